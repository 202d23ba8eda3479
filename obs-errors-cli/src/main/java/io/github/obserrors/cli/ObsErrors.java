package io.github.obserrors.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;

/** The command line as a whole. */
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
        CommandLine commandLine = new CommandLine(new ObsErrors());
        commandLine.addSubcommand(new ExplainCommand(in, out, err, Ansi.AUTO.enabled()));
        commandLine.addSubcommand(new ListCommand(out, Ansi.AUTO.enabled()));
        commandLine.addSubcommand(new SearchCommand(out, err, Ansi.AUTO.enabled()));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setOut(out);
        commandLine.setErr(err);
        commandLine.setParameterExceptionHandler((problem, arguments) -> explainUsage(problem, err));
        if (args.length == 0) {
            commandLine.usage(err);
            return ExitStatus.USAGE;
        }
        return commandLine.execute(args);
    }

    private static int explainUsage(ParameterException problem, PrintWriter err) {
        String message = Printable.line(String.valueOf(problem.getMessage()));
        err.println("obs-errors: " + message + " (see: "
                + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help)");
        return ExitStatus.USAGE;
    }
}
