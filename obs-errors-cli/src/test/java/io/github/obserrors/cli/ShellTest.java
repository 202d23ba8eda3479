package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @BeforeEach
    void putTheToolOnThePath() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        program(
                "obs-errors",
                "exec '" + java + "' -XX:TieredStopAtLevel=1 --module-path '" + System.getProperty("jdk.module.path")
                        + "' --module io.github.obserrors.cli/io.github.obserrors.cli.Main \"$@\"");
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
        program(
                "curl",
                "n=$(cat tries 2>/dev/null || echo 0); n=$((n + 1)); echo \"$n\" >tries",
                "a=$(sed -n \"${n}p\" answers); [ -n \"$a\" ] || a=$(tail -n 1 answers)",
                "case $a in fail) exit 7 ;; 200-then-fail) cp 200 answer; exit 18 ;; *) cp \"$a\" answer ;; esac");
        program("sleep", "echo \"$1\" >>pauses");

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

    private void program(String name, String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }

    private Run sh(String script) throws IOException, InterruptedException {
        Path out = folder.resolve("standard-output");
        Path err = folder.resolve("standard-error");
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", script)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().merge("PATH", folder.toString(), (path, own) -> own + ":" + path);
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA_TOOL") || name.startsWith("JDK_JAVA"));
        Process process = builder.start();
        process.getOutputStream().close();
        int exitStatus = process.waitFor();
        return new Run(text(out), text(err), exitStatus);
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
