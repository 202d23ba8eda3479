package io.github.obserrors.api;

/**
 * Whether, and how, to send a request again after an error.
 *
 * <p>The advice is the kit's own judgement. It follows the documents and the common practice of OBS and S3 clients.
 * {@link ServerErrorCode#retryReason()} gives the reason for each code.
 *
 * <p>A minor release may add constants, so give every {@code switch} a {@code default}.
 */
public enum RetryAdvice {
    /** Send the same request again, with growing pauses and a limited number of tries. */
    RETRY,
    /** Send the same request again, and send fewer requests overall. */
    RETRY_MORE_SLOWLY,
    /** Correct the clock, or the clock difference that the client applies, then send the request again once. */
    RETRY_AFTER_CORRECTING_CLOCK,
    /** Send the request to the {@linkplain ErrorResponse#redirectUri address} that the response names, if it is trusted. */
    FOLLOW_REDIRECT,
    /** Send the request again if its body can be repeated. */
    RESEND_IF_REPEATABLE,
    /** Do not send the same request again: it would fail again. */
    DO_NOT_RETRY;

    private final String label = Label.of(this);

    /**
     * {@return whether the request may succeed if it is sent again in the way that this advice says: true for everything
     * but {@link #DO_NOT_RETRY}}
     */
    public boolean isWorthARetry() {
        return this != DO_NOT_RETRY;
    }

    /**
     * {@return the name of this advice in JSON and on the command line, in lower case with hyphens, for example
     * {@code retry-more-slowly}}
     */
    public String label() {
        return label;
    }
}
