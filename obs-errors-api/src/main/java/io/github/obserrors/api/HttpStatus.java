package io.github.obserrors.api;

import java.util.List;
import java.util.Optional;

/**
 * An HTTP status from 100 to 999, with what OBS documents of it.
 *
 * <p>The facts come from document {@code obs_21_2001}, which lists eight statuses. The category, the retry advice, the
 * effect and the action are the kit's own judgement. Reason phrases of other statuses are those that IANA has registered.
 * Instances are equal when their numbers are.
 */
public final class HttpStatus implements Comparable<HttpStatus> {

    private static final int LOWEST = 100;
    private static final int HIGHEST = 999;

    private final int code;

    private HttpStatus(int code) {
        this.code = code;
    }

    /**
     * Returns the status with this number.
     *
     * @param code the number, 100 to 999
     * @return the status
     * @throws IllegalArgumentException if the number is outside that range
     */
    public static HttpStatus of(int code) {
        Optional<HttpStatus> status = find(code);
        if (status.isEmpty()) {
            throw new IllegalArgumentException("An HTTP status lies between 100 and 999: " + code);
        }
        return status.get();
    }

    /**
     * Returns the status with this number, if it is one.
     *
     * <p>Clients and logs give 0 or -1 where no response came.
     *
     * @param code any number
     * @return the status, or empty if the number is outside 100 to 999
     */
    public static Optional<HttpStatus> find(int code) {
        return code < LOWEST || code > HIGHEST ? Optional.empty() : Optional.of(new HttpStatus(code));
    }

    /**
     * Returns the statuses that the document lists, in ascending order.
     *
     * @return the statuses, each with a description and at least one cause
     */
    public static List<HttpStatus> documented() {
        return HttpStatusTable.statuses().stream().map(HttpStatus::of).toList();
    }

    /**
     * Returns the number of this status.
     *
     * @return the number, 100 to 999
     */
    public int code() {
        return code;
    }

    /**
     * Returns the class of this status.
     *
     * @return the class, or empty from 600 on, where HTTP defines none
     */
    public Optional<StatusClass> statusClass() {
        return StatusClass.of(code);
    }

    /**
     * Returns the reason phrase of this status, for example {@code Bad Gateway}.
     *
     * @return the phrase that the document prints, else the one that IANA has registered, which is the same for the
     *     statuses that the document lists; empty if the status is not registered
     */
    public Optional<String> reasonPhrase() {
        Optional<HttpStatusTable.Row> row = HttpStatusTable.row(code);
        return row.isPresent() ? Optional.of(row.get().reasonPhrase()) : StatusPhraseTable.phrase(code);
    }

    /**
     * Returns whether this status says that the request failed.
     *
     * @return true from 400 on; a redirection does not count, though {@code ErrorResponses.decode} gives an
     *     {@link ErrorResponse} for it
     */
    public boolean isError() {
        return code >= 400;
    }

    /** Tells whether a response with this status is no error by itself. */
    boolean isSuccess() {
        return code < 300;
    }

    /**
     * Returns what the document says of this status.
     *
     * @return the description, word for word, or empty if the document does not list this status
     */
    public Optional<String> description() {
        return HttpStatusTable.row(code).map(HttpStatusTable.Row::description);
    }

    /**
     * Returns the possible causes that the document gives.
     *
     * @return the causes in the order of the document, empty if the document does not list this status
     */
    public List<String> causes() {
        return HttpStatusTable.row(code).map(HttpStatusTable.Row::causes).orElse(List.of());
    }

    /**
     * Returns who or what is at fault when nothing but this status is known.
     *
     * @return the category, or empty if the status does not tell, as below 300 and from 600
     */
    public Optional<Category> category() {
        return alone().category();
    }

    /**
     * Returns whether to send a request again when nothing but this status is known.
     *
     * <p>408, 429, 500, 502, 503 and 504 are retried, which OBS and S3 clients commonly do; 501 is not one of them. With 400,
     * 403 and 409 the code decides, so without one there is no advice: that is better than wrong advice.
     *
     * @return the advice, or empty if the status does not tell
     */
    public Optional<RetryAdvice> retryAdvice() {
        return alone().retryAdvice();
    }

    /**
     * Returns why {@link #retryAdvice()} says what it says.
     *
     * @return one sentence in the kit's own words; empty if there is no advice
     */
    public Optional<String> retryReason() {
        return alone().retryReason();
    }

    /**
     * Returns whether a request may have been carried out when nothing but this status is known.
     *
     * @return {@link Effect#NONE} only where the status refuses the request
     */
    public Effect effect() {
        return alone().effect();
    }

    /**
     * {@return why {@link #effect()} says what it says, in one sentence of the kit's own}
     */
    public String effectReason() {
        return alone().effectReason();
    }

    /**
     * {@return whether this status refuses a request because requests come too fast}
     */
    public boolean isThrottling() {
        return alone().isThrottling();
    }

    /**
     * {@return what a person should do when nothing but this status is known, in the kit's own words}
     */
    public String action() {
        return alone().action().orElseThrow();
    }

    private Judgement alone() {
        return StatusAdviceTable.judge(code, false);
    }

    @Override
    public int compareTo(HttpStatus other) {
        return Integer.compare(code, other.code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HttpStatus status && status.code == code;
    }

    @Override
    public int hashCode() {
        return code;
    }

    /**
     * Returns the number as text.
     *
     * @return the number
     */
    @Override
    public String toString() {
        return Integer.toString(code);
    }
}
