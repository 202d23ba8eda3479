package io.github.obserrors.server;

import java.time.Duration;
import java.util.Objects;

/**
 * An error after a status 200.
 *
 * <p>The head of a success and the XML declaration are sent at once. Then a blank is sent at each interval until the delay is
 * over, and then the error.
 *
 * @param error the error, whose status is 200
 * @param delay how long blanks are sent before the error
 * @param interval the time from one blank to the next
 */
public record LateErrorFault(ErrorFault error, Duration delay, Duration interval) implements AnswerFault {

    /** The shortest interval: 1 millisecond. */
    public static final Duration SHORTEST_INTERVAL = Duration.ofMillis(1);

    /** The interval unless another is set: 100 milliseconds. */
    public static final Duration USUAL_INTERVAL = Duration.ofMillis(100);

    /** The status of the answer: 200. */
    public static final int STATUS = 200;

    /**
     * Creates a late error.
     *
     * @param error the error
     * @param delay how long blanks are sent before the error
     * @param interval the time from one blank to the next
     * @throws IllegalArgumentException if the status of the error is not 200, the delay is negative or longer than
     *     {@link StallFault#LONGEST}, or the interval is not from {@link #SHORTEST_INTERVAL} to
     *     that
     */
    public LateErrorFault {
        Objects.requireNonNull(error, "error");
        if (error.status() != STATUS) {
            throw new IllegalArgumentException("The status of a late error is " + STATUS + ", not " + error.status());
        }
        Durations.requireUpTo(StallFault.LONGEST, "delay", delay);
        Durations.requireBetween(SHORTEST_INTERVAL, StallFault.LONGEST, "interval", interval);
    }

    static LateErrorFault of(ErrorFault error) {
        return new LateErrorFault(error, Duration.ZERO, USUAL_INTERVAL);
    }

    /**
     * Returns this fault with a delay.
     *
     * @param other how long blanks are sent before the error
     * @return a new fault
     * @throws IllegalArgumentException if the delay is negative or longer than {@link StallFault#LONGEST}
     */
    public LateErrorFault withDelay(Duration other) {
        return new LateErrorFault(error, other, interval);
    }

    /**
     * Returns this fault with another interval.
     *
     * @param other the time from one blank to the next
     * @return a new fault
     * @throws IllegalArgumentException if the interval is not from {@link #SHORTEST_INTERVAL} to {@link StallFault#LONGEST}
     */
    public LateErrorFault withInterval(Duration other) {
        return new LateErrorFault(error, delay, other);
    }

    /** {@return a text for logs: the error and the delay} */
    @Override
    public String toString() {
        return "late " + error + (delay.isZero() ? "" : " after " + Durations.text(delay));
    }
}
