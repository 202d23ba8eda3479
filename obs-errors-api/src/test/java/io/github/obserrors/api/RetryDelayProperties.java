package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** What holds for the pause before any try, after any error. */
class RetryDelayProperties {

    private static final RandomGenerator GREATEST = new RandomGenerator() {
        @Override
        public long nextLong() {
            return -1;
        }

        @Override
        public long nextLong(long bound) {
            return bound - 1;
        }
    };

    @Provide
    Arbitrary<Duration> durations() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(1, 100_000_000_000L).map(Duration::ofNanos),
                Arbitraries.longs().between(1, Long.MAX_VALUE).map(Duration::ofNanos),
                Arbitraries.longs().between(1, Long.MAX_VALUE).map(Duration::ofSeconds));
    }

    @Provide
    Arbitrary<RetryDelay> delays() {
        return Combinators.combine(
                        Arbitraries.lazy(this::durations),
                        Arbitraries.lazy(this::durations),
                        Arbitraries.lazy(this::durations),
                        Arbitraries.longs()
                                .between(1, 1200)
                                .withDistribution(RandomDistribution.uniform())
                                .map(Duration::ofSeconds))
                .as((base, throttlingBase, cap, longestWait) ->
                        RetryDelay.of(base, throttlingBase, cap).withLongestWait(longestWait));
    }

    /** Mostly errors after which a retry helps. */
    @Provide
    Arbitrary<ErrorResponse> errors() {
        Arbitrary<Optional<ServerErrorCode>> codes = Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Arbitraries.of(
                                        ServerErrorCode.INTERNAL_ERROR,
                                        ServerErrorCode.SLOW_DOWN,
                                        ServerErrorCode.OPERATION_ABORTED,
                                        ServerErrorCode.REQUEST_TIMEOUT)
                                .map(Optional::of)),
                Tuple.of(1, Arbitraries.of(ServerErrorCode.class).optional()));
        Arbitrary<Integer> statuses = Arbitraries.of(200, 307, 400, 403, 404, 408, 429, 500, 501, 503, 504, 600);
        Arbitrary<String> waits = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(0, 600).map(String::valueOf)),
                Tuple.of(1, Arbitraries.of("", "soon", "0", "99999999999999999999")));
        return Combinators.combine(codes, statuses, waits, waits).as((code, status, seconds, milliseconds) -> {
            ErrorResponse.Builder error = ErrorResponse.builder()
                    .status(HttpStatus.of(status))
                    .retryAfter(seconds)
                    .retryAfterMilliseconds(milliseconds);
            code.ifPresent(error::code);
            return error.build();
        });
    }

    @Property
    void aDelayIsNeverNegativeAndTheServersWaitIsNeverUndercutNorTheOwnDelayAboveTheCap(
            @ForAll("delays") RetryDelay delay,
            @ForAll("errors") ErrorResponse error,
            @ForAll @IntRange(min = 1) int tryNumber,
            @ForAll long seed) {
        Optional<Duration> next = delay.next(error, tryNumber, new Random(seed));
        Statistics.label("with a delay")
                .collect(next.isPresent())
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 30));
        Duration wait = error.retryAfter().orElse(Duration.ZERO);
        next.ifPresent(pause -> {
            assertFalse(pause.isNegative(), pause.toString());
            assertTrue(pause.compareTo(wait) >= 0, pause + " undercuts " + wait);
            assertTrue(pause.equals(wait) || pause.compareTo(delay.cap()) <= 0, pause + " is above " + delay.cap());
            assertTrue(wait.compareTo(delay.longestWait()) <= 0);
        });
    }

    @Property
    void thereIsADelayExactlyWhereARetryHelpsAndTheServerAsksForNoLongerWaitThanIsObeyed(
            @ForAll("delays") RetryDelay delay,
            @ForAll("errors") ErrorResponse error,
            @ForAll @IntRange(min = 1) int tryNumber) {
        boolean helps = error.retryAdvice()
                .filter(advice -> advice != RetryAdvice.DO_NOT_RETRY)
                .isPresent();
        boolean obeyed = error.retryAfter().orElse(Duration.ZERO).compareTo(delay.longestWait()) <= 0;
        Statistics.label("a retry helps")
                .collect(helps)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 30));
        assertEquals(helps && obeyed, delay.next(error, tryNumber, GREATEST).isPresent());
    }

    @Property
    void theBoundGrowsUntilTheCapAndStaysThere(
            @ForAll("delays") RetryDelay delay,
            @ForAll boolean throttling,
            @ForAll @IntRange(min = 1, max = 100) int tries) {
        ErrorResponse error = ErrorResponse.builder()
                .code(throttling ? ServerErrorCode.SLOW_DOWN : ServerErrorCode.INTERNAL_ERROR)
                .build();
        Duration first = throttling ? delay.throttlingBase() : delay.base();
        boolean countsNanoseconds =
                delay.cap().compareTo(Duration.ofNanos(Long.MAX_VALUE).minusSeconds(2)) < 0;
        Statistics.label("to the nanosecond")
                .collect(countsNanoseconds)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 30));
        Duration before = delay.next(error, tries, GREATEST).orElseThrow();
        Duration after = delay.next(error, tries + 1, GREATEST).orElseThrow();
        if (countsNanoseconds) {
            Duration twice = before.multipliedBy(2);
            assertEquals(twice.compareTo(delay.cap()) < 0 ? twice : delay.cap(), after);
            assertEquals(
                    first.compareTo(delay.cap()) < 0 ? first : delay.cap(),
                    delay.next(error, 1, GREATEST).orElseThrow());
        } else {
            assertTrue(after.compareTo(before.minusSeconds(1)) >= 0);
            assertTrue(after.compareTo(delay.cap()) <= 0);
        }
    }

    @Property
    void theSameRandomNumbersGiveTheSameDelay(
            @ForAll("delays") RetryDelay delay,
            @ForAll("errors") ErrorResponse error,
            @ForAll @IntRange(min = 1) int tryNumber,
            @ForAll long seed) {
        assertEquals(delay.next(error, tryNumber, new Random(seed)), delay.next(error, tryNumber, new Random(seed)));
    }
}
