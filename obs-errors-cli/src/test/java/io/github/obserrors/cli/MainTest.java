package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a program of its own, in a folder and an environment of its own. */
class MainTest {

    private static final String BODY = "<Error><Code>SlowDown</Code><Message>\u6162\u4e00\u70b9</Message></Error>";

    @TempDir
    private Path folder;

    @Test
    void namesWinOverFilesOfTheFolder() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("NoSuchKey"), BODY);
        Files.writeString(folder.resolve("404"), BODY);
        Files.writeString(folder.resolve("other"), BODY);
        Files.writeString(folder.resolve("<other"), BODY);

        assertEquals("NoSuchKey - 404 Not Found", firstLine("explain", "NoSuchKey"));
        assertEquals("404 Not Found", firstLine("explain", "404"));
        assertEquals("SlowDown - 503 Service Unavailable", firstLine("explain", "./404"));
        assertEquals("SlowDown - 503 Service Unavailable", firstLine("explain", "--file", "NoSuchKey"));
        assertEquals("SlowDown - 503 Service Unavailable", firstLine("explain", "other"));
        assertEquals("SlowDown - 503 Service Unavailable", firstLine("explain", "<other"));
    }

    @Test
    void aVerbMayBeLeftOutUnlessItIsMeant() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("list"), BODY);
        Files.writeString(folder.resolve("lists"), BODY);
        Files.writeString(folder.resolve("-odd"), BODY);

        assertEquals("NoSuchKey - 404 Not Found", firstLine("NoSuchKey"));
        assertEquals(start("list", "--server"), start("list"), "a verb");
        assertEquals("SlowDown - 503 Service Unavailable", firstLine("./list"));
        assertEquals("SlowDown - 503 Service Unavailable", firstLine("--", "list"));
        assertEquals("SlowDown - 503 Service Unavailable", firstLine("--file", "--", "list"));
        assertEquals("SlowDown - 503 Service Unavailable", firstLine("lists"), "a file, and no slip");
        assertEquals("SlowDown - 503 Service Unavailable", firstLine("--", "-odd"));
        assertEquals(2, start("-odd").exitStatus());
    }

    @Test
    void theOutputIsUtf8WhateverTheEnvironmentSays() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("body.xml"), BODY);

        Run run = start("explain", "body.xml");

        assertEquals("Message     \u6162\u4e00\u70b9", run.lines().get(1));
    }

    @Test
    void theExitStatusReachesTheShell() throws IOException, InterruptedException {
        assertEquals(0, start("explain", "404").exitStatus());
        assertEquals(
                new Run("", "obs-errors: nothing: neither a known code nor a file\n", 10), start("explain", "nothing"));
        assertEquals(2, start("explain", "--nonsense").exitStatus());
    }

    private String firstLine(String... args) throws IOException, InterruptedException {
        return start(args).lines().get(0);
    }

    private Run start(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--module-path",
                System.getProperty("jdk.module.path"),
                "--module",
                "io.github.obserrors.cli/io.github.obserrors.cli.Main"));
        command.addAll(List.of(args));
        Path out = folder.resolve("standard-output");
        Path err = folder.resolve("standard-error");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeIf(name -> name.startsWith("CLICOLOR") || name.startsWith("JAVA_TOOL"));
        Process process = builder.start();
        process.getOutputStream().close();
        int exitStatus = process.waitFor();
        return new Run(text(out), text(err), exitStatus);
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
