package io.github.obserrors.xml.plain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.obserrors.xml.strict.BindingReader;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.Bodies;
import io.github.obserrors.xml.Bounds;
import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.ReadOptions;
import io.github.obserrors.xml.Samples;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import org.jspecify.annotations.Nullable;

/** What the scanner accepts the binding reads equal, and the scanner accepts what servers send. */
class PlainScannerProperties {

    /** What can stand in an error body, and next to what the scanner must decline. */
    private static final List<String> TOKENS = List.of(
            "<Error>",
            "</Error>",
            "<Error",
            "<Code>",
            "</Code>",
            "<Code/>",
            "<Code />",
            "<Message>",
            "</Message>",
            "<Message/>",
            "<RequestId>",
            "</RequestId>",
            "<RequestId/>",
            "<HostId>",
            "</HostId>",
            "<HostId/>",
            "<Key>",
            "</Key>",
            "<Key/>",
            "<a.b-c_1>",
            "</a.b-c_1>",
            "<_>",
            "</_>",
            "<-a>",
            "<1>",
            "<x:y>",
            "</x:y>",
            "<x",
            "</Code >",
            "<Code >",
            "</ Code>",
            "< Code>",
            "<xml>",
            "</xml>",
            "<Error/>",
            "<error>",
            "<DeleteResult>",
            "</DeleteResult>",
            "<DeleteResult",
            "<Deleted>",
            "</Deleted>",
            "<Deleted/>",
            "<Deleted",
            "</Deleted",
            "</DeleteResult",
            "</Error",
            "<VersionId>",
            "</VersionId>",
            "<Error><Key>k</Key><Code>A</Code></Error>",
            "<Deleted><Key>k</Key></Deleted>",
            "<\u00E9>",
            "NoSuchKey",
            "A",
            "B",
            " ",
            "  ",
            "\n",
            "\t",
            "\r",
            "\r\n",
            "&lt;",
            "&gt;",
            "&amp;",
            "&quot;",
            "&apos;",
            "&#13;",
            "&#xD;",
            "&#10;",
            "&#9;",
            "&#65;",
            "&#x41;",
            "&#0;",
            "&#x1;",
            "&#xFFFE;",
            "&x;",
            "&",
            ";",
            "&;",
            "&lt",
            "<",
            ">",
            "]]>",
            "]]",
            "]",
            "'",
            "\"",
            "=",
            "/",
            "-->",
            "<!-- a -->",
            "<![CDATA[a]]>",
            "<?a?>",
            "<?xml",
            "<!DOCTYPE a>",
            " xmlns=\"u\"",
            " xmlns=\"\"",
            " xmlns='u'",
            " xmlns:x=\"u\"",
            " a=\"b\"",
            " xmlns=\"http://www.w3.org/2000/xmlns/\"",
            " xmlns=\"http://www.w3.org/XML/1998/namespace\"",
            " xmlns=\"a&amp;b\"",
            " xmlns=\"a&b\"",
            " xmlns=\"a<b\"",
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
            "<?xml version='1.0' encoding='UTF-8'?>",
            "<?xml version=\"1.0\"?>",
            "<?xml version=\"1.1\"?>",
            "<?xml version=\"1.0\" encoding=\"US-ASCII\"?>",
            "\u0000",
            "\u0001",
            "\u001F",
            "\u007F",
            "\u0085",
            "\u00E9",
            "\u2028",
            "\u9519",
            "\uFEFF",
            "\uFFFD",
            "\uFFFE",
            "\uFFFF",
            "\uD83D\uDE00",
            "\uDBFF\uDFFF",
            "12345678",
            "1234567",
            "123456789abcdef0");

    private static final List<String> PLAIN_FORMS = List.of(
            "<Error><Code>%s</Code><Message>%s</Message></Error>",
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Error>\n <Code>%s</Code>\n <Message>%s</Message>\n</Error>\n",
            "<?xml version=\"1.0\"?><Error xmlns=\"u\"><Code>%s</Code><Key>%s</Key><HostId/></Error >",
            "<Error><Code>A</Code><RequestId>%s</RequestId><HostId>%s</HostId></Error>",
            "<Error><Code>A</Code>%s<Message>%s</Message></Error>",
            "%s<Error><Code>A</Code></Error>%s");

    private static final List<String> PLAIN_RESULTS = List.of(
            "<DeleteResult>%s<Error><Key>%s</Key><Code>A</Code></Error></DeleteResult>",
            "<DeleteResult><Deleted><Key>%s</Key></Deleted><Error><Code>A</Code><Key>%s</Key></Error></DeleteResult>",
            "<DeleteResult><Error>%s<Code>A</Code>%s</Error></DeleteResult>",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<DeleteResult xmlns=\"u\">\n <Error>\n <Key>%s</Key> <Code>%s</Code>\n </Error >\n</DeleteResult >\n",
            "<DeleteResult><Deleted>%s</Deleted>%s</DeleteResult>",
            "%s<DeleteResult></DeleteResult>%s");

    /** Reads the bytes both ways; gives what the scanner read. */
    private static @Nullable ErrorBody assertSame(byte[] bytes) {
        return assertSame(bytes, Bounds.defaults());
    }

    private static @Nullable ErrorBody assertSame(byte[] bytes, Bounds bounds) {
        ErrorBody scanned = PlainScanner.readError(bytes, bounds);
        if (scanned != null) {
            List<Note> notes = new ArrayList<>();
            assertEquals(
                    BindingReader.read(bytes, bounds, notes::add),
                    scanned,
                    () -> new String(bytes, UTF_8));
            assertEquals(List.of(), notes, () -> new String(bytes, UTF_8));
        }
        return scanned;
    }

    /** Reads the bytes both ways; gives what the scanner read. */
    private static @Nullable DeleteResult assertSameResult(byte[] bytes, Bounds bounds) {
        DeleteResult scanned = PlainScanner.readDeleteResult(bytes, bounds);
        if (scanned != null) {
            assertEquals(BindingReader.readDeleteResult(bytes, bounds), scanned, () -> new String(bytes, UTF_8));
        }
        return scanned;
    }

    @Provide
    Arbitrary<String> tokens() {
        return Arbitraries.of(TOKENS).list().ofMaxSize(12).map(tokens -> String.join("", tokens));
    }

    @Property(tries = 5000)
    void whatIsMadeOfTokensIsReadAsTheBindingReadsIt(@ForAll("tokens") String tokens) {
        assertSame(tokens.getBytes(UTF_8));
        assertSameResult(tokens.getBytes(UTF_8), Bounds.defaults());
    }

    @Provide
    Arbitrary<String> nearlyPlain() {
        Arbitrary<String> part = Arbitraries.of(TOKENS).list().ofMaxSize(4).map(tokens -> String.join("", tokens));
        return Combinators.combine(Arbitraries.of(PLAIN_FORMS), part, part).as(String::formatted);
    }

    @Property(tries = 20_000)
    void whatIsNearlyPlainIsReadAsTheBindingReadsIt(@ForAll("nearlyPlain") String body) {
        assertSame(body.getBytes(UTF_8));
    }

    @Provide
    Arbitrary<String> nearlyPlainResults() {
        Arbitrary<String> part = Arbitraries.of(TOKENS).list().ofMaxSize(4).map(tokens -> String.join("", tokens));
        return Combinators.combine(Arbitraries.of(PLAIN_RESULTS), part, part).as(String::formatted);
    }

    @Property(tries = 20_000)
    void aDeleteResultThatIsNearlyPlainIsReadAsTheBindingReadsIt(@ForAll("nearlyPlainResults") String body) {
        assertSameResult(body.getBytes(UTF_8), Bounds.defaults());
    }

    @Provide
    Arbitrary<Bounds> narrowBounds() {
        Arbitrary<Integer> few = Arbitraries.integers().between(1, 5);
        return Combinators.combine(few, few, few)
                .as((value, details, depth) ->
                        Bounds.defaults().withValue(value).withDetails(details).withDepth(depth));
    }

    @Property(tries = 5000)
    void withinNarrowBoundsTheSameIsRead(
            @ForAll("nearlyPlain") String body,
            @ForAll("nearlyPlainResults") String result,
            @ForAll("narrowBounds") Bounds bounds) {
        assertSame(body.getBytes(UTF_8), bounds);
        assertSameResult(result.getBytes(UTF_8), bounds);
    }

    @Provide
    Arbitrary<ErrorBody> bodies() {
        return Bodies.any();
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(Samples.files());
    }

    @Property(tries = 10_000)
    void aSampleThatWasChangedIsReadAsTheBindingReadsIt(@ForAll("files") String file, @ForAll Random random) {
        StringBuilder sample = new StringBuilder(new String(Samples.bytes(file), ISO_8859_1));
        for (int change = random.nextInt(3); change >= 0; change--) {
            int from = random.nextInt(sample.length() + 1);
            int to = Math.min(sample.length(), from + random.nextInt(10));
            String token = new String(TOKENS.get(random.nextInt(TOKENS.size())).getBytes(UTF_8), ISO_8859_1);
            switch (random.nextInt(5)) {
                case 0 -> sample.replace(from, to, Character.toString(random.nextInt(256)));
                case 1 -> sample.delete(from, to);
                case 2 -> sample.insert(from, sample.substring(from, to).repeat(2));
                case 3 -> sample.replace(from, to, token);
                default -> sample.insert(from, token);
            }
        }
        byte[] bytes = sample.toString().getBytes(ISO_8859_1);
        assertSame(bytes);
        assertSameResult(bytes, Bounds.defaults());
    }

    @Property
    void whatTheKitWritesIsReadAsTheBindingReadsIt(@ForAll("bodies") ErrorBody body) {
        assertSame(ErrorXml.write(body).bytes());
    }

    @Property
    void whatTheKitWritesInThePlainFormIsAccepted(@ForAll("bodies") ErrorBody body) {
        ErrorBody plain = plainPartOf(body);
        assertEquals(plain, scanned(ErrorXml.write(plain).bytes()));
    }

    @Property
    void aDeleteResultThatTheKitWritesInThePlainFormIsAccepted(
            @ForAll("bodies") ErrorBody first,
            @ForAll("bodies") ErrorBody second,
            @ForAll List<@CharRange(from = ' ', to = '~') String> deletedKeys) {
        List<KeyError> errors = List.of(new KeyError(plainPartOf(first)), new KeyError(plainPartOf(second)));
        byte[] bytes = ErrorXml.writeDeleteResult(deletedKeys, errors).bytes();
        assertEquals(
                new DeleteResult(errors, deletedKeys.size()),
                assertSameResult(bytes, Bounds.defaults()),
                () -> new String(bytes, UTF_8));
    }

    /** What of a body can be written in the plain form. */
    private static ErrorBody plainPartOf(ErrorBody body) {
        String code = plain(body.code().value());
        ErrorBody.Builder plain = ErrorBody.builder(ErrorCode.of(code.isBlank() ? "A" : code));
        body.message().map(PlainScannerProperties::plain).ifPresent(plain::message);
        body.requestId().map(PlainScannerProperties::plain).ifPresent(plain::requestId);
        Set<String> names = new HashSet<>(Set.of("Code", "Message", "RequestId", "HostId"));
        for (Detail detail : body.details()) {
            if (detail.name().matches("[A-Za-z_][A-Za-z0-9_.-]*") && names.add(detail.name())) {
                plain.detail(detail.name(), plain(detail.text()));
            }
        }
        return plain.build();
    }

    private static ErrorBody scanned(byte[] bytes) {
        ErrorBody accepted = assertSame(bytes);
        assertNotNull(accepted, () -> new String(bytes, UTF_8));
        return accepted;
    }

    /** Without the characters that the scanner leaves to the parser. */
    private static String plain(String text) {
        return text.replaceAll("[\\uFFFD-\\uFFFF]", "");
    }
}
