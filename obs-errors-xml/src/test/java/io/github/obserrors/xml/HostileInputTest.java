package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import io.github.obserrors.xml.samples.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading any hostile input ends with a known outcome; the time limit is for inputs with which it would not. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HostileInputTest {

    private static final int MIB = 1 << 20;
    private static final int MANY = 100_000;

    /** Bounds of bodies that are too high to matter in the tests. */
    private static final ReadOptions WIDE =
            ReadOptions.defaults().withBounds(Bounds.defaults().withBody(64 * MIB));

    private static Problem problemOf(byte[] body) {
        return Refused.by(() -> ErrorXml.read(body, WIDE, note -> {})).problem();
    }

    private static Problem problemOfResult(byte[] body) {
        return Refused.by(() -> ErrorXml.readDeleteResult(body)).problem();
    }

    private static Problem problemOfStream(byte[] body) {
        return Refused.by(() -> stream(new ByteArrayInputStream(body))).problem();
    }

    private static long stream(InputStream body) throws IOException {
        return ErrorXml.readDeleteResult(body, WIDE, error -> {}, note -> {});
    }

    /** Asserts that a prolog and the content of an error are refused in every form in which they can come. */
    private static void assertRefused(Problem problem, String prolog, String content) {
        String error = prolog + "<Error><Code>A</Code>" + content + "</Error>";
        String result = prolog + "<DeleteResult><Error><Code>A</Code>" + content + "</Error></DeleteResult>";

        assertEquals(problem, problemOf(error.getBytes(UTF_8)), "bytes");
        assertEquals(
                problem,
                Refused.by(() -> ErrorXml.read(new ByteArrayInputStream(error.getBytes(UTF_8)), WIDE, note -> {}))
                        .problem(),
                "stream");
        assertEquals(
                problem,
                Refused.by(() -> ErrorXml.read(new StringReader(error), WIDE, note -> {}))
                        .problem(),
                "reader");
        assertEquals(problem, problemOfResult(result.getBytes(UTF_8)), "delete result");
        assertEquals(problem, problemOfStream(result.getBytes(UTF_8)), "delete result of any size");
    }

    /** Bytes in the code of an error and in the skipped content of a result. */
    private static void assertRefusedBytes(Problem problem, String prolog, Charset charset, int... bytes) {
        assertEquals(problem, problemOf(around(prolog + "<Error><Code>A", charset, bytes, "</Code></Error>")), "bytes");
        byte[] result = around(prolog + "<DeleteResult><Deleted>", charset, bytes, "</Deleted></DeleteResult>");
        assertEquals(problem, problemOfResult(result), "delete result");
        assertEquals(problem, problemOfStream(result), "delete result of any size");
    }

    private static byte[] around(String before, Charset charset, int[] bytes, String after) {
        byte[] middle = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            middle[i] = (byte) bytes[i];
        }
        // Latin-1 keeps each byte as it is.
        return (new String(before.getBytes(charset), ISO_8859_1)
                        + new String(middle, ISO_8859_1)
                        + new String(after.getBytes(charset), ISO_8859_1))
                .getBytes(ISO_8859_1);
    }

    private static String numbered(int count, IntFunction<String> piece) {
        return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
    }

    /** A name that has the same hash code for all numbers below 2 to the power of the bits. */
    private static String colliding(int number, int bits) {
        return numbered(bits, bit -> (number >> bit & 1) == 0 ? "Aa" : "BB");
    }

    private static byte[] filled(String beginning, String piece, int size, String end) {
        return (beginning + piece.repeat((size - beginning.length() - end.length()) / piece.length()) + end)
                .getBytes(US_ASCII);
    }

    @Test
    void anExternalEntityInAFileIsNotRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "the secret of this machine");
        String body = "<!DOCTYPE Error [<!ENTITY x SYSTEM '" + file.toUri() + "'>]><Error><Code>&x;</Code></Error>";

        MalformedErrorBodyException e =
                assertThrows(MalformedErrorBodyException.class, () -> ErrorXml.read(body.getBytes(UTF_8)));

        assertEquals(Problem.DOCUMENT_TYPE, e.problem());
        assertFalse(e.toString().contains("machine"), e.toString());
    }

    @Test
    void anExternalEntityOverHttpIsNotRead() throws Exception {
        try (Listener listener = new Listener()) {
            assertRefused(
                    Problem.DOCUMENT_TYPE,
                    "<!DOCTYPE x [<!ENTITY x SYSTEM '" + listener.address() + "'>]>",
                    "<D a='&x;'>&x;</D>");

            listener.assertConnections(0);
        }
    }

    @Test
    void parameterEntitiesAreNotExpanded() throws Exception {
        try (Listener listener = new Listener()) {
            assertRefused(
                    Problem.DOCUMENT_TYPE,
                    "<!DOCTYPE x [<!ENTITY % a SYSTEM '" + listener.address() + "'><!ENTITY % b '&#37;a;'> %b; %a;]>",
                    "&c;");

            listener.assertConnections(0);
        }
    }

    @Test
    void aBillionLaughs() {
        String laughs = "<!ENTITY x0 'ha'>"
                + numbered(30, i -> "<!ENTITY x" + (i + 1) + " '" + ("&x" + i + ";").repeat(10) + "'>");

        assertRefused(Problem.DOCUMENT_TYPE, "<!DOCTYPE x [" + laughs + "]>", "&x30;");
    }

    @Test
    void quadraticBlowUp() {
        assertRefused(
                Problem.DOCUMENT_TYPE,
                "<!DOCTYPE x [<!ENTITY x '" + "x".repeat(MANY) + "'>]>",
                "<D>" + "&x;".repeat(MANY) + "</D>");
    }

    @Test
    void aDocumentTypeAlone() {
        assertRefused(Problem.DOCUMENT_TYPE, "<!DOCTYPE x>", "");
    }

    @Test
    void entitiesThatNothingDeclares() {
        assertRefused(Problem.ENTITY, "", "&x;".repeat(MANY));
    }

    @Test
    void aHundredThousandLevels() {
        assertRefused(Problem.TOO_DEEP, "", "<a>".repeat(MANY) + "</a>".repeat(MANY));
        assertRefused(Problem.TOO_DEEP, "", "<Code>" + "<a>".repeat(MANY) + "</a>".repeat(MANY) + "</Code>");
    }

    @Test
    void aHundredThousandAttributes() {
        assertRefused(Problem.TOO_LARGE, "", "<D" + numbered(MANY, i -> " a" + i + "=''") + "/>");
    }

    @Test
    void aHundredThousandNamespacesOfOneElement() {
        assertRefused(Problem.TOO_LARGE, "", "<D" + numbered(MANY, i -> " xmlns:a" + i + "='u'") + "/>");
    }

    @Test
    void aHundredThousandNamespacesOfElementsWithinEachOther() {
        String levels = numbered(200, i -> "<D" + numbered(500, j -> " xmlns:a" + j + "='u" + i + "'") + ">");

        assertRefused(Problem.TOO_MANY_NAMES, "", levels + "</D>".repeat(200));
    }

    @Test
    void aHundredThousandNamespacesOfElementsAfterEachOther() {
        assertRefused(
                Problem.TOO_MANY_NAMES,
                "",
                "<Message>" + numbered(MANY, i -> "<D xmlns:a" + i + "='u'/>") + "</Message>");
    }

    @Test
    void aHundredThousandNamespacesOfOnePrefixAreNoneTooMany() throws IOException {
        byte[] result = ("<DeleteResult>" + numbered(MANY, i -> "<Deleted xmlns:a='u" + i + "'/>") + "</DeleteResult>")
                .getBytes(UTF_8);

        assertEquals(MANY, ErrorXml.readDeleteResult(result).deleted());
        assertEquals(MANY, stream(new ByteArrayInputStream(result)));
    }

    @Test
    void aHundredThousandNames() {
        assertRefused(Problem.TOO_MANY_NAMES, "", "<Message>" + numbered(MANY, i -> "<a" + i + "/>") + "</Message>");
        assertRefused(Problem.TOO_MANY_NAMES, "", "<D>" + numbered(MANY, i -> "<?a" + i + "?>") + "</D>");
    }

    @Test
    void aNameOfOneMebibyte() throws IOException {
        String name = "x".repeat(MIB);
        byte[] result = ("<DeleteResult><" + name + "/></DeleteResult>").getBytes(UTF_8);
        byte[] error = ("<Error><Code>A</Code><" + name + "/></Error>").getBytes(UTF_8);

        assertEquals(Problem.TOO_LARGE, Refused.of(error).problem());
        assertEquals(
                name, ErrorXml.read(error, WIDE, note -> {}).details().get(0).name());
        assertEquals(0, ErrorXml.readDeleteResult(result).deleted());
        assertEquals(0, stream(new ByteArrayInputStream(result)));
        assertEquals(
                Problem.TOO_LARGE,
                Refused.by(() -> ErrorXml.readDeleteResult(
                                new ByteArrayInputStream(result), ReadOptions.defaults(), entry -> {}, note -> {}))
                        .problem());
    }

    @Test
    void streamsOf64MebibytesAreReadInASmallHeap() throws Exception {
        String outcomes = JavaProcess.output(List.of("-Xmx24m"), classPath(), EndlessResult.class);

        assertEquals(
                Arrays.stream(EndlessResult.values())
                        .map(result -> result + ": " + result.outcome())
                        .toList(),
                outcomes.lines().toList());
    }

    /** The class path of everything that the tests see, modules included. */
    private static List<String> classPath() throws URISyntaxException {
        return Stream.of(
                        JavaProcess.testFolder(),
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("java.class.path", ""))
                .filter(path -> !path.isEmpty())
                .toList();
    }

    @Test
    void theNullCharacter() {
        assertRefused(Problem.NOT_XML, "", "<D>\0</D>");
        assertRefused(Problem.NOT_XML, "", "<D>&#0;</D>");
        assertRefused(Problem.NOT_XML, "\0", "");
        assertEquals(Problem.NOT_XML, problemOf(new byte[MIB]));
        assertEquals(Problem.NOT_XML, problemOfStream(new byte[MIB]));
    }

    @Test
    void bytesThatAreNotUtf8() {
        for (int b : new int[] {0x80, 0xBF, 0xC3, 0xE9, 0xFE, 0xFF}) {
            assertRefusedBytes(Problem.BAD_ENCODING, "", UTF_8, b);
        }
        assertRefusedBytes(Problem.BAD_ENCODING, "", UTF_8, 0xF4, 0x90, 0x80, 0x80);
    }

    @Test
    void formsOfUtf8ThatAreTooLong() {
        assertRefusedBytes(Problem.BAD_ENCODING, "", UTF_8, 0xC0, 0xBC);
        assertRefusedBytes(Problem.BAD_ENCODING, "", UTF_8, 0xE0, 0x80, 0xBC);
        assertRefusedBytes(Problem.BAD_ENCODING, "", UTF_8, 0xF0, 0x80, 0x80, 0xBC);
        assertRefusedBytes(Problem.BAD_ENCODING, "", UTF_8, 0xC0, 0x80);
    }

    @Test
    void halfOfASurrogatePairInUtf8() {
        assertRefusedBytes(Problem.BAD_ENCODING, "", UTF_8, 0xED, 0xA0, 0x80);
        assertRefusedBytes(Problem.BAD_ENCODING, "", UTF_8, 0xED, 0xB0, 0x80);
        assertRefusedBytes(Problem.BAD_ENCODING, "", UTF_8, 0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80);
    }

    @Test
    void halfOfASurrogatePairInUtf16() {
        assertRefusedBytes(Problem.BAD_ENCODING, "\uFEFF", UTF_16BE, 0xD8, 0x00);
        assertRefusedBytes(Problem.BAD_ENCODING, "\uFEFF", UTF_16BE, 0xDC, 0x00);
        assertRefusedBytes(Problem.BAD_ENCODING, "\uFEFF", UTF_16LE, 0x00, 0xD8);
        assertRefusedBytes(Problem.BAD_ENCODING, "<?xml version='1.0' encoding='UTF-16'?>", UTF_16LE, 0x00, 0xDC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD800", "\uDC00", "\uDE00\uD83D"})
    void halfOfASurrogatePairFromAReader(String half) {
        String body = "<Error><Code>A</Code><D>" + half + "</D></Error>";

        assertEquals(
                Problem.INVALID_CHARACTER,
                Refused.by(() -> ErrorXml.read(new StringReader(body))).problem());
    }

    @Test
    void aNoncharacter() {
        assertRefusedBytes(Problem.NOT_XML, "", UTF_8, 0xEF, 0xBF, 0xBE);
        assertRefusedBytes(Problem.NOT_XML, "", UTF_8, 0xEF, 0xBF, 0xBF);
        assertRefusedBytes(Problem.NOT_XML, "\uFEFF", UTF_16BE, 0xFF, 0xFE);
        assertRefusedBytes(Problem.NOT_XML, "\uFEFF", UTF_16LE, 0xFF, 0xFF);
    }

    @Test
    void utf7() {
        byte[] undeclared = "+ADw-DeleteResult+AD4-+ADw-/DeleteResult+AD4-".getBytes(US_ASCII);

        assertEquals(Problem.NOT_XML, problemOf(undeclared));
        assertEquals(Problem.NOT_XML, problemOfResult(undeclared));
        assertEquals(Problem.NOT_XML, problemOfStream(undeclared));
        assertRefusedBytes(Problem.BAD_ENCODING, "<?xml version='1.0' encoding='UTF-7'?>", US_ASCII, '+', 'A');
    }

    @Test
    void anotherEncodingThanTheBytesHave() {
        assertRefusedBytes(Problem.NOT_XML, "<?xml version='1.0' encoding='UTF-16'?>", US_ASCII, 'x');
        assertRefusedBytes(Problem.NOT_XML, "<?xml version='1.0' encoding='UTF-32'?>", US_ASCII, 'x');
        assertRefusedBytes(Problem.NOT_XML, "<?xml version='1.0' encoding='UTF-8'?>", UTF_16BE, 0, 'x');
        assertRefusedBytes(Problem.BAD_ENCODING, "<?xml version='1.0' encoding='US-ASCII'?>", US_ASCII, 0xC3, 0xA9);
        assertRefusedBytes(Problem.BAD_ENCODING, "<?xml version='1.0' encoding='GBK'?>", US_ASCII, 0xC3, ' ');
        assertRefusedBytes(Problem.BAD_ENCODING, "<?xml version='1.0' encoding='UTF-8'?>", US_ASCII, 0xB4, 0xED);
    }

    @Test
    void referencesOfXml11ToControlCharacters() {
        assertRefused(Problem.INVALID_CHARACTER, "<?xml version='1.1'?>", "<D>&#1;</D>");
        assertRefused(Problem.INVALID_CHARACTER, "<?xml version='1.1'?>", "<RequestId>&#x1F;</RequestId>");
        assertRefused(Problem.NOT_XML, "<?xml version='1.1'?>", "<D>\u0001</D>");
        assertRefused(Problem.NOT_XML, "<?xml version='1.0'?>", "<D>&#1;</D>");
    }

    @Test
    void controlCharactersOfXml11AreRefusedUnlessReferredTo() {
        assertRefusedBytes(Problem.NOT_XML, "<?xml version='1.1'?>", UTF_8, 0x7F);
        assertRefusedBytes(Problem.NOT_XML, "<?xml version='1.1'?>", UTF_8, 0xC2, 0x90);
        assertRefusedBytes(Problem.NOT_XML, "\uFEFF<?xml version='1.1'?>", UTF_16LE, 0x90, 0x00);
    }

    @Test
    void namesOfTheSameHashCode() throws IOException {
        String names = numbered(1000, i -> "<" + colliding(i, 10) + "/>");
        byte[] result = filled(
                "<DeleteResult>" + names,
                "<" + colliding(0, 10) + "/><" + colliding(999, 10) + "/>",
                16 * MIB,
                "</DeleteResult>");

        assertEquals(0, ErrorXml.readDeleteResult(result).deleted());
        assertEquals(0, stream(new ByteArrayInputStream(result)));
    }

    @Test
    void moreNamesOfTheSameHashCodeThanAreRead() {
        String names = numbered(1 << 16, i -> "<" + colliding(i, 16) + "/>");

        assertRefused(Problem.TOO_MANY_NAMES, "", "<Message>" + names + "</Message>");
    }

    @Test
    void attributesOfTheSameHashCode() {
        byte[] result = filled(
                "<DeleteResult>",
                "<a" + numbered(1000, i -> " " + colliding(i, 10) + "=''") + "/>",
                16 * MIB,
                "</DeleteResult>");

        assertEquals(0, ErrorXml.readDeleteResult(result).deleted());
    }

    @Test
    void namesOfManyBodiesAreNotKept() {
        for (int body = 0; body < 11; body++) {
            int first = 1000 * body;
            ErrorXml.readDeleteResult(("<DeleteResult>" + numbered(1000, i -> "<" + colliding(first + i, 14) + "/>")
                            + "</DeleteResult>")
                    .getBytes(US_ASCII));
        }
        byte[] result = filled("<DeleteResult>", "<" + colliding(10_700, 14) + "/>", 16 * MIB, "</DeleteResult>");

        assertEquals(0, ErrorXml.readDeleteResult(result).deleted());
    }

    @Test
    void namespacesInForceOfManyElements() {
        byte[] result = filled(
                "<DeleteResult xmlns:z='z'><a" + numbered(255, i -> " xmlns:a" + i + "='u'") + ">",
                "<z:a/>",
                16 * MIB,
                "</a></DeleteResult>");

        assertEquals(0, ErrorXml.readDeleteResult(result).deleted());
    }

    @Test
    void theSmallestErrorsOf16Mebibytes() {
        byte[] body = filled("<DeleteResult>", "<Error><Code>A</Code></Error>", 16 * MIB, "</DeleteResult>");

        DeleteResult result = ErrorXml.readDeleteResult(body);

        assertEquals(578_523, result.errors().size());
    }

    @Test
    void whatBeginsAndNeverEnds() {
        assertEquals(Problem.NOT_XML, problemOf("<".repeat(MIB).getBytes(US_ASCII)));
        assertEquals(Problem.NOT_XML, problemOfStream("<".repeat(MIB).getBytes(US_ASCII)));
        assertEquals(
                List.of(Problem.TRUNCATED, Problem.TRUNCATED, Problem.TRUNCATED),
                Stream.of("<!--", "<?a ", "<Error>")
                        .map(beginning -> problemOf((beginning + "x".repeat(MIB)).getBytes(US_ASCII)))
                        .toList());
    }
}
