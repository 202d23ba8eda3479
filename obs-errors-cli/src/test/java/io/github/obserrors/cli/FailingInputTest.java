package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.cli.answers.ExitStatus;
import io.github.obserrors.cli.input.Source;
import io.github.obserrors.cli.terminal.Output;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs on which the tool itself fails: one line for each, no stack trace, and the others are answered. */
class FailingInputTest {

    private static Stream<Supplier<Throwable>> failures() {
        return Stream.of(
                () -> new IllegalStateException("a secret\nof the input"),
                NullPointerException::new,
                () -> new UncheckedIOException(new IOException("a secret")),
                StackOverflowError::new,
                AssertionError::new,
                () -> new OutOfMemoryError("Java heap space"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void theOthersAreExplained(Supplier<Throwable> failure) {
        Run run = Run.withInput(new Failing(failure), "explain", "--full", "404", "-", "NoSuchKey");

        assertEquals(1, run.exitStatus());
        assertOneLine(run);
        assertEquals(
                List.of("404 Not Found", "NoSuchKey - 404 Not Found"),
                Stream.of(run.out().split("\n\n"))
                        .map(part -> part.lines().findFirst().orElseThrow())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void theOthersAreExplainedInJson(Supplier<Throwable> failure) {
        Run run = Run.withInput(new Failing(failure), "explain", "--full", "--format", "json", "404", "-", "NoSuchKey");

        assertEquals(1, run.exitStatus());
        assertOneLine(run);
        assertEquals(
                List.of("http-status", "unreadable", "server-code"),
                run.objects().stream().map(answer -> answer.get("kind")).toList());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aRetryFails(Supplier<Throwable> failure) {
        Run run = Run.withInput(new Failing(failure), "retry");

        assertEquals(ExitStatus.FAILED, run.exitStatus());
        assertEquals("", run.out());
        assertOneLine(run);
    }

    @Test
    void theLineSaysWhereTheToolFailed() {
        String line = Run.withInput(new Failing(IllegalStateException::new), "explain", "--full", "-")
                .err();

        assertTrue(line.startsWith("obs-errors: -: internal error, please report it: IllegalStateException at "), line);
        assertTrue(line.contains(FailingInputTest.class.getName() + ".thrown(FailingInputTest.java:"), line);
    }

    @Test
    void aFileThatCannotBeReadInTheMiddle(@TempDir Path folder) throws IOException {
        Path body = Files.writeString(folder.resolve("body.xml"), "<Error><Code>SlowDown</Code></Error>");

        Run run = Run.of("explain", "--full", "--format=json", body.toString(), folder.toString(), body.toString());

        assertEquals(10, run.exitStatus());
        assertOneLine(run);
        assertEquals(
                List.of("response", "unreadable", "response"),
                run.objects().stream().map(answer -> answer.get("kind")).toList());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void anOutputThatFailsIsOneLineToo(Supplier<Throwable> failure) {
        for (List<String> args : List.of(
                List.of("search", "bucket"), List.of("list"), List.of("explain", "--full", "404", "NoSuchKey"))) {
            Run run = Run.of((out, err) -> ObsErrors.run(
                    new Source(InputStream.nullInputStream()),
                    Output.plain(new Unprintable(failure), err),
                    args.toArray(String[]::new)));

            assertEquals(1, run.exitStatus());
            assertOneLine(run);
        }
    }

    private static void assertOneLine(Run run) {
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("obs-errors: "), run.err());
        assertFalse(run.err().contains("secret"), run.err());
    }

    /** A stream that fails as no stream should. */
    private static final class Failing extends InputStream {

        private final Supplier<Throwable> failure;

        Failing(Supplier<Throwable> failure) {
            this.failure = failure;
        }

        @Override
        public int read() {
            throw thrown(failure);
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            throw thrown(failure);
        }
    }

    /** A standard output that fails as none should. */
    private static final class Unprintable extends PrintWriter {

        private final Supplier<Throwable> failure;

        Unprintable(Supplier<Throwable> failure) {
            super(Writer.nullWriter());
            this.failure = failure;
        }

        @Override
        public void write(String text, int from, int length) {
            throw thrown(failure);
        }
    }

    private static RuntimeException thrown(Supplier<Throwable> failure) {
        Throwable thrown = failure.get();
        if (thrown instanceof Error error) {
            throw error;
        }
        return (RuntimeException) thrown;
    }
}
