package io.github.obserrors.api;

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

    /** The step after an error with this advice and effect. */
    static NextStep after(Optional<RetryAdvice> advice, Effect effect, Operation operation) {
        Objects.requireNonNull(operation, "operation");
        if (advice.isEmpty()) {
            return effect == Effect.POSSIBLE ? LOOK_FIRST : STOP;
        }
        if (!advice.get().isWorthARetry()) {
            return STOP;
        }
        return effect == Effect.POSSIBLE && !operation.isIdempotent() ? LOOK_FIRST : RESEND;
    }

    /**
     * {@return the name of this step in JSON and on the command line, for example {@code look-first}}
     */
    public String label() {
        return label;
    }
}
