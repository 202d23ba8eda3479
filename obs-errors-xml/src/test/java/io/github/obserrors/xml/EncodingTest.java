package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import io.github.obserrors.xml.samples.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The encoding is that of the byte order mark, else of the declaration, else UTF-8, and the bytes must fit it. */
class EncodingTest {

    private static final String MARK = "\uFEFF";

    private static String declared(String encoding, String message) {
        return "<?xml version='1.0' encoding='" + encoding + "'?>\n<Error><Code>A</Code>\n<Message>" + message
                + "</Message></Error>";
    }

    private static void assertMessage(String expected, byte[] body) {
        ErrorBody read = ErrorXml.read(body);

        assertEquals(Optional.of(expected), read.message());
    }

    private static byte[] bytes(String before, int[] between, String after, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(charset));
        for (int b : between) {
            bytes.write(b);
        }
        bytes.writeBytes(after.getBytes(charset));
        return bytes.toByteArray();
    }

    @Test
    void withoutMarkAndDeclarationItIsUtf8() {
        assertMessage(
                "\u00E9\u9519\uD83D\uDE00",
                "<Error><Code>A</Code><Message>\u00E9\u9519\uD83D\uDE00</Message></Error>".getBytes(UTF_8));
    }

    @Test
    void aDeclarationWithoutEncodingMeansUtf8() {
        assertMessage(
                "\u00E9",
                "<?xml version='1.0'?><Error><Code>A</Code><Message>\u00E9</Message></Error>".getBytes(UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8, \u00E9\u9519\uD83D\uDE00",
        "utf-8, UTF-8, \u00E9\u9519",
        "UTF8, UTF-8, \u00E9\u9519",
        "ISO-8859-1, ISO-8859-1, \u00E9",
        "latin1, ISO-8859-1, \u00E9",
        "US-ASCII, US-ASCII, e",
        "UTF-16, UTF-16, \u00E9\u9519\uD83D\uDE00",
        "UTF-16, UTF-16BE, \u00E9\u9519",
        "UTF-16, UTF-16LE, \u00E9\u9519",
        "UTF-16LE, UTF-16LE, \u00E9\u9519",
        "UTF-32, UTF-32BE, \u00E9\u9519\uD83D\uDE00",
        "UTF-32LE, UTF-32LE, \u00E9\u9519\uD83D\uDE00",
        "GB18030, GB18030, \u00E9\u9519\uD83D\uDE00",
        "GBK, GBK, \u9519",
        "Shift_JIS, Shift_JIS, \u30A8\u30E9\u30FC",
        "windows-1252, windows-1252, \u201C\u20AC\u201D"
    })
    void theDeclaredEncodingCounts(String declared, String charset, String message) {
        assertMessage(message, declared(declared, message).getBytes(Charset.forName(charset)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void aMarkNeedsNoDeclaration(String charset) {
        assertMessage(
                "\u00E9\u9519",
                (MARK + "<Error><Code>A</Code><Message>\u00E9\u9519</Message></Error>")
                        .getBytes(Charset.forName(charset)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void aMarkAndADeclarationMayAgree(String charset) {
        String encoding = charset.startsWith("UTF-16") ? "UTF-16" : charset;

        assertMessage("\u00E9", (MARK + declared(encoding, "\u00E9")).getBytes(Charset.forName(charset)));
    }

    @ParameterizedTest
    @CsvSource({
        "80, a byte that only continues",
        "C3, a character without its second byte",
        "C0AF, a character that has a shorter form",
        "E08080, a character that has a shorter form",
        "EDA080, half of a surrogate pair",
        "F4908080, a character beyond the last one",
        "FF, a byte that no character has",
        "E99499FE, a good character before a bad byte"
    })
    void bytesThatAreNotUtf8AreRefusedWhereTheyAre(String hex, String why) {
        int[] bad = new int[hex.length() / 2];
        Arrays.setAll(bad, i -> Integer.parseInt(hex, 2 * i, 2 * i + 2, 16));
        int good = hex.startsWith("E99499") ? 1 : 0;

        assertEquals(
                new Refused(Problem.BAD_ENCODING, 3, 11 + good),
                Refused.of(bytes("<Error>\n<Code>A</Code>\r\n<Message>x", bad, "</Message></Error>", UTF_8)),
                why);
    }

    @Test
    void badBytesFarBehindAreFoundWhereTheyAre() {
        String before = "<Error><Code>A</Code>" + "<D>\u9519</D>\n".repeat(2000) + "<D>";

        assertEquals(
                new Refused(Problem.BAD_ENCODING, 2001, 4),
                Refused.of(bytes(before, new int[] {0xFF}, "</D></Error>", UTF_8)));
    }

    @Test
    void bytesBeyondAsciiAreRefused() {
        assertEquals(
                new Refused(Problem.BAD_ENCODING, 3, 11),
                Refused.of(bytes(
                        "<?xml version='1.0' encoding='US-ASCII'?>\n<Error><Code>A</Code>\n<Message>x",
                        new int[] {0xE9},
                        "</Message></Error>",
                        US_ASCII)));
    }

    @Test
    void bytesThatAreNoCharacterOfTheDeclaredEncodingAreRefused() {
        assertEquals(
                new Refused(Problem.BAD_ENCODING, 3, 11),
                Refused.of(bytes(
                        "<?xml version='1.0' encoding='GBK'?>\n<Error><Code>A</Code>\n<Message>x",
                        new int[] {0xFF, 0xFF},
                        "</Message></Error>",
                        ISO_8859_1)));
    }

    @Test
    void halfOfASurrogatePairInUtf16IsRefusedWhereItIs() {
        assertEquals(
                new Refused(Problem.BAD_ENCODING, 1, 15),
                Refused.of(bytes(MARK + "<Error><Code>A", new int[] {0xD8, 0x00}, "</Code></Error>", UTF_16BE)));
        assertEquals(
                new Refused(Problem.BAD_ENCODING, 1, 15),
                Refused.of(bytes(MARK + "<Error><Code>A", new int[] {0x00, 0xDC}, "</Code></Error>", UTF_16LE)));
    }

    @Test
    void oneByteTooFewInUtf16IsTruncated() {
        byte[] body = (MARK + "<Error><Code>A</Code></Error>\n").getBytes(UTF_16BE);

        assertEquals(new Refused(Problem.TRUNCATED, 1, 30), Refused.of(Arrays.copyOf(body, body.length - 1)));
    }

    @Test
    void utf16WithoutMarkAndDeclarationIsNotXml() {
        assertEquals(
                Problem.NOT_XML,
                Refused.of("<Error><Code>A</Code></Error>".getBytes(UTF_16BE)).problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-32", "UTF-16BE"})
    void aDeclarationThatItsOwnBytesContradictIsNotXml(String encoding) {
        assertEquals(
                Problem.NOT_XML,
                Refused.of(declared(encoding, "m").getBytes(UTF_8)).problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-9", "x-nothing", "EBCDIC-XX"})
    void anUnknownEncodingIsRefused(String encoding) {
        assertEquals(
                new Refused(Problem.BAD_ENCODING, 1, 1),
                Refused.of(declared(encoding, "m").getBytes(US_ASCII)));
    }

    @Test
    void everyByteFitsLatin1() {
        assertMessage("\u00FF\u0080", declared("ISO-8859-1", "\u00FF\u0080").getBytes(ISO_8859_1));
    }

    @Test
    void anEncodingThatOnlyBeginsLikeAnotherIsRefused() {
        byte[] error = declared("UTF-32L6", "m").getBytes(Charset.forName("UTF-32LE"));

        assertEquals(Problem.BAD_ENCODING, Refused.of(error).problem());
        assertEquals(
                Optional.of(ErrorCode.of("A")), ((ErrorResponse) ErrorResponses.decode(404, Map.of(), error)).code());
    }

    @Test
    void aSecondByteOrderMarkIsNoMark() {
        byte[] error = "\uFEFF\uFEFF<Error><Code>A</Code></Error>".getBytes(UTF_8);
        byte[] result = "\uFEFF\uFEFF<DeleteResult/>".getBytes(UTF_16LE);

        assertEquals(Problem.NOT_XML, Refused.of(error).problem());
        assertEquals(
                Problem.NOT_XML,
                Refused.by(() -> ErrorXml.readDeleteResult(
                                new ByteArrayInputStream(result), ReadOptions.defaults(), entry -> {}, note -> {}))
                        .problem());
    }
}
