package io.github.obserrors.xml.plain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.text.XmlText;
import io.github.obserrors.xml.Bounds;
import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.samples.Bodies;
import io.github.obserrors.xml.samples.Reached;
import io.github.obserrors.xml.samples.Samples;
import io.github.obserrors.xml.strict.BindingReader;
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
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.CharRange;
import org.jspecify.annotations.Nullable;

/** Whatever the scanner accepts, the binding reads to an equal result; and the scanner accepts what servers send. */
class PlainScannerProperties {

    /** Parts of error bodies, some of which the scanner must decline. */
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
            "&#x0041;",
            "&#X41;",
            "&#x1F600;",
            "&#128512;",
            "&#xD800;",
            "&#x110000;",
            "&#4294967361;",
            "&#xFFFD;",
            "&#;",
            "&#x;",
            "&#-1;",
            "&#6a;",
            "&# 65;",
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

    /** Texts that the scanner accepts. */
    private static final List<String> TEXTS = List.of(
            "NoSuchKey",
            "A",
            "B",
            " ",
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
            "&#x2028;",
            "&#65;",
            "&#60;",
            "&#x1F600;",
            "]]",
            "'",
            "\"",
            "=/",
            "\u007F",
            "\u00E9",
            "\u2028",
            "\u9519",
            "\uD83D\uDE00",
            "12345678",
            "1234567",
            "123456789abcdef0");

    /** Elements that the scanner accepts as details, with a place for a text. */
    private static final List<String> ELEMENTS = List.of(
            "<Key>%s</Key>",
            "<Resource>%s</Resource>\n",
            "<a.b-c_1>%s</a.b-c_1>",
            "<_>%s</_>",
            "<Keys>%s</Keys> ",
            "<MaxAllowedSkewMilliseconds>%s</MaxAllowedSkewMilliseconds>",
            "<Key/>",
            " ",
            "\r\n\t");

    /** Errors with places for two texts and two sequences of elements. */
    private static final List<String> ERRORS = List.of(
            "<Error><Code>A%s</Code><Message>%s</Message>%s%s</Error>",
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Error>
             <Code>%sA</Code>
             <Message>%s</Message>
            %s%s</Error>
            """,
            "<?xml version=\"1.0\"?><Error xmlns=\"u\"><Code>A%s</Code><Key>%s</Key>%s<HostId/>%s</Error >",
            "<Error><Code>A</Code><RequestId>%s</RequestId><HostId>%s</HostId>%s%s</Error>",
            "<Error><Key>%s</Key><Message>%s</Message>%s<Code>A</Code>%s</Error>");

    /** Delete results with the same places. */
    private static final List<String> RESULTS = List.of(
            "<DeleteResult><Deleted><Key>%s</Key></Deleted><Error><Code>A%s</Code>%s</Error><Deleted>%s</Deleted></DeleteResult>",
            "<DeleteResult><Error><Key>%1$s</Key>%3$s<Code>%2$s A</Code>%4$s</Error></DeleteResult>",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <DeleteResult xmlns="u">
             <Error>
             <Key>%s</Key> <Code>A%s</Code>
            %s </Error >
            <Error><Code>B</Code>%s</Error></DeleteResult >
            """,
            "<DeleteResult><Deleted><Key>%s</Key><VersionId>%s</VersionId>%s</Deleted>\n<Deleted>%s</Deleted></DeleteResult>");

    /** Reads the bytes both ways; returns what the scanner read. */
    private static @Nullable ErrorBody assertSame(byte[] bytes) {
        return assertSame(bytes, Bounds.defaults());
    }

    private static @Nullable ErrorBody assertSame(byte[] bytes, Bounds bounds) {
        ErrorBody scanned = PlainScanner.readError(bytes, bounds);
        if (scanned != null) {
            List<Note> notes = new ArrayList<>();
            assertEquals(BindingReader.read(bytes, bounds, notes::add), scanned, () -> new String(bytes, UTF_8));
            assertEquals(List.of(), notes, () -> new String(bytes, UTF_8));
        }
        return scanned;
    }

    /** Reads the bytes both ways; returns what the scanner read. */
    private static @Nullable DeleteResult assertSameResult(byte[] bytes, Bounds bounds) {
        DeleteResult scanned = PlainScanner.readDeleteResult(bytes, bounds);
        if (scanned != null) {
            assertEquals(BindingReader.readDeleteResult(bytes, bounds), scanned, () -> new String(bytes, UTF_8));
        }
        return scanned;
    }

    /** Mostly the given text, and sometimes any token. */
    private static Arbitrary<String> mostly(Arbitrary<String> usual) {
        return Arbitraries.frequencyOf(Tuple.of(24, usual), Tuple.of(1, Arbitraries.of(TOKENS)));
    }

    private static Arbitrary<String> text() {
        return joined(mostly(Arbitraries.of(TEXTS)), 3);
    }

    private static Arbitrary<String> elements() {
        return joined(
                mostly(Combinators.combine(Arbitraries.of(ELEMENTS), text()).as(String::formatted)), 2);
    }

    private static Arbitrary<String> joined(Arbitrary<String> parts, int most) {
        return parts.list().ofMaxSize(most).map(list -> String.join("", list));
    }

    private static Arbitrary<String> filled(List<String> forms) {
        return Combinators.combine(Arbitraries.of(forms), text(), text(), elements(), elements())
                .as(String::formatted);
    }

    @Provide
    Arbitrary<String> nearlyPlain() {
        return filled(ERRORS);
    }

    @Provide
    Arbitrary<String> nearlyPlainResults() {
        return filled(RESULTS);
    }

    @Provide
    Arbitrary<String> tokensOfErrors() {
        return amongTokens(nearlyPlain());
    }

    @Provide
    Arbitrary<String> tokensOfResults() {
        return amongTokens(nearlyPlainResults());
    }

    /** Tokens in any order: alone, around a nearly plain body, or only within it. */
    private static Arbitrary<String> amongTokens(Arbitrary<String> bodies) {
        Arbitrary<String> many = joined(Arbitraries.of(TOKENS), 12);
        Arbitrary<String> few = joined(Arbitraries.of(TOKENS), 1);
        Arbitrary<String> around =
                Combinators.combine(few, bodies, few).as((before, body, after) -> before + body + after);
        return Arbitraries.frequencyOf(Tuple.of(1, many), Tuple.of(1, around), Tuple.of(3, bodies));
    }

    /** Declarations, many of which are as XML wants them, and starts of roots. */
    @Provide
    Arbitrary<String> declarations() {
        Arbitrary<String> space = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of(" ")), Tuple.of(1, Arbitraries.of("", "  ", "\n", "\r\n\t", "\u00A0")));
        Arbitrary<String> no = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.of("")), Tuple.of(1, Arbitraries.of(" ", "\n", "x", "\"", "'", "?", ">")));
        Arbitrary<String> version = Arbitraries.frequencyOf(
                Tuple.of(30, Arbitraries.of("version=\"1.0\"", "version='1.0'", "version = \"1.0\"")),
                Tuple.of(1, Arbitraries.of("version=\"1.0'", "version=\"1.1\"", "Version=\"1.0\"", "version=1.0", "")));
        Arbitrary<String> encoding = Arbitraries.frequencyOf(
                Tuple.of(30, Arbitraries.of("", " encoding=\"UTF-8\"", " encoding='utf-8'", "\nencoding= 'Utf-8'")),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                " encoding=\"UTF8\"", " encoding=''", " encoding=\"UTF-8", " ENCODING='UTF-8'")));
        Arbitrary<String> standalone = Arbitraries.frequencyOf(
                Tuple.of(30, Arbitraries.of("", " standalone='yes'", " standalone=\"no\"", "\tstandalone =\n\"yes\"")),
                Tuple.of(1, Arbitraries.of(" standalone='YES'", " standalone=''", " standalone=\"yes' a='b'")));
        Arbitrary<String> root = Arbitraries.frequencyOf(
                Tuple.of(
                        20,
                        Arbitraries.of("<Error>", "<Error xmlns=\"u\">", "<Error xmlns='u'>", "<Error xmlns='\"'>")),
                Tuple.of(1, Arbitraries.of("<Error xmlns='u\">", "<Error xmlns='http://www.w3.org/2000/xmlns/'>")));
        return Combinators.combine(no, space, version, encoding, standalone, no, no, root)
                .as((before, blank, first, second, third, last, after, tag) ->
                        before + "<?xml" + blank + first + second + third + last + "?>" + after + tag);
    }

    @Property(tries = 10_000)
    void aDeclarationInAnyFormIsReadAsTheBindingReadsIt(@ForAll("declarations") String declaration) {
        byte[] body = (declaration + "<Code>A</Code></Error>").getBytes(UTF_8);

        Reached.count("scanned", assertSame(body) != null);
    }

    @Property(tries = 10_000)
    void whatIsMadeOfTokensIsReadAsTheBindingReadsIt(
            @ForAll("tokensOfErrors") String error, @ForAll("tokensOfResults") String result) {
        Reached.count("error", assertSame(error.getBytes(UTF_8)) != null);
        Reached.count("result", assertSameResult(result.getBytes(UTF_8), Bounds.defaults()) != null);
        assertSame(result.getBytes(UTF_8));
        assertSameResult(error.getBytes(UTF_8), Bounds.defaults());
    }

    @Property(tries = 20_000)
    void whatIsNearlyPlainIsReadAsTheBindingReadsIt(@ForAll("nearlyPlain") String body) {
        Reached.count("scanned", assertSame(body.getBytes(UTF_8)) != null);
    }

    @Property(tries = 20_000)
    void aDeleteResultThatIsNearlyPlainIsReadAsTheBindingReadsIt(@ForAll("nearlyPlainResults") String body) {
        Reached.count("scanned", assertSameResult(body.getBytes(UTF_8), Bounds.defaults()) != null);
    }

    @Provide
    Arbitrary<Bounds> narrowBounds() {
        return Combinators.combine(
                        Arbitraries.integers().between(4, 150),
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.integers().between(3, 20))
                .as((value, details, depth) ->
                        Bounds.defaults().withValue(value).withDetails(details).withDepth(depth));
    }

    @Property(tries = 10_000)
    void withinNarrowBoundsTheSameIsRead(
            @ForAll("nearlyPlain") String body,
            @ForAll("nearlyPlainResults") String result,
            @ForAll("narrowBounds") Bounds bounds) {
        Reached.count("error", assertSame(body.getBytes(UTF_8), bounds) != null);
        Reached.count("result", assertSameResult(result.getBytes(UTF_8), bounds) != null);
    }

    @Provide
    Arbitrary<ErrorBody> bodies() {
        return Bodies.any();
    }

    /** All samples; plain ones several times. */
    @Provide
    Arbitrary<String> files() {
        List<String> plain =
                Samples.files().stream().filter(PlainScannerProperties::isPlain).toList();
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(Samples.files())), Tuple.of(4, Arbitraries.of(plain)));
    }

    private static boolean isPlain(String file) {
        byte[] bytes = Samples.bytes(file);
        return PlainScanner.readError(bytes, Bounds.defaults()) != null
                || PlainScanner.readDeleteResult(bytes, Bounds.defaults()) != null;
    }

    /** Makes a change that may affect a text or a tag, or adds a letter to a text. */
    private static void change(StringBuilder sample, Random random) {
        int from = random.nextInt(sample.length() + 1);
        int to = Math.min(sample.length(), from + random.nextInt(10));
        String token = new String(TOKENS.get(random.nextInt(TOKENS.size())).getBytes(UTF_8), ISO_8859_1);
        switch (random.nextInt(20)) {
            case 0 -> sample.replace(from, to, Character.toString(random.nextInt(256)));
            case 1 -> sample.delete(from, to);
            case 2 -> sample.insert(from, sample.substring(from, to).repeat(2));
            case 3 -> sample.replace(from, to, token);
            case 4 -> sample.insert(from, token);
            default -> {
                if (isWithinText(sample, from)) {
                    sample.insert(from, Character.toString('a' + random.nextInt(26)));
                } else {
                    change(sample, random);
                }
            }
        }
    }

    private static boolean isWithinText(StringBuilder sample, int at) {
        return at > 0
                && sample.lastIndexOf(">", at - 1) > sample.lastIndexOf("<", at - 1)
                && !XmlText.isWhiteSpace(sample.charAt(at - 1));
    }

    @Property(tries = 20_000)
    void aSampleThatWasChangedIsReadAsTheBindingReadsIt(@ForAll("files") String file, @ForAll Random random) {
        StringBuilder sample = new StringBuilder(new String(Samples.bytes(file), ISO_8859_1));
        for (int change = random.nextInt(3); change >= 0; change--) {
            change(sample, random);
        }
        byte[] bytes = sample.toString().getBytes(ISO_8859_1);
        ErrorBody error = assertSame(bytes);
        DeleteResult result = assertSameResult(bytes, Bounds.defaults());
        Reached.count("scanned", error != null || result != null);
    }

    @Property
    void whatTheKitWritesIsReadAsTheBindingReadsIt(@ForAll("bodies") ErrorBody any, @ForAll boolean plain) {
        ErrorBody body = plain ? plainPartOf(any) : any;

        Reached.count("scanned", assertSame(ErrorXml.write(body).bytes()) != null);
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

    /** The part of a body that can be written in the plain form. */
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

    /** The text without the characters that the scanner leaves to the parser. */
    private static String plain(String text) {
        return text.replaceAll("[\\uFFFD-\\uFFFF]", "");
    }
}
