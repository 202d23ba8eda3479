package io.github.obserrors.cli.verdicts;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.Effect;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.NextStep;
import io.github.obserrors.api.NoError;
import io.github.obserrors.api.Operation;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.api.UnknownOutcome;
import io.github.obserrors.cli.answers.ConsoleListings;
import io.github.obserrors.console.ConsoleCode;
import io.github.obserrors.console.ConsoleListing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Judges whether to send a request again, by a response, a code or a status. */
public final class Verdicts {

    private static final String POSSIBLE = "it failed, but may have had its effect all the same";

    private final Operation operation;

    /** Makes judgements; with {@code once}, about a request that must not be carried out twice. */
    public Verdicts(boolean once) {
        this.operation = once ? Operation.APPEND : Operation.GET; // any operation stands for all that are alike in this
    }

    public Verdict of(DecodedResponse response) {
        if (response instanceof ErrorResponse error) {
            return ofError(error);
        }
        if (response instanceof DeleteResult result) {
            return ofDeleteResult(result);
        }
        if (response instanceof UnknownOutcome) {
            return Verdict.lookFirst("the response holds neither a whole result nor an error");
        }
        if (response instanceof NoError) {
            return Verdict.didNotFail("the response is not an error");
        }
        throw new IllegalStateException("no verdict is made for " + response.getClass());
    }

    /** A code that was typed; an address to be redirected to is for the caller to know. */
    public Verdict of(ServerErrorCode code) {
        return of(code.value(), code.retryAdvice(), Optional.empty(), code.retryReason(), code.effect());
    }

    /** A status that was typed. */
    public Verdict of(HttpStatus status) {
        if (status.code() < 300 || status.code() == 304) {
            return Verdict.didNotFail(
                    "HTTP status " + status + " is not an error; only the body tells whether a copy or the"
                            + " completion of a multipart upload succeeded");
        }
        String subject = "HTTP status " + status;
        return status.retryAdvice()
                .map(advice -> of(
                        subject, advice, Optional.empty(), status.retryReason().orElse(""), status.effect()))
                .orElseGet(() -> unknown(subject + " alone does not tell", status.effect()));
    }

    /** A code of a client program that was typed: guides that advise different things tell nothing. */
    public Verdict of(ConsoleCode code) {
        List<ConsoleListing> listings = ConsoleListings.of(code);
        List<RetryAdvice> advices =
                listings.stream().map(ConsoleListing::retryAdvice).distinct().toList();
        if (advices.isEmpty()) {
            return Verdict.cannotTell("no guide lists this number");
        }
        if (advices.size() > 1) {
            return Verdict.cannotTell(code + " has different meanings in the two guides");
        }
        return of(
                code.value(), advices.get(0), Optional.empty(), listings.get(0).retryReason(), Effect.POSSIBLE);
    }

    private Verdict ofError(ErrorResponse error) {
        Optional<RetryAdvice> advice = error.retryAdvice();
        if (advice.isEmpty()) {
            return unknown(
                    error.status()
                            .filter(status -> status.code() >= 300)
                            .map(status -> "neither the code nor the HTTP status " + status + " tells")
                            .orElse("no document lists this code, and the status is that of a success"),
                    error.effect());
        }
        String subject = error.code()
                .map(ErrorCode::value)
                .or(() -> error.status().map(status -> "HTTP status " + status))
                .orElse("");
        return of(subject, advice.get(), error.retryAfter(), error.retryReason().orElse(""), error.effect());
    }

    private Verdict of(String subject, RetryAdvice advice, Optional<Duration> wait, String reason, Effect effect) {
        boolean helps = advice.isWorthARetry();
        return helps && effect == Effect.POSSIBLE && !operation.isIdempotent()
                ? Verdict.lookFirst(subject + ": " + POSSIBLE)
                : Verdict.of(advice, wait, subject, reason);
    }

    private Verdict unknown(String reason, Effect effect) {
        return effect == Effect.POSSIBLE && !operation.isIdempotent()
                ? Verdict.lookFirst(reason)
                : Verdict.cannotTell(reason);
    }

    /** The objects that were not deleted can be sent again alone, so one that is worth a retry is enough. */
    private Verdict ofDeleteResult(DeleteResult result) {
        if (!result.isComplete()) {
            return Verdict.lookFirst("the result of the multi-object delete is not complete");
        }
        List<KeyError> errors = result.errors();
        boolean lookFirst = !operation.isIdempotent()
                && errors.stream().anyMatch(error -> error.nextStep(operation) == NextStep.LOOK_FIRST);
        if (lookFirst) {
            return Verdict.lookFirst("some objects were not deleted, as far as the response tells");
        }
        Optional<KeyError> worthARetry = errors.stream()
                .filter(error -> error.nextStep(operation) == NextStep.RESEND)
                .findFirst();
        if (worthARetry.isPresent()) {
            return worthARetry.flatMap(this::known).orElseThrow();
        }
        if (errors.stream().anyMatch(error -> known(error).isEmpty())) {
            return Verdict.cannotTell("no document lists some of the codes of the multi-object delete");
        }
        return errors.stream()
                .findFirst()
                .flatMap(this::known)
                .orElseGet(() -> Verdict.didNotFail("every object was deleted"));
    }

    private Optional<Verdict> known(KeyError error) {
        return error.code().known().map(this::of);
    }
}
