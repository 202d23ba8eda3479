package io.github.obserrors.cli;

import io.github.obserrors.cli.input.Source;
import io.github.obserrors.cli.terminal.Output;
import io.github.obserrors.cli.terminal.Screen;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** One run of the command: what it printed, and what it told the shell. */
public record Run(String out, String err, int exitStatus) {

    /** Runs the command with nothing on standard input. */
    public static Run of(String... args) {
        return withInput("", args);
    }

    public static Run withInput(String input, String... args) {
        return withInput(input.getBytes(StandardCharsets.UTF_8), args);
    }

    public static Run withInput(byte[] input, String... args) {
        return withInput(new ByteArrayInputStream(input), args);
    }

    public static Run withInput(InputStream input, String... args) {
        return of((out, err) -> ObsErrors.run(new Source(input), Output.plain(out, err), args));
    }

    /** Runs the command as on a terminal, where this is typed. */
    static Run onTerminal(String typed, String... args) {
        InputStream input = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
        return of((out, err) -> ObsErrors.run(new Source(input, true, null), Output.plain(out, err), args));
    }

    /** Runs {@code explain} as on a terminal that shows colors, with nothing on standard input. */
    static Run inColor(String... args) {
        return onScreen(
                new Screen(80, true),
                Stream.concat(Stream.of("explain"), Stream.of(args)).toArray(String[]::new));
    }

    /** Runs the command as on a terminal, with nothing on standard input. */
    public static Run onScreen(Screen screen, String... args) {
        return of((out, err) ->
                ObsErrors.run(new Source(InputStream.nullInputStream()), new Output(out, out, err, screen), args));
    }

    /** The parser of options. */
    static CommandLine commandLine() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return ObsErrors.commandLine(new Source(InputStream.nullInputStream()), Output.plain(nowhere, nowhere));
    }

    public interface Command {
        int run(PrintWriter out, PrintWriter err);
    }

    public static Run of(Command command) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        PrintWriter outPrinter = new PrintWriter(out);
        PrintWriter errPrinter = new PrintWriter(err);
        int exitStatus = command.run(outPrinter, errPrinter);
        outPrinter.flush();
        errPrinter.flush();
        return new Run(withLineFeeds(out), withLineFeeds(err), exitStatus);
    }

    private static String withLineFeeds(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    /** The lines of standard output. */
    public List<String> lines() {
        return out.lines().toList();
    }

    /** The one JSON object on standard output. */
    Map<String, @Nullable Object> object() {
        List<Map<String, @Nullable Object>> objects = objects();
        if (objects.size() != 1) {
            throw new AssertionError("Expected one JSON object, but got " + objects.size() + ": " + out);
        }
        return objects.get(0);
    }

    /** The JSON objects on standard output, one a line. */
    List<Map<String, @Nullable Object>> objects() {
        return out.lines().map(ParsedJson::object).toList();
    }
}
