package io.github.obserrors.cli;

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
        description = {
            "Explains errors of Huawei Cloud OBS.",
            "Without a command it explains what follows, as explain does; without anything, what comes through a pipe."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        customSynopsis = {"obs-errors [OPTION...] [WHAT...]", "       obs-errors COMMAND [OPTION...] ..."},
        subcommands = {HelpCommand.class})
final class ObsErrors {

    private ObsErrors() {}

    /** Runs the command with these arguments and returns its exit status. */
    static int run(Source source, PrintWriter out, PrintWriter err, String... args) {
        boolean color = Boolean.getBoolean("picocli.ansi"); // the launcher knows whether the output goes to a terminal
        Optional<List<String>> whats = UsualArguments.whats(args);
        if (whats.isEmpty() || (whats.get().isEmpty() && source.isTerminal())) {
            return parse(source, out, err, color, args);
        }
        try {
            return new ExplainCommand(source, out, err, color).explain(whats.get());
        } catch (RuntimeException | Error e) {
            return explainFailure(e, err);
        }
    }

    /** Runs the command with any arguments. */
    static int parse(Source source, PrintWriter out, PrintWriter err, boolean color, String... args) {
        CommandLine commandLine = commandLine(source, out, err, color);
        if (args.length == 0 && source.isTerminal()) {
            commandLine.usage(err);
            return ExitStatus.USAGE;
        }
        VerblessArguments arguments =
                new VerblessArguments(commandLine.getSubcommands().values(), args);
        Optional<String> slip = arguments.slip();
        if (slip.isPresent()) {
            return explainUsage(commandLine, slip.get(), err);
        }
        try {
            return commandLine.execute(arguments.withVerb());
        } catch (Error e) { // picocli does not catch errors
            return explainFailure(e, err);
        }
    }

    static CommandLine commandLine(Source source, PrintWriter out, PrintWriter err, boolean color) {
        CommandLine commandLine = new CommandLine(new ObsErrors());
        commandLine.addSubcommand(new ExplainCommand(source, out, err, color));
        commandLine.addSubcommand(new ListCommand(out, color));
        commandLine.addSubcommand(new SearchCommand(out, err, color));
        commandLine.addSubcommand(new RetryCommand(source, out, err));
        commandLine.setOut(out);
        commandLine.setErr(err);
        commandLine.setExpandAtFiles(false); // a name that begins with @ is a name
        commandLine.setParameterExceptionHandler((problem, arguments) -> explainUsage(problem, err));
        commandLine.setExecutionExceptionHandler((failure, command, arguments) -> explainFailure(failure, err));
        return commandLine;
    }

    private static int explainFailure(Throwable failure, PrintWriter err) {
        err.println("obs-errors: " + ToolFailure.explanation(failure));
        return ExitStatus.FAILED;
    }

    private static int explainUsage(ParameterException problem, PrintWriter err) {
        String message = String.valueOf(problem.getMessage()).replaceFirst("^Error: ", "");
        if (problem instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            message = "Expected nothing more, but got '"
                    + unmatched.getUnmatched().get(0) + "'";
        }
        return explainUsage(problem.getCommandLine(), message, err);
    }

    private static int explainUsage(CommandLine command, String message, PrintWriter err) {
        err.println("obs-errors: " + Printable.line(message) + " (see: "
                + command.getCommandSpec().qualifiedName() + " --help)");
        return ExitStatus.USAGE;
    }
}
