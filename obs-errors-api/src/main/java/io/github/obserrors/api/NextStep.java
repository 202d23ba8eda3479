package io.github.obserrors.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What to do after a response, as {@link DecodedResponse#nextStep(Operation)} says.
 *
 * <p>A minor release may add constants, so give every {@code switch} a {@code default}.
 */
public enum NextStep {
    /** Send the request again in the way that the {@link RetryAdvice} of the response says. */
    RESEND,
    /** First find out whether the request was carried out, as {@link Operation#howToLook()} says. */
    LOOK_FIRST,
    /** Do not send the request again: it did not fail, or it would fail again. */
    STOP;

    private final String label = Label.of(this);

    /** The step after an error with this code, status and advice. */
    static NextStep after(
            Optional<ErrorCode> code, Optional<HttpStatus> status, Optional<RetryAdvice> advice, Operation operation) {
        Objects.requireNonNull(operation, "operation");
        Effect effect = Judge.of(code, status).effect();
        if (mayFollowSuccess(code.flatMap(ErrorCode::known), status, operation)) {
            return LOOK_FIRST;
        }
        if (advice.isEmpty()) {
            return effect == Effect.POSSIBLE ? LOOK_FIRST : STOP;
        }
        if (!advice.get().isWorthARetry()) {
            return STOP;
        }
        return effect == Effect.POSSIBLE && !operation.isIdempotent() ? LOOK_FIRST : RESEND;
    }

    /**
     * Tells whether the error may be the answer to a request that was sent again after it had been done. Without a known
     * code, that is so wherever such an answer has the status: the code may have been lost.
     */
    private static boolean mayFollowSuccess(
            Optional<ServerErrorCode> code, Optional<HttpStatus> status, Operation operation) {
        List<ServerErrorCode> refusals = operation.refusalsOnceDone();
        return code.isPresent()
                ? refusals.contains(code.get())
                : status.isPresent() && refusals.stream().anyMatch(refusal -> hasStatus(refusal, status.get()));
    }

    private static boolean hasStatus(ServerErrorCode code, HttpStatus status) {
        return code.statuses().contains(status)
                || code.sightings().stream()
                        .anyMatch(sighting -> sighting.status().equals(Optional.of(status)));
    }

    /**
     * {@return the name of this step in JSON and on the command line, for example {@code look-first}}
     */
    public String label() {
        return label;
    }
}
