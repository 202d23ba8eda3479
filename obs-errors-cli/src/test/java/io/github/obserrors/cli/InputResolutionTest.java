package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an argument is taken for: a name, a file or standard input. */
class InputResolutionTest {

    private static final String BODY = "<Error><Code>SlowDown</Code></Error>";

    @ParameterizedTest
    @CsvSource({
        "NoSuchKey,                          server-code,  NoSuchKey",
        "nosuchkey,                          server-code,  NoSuchKey",
        "no-such-key,                        server-code,  NoSuchKey",
        "NO_SUCH_KEY,                        server-code,  NoSuchKey",
        "no such key,                        server-code,  NoSuchKey",
        "KMS.NotFoundException,              server-code,  KMS.NotFoundException",
        "MaxMessageLength Exceeded,          server-code,  MaxMessageLengthExceeded",
        "System Capacity Not enough,         server-code,  System Capacity Not enough",
        "SystemCapacityNotEnough,            server-code,  System Capacity Not enough",
        "Obs.0012,                           console-code, Obs.0012",
        "obs.0012,                           console-code, Obs.0012",
        "OBS.12,                             console-code, Obs.0012",
        "0012,                               console-code, Obs.0012",
        "0404,                               console-code, Obs.0404",
        "404,                                http-status,  ",
        "100,                                http-status,  ",
        "012,                                server-code,  012",
        "4040404,                            server-code,  4040404",
    })
    void aNameIsKnownInManySpellings(String what, String kind, @Nullable String code) {
        Map<String, @Nullable Object> answer = explain(what).object();

        assertEquals(kind, answer.get("kind"));
        assertEquals(code, answer.get("code"));
        assertEquals(what, answer.get("input"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NoSuchKey", "404", "Obs.0012", "0012", "-"})
    void aPathMakesAFileOfAnyName(String name, @TempDir Path folder) throws IOException {
        String path = Files.writeString(folder.resolve(name), BODY).toString();

        Map<String, @Nullable Object> answer = explain(path).object();

        assertEquals("response", answer.get("kind"));
        assertEquals("SlowDown", answer.get("code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"./NoSuchKey", "./404", "error.xml", "response.HTTP/1.1", "answer.json", "a\\b"})
    void whatLooksLikeAPathIsAFileAlsoWhenThereIsNone(String what) {
        Run run = explain(what);

        assertEquals("unreadable", run.object().get("kind"));
        assertEquals("obs-errors: " + what + ": there is no such file\n", run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NoSuchKey", "404", "Obs.0012", "nothing"})
    void theOptionFileForcesAFile(String name) {
        Run run = Run.of("explain", "--full", "--format", "json", "--file", name);

        assertEquals("unreadable", run.object().get("kind"));
        assertEquals("obs-errors: " + name + ": there is no such file\n", run.err());
        assertEquals(10, run.exitStatus());
    }

    @Test
    void theOptionFileLeavesStandardInputAlone() {
        Run run = Run.withInput(BODY, "explain", "--full", "--format", "json", "--file", "-");

        assertEquals("response", run.object().get("kind"));
    }

    @Test
    void aNameThatBeginsWithAnAtSignIsAName(@TempDir Path folder) throws IOException {
        String arguments = Files.writeString(folder.resolve("arguments"), "404").toString();

        Run run = explain("@" + arguments);

        assertEquals("unreadable", run.object().get("kind"));
        assertEquals("@" + arguments, run.object().get("input"));
    }

    @Test
    void afterTwoHyphensNothingIsAnOption() {
        Run run = Run.of("explain", "--full", "--", "--file");

        assertEquals(new Run("", "obs-errors: --file: neither a known code nor a file\n", 10), run);
    }

    @Test
    void optionsMayFollowTheNames() {
        assertEquals(
                Run.of("explain", "--full", "--status", "503", "SlowDown"),
                Run.of("explain", "--full", "SlowDown", "--status=503"));
    }

    @Test
    void severalArgumentsAreAnsweredInTheirOrder() {
        Run run = Run.withInput(BODY, "explain", "--full", "404", "-", "NoSuchKey", "Obs.0031");

        assertEquals(0, run.exitStatus());
        assertEquals(
                List.of("404 Not Found", "SlowDown - 503 Service Unavailable", "NoSuchKey - 404 Not Found"),
                headings(run).limit(3).toList());
        assertTrue(headings(run).skip(3).findFirst().orElseThrow().startsWith("Obs.0031"), run.out());
    }

    @Test
    void whatFailsDoesNotKeepTheOthersFromTheirAnswers() {
        Run run = Run.of("explain", "--full", "nothing", "404", "./no-such-file", "416");

        assertEquals(10, run.exitStatus());
        assertEquals(
                List.of("404 Not Found", "416 Range Not Satisfiable"),
                headings(run).toList());
        assertEquals(
                List.of(
                        "obs-errors: nothing: neither a known code nor a file",
                        "obs-errors: ./no-such-file: there is no such file"),
                run.err().lines().toList());
    }

    @Test
    void standardInputIsReadOnce() {
        Run run = Run.withInput(BODY, "explain", "--full", "--format", "json", "-", "-");

        assertEquals(
                List.of("response", "not-an-error"),
                run.objects().stream().map(answer -> answer.get("kind")).toList());
    }

    private static Run explain(String what) {
        return Run.of("explain", "--full", "--format", "json", what);
    }

    private static Stream<String> headings(Run run) {
        return Arrays.stream(run.out().split("\n\n", -1))
                .map(part -> part.lines().findFirst().orElseThrow());
    }
}
