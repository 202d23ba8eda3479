package io.github.obserrors.cli;

import io.github.obserrors.cli.input.Source;
import io.github.obserrors.cli.terminal.Output;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A run of the command in this process.
 *
 * @param out what it printed on standard output
 * @param err what it printed on standard error
 * @param exitStatus what it told the shell
 */
public record InProcess(String out, String err, int exitStatus) {

    /** Runs the command with these bytes on standard input. */
    public static InProcess run(byte[] input, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        PrintWriter outPrinter = new PrintWriter(out);
        PrintWriter errPrinter = new PrintWriter(err);
        int exitStatus =
                ObsErrors.run(new Source(new ByteArrayInputStream(input)), Output.plain(outPrinter, errPrinter), args);
        outPrinter.flush();
        errPrinter.flush();
        return new InProcess(out.toString(), err.toString(), exitStatus);
    }
}
