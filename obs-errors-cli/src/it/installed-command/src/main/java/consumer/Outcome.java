package consumer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** What a process printed, and its exit status. */
record Outcome(List<String> command, String out, String err, int exitStatus) {

    private static final int MOST_SECONDS = 120;

    /** Runs a shell script in a folder, with nothing on standard input. An empty value removes a variable. */
    static Outcome ofScript(Path folder, Map<String, String> environment, String script) {
        return of(folder, environment, List.of("sh", "-c", script));
    }

    static Outcome of(Path folder, Map<String, String> environment, List<String> command) {
        return start(folder, environment, command).join();
    }

    static CompletableFuture<Outcome> start(Path folder, Map<String, String> environment, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        // What the build runs with is not what users have.
        for (String variable :
                List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "NO_COLOR", "COLUMNS", "CDPATH")) {
            builder.environment().remove(variable);
        }
        environment.forEach((variable, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(variable);
            } else {
                builder.environment().put(variable, value);
            }
        });
        try {
            Process process = builder.start();
            try (OutputStream input = process.getOutputStream()) {
                input.flush();
            }
            CompletableFuture<String> out = read(process.getInputStream());
            CompletableFuture<String> err = read(process.getErrorStream());
            return CompletableFuture.supplyAsync(() -> finish(command, process, out, err), Runnable::run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome finish(
            List<String> command, Process process, CompletableFuture<String> out, CompletableFuture<String> err) {
        try {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("Does not end: " + command);
            }
            return new Outcome(command, out.get(), err.get(), process.exitValue());
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CompletableFuture<String> read(InputStream stream) {
        CompletableFuture<String> text = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            try {
                text.complete(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                text.completeExceptionally(e);
            }
        });
        reader.setDaemon(true);
        reader.start();
        return text;
    }

    boolean answers(String start) {
        return exitStatus == 0 && out.startsWith(start);
    }
}
