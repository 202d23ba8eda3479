package io.github.obserrors.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Starts the command {@code obs-errors}. */
public final class Main {

    private Main() {}

    /**
     * Runs the command and ends the program with its exit status.
     *
     * @param args the arguments of the command
     */
    public static void main(String[] args) {
        // Always UTF-8: the default encoding of a bare environment would turn a server's text into question marks.
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int exitStatus = ObsErrors.run(System.in, out, err, args);
        out.flush();
        System.exit(exitStatus);
    }
}
