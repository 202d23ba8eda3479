package io.github.obserrors.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.ServerErrorCode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The headers of an error say what the body says, as far as a header can. */
class ErrorHeadersTest {

    private static final HttpStatus NOT_FOUND = HttpStatus.of(404);

    private static ErrorHeaders headers(HeaderFamily family, ErrorBody error) {
        return ErrorHeaders.of(NOT_FOUND, family, error, ErrorXml.write(error));
    }

    private static Optional<String> header(String name, ErrorBody.Builder error) {
        return Optional.ofNullable(
                        headers(HeaderFamily.OBS, error.build()).asMap().get(name))
                .map(values -> String.join(", ", values));
    }

    private static Optional<String> message(String message) {
        return header("x-obs-error-message", error().message(message));
    }

    private static ErrorBody.Builder error() {
        return ErrorBody.builder(ServerErrorCode.NO_SUCH_KEY);
    }

    @ParameterizedTest
    @CsvSource({"OBS, x-obs-", "AWS, x-amz-"})
    void eachFamilyHasItsNames(HeaderFamily family, String prefix) {
        ErrorBody error = error().message("m").requestId("r").hostId("h").build();
        WrittenBody body = ErrorXml.write(error);

        ErrorHeaders headers = ErrorHeaders.of(NOT_FOUND, family, error, body);

        assertEquals(NOT_FOUND, headers.status());
        assertEquals(
                List.of(
                        Map.entry(prefix + "request-id", List.of("r")),
                        Map.entry(prefix + "id-2", List.of("h")),
                        Map.entry(prefix + "error-code", List.of("NoSuchKey")),
                        Map.entry(prefix + "error-message", List.of("m")),
                        Map.entry("content-type", List.of("application/xml")),
                        Map.entry("content-length", List.of(Integer.toString(body.length())))),
                new ArrayList<>(headers.asMap().entrySet()));
        assertEquals(
                "ErrorHeaders[status=404, names=[" + prefix + "request-id, " + prefix + "id-2, " + prefix
                        + "error-code, " + prefix + "error-message, content-type, content-length]]",
                headers.toString());
    }

    @Test
    void whatIsMissingHasNoHeader() {
        assertEquals(
                List.of("x-obs-error-code", "content-type", "content-length"),
                List.copyOf(headers(HeaderFamily.OBS, error().build()).asMap().keySet()));
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0, 0",
        "PT2S, 2, 2000",
        "PT1.5S, 2, 1500",
        "PT0.000000001S, 1, 1",
        "PT2562047788015H12M55.806S, 9223372036854776, 9223372036854775806"
    })
    void aWaitIsRoundedUpToSecondsAndInTheAwsFamilyToMillisecondsToo(
            Duration wait, String seconds, String milliseconds) {
        ErrorHeaders ofAws = headers(HeaderFamily.AWS, error().build()).withRetryAfter(wait);
        ErrorHeaders ofObs = headers(HeaderFamily.OBS, error().build()).withRetryAfter(wait);

        assertEquals(List.of(seconds), ofAws.asMap().get("retry-after"));
        assertEquals(List.of(milliseconds), ofAws.asMap().get("x-amz-retry-after"));
        assertEquals(List.of(seconds), ofObs.asMap().get("retry-after"));
        assertFalse(ofObs.asMap().containsKey("x-amz-retry-after"));
    }

    @Test
    void theLastWaitCountsAndTheHeadersBeforeStayAsTheyAre() {
        ErrorHeaders without = headers(HeaderFamily.OBS, error().build());
        ErrorHeaders with = without.withRetryAfter(Duration.ofSeconds(9)).withRetryAfter(Duration.ofSeconds(2));

        assertEquals(
                List.of("x-obs-error-code", "content-type", "content-length", "retry-after"),
                List.copyOf(with.asMap().keySet()));
        assertEquals(List.of("2"), with.asMap().get("retry-after"));
        assertFalse(without.asMap().containsKey("retry-after"));
        assertEquals(NOT_FOUND, with.status());
    }

    @Test
    void aWaitThatNoHeaderCanHoldIsRefused() {
        ErrorHeaders headers = headers(HeaderFamily.AWS, error().build());

        assertThrows(IllegalArgumentException.class, () -> headers.withRetryAfter(Duration.ofNanos(-1)));
        assertThrows(IllegalArgumentException.class, () -> headers.withRetryAfter(Duration.ofMillis(Long.MAX_VALUE)));
        assertThrows(IllegalArgumentException.class, () -> headers.withRetryAfter(Duration.ofSeconds(Long.MAX_VALUE)));
    }

    @ParameterizedTest
    @EnumSource
    void aWaitThatIsWrittenIsReadAgainAndNeverShorter(HeaderFamily family) {
        ErrorBody error = error().build();
        Duration wait = Duration.ofMillis(1500);
        ErrorHeaders headers = headers(family, error).withRetryAfter(wait);

        ErrorResponse decoded = (ErrorResponse) ErrorResponses.decode(503, headers.asMap(), new byte[0]);

        assertEquals(Optional.of(Duration.ofSeconds(2)), decoded.retryAfter());
    }

    @Test
    void theMapNeverChanges() {
        Map<String, List<String>> map =
                headers(HeaderFamily.OBS, error().build()).asMap();

        assertThrows(UnsupportedOperationException.class, map::clear);
        map.values()
                .forEach(values -> assertThrows(UnsupportedOperationException.class, () -> values.add("text/html")));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`a\r\nx-obs-error-code: B`, `a x-obs-error-code: B`",
                "`a\n\n\t b`, `a b`",
                "` a `, `a`",
                "`a\u0085\u2028b`, `a b`",
                "`a\u007Fb`, `a b`",
                "`café 错误 🔥`, `caf? ?? ?`",
                "`\u010D\u010A\u560A`, `???`",
                "`\u00A0a`, `?a`",
                "`\"%<&>\\`, `\"%<&>\\`"
            })
    void theMessageIsOneLineOfAscii(String message, String value) {
        assertEquals(Optional.of(value), message(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n", "\u0085"})
    void aMessageOfWhichNothingIsLeftHasNoHeader(String message) {
        assertEquals(Optional.empty(), message(message));
    }

    @Test
    void aLongMessageIsCut() {
        assertEquals(Optional.of("a".repeat(1024)), message("a".repeat(1024)));
        assertEquals(Optional.of("a".repeat(1024)), message("a".repeat(1025)));
        assertEquals(Optional.of("a".repeat(1023)), message("a".repeat(1023) + " a"));
        assertEquals(Optional.of("?".repeat(1024)), message("🔥".repeat(1025)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SYS.0001", "Request-URI Too Large", "a:b;c=\"d\""})
    void aCodeOfAsciiIsKeptAsItIs(String code) {
        assertEquals(Optional.of(code), header("x-obs-error-code", ErrorBody.builder(ErrorCode.of(code))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\n x-obs-id-2: b", "a\tb", "é", "错误", "\u007F", "🔥"})
    void aCodeThatAHeaderCannotHoldIsLeftOutRatherThanChanged(String code) {
        assertEquals(Optional.empty(), header("x-obs-error-code", ErrorBody.builder(ErrorCode.of(code))));
    }

    @Test
    void anIdThatAHeaderCannotHoldIsLeftOutRatherThanChanged() {
        assertEquals(Optional.empty(), header("x-obs-request-id", error().requestId("é")));
        assertEquals(Optional.empty(), header("x-obs-id-2", error().hostId("\u0085")));
        assertEquals(Optional.of("a".repeat(1024)), header("x-obs-id-2", error().hostId("a".repeat(1024))));
        assertEquals(Optional.empty(), header("x-obs-id-2", error().hostId("a".repeat(1025))));
    }
}
