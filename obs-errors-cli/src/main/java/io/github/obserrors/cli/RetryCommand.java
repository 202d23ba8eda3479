package io.github.obserrors.cli;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.cli.answers.Diagnosis;
import io.github.obserrors.cli.answers.ExitStatus;
import io.github.obserrors.cli.answers.Names;
import io.github.obserrors.cli.input.MissingInput;
import io.github.obserrors.cli.input.Source;
import io.github.obserrors.cli.reading.ErrorText;
import io.github.obserrors.cli.search.Suggestions;
import io.github.obserrors.cli.terminal.Output;
import io.github.obserrors.cli.terminal.Printable;
import io.github.obserrors.cli.verdicts.NameVerdicts;
import io.github.obserrors.cli.verdicts.Verdict;
import io.github.obserrors.cli.verdicts.Verdicts;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code obs-errors retry}: tells a script whether to send a request again. */
@Command(
        name = "retry",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Tells a script whether to send a request again.",
            "It goes by the head of the response, so give it the output of curl -i. Without a head nobody can tell an error"
                    + " from a file that was downloaded. Of several responses, the last one counts; of a multi-object"
                    + " delete, the first error that is worth a retry.",
            "Prints one line to standard output, such as 'retry-more-slowly 30': the advice and, if the server names it,"
                    + " the number of seconds to wait. The reason goes to standard error."
        },
        exitCodeList = {
            "0:send the request again, in the way that the advice says",
            "1:the tool itself failed",
            "2:wrong usage",
            "11:do not send it again: it would fail again",
            "12:cannot tell: the input says too little or cannot be read",
            "13:the request did not fail",
            "14:look first whether it was done"
        },
        footer = {
            "",
            "Examples:",
            "  # what to do after a response",
            "  curl -is \"$url\" | obs-errors retry",
            "  # after a code, in a script",
            "  obs-errors retry SlowDown && echo \"again\"",
            "  # for a request that must not be done twice",
            "  obs-errors retry --once 503",
            "",
            "A loop for a download. It does not trust an answer that curl could not read to its end:",
            "",
            "  status=1",
            "  for pause in 1 2 4 8 16; do",
            "      if curl -sS -i -o answer \"$url\"; then",
            "          said=$(obs-errors retry answer) && status=0 || status=$?",
            "          [ \"$status\" -eq 0 ] || break",
            "          wait=$(echo \"$said $pause\" | cut -d ' ' -f 2)",
            "      else",
            "          status=1",
            "          wait=$pause",
            "      fi",
            "      sleep \"$wait\"",
            "  done",
            "  [ \"$status\" -eq 13 ] && echo \"done\"",
            "",
            "For a request that must not be done twice, add --once, and look whether it was done also where curl fails."
        })
final class RetryCommand implements Callable<Integer> {

    private static final String NO_RESPONSE = "000";

    private final Source source;
    private final Output output;

    @Option(
            names = "--once",
            description = "The request must not be done twice, such as to append: where it may have been done, say so.")
    private boolean once;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE | CODE | STATUS",
            completionCandidates = KnownNames.class,
            description =
                    "The output of curl -i; - for standard input, which is also read if nothing is named and it is no"
                            + " terminal. Or a code, or an HTTP status."
                            + " Names take precedence over files: write ./503 to read a file of that name.")
    private @Nullable String typed;

    @Spec
    private @Nullable CommandSpec spec;

    private String what = Source.STANDARD_INPUT;

    RetryCommand(Source source, Output output) {
        this.source = source;
        this.output = output;
    }

    @Override
    public Integer call() {
        if (typed != null) {
            what = typed;
        } else {
            MissingInput.refuseTerminal(source, spec, "FILE | CODE | STATUS");
        }
        try {
            return tell(verdict(new Verdicts(once)));
        } catch (Source.UnreadableException e) {
            return e.isOfTool() ? failed(e.explanation()) : tell(Verdict.cannotTell(named(e.explanation())));
        } catch (RuntimeException | Error e) {
            return failed(ToolFailure.explanation(e));
        }
    }

    private Verdict verdict(Verdicts verdicts) throws Source.UnreadableException {
        if (what.equals(Source.STANDARD_INPUT)) {
            return ofText(verdicts, source::standardInput);
        }
        if (what.equals(NO_RESPONSE)) {
            return Verdict.cannotTell("000 is what curl prints where no response came: see its exit status");
        }
        List<Verdict> ofName = new NameVerdicts(verdicts).of(what);
        if (!ofName.isEmpty()) {
            return ofName.size() == 1
                    ? ofName.get(0)
                    : Verdict.cannotTell(
                            named("it may mean several things, which are judged differently: give one name"));
        }
        return Names.isPath(what)
                ? ofText(verdicts, reader -> source.file(what, reader))
                : Verdict.cannotTell(
                        named("neither a known code nor a file" + Suggestions.question(Suggestions.of(what))));
    }

    /** Opens a text for a reader. */
    private interface Reading {
        void read(Source.Reader reader) throws Source.UnreadableException;
    }

    /** What was found in a text. */
    private static final class Found {

        private Optional<DecodedResponse> last = Optional.empty();
        private byte[] beginning = {};
    }

    private Verdict ofText(Verdicts verdicts, Reading reading) throws Source.UnreadableException {
        Found text = new Found();
        reading.read(in -> {
            ErrorText responses = new ErrorText(in, Optional.empty());
            responses.find(response -> text.last = Optional.of(response));
            text.beginning = responses.beginning();
        });
        if (text.last.isEmpty()) {
            return Verdict.cannotTell(named(Diagnosis.of(text.beginning).sentence("give the output of curl -i")));
        }
        DecodedResponse found = text.last.get().masked();
        return found.status().isPresent() ? verdicts.of(found) : withoutHead(found);
    }

    /** A text without a head may be a file that was downloaded, whatever it says. */
    private Verdict withoutHead(DecodedResponse found) {
        String code = found instanceof ErrorResponse error
                ? error.code()
                        .flatMap(ErrorCode::known)
                        .map(known -> ", or the code itself: " + known)
                        .orElse("")
                : "";
        return Verdict.cannotTell(
                named("it has no head, so it may be a file that was downloaded: give the output of curl -i" + code));
    }

    private String named(String explanation) {
        return Printable.argument(what) + ": " + explanation;
    }

    private int tell(Verdict verdict) {
        output.text().println(verdict.line());
        output.text().flush();
        output.err().println(Printable.line(verdict.sentence()));
        return verdict.exitStatus();
    }

    private int failed(String explanation) {
        output.err().println("obs-errors: " + Printable.line(named(explanation)));
        return ExitStatus.FAILED;
    }
}
