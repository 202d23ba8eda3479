package io.github.obserrors.api;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long to wait before a request is sent again.
 *
 * <p>The kit's own delays are drawn evenly between zero and a bound that doubles with each try up to a cap (exponential
 * growth with full jitter), so that clients that failed together do not come back together. Errors of
 * {@linkplain ErrorResponse#isThrottling() throttling} start from a longer base. A wait that the server asks for is never
 * undercut.
 *
 * <p>This is a pure function: it sleeps nowhere, reads no clock and keeps no state. It does not limit the number of tries.
 * Instances are immutable and safe for use by several threads.
 */
public final class RetryDelay {

    /** How many whole seconds a long holds in nanoseconds, and room for one more. */
    private static final long MOST_SECONDS_IN_NANOSECONDS = Long.MAX_VALUE / 1_000_000_000;

    private static final RetryDelay DEFAULTS =
            new RetryDelay(Duration.ofMillis(50), Duration.ofSeconds(1), Duration.ofSeconds(20), Duration.ofMinutes(5));

    private final Duration base;
    private final Duration throttlingBase;
    private final Duration cap;
    private final Duration longestWait;

    private RetryDelay(Duration base, Duration throttlingBase, Duration cap, Duration longestWait) {
        this.base = base;
        this.throttlingBase = throttlingBase;
        this.cap = cap;
        this.longestWait = longestWait;
    }

    /**
     * {@return delays with a base of 50 ms, for throttling of 1 s, a cap of 20 s, and waits of the server up to 5 minutes}
     */
    public static RetryDelay defaults() {
        return DEFAULTS;
    }

    /**
     * Returns delays with these bounds, which obey waits of the server up to 5 minutes.
     *
     * @param base the greatest delay before the first retry
     * @param throttlingBase the same for errors of throttling
     * @param cap the greatest delay of all; bounds only the kit's own delays, not the waits that the server asks for
     * @return the delays
     * @throws IllegalArgumentException if one of the durations is not positive
     */
    public static RetryDelay of(Duration base, Duration throttlingBase, Duration cap) {
        return new RetryDelay(
                positive(base, "base"),
                positive(throttlingBase, "throttlingBase"),
                positive(cap, "cap"),
                DEFAULTS.longestWait);
    }

    /**
     * Returns these delays with another limit for the waits of the server.
     *
     * @param longestWait the longest wait of the server that is obeyed; if it asks for more, there is no delay
     * @return the delays
     * @throws IllegalArgumentException if the duration is not positive
     */
    public RetryDelay withLongestWait(Duration longestWait) {
        return new RetryDelay(base, throttlingBase, cap, positive(longestWait, "longestWait"));
    }

    /**
     * {@return the greatest delay before the first retry}
     */
    public Duration base() {
        return base;
    }

    /**
     * {@return the greatest delay before the first retry after an error of throttling}
     */
    public Duration throttlingBase() {
        return throttlingBase;
    }

    /**
     * {@return the greatest of the kit's own delays}
     */
    public Duration cap() {
        return cap;
    }

    /**
     * {@return the longest wait of the server that is obeyed}
     */
    public Duration longestWait() {
        return longestWait;
    }

    /**
     * Returns how long to wait before the next try.
     *
     * <p>Whether the request may be sent again at all, is another question: see
     * {@link DecodedResponse#nextStep(Operation)}.
     *
     * @param error the answer to the last try
     * @param tryNumber how many tries have failed, the last one included: 1 after the first
     * @param random where the jitter comes from
     * @return the delay: the {@linkplain ErrorResponse#retryAfter() wait of the server} if it is longer than the kit's own
     *     delay, else that; empty if no retry helps, or if the server asks for more than {@link #longestWait()}
     * @throws IllegalArgumentException if the number of the try is below 1
     */
    public Optional<Duration> next(ErrorResponse error, int tryNumber, RandomGenerator random) {
        Objects.requireNonNull(error, "error");
        Objects.requireNonNull(random, "random");
        if (tryNumber < 1) {
            throw new IllegalArgumentException("The number of the try is below 1: " + tryNumber);
        }
        Duration wait = error.retryAfter().orElse(Duration.ZERO);
        boolean helps = error.retryAdvice().filter(RetryAdvice::isWorthARetry).isPresent();
        if (!helps || wait.compareTo(longestWait) > 0) {
            return Optional.empty();
        }
        Duration own = jitter(bound(error.isThrottling() ? throttlingBase : base, tryNumber), random);
        return Optional.of(longer(own, wait));
    }

    /** The first bound, doubled for each further try until it reaches the cap. */
    private Duration bound(Duration first, int tryNumber) {
        Duration bound = first;
        for (int i = 1; i < tryNumber && bound.compareTo(cap) < 0; i++) {
            // Beyond half the cap the double is the cap, and could be more than a duration holds.
            bound = bound.compareTo(cap.dividedBy(2)) > 0 ? cap : bound.multipliedBy(2);
        }
        return bound.compareTo(cap) > 0 ? cap : bound;
    }

    /** A part of the bound, the bound included; to the nanosecond where a long can count them, else to the second. */
    private static Duration jitter(Duration bound, RandomGenerator random) {
        if (bound.toSeconds() < MOST_SECONDS_IN_NANOSECONDS) {
            return Duration.ofNanos(random.nextLong(bound.toNanos() + 1));
        }
        return Duration.ofSeconds(random.nextLong(bound.toSeconds()));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static Duration positive(Duration duration, String name) {
        Objects.requireNonNull(duration, name);
        if (duration.isZero() || duration.isNegative()) {
            throw new IllegalArgumentException(name + " is not positive: " + duration);
        }
        return duration;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RetryDelay delay
                && base.equals(delay.base)
                && throttlingBase.equals(delay.throttlingBase)
                && cap.equals(delay.cap)
                && longestWait.equals(delay.longestWait);
    }

    @Override
    public int hashCode() {
        return Objects.hash(base, throttlingBase, cap, longestWait);
    }

    /**
     * {@return the four durations on one line}
     */
    @Override
    public String toString() {
        return "RetryDelay[base=" + base + ", throttlingBase=" + throttlingBase + ", cap=" + cap + ", longestWait="
                + longestWait + "]";
    }
}
