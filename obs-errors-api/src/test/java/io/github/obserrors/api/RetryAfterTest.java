package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long the server asks to wait is a number of seconds or a date, and anything else is no answer. */
class RetryAfterTest {

    private static Optional<Duration> retryAfter(String header) {
        return ErrorResponse.builder()
                .retryAfter(header)
                .date("Sat, 21 Nov 2026 04:00:00 GMT")
                .build()
                .retryAfter();
    }

    @Test
    void withoutTheHeaderThereIsNoWait() {
        assertEquals(Optional.empty(), ErrorResponse.builder().build().retryAfter());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "120, 120", "' 7 ', 7", "007, 7", "999999999, 999999999"})
    void aNumberIsSeconds(String header, long seconds) {
        assertEquals(Optional.of(Duration.ofSeconds(seconds)), retryAfter(header));
    }

    /** A number that is passed over would let a client come back at once. */
    @ParameterizedTest
    @ValueSource(strings = {"1000000000", "9223372036854775808", "99999999999999999999999999999999"})
    void aNumberOfMoreThanNineDigitsIsTheGreatestOfNine(String header) {
        assertEquals(Optional.of(Duration.ofSeconds(999_999_999)), retryAfter(header));
    }

    @ParameterizedTest
    @CsvSource({"1500, 1500", "0, 0", "' 7 ', 7", "1000000000, 999999999"})
    void theHeaderOfAmazonIsMilliseconds(String header, long milliseconds) {
        assertEquals(
                Optional.of(Duration.ofMillis(milliseconds)),
                ErrorResponse.builder().retryAfterMilliseconds(header).build().retryAfter());
    }

    @ParameterizedTest
    @CsvSource({
        "2, 1500, 2000",
        "1, 1500, 1500",
        "soon, 1500, 1500",
        "2, soon, 2000",
        "'Sat, 21 Nov 2026 04:00:02 GMT', 1999, 2000"
    })
    void ofTwoHeadersTheLongerWaitCounts(String seconds, String milliseconds, long expected) {
        assertEquals(
                Optional.of(Duration.ofMillis(expected)),
                ErrorResponse.builder()
                        .retryAfter(seconds)
                        .retryAfterMilliseconds(milliseconds)
                        .date("Sat, 21 Nov 2026 04:00:00 GMT")
                        .build()
                        .retryAfter());
    }

    @Test
    void secondsNeedNoDateHeader() {
        assertEquals(
                Optional.of(Duration.ofMinutes(2)),
                ErrorResponse.builder().retryAfter("120").build().retryAfter());
    }

    @ParameterizedTest
    @CsvSource({
        "'Sat, 21 Nov 2026 04:02:00 GMT', 120",
        "2026-11-21T04:00:01Z, 1",
        "20261121T050000Z, 3600",
        "'  Sat, 21 Nov 2026 04:00:30 GMT ', 30"
    })
    void aDateIsCountedFromTheDateHeader(String header, long seconds) {
        assertEquals(Optional.of(Duration.ofSeconds(seconds)), retryAfter(header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sat, 21 Nov 2026 03:59:59 GMT", "Sat, 21 Nov 2026 04:00:00 GMT", "1999-12-31T23:59:59Z"})
    void aDateThatIsNotInTheFutureIsNoWait(String header) {
        assertEquals(Optional.of(Duration.ZERO), retryAfter(header));
    }

    @Test
    void aDateIsNotUnderstoodWithoutADateHeader() {
        ErrorResponse.Builder response = ErrorResponse.builder().retryAfter("Sat, 21 Nov 2026 04:02:00 GMT");
        assertEquals(Optional.empty(), response.build().retryAfter());
        assertEquals(Optional.empty(), response.date("soon").build().retryAfter());
    }

    @Test
    void aDateIsNotCountedFromTheServerTimeElement() {
        ErrorBody body = ErrorBody.builder(ServerErrorCode.SLOW_DOWN)
                .detail("ServerTime", "2026-11-21T04:00:00Z")
                .build();
        assertEquals(
                Optional.empty(),
                ErrorResponse.builder()
                        .body(body)
                        .retryAfter("2026-11-21T04:02:00Z")
                        .build()
                        .retryAfter());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "+1", "1.5", "1e3", "0x10", "1 2", "soon", "\u0661\u0662"})
    void anythingElseIsNotUnderstood(String header) {
        assertEquals(Optional.empty(), retryAfter(header));
    }
}
