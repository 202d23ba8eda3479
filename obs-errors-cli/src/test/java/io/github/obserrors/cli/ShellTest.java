package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as scripts of a shell use it: nothing that goes wrong looks like an answer. */
@EnabledOnOs(OS.LINUX) // which has the devices and the shell
class ShellTest {

    private static final String SLOW_DOWN = CurlOutput.of("503 x", "", "Retry-After: 7");
    private static final String DOWNLOAD = CurlOutput.of("200 OK", "data", "ETag: a");

    @TempDir
    private Path folder;

    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void putTheToolOnThePath() throws IOException {
        shell = Shell.withTool(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "obs-errors explain NoSuchKey",
                "obs-errors explain --format json 404",
                "obs-errors list --format csv",
                "obs-errors search bucket",
                "obs-errors retry SlowDown",
                "obs-errors --help",
                "obs-errors --version"
            })
    void aFullDiskIsAFailure(String command) throws IOException, InterruptedException {
        Run run = sh(command + " >/dev/full");

        assertEquals(1, run.exitStatus());
        assertTrue(run.err().contains("obs-errors: standard output cannot be written"), run.err());
    }

    @Test
    void aClosedStandardOutputIsAFailure() throws IOException, InterruptedException {
        assertEquals(1, sh("obs-errors retry SlowDown >&-").exitStatus());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "explain", "explain -", "retry", "retry -"})
    void aClosedStandardInputIsAFailure(String args) throws IOException, InterruptedException {
        assertEquals(new Run("", "obs-errors: -: standard input is closed\n", 1), sh("obs-errors " + args + " <&-"));
    }

    @Test
    void aClosedStandardInputIsNoFailureWhereItIsNotRead() throws IOException, InterruptedException {
        assertEquals(0, sh("obs-errors retry SlowDown <&-").exitStatus());
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFailureWorthAWord() throws IOException, InterruptedException {
        Run run = sh("obs-errors list --format json | head -c 1");

        assertEquals("[", run.out());
        assertEquals("", run.err());
    }

    @Test
    void aVirtualMachineThatDoesNotStartIsNoAnswer() throws IOException, InterruptedException {
        assertEquals(
                1,
                sh("JAVA_TOOL_OPTIONS=-XX:NoSuchOption obs-errors retry SlowDown")
                        .exitStatus());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "503 200       | done | 7",
                "503 fail 200  | done | 7 2",
                "fail fail 200 | done | 1 2",
                "404           | ''   | ''",
                "503 404       | ''   | 7",
                "200           | done | ''",
                "fail          | ''   | 1 2 4 8 16",
                "200-then-fail | ''   | 1 2 4 8 16",
            })
    void theLoopOfTheHelpIsSafeAfterAFailureOfCurlToo(String answers, String said, String pauses)
            throws IOException, InterruptedException {
        Files.writeString(folder.resolve("503"), SLOW_DOWN);
        Files.writeString(folder.resolve("200"), DOWNLOAD);
        Files.writeString(folder.resolve("404"), CurlOutput.of("404 x", ""));
        Files.writeString(folder.resolve("answers"), answers.replace(' ', '\n') + "\n");
        // A curl that gives the answers in turn, and the last one for ever; one that fails leaves what it got.
        shell.program(
                "curl",
                "n=$(cat tries 2>/dev/null || echo 0); n=$((n + 1)); echo \"$n\" >tries",
                "a=$(sed -n \"${n}p\" answers); [ -n \"$a\" ] || a=$(tail -n 1 answers)",
                "case $a in fail) exit 7 ;; 200-then-fail) cp 200 answer; exit 18 ;; *) cp \"$a\" answer ;; esac");
        shell.program("sleep", "echo \"$1\" >>pauses");

        Run run = sh("url=https://b.obs.example.com/k\n" + loopOfTheHelp());

        assertEquals(said, run.out().strip());
        Path slept = folder.resolve("pauses");
        assertEquals(
                pauses, Files.exists(slept) ? Files.readString(slept).strip().replace('\n', ' ') : "", run.toString());
    }

    private static String loopOfTheHelp() {
        List<String> help = Run.of("retry", "--help").lines();
        String loop = help.stream()
                .dropWhile(line -> !line.equals("  status=1"))
                .takeWhile(line -> line.startsWith("  "))
                .collect(Collectors.joining("\n"));
        assertTrue(loop.contains("done"), loop);
        return loop;
    }

    /** The examples are commands that answer. */
    @ParameterizedTest
    @CsvSource({"'', 0 0 0", "explain, 0 0 0", "list, 0 0 0", "search, 0 0 0", "retry, 11 0 14"})
    void theExamplesOfTheHelpCanBeRun(String command, String exitStatuses) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("response"), CurlOutput.of("404 Not Found", ""));
        Files.writeString(folder.resolve("app.log"), "failed: <Error><Code>SlowDown</Code></Error>");
        shell.program("curl", "[ \"$1 $2\" = '-is https://b.obs.example.com/k' ] && cat response");
        List<String> examples = Run.of((command + " --help").strip().split(" ")).lines().stream()
                .dropWhile(line -> !line.equals("Examples:"))
                .skip(1)
                .takeWhile(line -> line.startsWith("  "))
                .toList();
        List<String> ended = new ArrayList<>();
        for (String example : examples) {
            if (!example.startsWith("  # ")) {
                Run run = sh("url=https://b.obs.example.com/k\n" + example);
                ended.add(String.valueOf(run.exitStatus()));
                assertTrue(!run.out().isEmpty() || example.contains(" > "), run.toString());
            }
        }

        assertEquals(exitStatuses, String.join(" ", ended));
    }

    private Run sh(String script) throws IOException, InterruptedException {
        return shell.run(script);
    }
}
