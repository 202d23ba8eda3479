package io.github.obserrors.api;

import java.util.List;
import java.util.Optional;

/**
 * An HTTP status from 100 to 999, with what OBS documents of it.
 *
 * <p>The facts come from document {@code obs_21_2001}, which lists eight statuses; {@link #retryAdvice()} is the kit's
 * own. Instances are equal when their numbers are.
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
        if (code < LOWEST || code > HIGHEST) {
            throw new IllegalArgumentException("An HTTP status lies between 100 and 999: " + code);
        }
        return new HttpStatus(code);
    }

    /**
     * Returns the statuses that the document lists, in ascending order.
     *
     * @return the statuses, each with a description and at least one cause
     */
    public static List<HttpStatus> documented() {
        return HttpStatusTable.documented();
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
        return StatusClass.byLabel(code / 100 + "XX");
    }

    /**
     * Returns the reason phrase that the document prints.
     *
     * @return the phrase, or empty if the document does not list this status
     */
    public Optional<String> reason() {
        return HttpStatusTable.row(this).map(HttpStatusTable.Row::reason);
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
        return HttpStatusTable.row(this).map(HttpStatusTable.Row::description);
    }

    /**
     * Returns the possible causes that the document gives.
     *
     * @return the causes in the order of the document, empty if the document does not list this status
     */
    public List<String> causes() {
        return HttpStatusTable.row(this).map(HttpStatusTable.Row::causes).orElse(List.of());
    }

    /**
     * Returns whether to send a request again when nothing but this status is known.
     *
     * <p>Retried are the statuses that OBS and S3 clients commonly retry: 408, 429, 500, 502, 503 and 504. 501 is not one
     * of them.
     *
     * @return the advice
     */
    public RetryAdvice retryAdvice() {
        return StatusRetry.of(this).advice();
    }

    /**
     * Returns why {@link #retryAdvice()} says what it says.
     *
     * @return one sentence in the kit's own words
     */
    public String retryReason() {
        return StatusRetry.of(this).reason();
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
