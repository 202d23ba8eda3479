package io.github.obserrors.cli;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.xml.DecodeOptions;
import io.github.obserrors.xml.ErrorResponses;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code obs-errors retry}: tells a script whether to send a request again. */
@Command(
        name = "retry",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Tells whether to send a request again after this answer.",
            "Prints the advice and its reason; of several responses the last one counts, of a multi-object delete the"
                    + " error that is best worth a retry."
        },
        footer = {"", "Exit status: 0 worth a retry, as the advice says; 1 not; 2 wrong usage; 3 cannot tell."})
final class RetryCommand implements Callable<Integer> {

    private final Source source;
    private final PrintWriter out;
    private final PrintWriter err;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = Source.STANDARD_INPUT,
            description =
                    "What curl -i printed, a body, or a text with errors in it; standard input if not given, or -.")
    private String file = Source.STANDARD_INPUT;

    RetryCommand(InputStream in, PrintWriter out, PrintWriter err) {
        this.source = new Source(in);
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        List<DecodedResponse> found;
        try {
            byte[] text = file.equals(Source.STANDARD_INPUT) ? source.standardInput() : source.file(file);
            found = ErrorResponses.find(text, DecodeOptions.defaults());
        } catch (Source.UnreadableException e) {
            return cannotTell(e.explanation());
        }
        if (found.isEmpty()) {
            return cannotTell("not an OBS error");
        }
        DecodedResponse last = found.get(found.size() - 1);
        if (last instanceof ErrorResponse error) {
            return error.retryAdvice()
                    .map(advice -> tell(advice, error.retryReason().orElse("") + wait(error)))
                    .orElseGet(() -> cannotTell("no document lists "
                            + error.code().map(ErrorCode::toString).orElse("the code") + ", and there is no status"));
        }
        if (last instanceof DeleteResult result) {
            return ofDeleteResult(result);
        }
        out.println("Do not retry. The response is no error.");
        return ExitStatus.NOT_WORTH_A_RETRY;
    }

    private static String wait(ErrorResponse error) {
        return error.retryAfter()
                .map(wait -> " Wait " + wait.toSeconds() + " seconds.")
                .orElse("");
    }

    private int ofDeleteResult(DeleteResult result) {
        if (result.errors().isEmpty()) {
            out.println("Do not retry. No object of the multi-object delete failed.");
            return ExitStatus.NOT_WORTH_A_RETRY;
        }
        List<ServerErrorCode> known = result.errors().stream()
                .flatMap(error -> error.code().known().stream())
                .toList();
        Optional<ServerErrorCode> best = known.stream()
                .filter(code -> code.retryAdvice() != RetryAdvice.DO_NOT_RETRY)
                .findFirst()
                .or(() -> known.stream().findFirst());
        return best.map(code -> tell(code.retryAdvice(), code.retryReason()))
                .orElseGet(() -> cannotTell("no document lists the codes of the multi-object delete"));
    }

    private int tell(RetryAdvice advice, String reason) {
        out.println(Printable.line(TextPrinter.words(advice) + ". " + reason));
        return advice == RetryAdvice.DO_NOT_RETRY ? ExitStatus.NOT_WORTH_A_RETRY : ExitStatus.WORTH_A_RETRY;
    }

    private int cannotTell(String explanation) {
        err.println("obs-errors: " + Printable.line(file + ": " + explanation));
        return ExitStatus.CANNOT_TELL;
    }
}
