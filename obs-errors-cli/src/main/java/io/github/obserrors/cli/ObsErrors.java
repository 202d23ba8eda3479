package io.github.obserrors.cli;

import io.github.obserrors.cli.answers.ExitStatus;
import io.github.obserrors.cli.arguments.UsualArguments;
import io.github.obserrors.cli.arguments.VerblessArguments;
import io.github.obserrors.cli.input.Source;
import io.github.obserrors.cli.terminal.ColorChoice;
import io.github.obserrors.cli.terminal.HelpPage;
import io.github.obserrors.cli.terminal.Output;
import io.github.obserrors.cli.terminal.Printable;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
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
        subcommands = {HelpCommand.class},
        footer = {
            "",
            "Examples:",
            "  # what a code means, and what to do",
            "  obs-errors NoSuchKey",
            "  # the same for a whole response",
            "  curl -is \"$url\" | obs-errors",
            "  # whether to send the request again",
            "  obs-errors retry SlowDown"
        })
public final class ObsErrors {

    private final Output output;

    private ObsErrors(Output output) {
        this.output = output;
    }

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            description =
                    "When to print in color: auto, which is the default, means on a terminal unless NO_COLOR is set.",
            converter = Converters.OfColorChoice.class,
            completionCandidates = Converters.OfColorChoice.class,
            scope = ScopeType.INHERIT)
    void choose(ColorChoice choice) {
        output.choose(choice);
    }

    /** Runs the command with these arguments and returns its exit status. */
    public static int run(Source source, Output output, String... args) {
        Optional<List<String>> whats = UsualArguments.whats(args);
        if (whats.isEmpty() || (whats.get().isEmpty() && source.isTerminal())) {
            return parse(source, output, args);
        }
        try {
            return new ExplainCommand(source, output).explain(whats.get());
        } catch (RuntimeException | Error e) {
            return explainFailure(e, output.err());
        }
    }

    /** Runs the command with any arguments. */
    public static int parse(Source source, Output output, String... args) {
        CommandLine commandLine = commandLine(source, output);
        PrintWriter err = output.err();
        if (args.length == 0 && source.isTerminal()) {
            HelpPage.adapt(commandLine, output.screen());
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

    /** The commands with their options. */
    static CommandLine commandLine(Source source, Output output) {
        PrintWriter err = output.err();
        CommandLine commandLine = new CommandLine(new ObsErrors(output));
        commandLine.addSubcommand(new ExplainCommand(source, output));
        commandLine.addSubcommand(new ListCommand(output));
        commandLine.addSubcommand(new SearchCommand(output));
        commandLine.addSubcommand(new RetryCommand(source, output));
        commandLine.addSubcommand(new ServeCommand(source, output));
        commandLine.setOut(output.text());
        commandLine.setErr(err);
        commandLine.setExpandAtFiles(false); // a name that begins with @ is a name
        commandLine.setParameterExceptionHandler((problem, arguments) -> explainUsage(problem, err));
        commandLine.setExecutionExceptionHandler((failure, command, arguments) -> explainFailure(failure, err));
        commandLine.setExecutionStrategy(parsed -> {
            HelpPage.adapt(commandLine, output.screen()); // now that the color has been chosen
            return new RunLast().execute(parsed);
        });
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
