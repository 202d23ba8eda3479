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
        StandardOutput output = StandardOutput.open();
        PrintWriter out = output.printer();
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int exitStatus = ObsErrors.run(new Source(new StandardInput(), StandardInput.isTerminal()), out, err, args);
        if (out.checkError()) { // what was lost may be the answer, so the status must not be that of one
            exitStatus = ExitStatus.FAILED;
            String explanation = output.explanation();
            if (!explanation.isEmpty()) {
                err.println("obs-errors: " + explanation);
            }
        }
        System.exit(exitStatus);
    }
}
