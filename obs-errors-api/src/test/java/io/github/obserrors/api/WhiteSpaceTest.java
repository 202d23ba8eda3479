package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** White space is that of XML everywhere: no other character is taken away. */
class WhiteSpaceTest {

    private static ErrorBody body(String name, String text) {
        return ErrorBody.builder(ErrorCode.of("A")).detail(name, text).build();
    }

    private static ErrorResponse response(String name, String text) {
        return ErrorResponse.builder().body(body(name, text)).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2003", "\u3000", "\u2028", "\u0085", "\u00A0"})
    void otherBlanksBelongToTheText(String blank) {
        String text = blank + "x" + blank;
        assertEquals(
                Optional.of(text), body("Key", " \t\r\n" + text + " \t\r\n").detail("Key"));
        assertEquals(Optional.of(text), response("Endpoint", "\n" + text + "\n").redirectTarget());
        assertEquals(
                Optional.of(blank),
                ErrorResponse.builder().location(blank).build().redirectTarget());
        assertEquals(
                Optional.empty(),
                ErrorResponse.builder().retryAfter(blank + "7").build().retryAfter());
        assertEquals(
                Optional.empty(),
                response("ServerTime", blank + "2026-11-26T03:34:55Z").serverTime());
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\r\n"})
    void theBlanksOfXmlDoNot(String blank) {
        assertEquals(Optional.of("x"), body("Key", blank + "x" + blank).detail("Key"));
        assertEquals(Optional.of("x"), response("Endpoint", blank + "x" + blank).redirectTarget());
        assertEquals(
                Optional.of(Duration.ofSeconds(7)),
                ErrorResponse.builder().retryAfter(blank + "7" + blank).build().retryAfter());
        assertEquals(
                Optional.of(Instant.parse("2026-11-26T03:34:55Z")),
                response("ServerTime", blank + "2026-11-26T03:34:55Z" + blank).serverTime());
    }
}
