package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pause before the next try. */
class RetryDelayTest {

    private static final RetryDelay DELAY = RetryDelay.defaults();

    /** Always draws the greatest number that is allowed, so that a delay is its bound. */
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

    @Test
    void theDefaultsAreFiftyMillisecondsOneSecondTwentySecondsAndFiveMinutes() {
        assertEquals(Duration.ofMillis(50), DELAY.base());
        assertEquals(Duration.ofSeconds(1), DELAY.throttlingBase());
        assertEquals(Duration.ofSeconds(20), DELAY.cap());
        assertEquals(Duration.ofMinutes(5), DELAY.longestWait());
        assertEquals(DELAY, RetryDelay.of(Duration.ofMillis(50), Duration.ofSeconds(1), Duration.ofSeconds(20)));
        assertEquals("RetryDelay[base=PT0.05S, throttlingBase=PT1S, cap=PT20S, longestWait=PT5M]", DELAY.toString());
    }

    @ParameterizedTest
    @CsvSource({"1, 50", "2, 100", "3, 200", "9, 12800", "10, 20000", "11, 20000", "2147483647, 20000"})
    void theBoundDoublesWithEachTryUpToTheCap(int tryNumber, long milliseconds) {
        assertDelay(milliseconds, error(ServerErrorCode.INTERNAL_ERROR).build(), tryNumber);
    }

    @ParameterizedTest
    @CsvSource({"1, 1000", "2, 2000", "5, 16000", "6, 20000", "2147483647, 20000"})
    void throttlingStartsFromALongerBase(int tryNumber, long milliseconds) {
        assertDelay(milliseconds, error(ServerErrorCode.SLOW_DOWN).build(), tryNumber);
        assertDelay(
                milliseconds, ErrorResponse.builder().status(HttpStatus.of(429)).build(), tryNumber);
    }

    @Test
    void aDelayCanBeNothing() {
        RandomGenerator zero = () -> 0;
        assertEquals(
                Optional.of(Duration.ZERO),
                DELAY.next(error(ServerErrorCode.SLOW_DOWN).build(), 9, zero));
    }

    @Test
    void theServersWaitIsObeyedBeyondTheCap() {
        assertDelay(30_000, error(ServerErrorCode.SLOW_DOWN).retryAfter("30").build(), 1);
        assertDelay(
                30_500,
                error(ServerErrorCode.SLOW_DOWN)
                        .retryAfter("30")
                        .retryAfterMilliseconds("30500")
                        .build(),
                1);
        assertDelay(
                300_000,
                ErrorResponse.builder()
                        .status(HttpStatus.of(503))
                        .retryAfter("Sat, 21 Nov 2026 04:05:00 GMT")
                        .date("Sat, 21 Nov 2026 04:00:00 GMT")
                        .build(),
                1);
    }

    @Test
    void aShorterWaitOfTheServerDoesNotShortenTheDelay() {
        assertDelay(20_000, error(ServerErrorCode.SLOW_DOWN).retryAfter("3").build(), 9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"301", "999999999", "99999999999999999999"})
    void aWaitOfTheServerThatIsTooLongGivesNoDelay(String wait) {
        ErrorResponse response =
                error(ServerErrorCode.SLOW_DOWN).retryAfter(wait).build();
        assertEquals(Optional.empty(), DELAY.next(response, 1, GREATEST));
    }

    @Test
    void theLongestWaitCanBeSet() {
        ErrorResponse response =
                error(ServerErrorCode.SLOW_DOWN).retryAfter("301").build();
        RetryDelay patient = DELAY.withLongestWait(Duration.ofSeconds(301));
        assertEquals(Optional.of(Duration.ofSeconds(301)), patient.next(response, 1, GREATEST));
        assertEquals(
                Optional.empty(), DELAY.withLongestWait(Duration.ofMinutes(5)).next(response, 1, GREATEST));
    }

    @ParameterizedTest
    @EnumSource
    void aCodeHasADelayExactlyWhereARetryHelps(ServerErrorCode code) {
        ErrorResponse response = error(code).location("https://obs.example/").build();
        assertEquals(
                code.retryAdvice() != RetryAdvice.DO_NOT_RETRY,
                DELAY.next(response, 1, new Random(1)).isPresent());
    }

    @Test
    void withoutAdviceThereIsNoDelay() {
        assertEquals(Optional.empty(), DELAY.next(ErrorResponse.builder().build(), 1, GREATEST));
        assertEquals(
                Optional.empty(),
                DELAY.next(ErrorResponse.builder().status(HttpStatus.of(403)).build(), 1, GREATEST));
    }

    @Test
    void aWaitThatTheServerNamesIsADelayWhereNoListedCodeForbidsIt() {
        assertDelay(
                2000,
                ErrorResponse.builder()
                        .status(HttpStatus.of(403))
                        .retryAfter("2")
                        .build(),
                1);
        assertEquals(
                Optional.empty(),
                DELAY.next(error(ServerErrorCode.NO_SUCH_KEY).retryAfter("2").build(), 1, GREATEST));
    }

    @Test
    void theGreatestDurationsDoNotOverflow() {
        Duration greatest = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
        RetryDelay endless =
                RetryDelay.of(Duration.ofNanos(1), greatest, greatest).withLongestWait(greatest);
        ErrorResponse error = error(ServerErrorCode.INTERNAL_ERROR).build();
        for (int tryNumber : new int[] {1, 2, 62, 63, 64, 65, 94, 95, 1000, Integer.MAX_VALUE}) {
            Duration delay = endless.next(error, tryNumber, GREATEST).orElseThrow();
            assertTrue(!delay.isNegative() && delay.compareTo(greatest) <= 0, delay.toString());
        }
        assertEquals(
                Duration.ofSeconds(Long.MAX_VALUE - 1),
                endless.next(error(ServerErrorCode.SLOW_DOWN).build(), 1, GREATEST)
                        .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void theTriesAreCountedFromOne(int tryNumber) {
        ErrorResponse error = error(ServerErrorCode.SLOW_DOWN).build();
        assertEquals(
                "The number of the try is below 1: " + tryNumber,
                assertThrows(IllegalArgumentException.class, () -> DELAY.next(error, tryNumber, GREATEST))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void noDurationIsZeroOrNegative(long seconds) {
        Duration bad = Duration.ofSeconds(seconds);
        Duration good = Duration.ofSeconds(1);
        assertThrows(IllegalArgumentException.class, () -> RetryDelay.of(bad, good, good));
        assertThrows(IllegalArgumentException.class, () -> RetryDelay.of(good, bad, good));
        assertThrows(IllegalArgumentException.class, () -> RetryDelay.of(good, good, bad));
        assertEquals(
                "longestWait is not positive: " + bad,
                assertThrows(IllegalArgumentException.class, () -> DELAY.withLongestWait(bad))
                        .getMessage());
    }

    private static ErrorResponse.Builder error(ServerErrorCode code) {
        return ErrorResponse.builder().code(code);
    }

    private static void assertDelay(long milliseconds, ErrorResponse error, int tryNumber) {
        assertEquals(Optional.of(Duration.ofMillis(milliseconds)), DELAY.next(error, tryNumber, GREATEST));
    }
}
