package io.github.obserrors.cli;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.NoError;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.api.UnknownOutcome;
import io.github.obserrors.xml.DecodeOptions;
import io.github.obserrors.xml.ErrorResponses;
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
            "Tells a script whether to send a request again, going by the response to it.",
            "Prints the advice and its reason on one line. Of several responses, the last one counts; of a multi-object"
                    + " delete, the first error that is worth a retry."
        },
        footer = {
            "",
            "Exit status: 0 worth a retry, on the condition that the advice names: more slowly, with the clock"
                    + " corrected, at the address of the redirect, or with a body that can be repeated;"
                    + " 1 not worth a retry, as after a success; 2 wrong usage; 3 cannot tell."
        })
final class RetryCommand implements Callable<Integer> {

    private final Source source;
    private final PrintWriter out;
    private final PrintWriter err;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = Source.STANDARD_INPUT,
            description =
                    "The output of curl -i, a body, or any text that contains errors; standard input if it is - or omitted.")
    private String file = Source.STANDARD_INPUT;

    RetryCommand(Source source, PrintWriter out, PrintWriter err) {
        this.source = source;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        try {
            return tell();
        } catch (RuntimeException | Error e) {
            return cannotTell(ToolFailure.explanation(e));
        }
    }

    private int tell() {
        Source.Text text;
        try {
            text = file.equals(Source.STANDARD_INPUT) ? source.standardInput() : source.file(file);
        } catch (Source.UnreadableException e) {
            return cannotTell(e.explanation());
        }
        if (text.unread().isPresent()) {
            return cannotTell(text.unread().get()); // the last response may be in the unread rest
        }
        List<DecodedResponse> found = ErrorResponses.find(text.bytes(), DecodeOptions.defaults());
        if (found.isEmpty()) {
            return cannotTell(Diagnosis.of(text.bytes()).sentence("give the output of curl -i"));
        }
        DecodedResponse last = found.get(found.size() - 1);
        if (last instanceof ErrorResponse error) {
            return ofError(error);
        }
        if (last instanceof DeleteResult result) {
            return ofDeleteResult(result);
        }
        if (last instanceof UnknownOutcome) {
            return cannotTell("the response holds neither a whole result nor an error");
        }
        if (last instanceof NoError) {
            return nothingToRetry("the response is not an error");
        }
        throw new IllegalStateException("no advice is made for " + last.getClass());
    }

    private int ofError(ErrorResponse error) {
        Optional<RetryAdvice> advice = error.retryAdvice();
        if (advice.isEmpty()) {
            return cannotTell(error.status()
                    .map(status -> status.code() < 300
                            ? "no document lists this code, and the status is that of a success"
                            : "neither the code nor the HTTP status " + status + " tells: "
                                    + error.action().orElse(""))
                    .orElse("no document lists this code, and the HTTP status is missing: give the output of curl -i"));
        }
        String subject = error.code()
                .map(ErrorCode::value)
                .or(() -> error.status().map(status -> "HTTP status " + status))
                .orElse("");
        String wait = error.retryAfter()
                .filter(asked -> advice.get().isWorthARetry())
                .map(asked -> " Wait " + Wording.of(asked) + ".")
                .orElse("");
        return tell(subject, advice.get(), error.retryReason().orElse("") + wait);
    }

    /** The remaining objects can be sent again alone, so a single one that is worth a retry is enough. */
    private int ofDeleteResult(DeleteResult result) {
        List<ErrorCode> codes = result.errors().stream().map(KeyError::code).toList();
        List<ServerErrorCode> known =
                codes.stream().flatMap(code -> code.known().stream()).toList();
        Optional<ServerErrorCode> worthARetry = known.stream()
                .filter(code -> code.retryAdvice().isWorthARetry())
                .findFirst();
        if (worthARetry.isPresent()) {
            return tell(worthARetry.get());
        }
        if (known.size() < codes.size() || result.notes().contains(Note.ENTRY_WITHOUT_CODE)) {
            return cannotTell("no document lists some of the codes of the multi-object delete");
        }
        if (!result.isComplete()) {
            return cannotTell("the result of the multi-object delete is not complete");
        }
        return known.stream().findFirst().map(this::tell).orElseGet(() -> nothingToRetry("every object was deleted"));
    }

    private int tell(ServerErrorCode code) {
        return tell(code.value(), code.retryAdvice(), code.retryReason());
    }

    private int tell(String subject, RetryAdvice advice, String reason) {
        out.println(Printable.line(subject + ": " + Wording.of(advice) + ". " + reason));
        return advice.isWorthARetry() ? ExitStatus.WORTH_A_RETRY : ExitStatus.NOT_WORTH_A_RETRY;
    }

    private int nothingToRetry(String reason) {
        out.println("Nothing to retry: " + reason + ".");
        return ExitStatus.NOT_WORTH_A_RETRY;
    }

    private int cannotTell(String explanation) {
        err.println("obs-errors: " + Printable.argument(file) + ": " + Printable.line(explanation));
        return ExitStatus.CANNOT_TELL;
    }
}
