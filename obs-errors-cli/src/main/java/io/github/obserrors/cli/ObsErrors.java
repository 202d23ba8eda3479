package io.github.obserrors.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The whole command line. */
@Command(
        name = "obs-errors",
        description = "Explains errors of Huawei Cloud OBS.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {HelpCommand.class})
final class ObsErrors {

    private ObsErrors() {}

    /** Runs the command with these arguments and returns its exit status. */
    static int run(InputStream in, PrintWriter out, PrintWriter err, String... args) {
        boolean color = Boolean.getBoolean("picocli.ansi"); // the launcher knows whether the output goes to a terminal
        Optional<List<String>> whats = UsualArguments.whats(args);
        if (whats.isEmpty()) {
            return parse(in, out, err, color, args);
        }
        try {
            return new ExplainCommand(new Source(in), out, err, color).explain(whats.get());
        } catch (RuntimeException | Error e) {
            return explainFailure(e, err);
        }
    }

    /** Runs the command with any arguments. */
    static int parse(InputStream in, PrintWriter out, PrintWriter err, boolean color, String... args) {
        CommandLine commandLine = new CommandLine(new ObsErrors());
        commandLine.addSubcommand(new ExplainCommand(new Source(in), out, err, color));
        commandLine.addSubcommand(new ListCommand(out, color));
        commandLine.addSubcommand(new SearchCommand(out, err, color));
        commandLine.addSubcommand(new RetryCommand(new Source(in), out, err));
        commandLine.setOut(out);
        commandLine.setErr(err);
        commandLine.setExpandAtFiles(false); // a name that begins with @ is a name
        commandLine.setParameterExceptionHandler((problem, arguments) -> explainUsage(problem, err));
        commandLine.setExecutionExceptionHandler((failure, command, arguments) -> explainFailure(failure, err));
        if (args.length == 0) {
            commandLine.usage(err);
            return ExitStatus.USAGE;
        }
        try {
            return commandLine.execute(args);
        } catch (Error e) { // picocli does not catch errors
            return explainFailure(e, err);
        }
    }

    private static int explainFailure(Throwable failure, PrintWriter err) {
        err.println("obs-errors: " + ToolFailure.explanation(failure));
        return ExitStatus.FAILED;
    }

    private static int explainUsage(ParameterException problem, PrintWriter err) {
        String message = String.valueOf(problem.getMessage()).replaceFirst("^Error: ", "");
        if (problem instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            boolean ofTheWhole = problem.getCommandLine().getParent() == null;
            message = (ofTheWhole ? "Expected a command" : "Expected nothing more") + ", but got '"
                    + unmatched.getUnmatched().get(0) + "'";
        }
        err.println("obs-errors: " + Printable.line(message) + " (see: "
                + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help)");
        return ExitStatus.USAGE;
    }
}
