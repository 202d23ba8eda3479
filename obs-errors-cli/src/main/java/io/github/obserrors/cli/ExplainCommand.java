package io.github.obserrors.cli;

import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.cli.answers.Answer;
import io.github.obserrors.cli.answers.Answers;
import io.github.obserrors.cli.answers.ExitStatus;
import io.github.obserrors.cli.input.MissingInput;
import io.github.obserrors.cli.input.Source;
import io.github.obserrors.cli.printing.JsonPrinter;
import io.github.obserrors.cli.printing.TextPrinter;
import io.github.obserrors.cli.terminal.Output;
import io.github.obserrors.cli.terminal.Printable;
import io.github.obserrors.console.Guide;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code obs-errors explain}: says what each argument is and what to do about it. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Explains codes, statuses and error responses.",
        exitCodeList = {
            "0:everything was explained",
            "1:the tool itself failed",
            "2:wrong usage",
            "10:an input could not be read or was not recognized as an OBS error, or a name is unknown"
        },
        footer = {
            "",
            "Examples:",
            "  # what a code means, and what to do",
            "  obs-errors explain NoSuchKey",
            "  # a whole response, with what each document says",
            "  curl -is \"$url\" | obs-errors explain --full -",
            "  # the errors in a log, for programs",
            "  obs-errors explain --format json app.log"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Source source;
    private final Output output;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "The output format; json prints one object per line.",
            converter = Converters.OfFormat.class,
            completionCandidates = Converters.OfFormat.class)
    private Format format = Format.TEXT;

    @Option(
            names = "--status",
            paramLabel = "N",
            description = "The HTTP status that came with the code or the body.",
            converter = Converters.Status.class,
            completionCandidates = Converters.Status.class)
    private @Nullable HttpStatus status;

    @Option(
            names = "--guide",
            paramLabel = "client|console",
            description = "Show only what this guide says of an Obs.00xx code.",
            converter = Converters.OfGuide.class,
            completionCandidates = Converters.OfGuide.class)
    private @Nullable Guide guide;

    @Option(
            names = "--full",
            description =
                    "Show also the details of a response, the reasons, what each document says, the codes that are"
                            + " easily confused, and the codes that client programs show. JSON always has all of this.")
    private boolean full;

    @Option(names = "--file", description = "Treat every WHAT as a file, whatever its name.")
    private boolean file;

    @Option(names = "--show-secrets", description = "Do not mask access key ids and signatures.")
    private boolean showSecrets;

    @Parameters(
            arity = "0..*",
            paramLabel = "WHAT",
            completionCandidates = KnownNames.class,
            description =
                    "A server code, an Obs.00xx code, an HTTP status or a class of them such as 4XX, a sentence of a"
                            + " document, the name of a file, or - for standard input, which is also read if nothing is"
                            + " named and it is no terminal. Names may be written as programs do, such as"
                            + " NoSuchKeyException or HTTP/1.1 404, and several be separated by commas."
                            + " A file may hold a body, the output of curl -i, or any text that contains errors."
                            + " Names take precedence over files: write ./404 to read a file of that name.")
    private List<String> whats = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    ExplainCommand(Source source, Output output) {
        this.source = source;
        this.output = output;
    }

    /** Explains these inputs as if no option was given. */
    int explain(List<String> inputs) {
        whats = inputs;
        return call();
    }

    @Override
    public Integer call() {
        if (whats.isEmpty()) {
            MissingInput.refuseTerminal(source, spec, "WHAT");
            whats = List.of(Source.STANDARD_INPUT);
        }
        Answers answers = new Answers(source, Optional.ofNullable(status), showSecrets);
        List<Guide> guides = guide == null ? Arrays.asList(Guide.values()) : List.of(guide);
        StringWriter page = new StringWriter();
        PrintWriter onPage = new PrintWriter(page);
        Answer.Printer printer = format == Format.JSON
                ? new JsonPrinter(onPage, guides)
                : new TextPrinter(onPage, guides, whats.size() > 1, full, output.screen());
        AtomicInteger exitStatus = new AtomicInteger(ExitStatus.ANSWERED);
        Consumer<Answer> telling = answer -> exitStatus.set(worse(exitStatus.get(), tell(answer, printer, page)));
        for (String what : whats) {
            try {
                if (file && !what.equals(Source.STANDARD_INPUT)) {
                    answers.ofFile(what, telling);
                } else {
                    answers.of(what, telling);
                }
            } catch (RuntimeException | Error e) {
                telling.accept(new Answer.Unreadable(what, ToolFailure.explanation(e), true));
            }
        }
        return exitStatus.get();
    }

    /** A failure of the tool is worse than an input that is not recognized. */
    private static int worse(int exitStatus, int other) {
        return exitStatus == ExitStatus.FAILED || other == ExitStatus.ANSWERED ? exitStatus : other;
    }

    /** Prints an answer whole or, when that fails, not at all; returns the exit status that it makes. */
    private int tell(Answer answer, Answer.Printer printer, StringWriter page) {
        page.getBuffer().setLength(0); // an answer that failed may have left its beginning there
        answer.printOn(printer);
        PrintWriter out = format == Format.JSON ? output.data() : output.text();
        source.interrupt(out, page);
        Optional<String> problem = answer.problem();
        problem.ifPresent(text -> {
            out.flush();
            output.err().println("obs-errors: " + Printable.argument(answer.input()) + ": " + Printable.line(text));
        });
        return answer.exitStatus();
    }
}
