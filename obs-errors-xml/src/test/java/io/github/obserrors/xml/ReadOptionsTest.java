package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.obserrors.api.KeyError;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import io.github.obserrors.xml.samples.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The charset that the caller gives counts after the byte order mark and before the declaration. */
class ReadOptionsTest {

    private static final String MARK = "\uFEFF";
    private static final String MESSAGE = "\u00E9\u00A7";

    private static String body(String declaration) {
        return declaration + "<Error><Code>A</Code><Message>" + MESSAGE + "</Message></Error>";
    }

    private static String declared(String encoding) {
        return "<?xml version='1.0' encoding='" + encoding + "'?>";
    }

    /** The message, which must be the same in every form in which the body can come. */
    private static Optional<String> message(byte[] body, ReadOptions options) throws IOException {
        Optional<String> message = ErrorXml.read(body, options, note -> {}).message();
        assertEquals(
                message,
                ErrorXml.read(new ByteArrayInputStream(body), options, note -> {})
                        .message());
        return message;
    }

    private static List<KeyError> stream(byte[] body, ReadOptions options) throws IOException {
        List<KeyError> errors = new ArrayList<>();
        ErrorXml.readDeleteResult(new ByteArrayInputStream(body), options, errors::add, note -> {});
        return errors;
    }

    private static ReadOptions given(Charset charset) {
        return ReadOptions.defaults().withCharset(charset);
    }

    private static Problem problem(byte[] body, Charset charset) {
        return Refused.by(() -> ErrorXml.read(body, given(charset), note -> {})).problem();
    }

    @Test
    void theDefaultsAreTheDefaultBoundsAndNoCharset() {
        assertSame(Bounds.defaults(), ReadOptions.defaults().bounds());
        assertEquals(Optional.empty(), ReadOptions.defaults().charset());
    }

    @Test
    void optionsDoNotChange() {
        Bounds bounds = Bounds.defaults().withDepth(7);
        ReadOptions options = ReadOptions.defaults().withCharset(UTF_16).withBounds(bounds);
        ReadOptions other = options.withCharset(US_ASCII).withBounds(Bounds.defaults());

        assertSame(bounds, options.bounds());
        assertEquals(Optional.of(UTF_16), options.charset());
        assertEquals(Optional.of(US_ASCII), other.charset());
        assertSame(Bounds.defaults(), other.bounds());
        assertNotSame(ReadOptions.defaults(), options);
        assertEquals(Optional.empty(), ReadOptions.defaults().charset());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE", "windows-1252"})
    void theGivenCharsetCountsWithoutAMark(String name) throws IOException {
        Charset charset = Charset.forName(name);

        assertEquals(Optional.of(MESSAGE), message(body("").getBytes(charset), given(charset)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "US-ASCII", "UTF-16", "GBK", "x-nothing"})
    void theGivenCharsetCountsBeforeTheDeclaration(String declared) throws IOException {
        assertEquals(Optional.of(MESSAGE), message(body(declared(declared)).getBytes(ISO_8859_1), given(ISO_8859_1)));
        assertEquals(Optional.of(MESSAGE), message(body(declared(declared)).getBytes(UTF_8), given(UTF_8)));
        assertEquals(Optional.of(MESSAGE), message(body(declared(declared)).getBytes(UTF_16LE), given(UTF_16LE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void theByteOrderMarkCountsBeforeAllElse(String marked) throws IOException {
        Charset charset = Charset.forName(marked);
        for (Charset given : List.of(UTF_8, UTF_16BE, UTF_16LE, ISO_8859_1, US_ASCII, Charset.forName("GBK"))) {
            for (String declaration : List.of("", declared("ISO-8859-1"), declared("UTF-16"), declared("x-nothing"))) {
                byte[] bytes = (MARK + body(declaration)).getBytes(charset);

                assertEquals(Optional.of(MESSAGE), message(bytes, given(given)), given + declaration);
                assertEquals(Optional.of(MESSAGE), message(bytes, ReadOptions.defaults()), declaration);
            }
        }
    }

    @Test
    void utf16WithoutAMarkIsBigEndian() throws IOException {
        assertEquals(Optional.of(MESSAGE), message(body("").getBytes(UTF_16BE), given(UTF_16)));
        assertEquals(Problem.NOT_XML, problem(body("").getBytes(UTF_16LE), UTF_16));
    }

    @Test
    void aWrongCharsetIsRefusedOrGivesOtherCharacters() throws IOException {
        assertEquals(Problem.BAD_ENCODING, problem(body("").getBytes(ISO_8859_1), UTF_8));
        assertEquals(Problem.BAD_ENCODING, problem(body("").getBytes(UTF_8), US_ASCII));
        assertEquals(Problem.NOT_XML, problem(body("").getBytes(UTF_16BE), ISO_8859_1));
        assertEquals(Optional.of("\u00C3\u00A9\u00C2\u00A7"), message(body("").getBytes(UTF_8), given(ISO_8859_1)));
    }

    @Test
    void resultsFollowTheSameOrder() throws IOException {
        String result = "<DeleteResult><Error><Code>" + MESSAGE + "</Code></Error></DeleteResult>";
        List<byte[]> bodies = List.of(
                result.getBytes(ISO_8859_1),
                (declared("UTF-16") + result).getBytes(ISO_8859_1),
                (MARK + declared("ISO-8859-1") + result).getBytes(UTF_8),
                (MARK + declared("UTF-8") + result).getBytes(UTF_16LE));
        for (byte[] body : bodies) {
            assertEquals(MESSAGE, stream(body, given(ISO_8859_1)).get(0).code().value());
            assertEquals(
                    MESSAGE,
                    ErrorXml.readDeleteResult(body, given(ISO_8859_1))
                            .errors()
                            .get(0)
                            .code()
                            .value());
        }
    }

    @Test
    void charactersFromAReaderNeedNoCharset() throws IOException {
        assertEquals(
                Optional.of(MESSAGE),
                ErrorXml.read(new StringReader(body("")), given(UTF_16), note -> {})
                        .message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE"})
    void lineEndsOfXml11AreLineFeedsInEachEncoding(String encoding) throws IOException {
        Charset charset = Charset.forName(encoding);
        String body = "<?xml version=\"1.1\" encoding=\"" + encoding + "\"?><Error><Code>A</Code>"
                + "<Message>a\u0085b\u2028c\r\u0085d&#x85;e</Message></Error>";
        Optional<String> expected = Optional.of("a\nb\nc\nd\u0085e");

        assertEquals(expected, message(body.getBytes(charset), ReadOptions.defaults()));
        assertEquals(expected, message(body.getBytes(charset), given(charset)));
        assertEquals(expected, message((MARK + body).getBytes(charset), ReadOptions.defaults()));
        assertEquals(
                expected,
                stream(
                                body.replace("<Error>", "<DeleteResult><Error>")
                                        .replace("</Error>", "</Error></DeleteResult>")
                                        .getBytes(charset),
                                ReadOptions.defaults())
                        .get(0)
                        .message());
    }

    /** All texts of four characters, each read at once and byte by byte. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE"})
    void eachSequenceOfLineEndsOfXml11IsReadAsThatManyLineFeeds(String encoding) throws IOException {
        Charset charset = Charset.forName(encoding);
        String characters = "\r\n\u0085\u2028x";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 625; i++) {
            for (int rest = i, place = 0; place < 4; rest /= 5, place++) {
                text.append(characters.charAt(rest % 5));
            }
            text.append('|');
        }
        byte[] body = ("<?xml version=\"1.1\" encoding=\"" + encoding + "\"?><Error><Code>A</Code><Message>" + text
                        + "</Message></Error>")
                .getBytes(charset);
        Optional<String> expected = Optional.of(text.toString().replaceAll("\r[\n\u0085]|[\r\u0085\u2028]", "\n"));

        assertEquals(expected, message(body, given(charset)));
        InputStream byteByByte = new ByteArrayInputStream(body) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, 1));
            }
        };
        assertEquals(
                expected, ErrorXml.read(byteByByte, given(charset), note -> {}).message());
    }
}
