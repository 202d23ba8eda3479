package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be explained: one line on standard error, nothing on standard output, exit status 1. */
class BadInputTest {

    @Test
    void aFileThatIsMissing() {
        assertProblem("./nowhere/error.xml: there is no such file", Run.of("explain", "--full", "./nowhere/error.xml"));
    }

    @Test
    void aDirectory(@TempDir Path folder) {
        assertProblem(folder + ": is a directory", Run.of("explain", "--full", folder.toString()));
    }

    @Test
    void aFileBehindAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        String error = assertFails(Run.of("explain", "--full", file + "/error.xml"));

        assertTrue(error.startsWith("obs-errors: " + file + "/error.xml: cannot be read"), error);
        assertEquals(1, error.split(file.toString(), -1).length - 1, error);
    }

    @Test
    void aPathWithACharacterThatNoPathCanHold() {
        assertProblem("./a\\u{0}b: cannot be the name of a file", Run.of("explain", "--full", "./a\0b"));
        assertProblem("a\\u{0}b: neither a known code nor a file", Run.of("explain", "--full", "a\0b"));
    }

    @Test
    void anEmptyFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("empty.xml"), "");

        String error = assertFails(Run.of("explain", "--full", file.toString()));

        assertTrue(error.startsWith("obs-errors: " + file + ": not an OBS error: it is empty"), error);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", " \r\n\t "})
    void aBodyOfNothingOrWhiteSpace(String body) {
        String error = assertFails(Run.withInput(body, "explain", "--full", "-"));

        assertTrue(error.startsWith("obs-errors: -: not an OBS error: it is empty"), error);
        assertEquals("empty", reason(body.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void bytesWithoutAMeaning(long seed) {
        byte[] bytes = new byte[100_000];
        new Random(seed).nextBytes(bytes);

        String error = assertFails(Run.withInput(bytes, "explain", "--full", "-"));

        assertTrue(error.startsWith("obs-errors: -: not an OBS error: "), error);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><body>502 Bad Gateway</body></html>  | html            | it is an HTML page, most likely from a proxy",
                "<!DOCTYPE html><html></html>               | html            | it is an HTML page, most likely from a proxy",
                "upstream connect error                     | plain-text      | it is text that contains no error",
                "[1, 2]                                     | json            | it is JSON that names no error code",
                "{\"message\":\"m\"}                        | json            | it is JSON that names no error code",
            })
    void aTextWithoutAnErrorIsSaidToBeWhatItIs(String input, String reason, String explanation) {
        assertProblem(
                "-: not an OBS error: " + explanation
                        + "; if it is the body of a response, give its HTTP status with --status",
                Run.withInput(input, "explain", "--full", "-"));
        assertEquals(reason, reason(input.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void xmlWithoutAnErrorIsRefusedForTheReasonOfTheStrictReader() {
        assertProblem(
                "-: not an OBS error: the root element is ListBucketResult, not Error (line 1, column 1)"
                        + " near: <ListBucketResult/>",
                Run.withInput("<ListBucketResult/>", "explain", "--full", "-"));
        assertEquals("unexpected-root", reason("<ListBucketResult/>".getBytes(StandardCharsets.UTF_8)));
        assertProblem(
                "-: not an OBS error: the error has no code (line 1, column 1) near: <Error><Key>k</Key><",
                Run.withInput("<Error><Key>k</Key></Error>", "explain", "--full", "-"));
        assertEquals("no-code", reason("<Error><Key>k</Key></Error>".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aCompressedBodyIsExplained() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write("<Error><Code>NoSuchKey</Code></Error>".getBytes(StandardCharsets.UTF_8));
        }

        Run run = Run.withInput(compressed.toByteArray(), "explain", "--full", "--format", "json", "-");

        assertEquals("NoSuchKey", run.object().get("code"));
        assertEquals(List.of(), run.object().get("notes"));
    }

    @Test
    void whatOnlyBeginsLikeACompressedBody() {
        byte[] damaged = {0x1F, (byte) 0x8B, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7};

        String error = assertFails(Run.withInput(damaged, "explain", "--full", "-"));

        assertTrue(error.contains(": it is compressed: decompress it first; "), error);
        assertEquals("content-coding", reason(damaged));
    }

    @Test
    void aCompressedTextThatIsCutIsExplainedUpToThere() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(("<Error><Code>NoSuchKey</Code></Error>\n" + "a line "
                            + new Random(1).ints(20_000).boxed().toList())
                    .getBytes(StandardCharsets.UTF_8));
        }
        byte[] cut = Arrays.copyOf(compressed.toByteArray(), compressed.size() / 2);

        Run run = Run.withInput(cut, "explain", "--full", "--format", "json", "-");

        assertEquals(10, run.exitStatus());
        assertEquals("NoSuchKey", run.objects().get(0).get("code"));
        assertTrue(run.err().startsWith("obs-errors: -: standard input cannot be read: "), run.err());
    }

    @Test
    void aFileOfBytesThatAreNoText(@TempDir Path folder) throws IOException {
        byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0};
        Path file = Files.write(folder.resolve("picture"), bytes);

        String error = assertFails(Run.of("explain", "--full", file.toString()));

        assertTrue(error.contains(": it is binary data, or text in an encoding other than the one it declares"), error);
        assertEquals("bad-encoding", reason(bytes));
    }

    @Test
    void aSecretInATextWithoutAnErrorIsNotRepeated() {
        for (String input : List.of(
                "GET /k?Signature=SECRET",
                "<Error><StringToSign>SECRET</StringToSign><",
                "<a b=\"?Signature=SECRET\" c>")) {
            String error = assertFails(Run.withInput(input, "explain", "--full", "-"));

            assertTrue(!error.contains("SECRET"), error);
        }
    }

    @Test
    void standardInputThatFails() {
        assertProblem(
                "-: standard input cannot be read: the pipe broke",
                Run.withInput(new Failing("the pipe broke"), "explain", "--full", "-"));
        assertProblem("-: standard input cannot be read", Run.withInput(new Failing(null), "explain", "--full", "-"));
    }

    @Test
    void standardInputThatFailsIsUnreadableInJson() {
        Run run = Run.withInput(new Failing("gone"), "explain", "--full", "--format", "json", "-");

        assertEquals(10, run.exitStatus());
        assertEquals("unreadable", run.object().get("kind"));
    }

    @ParameterizedTest
    @CsvSource({
        "NoSuchKy,          '; did you mean NoSuchKey?'",
        "NoSuchBuckets,     '; did you mean NoSuchBucket?'",
        "Acess Denied,      '; did you mean AccessDenied?'",
        "MalformedXMLErr,   '; did you mean MalformedXMLError, MalformedXML or MalformedACLError?'",
        "RateLimitExceeded, '; did you mean SlowDown, TooManyRequests or GetQosTokenException?'",
        "BucketTaken,       '; did you mean BucketAlreadyExists or BucketAlreadyOwnedByYou?'",
        "InvalidToken,      '; did you mean InvalidAccessKeyId or InvalidSecurity?'",
        "SYS.0001,          ''",
        "InvalidKey,        ''",
        "InvalidDate,       ''",
        "x,                 ''",
    })
    void aNameThatIsNotKnownIsAnsweredWithTheNearestNames(String name, String nearest) {
        assertProblem(name + ": neither a known code nor a file" + nearest, Run.of("explain", "--full", name));
    }

    @Test
    void aNameThatIsNotKnownStillHasTheMeaningOfItsStatus() {
        Run run = Run.of("explain", "--full", "--status", "503", "NoSuchKy");

        assertEquals(10, run.exitStatus());
        assertEquals(
                List.of("obs-errors: NoSuchKy: neither a known code nor a file; did you mean NoSuchKey?"),
                run.err().lines().toList());
        assertEquals("NoSuchKy - 503 Service Unavailable", run.lines().get(0));
        assertEquals("Meaning     No document lists this code.", run.lines().get(1));
        assertTrue(run.out().contains("\nRetry       Retry. "), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Obs.0036", "Obs.9999", "obs.36", "9999", "Obs.999999999"})
    void aNumberThatNoGuideLists(String name) {
        assertProblem(
                name + ": no guide lists this number; the known ones are Obs.0000 to Obs.0035",
                Run.of("explain", "--full", name));
    }

    @Test
    void nothingIsNoFile() {
        assertProblem("'': neither a known code nor a file", Run.of("explain", "--full", ""));
        assertProblem("'': neither a known code nor a file", Run.of("explain", "--full", " \n"));
        assertProblem("'': there is no such file", Run.of("explain", "--full", "--file", ""));
    }

    @Test
    void aBodyAsAnArgumentIsSentToStandardInput() {
        assertProblem(
                "<Error><Code>A</Code></Error>: this is a body, not a name: pass it on standard input, with - as its name",
                Run.of("explain", "--full", "<Error><Code>A</Code></Error>"));
    }

    @Test
    void aLongArgumentIsNotRepeatedWhole() {
        assertProblem(
                "a".repeat(200) + "...: neither a known code nor a file",
                Run.of("explain", "--full", "a".repeat(100_000)));
        assertProblem(
                "\ud83d\ude00".repeat(200) + "...: neither a known code nor a file",
                Run.of("explain", "--full", "\ud83d\ude00".repeat(201)));
        assertProblem(
                "a".repeat(200) + ": neither a known code nor a file", Run.of("explain", "--full", "a".repeat(200)));
    }

    private static void assertProblem(String problem, Run run) {
        assertEquals(new Run("", "obs-errors: " + problem + "\n", 10), run);
    }

    /** The one line on standard error of a run that failed. */
    private static String assertFails(Run run) {
        assertEquals(10, run.exitStatus());
        assertEquals("", run.out());
        assertTrue(run.err().endsWith("\n"), run.err());
        List<String> lines = run.err().lines().toList();
        assertEquals(1, lines.size(), run.err());
        return lines.get(0);
    }

    /** What JSON says of a body that is not an error. */
    private static @Nullable Object reason(byte[] body) {
        Run run = Run.withInput(body, "explain", "--full", "--format", "json", "-");
        assertEquals(10, run.exitStatus());
        assertEquals("not-an-error", run.object().get("kind"));
        return run.object().get("notes") instanceof List<?> notes && notes.size() == 1 ? notes.get(0) : null;
    }

    /** A stream that fails after its first byte. */
    private static final class Failing extends InputStream {

        private final @Nullable String problem;
        private boolean begun;

        Failing(@Nullable String problem) {
            this.problem = problem;
        }

        @Override
        public int read() throws IOException {
            if (begun) {
                throw new IOException(problem);
            }
            begun = true;
            return '<';
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            buffer[from] = (byte) read();
            return 1;
        }
    }
}
