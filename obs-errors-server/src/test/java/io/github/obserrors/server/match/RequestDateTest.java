package io.github.obserrors.server.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.server.Header;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestDateTest {

    private static final Instant DATE = Instant.parse("2026-11-26T07:05:09Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x-amz-date | 20261126T070509Z",
                "X-Amz-Date | Thu, 26 Nov 2026 07:05:09 GMT",
                "x-obs-date | Thu, 26 Nov 2026 07:05:09 GMT",
                "x-obs-date | 20261126T070509Z",
                "Date       | Thu, 26 Nov 2026 07:05:09 GMT",
                "date       | Thu, 26 Nov 2026 08:05:09 +0100"
            })
    void theDateIsRead(String name, String value) {
        assertEquals(Optional.of(DATE), RequestDate.of(List.of(new Header(name, value))));
    }

    @Test
    void theDateOfTheSignatureComesBeforeThatOfTheMessage() {
        assertEquals(
                Optional.of(DATE),
                RequestDate.of(List.of(
                        new Header("Date", "Thu, 26 Nov 2020 07:05:09 GMT"),
                        new Header("x-amz-date", "20261126T070509Z"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "20261326T070509Z", "Thu, 99 Nov 2026 07:05:09 GMT", "2", "\u0662"})
    void whatIsNoDateGivesNone(String value) {
        assertEquals(Optional.empty(), RequestDate.of(List.of(new Header("Date", value))));
    }

    @Test
    void aRequestWithoutADateHasNone() {
        assertEquals(Optional.empty(), RequestDate.of(List.of(new Header("Host", "localhost"))));
    }
}
