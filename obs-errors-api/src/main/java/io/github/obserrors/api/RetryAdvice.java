package io.github.obserrors.api;

/**
 * Whether, and how, to send a request again after an error.
 *
 * <p>The advice is the kit's own judgement. It follows the words of the documents and the common practice of OBS and S3
 * clients, and each code says why: {@link ServerErrorCode#retryReason()}.
 */
public enum RetryAdvice {
    /** Send the same request again, with growing pauses and an upper limit. */
    RETRY,
    /** Send the same request again, and send fewer requests altogether. */
    RETRY_MORE_SLOWLY,
    /** Correct the clock, or the clock difference that the client works with, then send the request again once. */
    RETRY_AFTER_CORRECTING_CLOCK,
    /** Send the request to the {@linkplain ErrorResponse#redirectUri address} that the response names, if it is trusted. */
    FOLLOW_REDIRECT,
    /** Send the request again if its body can be produced a second time. */
    RESEND_IF_REPEATABLE,
    /** Do not send the same request again: it would fail again. */
    DO_NOT_RETRY;

    private final String label = Label.of(this);

    /**
     * Returns the name of this advice in JSON and on the command line.
     *
     * @return the name in lower case with hyphens, for example {@code retry-more-slowly}
     */
    public String label() {
        return label;
    }
}
