package io.github.obserrors.server;

import java.time.Duration;
import java.time.Instant;

/**
 * A clock of the server that is wrong.
 *
 * <p>It shows in the {@code Date} header and in the {@code ServerTime} of an error. A request whose own date differs from
 * that clock by more than the tolerance is answered with a 403 {@code RequestTimeTooSkewed} and not carried out, unless
 * another answer stands beside this fault. The date of a request is in the header {@code x-amz-date}, {@code x-obs-date} or
 * {@code Date}. A request without a date is accepted, as is a signed URL, which may be used long after it was signed.
 *
 * @param shift how far the clock is ahead of the right time; negative if it is behind
 * @param tolerance by how much the date of a request may differ from the clock
 */
public record ClockFault(Duration shift, Duration tolerance) implements Fault {

    /** The tolerance unless another is set: 15 minutes. */
    public static final Duration USUAL_TOLERANCE = Duration.ofMinutes(15);

    /**
     * Creates a wrong clock.
     *
     * @param shift how far the clock is ahead of the right time; negative if it is behind
     * @param tolerance by how much the date of a request may differ from the clock
     * @throws IllegalArgumentException if the shift is more than {@link Times#LONGEST} in either direction, or the tolerance is
     *     negative or more than that
     */
    public ClockFault {
        Durations.requireBetween(Times.LONGEST.negated(), Times.LONGEST, "shift", shift);
        Durations.requireUpTo(Times.LONGEST, "tolerance", tolerance);
    }

    static ClockFault of(Duration shift) {
        return new ClockFault(shift, USUAL_TOLERANCE);
    }

    /**
     * Returns this clock with another tolerance.
     *
     * @param other by how much the date of a request may differ from the clock
     * @return a new fault
     * @throws IllegalArgumentException if the tolerance is negative or more than {@link Times#LONGEST}
     */
    public ClockFault withTolerance(Duration other) {
        return new ClockFault(shift, other);
    }

    /**
     * Returns what this clock shows.
     *
     * @param now the right time
     * @return the time of this clock
     */
    public Instant time(Instant now) {
        return now.plus(shift);
    }

    /**
     * Tells whether a request with a date is refused.
     *
     * @param date the date of the request
     * @param now the right time
     * @return whether the date differs from this clock by more than the tolerance
     */
    public boolean refuses(Instant date, Instant now) {
        return Duration.between(date, time(now)).abs().compareTo(tolerance) > 0;
    }

    /** {@return a text for logs: the shift} */
    @Override
    public String toString() {
        return "clock " + (shift.isNegative() ? "" : "+") + Durations.text(shift);
    }
}
