package io.github.obserrors.cli;

import io.github.obserrors.cli.answers.ExitStatus;
import io.github.obserrors.cli.input.Source;
import io.github.obserrors.cli.input.StandardInput;
import io.github.obserrors.cli.terminal.Output;
import io.github.obserrors.cli.terminal.Screen;
import io.github.obserrors.cli.terminal.StandardOutput;
import io.github.obserrors.cli.terminal.TextEncoding;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Starts the command {@code obs-errors}. */
public final class Main {

    /** The property in which the launcher says that standard error is a terminal, which Java cannot tell of it alone. */
    private static final String ERROR_TERMINAL = "obs-errors.error.terminal";

    private Main() {}

    /**
     * Runs the command and ends the program with its exit status.
     *
     * @param args the arguments of the command
     */
    public static void main(String[] args) {
        // Whatever a library makes of the default, such as digits and the order of options, fits the English of the
        // command.
        Locale.setDefault(Locale.ENGLISH);
        StandardOutput standardOutput = StandardOutput.open();
        Output output = output(standardOutput);
        int exitStatus = ObsErrors.run(source(), output, args);
        if (output.checkError()) { // what was lost may be the answer, so the status must not be that of one
            exitStatus = ExitStatus.FAILED;
            String explanation = standardOutput.explanation();
            if (!explanation.isEmpty()) {
                output.err().println("obs-errors: " + explanation);
            }
        }
        System.exit(exitStatus);
    }

    private static Output output(StandardOutput standardOutput) {
        Charset charset = TextEncoding.ofLocale();
        PrintWriter text = standardOutput.printer(charset);
        PrintWriter data =
                charset.equals(StandardCharsets.UTF_8) ? text : standardOutput.printer(StandardCharsets.UTF_8);
        PrintWriter err = TextEncoding.printer(System.err, charset, true);
        return new Output(text, data, err, screen());
    }

    /** The launcher finds out what a Java program cannot: whether the output goes to a terminal, and how wide that is. */
    private static Screen screen() {
        String columns = System.getProperty("obs-errors.columns");
        if (columns == null) {
            columns = System.getenv("COLUMNS"); // it was started without the launcher
        }
        return Screen.of(columns == null ? "" : columns, Boolean.getBoolean("picocli.ansi"));
    }

    private static Source source() {
        return new Source(
                new StandardInput(),
                StandardInput.isTerminal(),
                Boolean.getBoolean(ERROR_TERMINAL) ? System.err : null);
    }
}
