package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A shell for scripts that call the command as a process of its own.
 *
 * @param folder the folder in which scripts run, and whose programs they find first
 */
record Shell(Path folder) {

    /** Puts the command into the folder; the variable JVM_OPTIONS may hold options of the Java virtual machine. */
    static Shell withTool(Path folder) throws IOException {
        Shell shell = new Shell(folder);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        shell.program(
                "obs-errors",
                "exec '" + java + "' -XX:TieredStopAtLevel=1 ${JVM_OPTIONS:-} --module-path '"
                        + System.getProperty("jdk.module.path")
                        + "' --module io.github.obserrors.cli/io.github.obserrors.cli.Main \"$@\"");
        return shell;
    }

    void program(String name, String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }

    Run run(String script) throws IOException, InterruptedException {
        Path out = folder.resolve("standard-output");
        Path err = folder.resolve("standard-error");
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", script)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().merge("PATH", folder.toString(), (path, own) -> own + ":" + path);
        builder.environment()
                .keySet()
                .removeIf(
                        name -> name.startsWith("JAVA_TOOL") || name.startsWith("JDK_JAVA") || name.equals("COLUMNS"));
        Process process = builder.start();
        process.getOutputStream().close();
        int exitStatus = process.waitFor();
        return new Run(Files.readString(out), Files.readString(err), exitStatus);
    }
}
