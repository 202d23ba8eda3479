package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.text.XmlText;
import io.github.obserrors.xml.samples.Reached;
import io.github.obserrors.xml.samples.Refused;
import io.github.obserrors.xml.samples.Samples;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;

/** Any input is either read or refused, and nothing else happens. */
class ArbitraryInputProperties {

    private static final List<String> MARKUP = List.of(
            "<Error>",
            "</Error>",
            "<Code>",
            "</Code>",
            "<Message>",
            "</Message>",
            "<RequestId/>",
            "<HostId>",
            "</HostId>",
            "<D>",
            "</D>",
            "<D/>",
            "<DeleteResult>",
            "</DeleteResult>",
            "<Deleted>",
            "</Deleted>",
            "<",
            "</",
            ">",
            "/>",
            "&",
            "&lt;",
            "&amp;",
            "&apos;",
            "&quot",
            "&nbsp;",
            "&#",
            "&#x",
            "&#1;",
            "&#xD800;",
            "&#x1F600;",
            ";",
            "<!--",
            "--",
            "-->",
            "<![CDATA[",
            "]]>",
            "]]",
            "<?",
            "?>",
            "<?pi ",
            "<?xml version='1.0'?>",
            "<?xml version='1.1'?>",
            "<?xml version='1.0' encoding='",
            "UTF-16",
            "UTF-8",
            "ISO-8859-1",
            "GBK",
            "'?>",
            "<!DOCTYPE a",
            " [",
            "]>",
            "<!ENTITY a 'b'>",
            "%a;",
            " xmlns='u'",
            " xmlns:a='u'",
            " a='b'",
            "a:",
            " xsi:nil='true'",
            "A",
            "\r\n",
            "\r",
            " ",
            "\n",
            "\t",
            "\u0001",
            "\u00E9",
            "\u2028",
            "\uD83D\uDE00",
            "\u0085",
            "\uFEFF",
            "\uFFFE");

    /** What an element may hold. */
    private static final List<String> HARMLESS = List.of(
            "A",
            " ",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "\u00E9",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\uD83D\uDE00",
            "&lt;",
            "&#x1F600;",
            "<D>A</D>",
            "<D a='b\u2028'/>",
            "<Message>A\u0085</Message>",
            "<RequestId/>",
            "<!-- \u2028 -->",
            "<?pi a?>",
            "<![CDATA[<\r\u0085]]>");

    private static final List<Charset> CHARSETS = Stream.of(
                    "UTF-8", "UTF-16", "UTF-16LE", "UTF-32", "ISO-8859-1", "GB18030", "GBK", "US-ASCII")
            .map(Charset::forName)
            .toList();

    @Provide
    Arbitrary<String> markup() {
        return Combinators.combine(
                        Arbitraries.of("", "", "<Error><Code>A</Code>", "<Error><Code>"),
                        Arbitraries.of(MARKUP).list().ofMaxSize(15).map(pieces -> String.join("", pieces)),
                        Arbitraries.of("", "</Code></Error>", "</Error>"))
                .as((begin, middle, end) -> begin + middle + end);
    }

    /** Markup without encodings and line ends of XML 1.1, which mean nothing to characters; most of it well-formed. */
    @Provide
    Arbitrary<String> markupOfCharacters() {
        Arbitrary<String> pieces = Arbitraries.frequencyOf(
                        Tuple.of(20, Arbitraries.of(HARMLESS)), Tuple.of(1, Arbitraries.of(MARKUP)))
                .list()
                .ofMaxSize(8)
                .map(list -> String.join("", list));
        Arbitrary<String> wellFormed = Combinators.combine(
                        Arbitraries.of("", "\uFEFF", "<?xml version='1.0'?>", "<?xml version='1.1'?>"), pieces, pieces)
                .as((prolog, first, second) ->
                        prolog + "<Error>" + first + "<Code>A</Code><D>" + second + "</D></Error>");
        return Arbitraries.frequencyOf(Tuple.of(1, markup()), Tuple.of(4, wellFormed))
                .filter(text -> !text.contains("encoding="))
                .filter(text -> !text.contains("'1.1'") || !text.matches("(?s).*[\u0085\u2028].*"));
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of(CHARSETS);
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(Samples.files());
    }

    /** What came of it: a body, also in place of a result, or a result, or a refusal; whatever else is thrown fails the property. */
    private static Object outcome(Callable<Object> reading) throws Exception {
        Object outcome;
        try {
            outcome = reading.call();
        } catch (ErrorInsteadOfResultException e) {
            return e.error().orElseThrow();
        } catch (MalformedErrorBodyException e) {
            assertTrue(e.line() >= 1 && e.column() >= 1, e.toString());
            assertFitForALog(e);
            return Refused.of(e);
        }
        if (outcome instanceof ErrorBody body) {
            assertFalse(XmlText.isBlank(body.code().value()));
        }
        return outcome;
    }

    private static void assertFitForALog(MalformedErrorBodyException e) {
        String message = String.valueOf(e.getMessage());
        assertTrue(e.excerpt().length() <= 80, e.excerpt());
        assertTrue(message.endsWith(e.excerpt()), message);
        assertFalse(
                message.codePoints().anyMatch(c -> switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SURROGATE -> true;
                    default -> false;
                }),
                message);
    }

    private static void assertReadOrRefused(byte[] input) throws Exception {
        assertReadOrRefused(input, ReadOptions.defaults());
        for (Charset charset : CHARSETS) {
            assertReadOrRefused(input, ReadOptions.defaults().withCharset(charset));
        }
        outcome(() -> ErrorXml.read(new StringReader(new String(input, UTF_8))));
    }

    private static void assertReadOrRefused(byte[] input, ReadOptions options) throws Exception {
        Object error = outcome(() -> ErrorXml.read(input, options, note -> {}));
        assertEquals(
                error,
                outcome(() -> ErrorXml.read(new ByteArrayInputStream(input), options, note -> {})),
                "the same bytes from a stream");
        Object inMemory =
                outcome(() -> ErrorXml.readDeleteResult(input, options).deleted());
        Object streamed = outcome(
                () -> ErrorXml.readDeleteResult(new ByteArrayInputStream(input), options, ignored -> {}, note -> {}));
        assertEquals(withoutReason(inMemory), withoutReason(streamed), inMemory + " and " + streamed);
        if (error instanceof ErrorBody) {
            assertEquals(error, inMemory, "the error in place of a result");
        }
    }

    @Property
    void anyBytesAreReadOrRefused(@ForAll @Size(max = 200) byte[] bytes) throws Exception {
        assertReadOrRefused(bytes);
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll String text) throws Exception {
        outcome(() -> ErrorXml.read(new StringReader(text)));
        assertReadOrRefused(text.getBytes(UTF_8));
    }

    @Property(tries = 5000)
    void anyMarkupInAnyEncodingIsReadOrRefused(@ForAll("markup") String markup, @ForAll("charsets") Charset charset)
            throws Exception {
        assertReadOrRefused(markup.getBytes(charset), ReadOptions.defaults());
        assertReadOrRefused(markup.getBytes(charset), ReadOptions.defaults().withCharset(charset));
    }

    @Property(tries = 5000)
    void aSampleWithChangedBytesIsReadOrRefused(@ForAll("files") String file, @ForAll Random random) throws Exception {
        StringBuilder sample = new StringBuilder(new String(Samples.bytes(file), Charset.forName("ISO-8859-1")));
        for (int change = random.nextInt(4); change >= 0; change--) {
            int from = random.nextInt(sample.length() + 1);
            int to = Math.min(sample.length(), from + random.nextInt(10));
            switch (random.nextInt(4)) {
                case 0 -> sample.replace(from, to, Character.toString(random.nextInt(256)));
                case 1 -> sample.delete(from, to);
                case 2 -> sample.insert(from, sample.substring(from, to).repeat(2));
                default ->
                    sample.insert(
                            from,
                            new String(
                                    MARKUP.get(random.nextInt(MARKUP.size())).getBytes(UTF_8),
                                    Charset.forName("ISO-8859-1")));
            }
        }

        assertReadOrRefused(sample.toString().getBytes(Charset.forName("ISO-8859-1")), ReadOptions.defaults());
    }

    @Property(tries = 5000)
    void charactersAreReadAsTheirBytesAre(@ForAll("markupOfCharacters") String markup) throws Exception {
        Object ofBytes = outcome(() -> ErrorXml.read(markup.getBytes(UTF_8)));
        Object ofCharacters = outcome(() -> ErrorXml.read(new StringReader(markup)));

        Reached.count("read", ofBytes instanceof ErrorBody);
        // The place at which the parser finds a mistake depends on its buffers, so it may differ.
        assertEquals(withoutPlace(ofBytes), withoutPlace(ofCharacters));
    }

    /** If there are several mistakes, another one may be found first. */
    private static Object withoutReason(Object outcome) {
        return outcome instanceof Refused ? "refused" : outcome;
    }

    private static Object withoutPlace(Object outcome) {
        return outcome instanceof Refused refusal ? refusal.problem() : outcome;
    }
}
