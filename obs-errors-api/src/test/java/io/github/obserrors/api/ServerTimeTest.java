package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What time the server had stands in the ServerTime element, else in the Date header. */
class ServerTimeTest {

    private static final String HEADER = "Sat, 21 Nov 2026 04:29:16 GMT";
    private static final Instant HEADER_TIME = Instant.parse("2026-11-21T04:29:16Z");

    private static ErrorResponse.Builder skewed(String serverTime) {
        return ErrorResponse.builder()
                .body(ErrorBody.builder(ServerErrorCode.REQUEST_TIME_TOO_SKEWED)
                        .detail("MaxAllowedSkewMilliseconds", "900000")
                        .detail("ServerTime", serverTime)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T04:29:16Z, 2026-11-21T04:29:16Z",
        "2026-11-21T04:29:16.123Z, 2026-11-21T04:29:16.123Z",
        "2026-11-21T12:29:16+08:00, 2026-11-21T04:29:16Z",
        "20261121T042916Z, 2026-11-21T04:29:16Z",
        "20261121T122916+08, 2026-11-21T04:29:16Z",
        "'Sat, 21 Nov 2026 04:29:16 GMT', 2026-11-21T04:29:16Z",
        "'Sun, 6 Nov 1994 08:49:37 GMT', 1994-11-06T08:49:37Z",
        "'Sat, 21 Nov 2026 12:29:16 +0800', 2026-11-21T04:29:16Z"
    })
    void allThreeFormatsAreUnderstoodInTheElementAndInTheHeader(String text, Instant time) {
        assertEquals(Optional.of(time), skewed(text).build().serverTime());
        assertEquals(
                Optional.of(time), ErrorResponse.builder().date(text).build().serverTime());
    }

    @Test
    void whiteSpaceAroundATimeDoesNotMatter() {
        assertEquals(
                Optional.of(HEADER_TIME),
                skewed("\n  2026-11-21T04:29:16Z ").build().serverTime());
        assertEquals(
                Optional.of(HEADER_TIME),
                ErrorResponse.builder().date(" " + HEADER + "\t").build().serverTime());
    }

    @Test
    void datesAreEnglishWhateverTheLanguageOfTheUser() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertEquals(
                    Optional.of(HEADER_TIME),
                    ErrorResponse.builder().date(HEADER).build().serverTime());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theElementComesBeforeTheHeader() {
        assertEquals(
                Optional.of(Instant.parse("2026-11-21T05:00:00Z")),
                skewed("2026-11-21T05:00:00Z").date(HEADER).build().serverTime());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "now",
                "1700000000",
                "2026-11-21",
                "2026-11-21T04:29:16",
                "2026-13-21T04:29:16Z",
                "20261121T042916",
                "Mon, 21 Nov 2026 04:29:16 GMT",
                "2026-02-30T00:00:00Z",
                "+9999999999-01-01T00:00:00Z"
            })
    void whatIsNoTimeIsNotUnderstoodAndDoesNotHideTheHeader(String text) {
        assertEquals(Optional.empty(), skewed(text).build().serverTime());
        assertEquals(
                Optional.empty(), ErrorResponse.builder().date(text).build().serverTime());
        assertEquals(Optional.of(HEADER_TIME), skewed(text).date(HEADER).build().serverTime());
    }

    @Test
    void withoutEitherTheTimeOfTheServerIsNotKnown() {
        ErrorResponse response = ErrorResponse.builder().build();
        assertEquals(Optional.empty(), response.serverTime());
        assertEquals(Optional.empty(), response.clockSkew(HEADER_TIME));
    }

    @Test
    void theSkewIsServerTimeMinusClientTime() {
        ErrorResponse response = ErrorResponse.builder().date(HEADER).build();
        assertEquals(Optional.of(Duration.ofMinutes(20)), response.clockSkew(HEADER_TIME.minusSeconds(1200)));
        assertEquals(Optional.of(Duration.ofMinutes(-20)), response.clockSkew(HEADER_TIME.plusSeconds(1200)));
        assertEquals(Optional.of(Duration.ZERO), response.clockSkew(HEADER_TIME));
    }

    @Test
    void evenTheFarthestTimesHaveASkew() {
        ErrorResponse response = skewed("+999999999-12-31T23:59:59Z").build();
        assertEquals(
                Optional.of(Duration.between(Instant.MIN, Instant.parse("+999999999-12-31T23:59:59Z"))),
                response.clockSkew(Instant.MIN));
    }
}
