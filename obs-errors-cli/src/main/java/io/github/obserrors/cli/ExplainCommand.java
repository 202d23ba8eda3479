package io.github.obserrors.cli;

import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.console.Guide;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code obs-errors explain}: says what each argument is and what to do about it. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Explains codes, statuses and error responses.",
        footer = {
            "",
            "Exit status: 0 all explained; 1 something was not recognized as an OBS error, or a name is not known;"
                    + " 2 wrong usage."
        })
final class ExplainCommand implements Callable<Integer> {

    private final Source source;
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean color;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "How to print; json is one object a line.",
            converter = Converters.OfFormat.class)
    private Format format = Format.TEXT;

    @Option(
            names = "--status",
            paramLabel = "N",
            description = "The HTTP status that came with the code or the body.",
            converter = Converters.Status.class)
    private @Nullable HttpStatus status;

    @Option(
            names = "--guide",
            paramLabel = "client|console",
            description = "Only the meaning that Obs.00xx codes have in this guide.",
            converter = Converters.OfGuide.class)
    private @Nullable Guide guide;

    @Option(names = "--file", description = "Take every WHAT for a file, whatever its name.")
    private boolean file;

    @Option(names = "--show-secrets", description = "Do not mask access key ids and signatures.")
    private boolean showSecrets;

    @Parameters(
            arity = "1..*",
            paramLabel = "WHAT",
            description = "A server code, an Obs.00xx code, an HTTP status, a file, or - for standard input;"
                    + " a file may hold a body, what curl -i prints, or any text with errors in it."
                    + " Names win over files: write ./404 for a file of that name.")
    private List<String> whats = List.of();

    ExplainCommand(Source source, PrintWriter out, PrintWriter err, boolean color) {
        this.source = source;
        this.out = out;
        this.err = err;
        this.color = color;
    }

    @Override
    public Integer call() {
        Answers answers = new Answers(source, Optional.ofNullable(status), showSecrets);
        List<Guide> guides = guide == null ? Arrays.asList(Guide.values()) : List.of(guide);
        Answer.Printer printer = format == Format.JSON
                ? new JsonPrinter(out, guides)
                : new TextPrinter(out, guides, whats.size() > 1, color);
        int exitStatus = ExitStatus.EXPLAINED;
        for (String what : whats) {
            for (Answer answer :
                    file && !what.equals(Source.STANDARD_INPUT) ? answers.ofFile(what) : answers.of(what)) {
                answer.printOn(printer);
                if (answer.problem().isPresent()) {
                    out.flush();
                    err.println("obs-errors: " + Printable.argument(what) + ": "
                            + Printable.line(answer.problem().get()));
                    exitStatus = ExitStatus.NOT_RECOGNIZED;
                }
            }
        }
        return exitStatus;
    }
}
