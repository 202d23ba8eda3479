package io.github.obserrors.trust.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that ran in a process of its own, with the Java and the class path of the tests.
 *
 * @param output all that it printed
 * @param exitStatus what it told the shell
 */
public record JavaRun(String output, int exitStatus) {

    /** Runs a program to its end. */
    public static JavaRun of(Class<?> program, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (InputStream printed = process.getInputStream()) {
            String output = new String(printed.readAllBytes(), StandardCharsets.UTF_8);
            return new JavaRun(output, process.waitFor());
        } finally {
            process.destroyForcibly();
        }
    }
}
