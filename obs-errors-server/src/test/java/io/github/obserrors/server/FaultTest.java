package io.github.obserrors.server;

import static io.github.obserrors.api.ServerErrorCode.ACCESS_DENIED;
import static io.github.obserrors.api.ServerErrorCode.INTERNAL_ERROR;
import static io.github.obserrors.api.ServerErrorCode.NO_SUCH_KEY;
import static io.github.obserrors.api.ServerErrorCode.REQUEST_TIMEOUT;
import static io.github.obserrors.api.ServerErrorCode.SLOW_DOWN;
import static io.github.obserrors.api.ServerErrorCode.TEMPORARY_REDIRECT;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.InvalidErrorBodyException;
import io.github.obserrors.xml.ErrorReply;
import io.github.obserrors.xml.HeaderFamily;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void anErrorHasTheStatusAndTheMessageOfItsCode() {
        ErrorFault error = Fault.error(SLOW_DOWN);

        assertEquals(503, error.status());
        assertEquals(Optional.of(SLOW_DOWN.listings().get(0).message()), error.message());
        assertEquals(Optional.empty(), error.withoutMessage().message());
        assertEquals(Optional.of(""), error.withMessage("").message());
    }

    @Test
    void anErrorWithoutAnAgreedStatusNeedsOne() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Fault.error(REQUEST_TIMEOUT));

        assertEquals(
                "All documents agree on no status for RequestTimeout: name one of [400, 408]", refused.getMessage());
        assertEquals(408, Fault.error(REQUEST_TIMEOUT, 408).status());
    }

    @Test
    void aCodeThatNoDocumentListsHasNoMessage() {
        assertEquals(Optional.empty(), Fault.error(ErrorCode.of("Strange"), 418).message());
    }

    @Test
    void aReplyHoldsWhatTheErrorSays() {
        ErrorReply reply = Fault.error(NO_SUCH_KEY)
                .withMessage("gone")
                .withHostId("h")
                .withDetail("Key", "a")
                .withDetail("Key", "b")
                .withDetail("BucketName", "c")
                .withRetryAfter(Duration.ofMillis(1500))
                .reply("id", HeaderFamily.AWS);

        assertEquals(404, reply.status().code());
        assertEquals(
                List.of(new Detail("Key", "b"), new Detail("BucketName", "c")),
                reply.error().details());
        assertEquals(List.of("id"), reply.headers().get("x-amz-request-id"));
        assertEquals(List.of("h"), reply.headers().get("x-amz-id-2"));
        assertEquals(List.of("2"), reply.headers().get("retry-after"));
        assertEquals(List.of("1500"), reply.headers().get("x-amz-retry-after"));
        assertEquals(Optional.of("id"), reply.error().requestId());
    }

    @Test
    void theFamilyOfAnErrorComesBeforeThatOfTheServer() {
        ErrorFault error = Fault.error(NO_SUCH_KEY).withFamily(HeaderFamily.OBS);

        assertTrue(error.reply("id", HeaderFamily.AWS).headers().containsKey("x-obs-request-id"));
    }

    @Test
    void aHeaderReplacesOneOfTheSameNameInAnyCase() {
        ErrorFault error = Fault.error(TEMPORARY_REDIRECT)
                .withHeader("LOCATION", "http://a/")
                .withHeader("X-Other", "")
                .withLocation(URI.create("http://b/\u00e4"));

        assertEquals(List.of(new Header("X-Other", ""), new Header("Location", "http://b/%C3%A4")), error.headers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a:", "\u00e4", "a\r\n", "Content-Length", "transfer-encoding"})
    void aHeaderThatWouldBreakTheAnswerIsRefused(String name) {
        assertThrows(
                IllegalArgumentException.class, () -> Fault.error(SLOW_DOWN).withHeader(name, "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb: c", "\u00e4", " a", "a ", "\t", "a\u0000"})
    void aValueOfAHeaderThatWouldBreakTheAnswerIsRefused(String value) {
        assertThrows(
                IllegalArgumentException.class, () -> Fault.error(SLOW_DOWN).withHeader("a", value));
    }

    @Test
    void anErrorThatCannotBeWrittenIsRefused() {
        ErrorFault error = Fault.error(SLOW_DOWN);
        assertThrows(InvalidErrorBodyException.class, () -> Fault.error(ErrorCode.of(" "), 400));
        assertThrows(InvalidErrorBodyException.class, () -> error.withMessage("\u0000"));
        assertThrows(InvalidErrorBodyException.class, () -> error.withDetail("a b", ""));
        assertThrows(InvalidErrorBodyException.class, () -> error.withDetail("a", "\uFFFF"));
        for (String field : List.of("Code", "Message", "RequestId", "HostId")) {
            assertThrows(IllegalArgumentException.class, () -> error.withDetail(field, "a"));
        }
        assertThrows(IllegalArgumentException.class, () -> Fault.error(SLOW_DOWN, 199));
        assertThrows(IllegalArgumentException.class, () -> Fault.error(SLOW_DOWN, 600));
        assertThrows(IllegalArgumentException.class, () -> error.withRetryAfter(Duration.ofSeconds(-1)));
        assertThrows(IllegalArgumentException.class, () -> error.withRetryAfter(Times.LONGEST.plusNanos(1)));
    }

    @Test
    void errorsAreEqualIfAllTheirPartsAre() {
        ErrorFault error = Fault.error(SLOW_DOWN);
        assertEquals(error, Fault.error(SLOW_DOWN, 503));
        assertEquals(error.hashCode(), Fault.error(SLOW_DOWN, 503).hashCode());
        for (ErrorFault other : List.of(
                Fault.error(SLOW_DOWN, 500),
                Fault.error(NO_SUCH_KEY, 503),
                error.withoutMessage(),
                error.withFamily(HeaderFamily.OBS),
                error.withHostId("a"),
                error.withRetryAfter(SECOND),
                error.withHeader("a", "b"),
                error.withDetail("a", "b"))) {
            assertNotEquals(error, other);
        }
    }

    @Test
    void aLateErrorHasTheStatusOfASuccess() {
        LateErrorFault late = Fault.lateError(INTERNAL_ERROR).withDelay(SECOND).withInterval(Duration.ofMillis(10));

        assertEquals(200, late.error().status());
        assertEquals("late error 200 InternalError after 1 s", late.toString());
        assertThrows(
                IllegalArgumentException.class, () -> new LateErrorFault(Fault.error(INTERNAL_ERROR), SECOND, SECOND));
        assertThrows(IllegalArgumentException.class, () -> late.withDelay(Duration.ofSeconds(-1)));
        assertThrows(IllegalArgumentException.class, () -> late.withDelay(StallFault.LONGEST.plusNanos(1)));
        assertThrows(IllegalArgumentException.class, () -> late.withInterval(Duration.ofNanos(999_999)));
        assertThrows(IllegalArgumentException.class, () -> late.withInterval(StallFault.LONGEST.plusNanos(1)));
    }

    @Test
    void keysFailWithTheCodeOfTheFirstPatternThatTheyMatch() {
        PartialDeleteFault fault = Fault.partialDelete("a/b", NO_SUCH_KEY).with("a/*", ACCESS_DENIED);

        assertEquals(Optional.of(NO_SUCH_KEY), fault.failure("a/b"));
        assertEquals(Optional.of(ACCESS_DENIED), fault.failure("a/c"));
        assertEquals(Optional.empty(), fault.failure("b"));
        assertEquals(List.of("a/b", "a/*"), List.copyOf(fault.failures().keySet()));
        assertEquals(
                fault,
                Fault.partialDelete("a/b", INTERNAL_ERROR)
                        .with("a/*", ACCESS_DENIED)
                        .with("a/b", NO_SUCH_KEY));
        assertNotEquals(fault, Fault.partialDelete("a/b", NO_SUCH_KEY));
        assertThrows(IllegalArgumentException.class, () -> fault.with("\\", ACCESS_DENIED));
        assertThrows(InvalidErrorBodyException.class, () -> fault.with("a", ErrorCode.of("")));
    }

    @Test
    void anEqualSetOfPatternsInAnotherOrderIsAnotherFault() {
        assertNotEquals(
                Fault.partialDelete("a*", NO_SUCH_KEY).with("*b", ACCESS_DENIED),
                Fault.partialDelete("*b", ACCESS_DENIED).with("a*", NO_SUCH_KEY));
    }

    @Test
    void theNumberOfPatternsIsBounded() {
        PartialDeleteFault fault = Fault.partialDelete("0", NO_SUCH_KEY);
        for (int i = 1; i < PartialDeleteFault.MOST; i++) {
            fault = fault.with(Integer.toString(i), NO_SUCH_KEY);
        }
        PartialDeleteFault full = fault;
        assertThrows(IllegalArgumentException.class, () -> full.with("more", NO_SUCH_KEY));
    }

    @Test
    void aProxyHasAPageForItsStatus() {
        String page = """
                <html>
                <head><title>502 Bad Gateway</title></head>
                <body>
                <h1>502 Bad Gateway</h1>
                </body>
                </html>
                """;
        assertEquals(page.replace("\n", "\r\n"), new String(Fault.proxyPage(502).page(), US_ASCII));
        assertThrows(IllegalArgumentException.class, () -> Fault.proxyPage(399));
        assertThrows(IllegalArgumentException.class, () -> Fault.proxyPage(600));
    }

    @Test
    void exactBytesCannotBeChangedFromOutside() {
        byte[] bytes = {1, 2};
        BytesFault fault = Fault.bytes(bytes);
        bytes[0] = 9;
        fault.bytes()[1] = 9;

        assertArrayEquals(new byte[] {1, 2}, fault.bytes());
        assertEquals(Fault.bytes("HTTP/1.1 200 OK\r\n\r\n"), Fault.bytes("HTTP/1.1 200 OK\r\n\r\n".getBytes(US_ASCII)));
        assertEquals("2 bytes", fault.toString());
        assertThrows(IllegalArgumentException.class, () -> Fault.bytes(new byte[BytesFault.MOST + 1]));
    }

    @Test
    void aConnectionEndsAtAPlaceInAManner() {
        assertEquals("reset before-execution", Fault.reset().toString());
        assertEquals("close before-execution", Fault.close().toString());
        assertEquals("close in-response-body after 7 bytes", Fault.cut(7).toString());
        assertEquals(
                "reset in-response-body after 7 bytes", Fault.cut(7).byReset().toString());
        assertEquals("close before-response", Fault.loseAnswer().byClose().toString());
        assertEquals(
                "reset in-request-body after 3 bytes",
                Fault.reset().at(Place.inRequestBody(3)).toString());
    }

    @Test
    void aPauseLastsForATimeOrForAsLongAsTheClientWaits() {
        assertEquals("stall 1 s before-response", Fault.stall(SECOND).toString());
        assertEquals(
                "stall before-execution",
                Fault.stall().at(Place.BEFORE_EXECUTION).toString());
        assertThrows(IllegalArgumentException.class, () -> Fault.stall(Duration.ofNanos(-1)));
        assertThrows(IllegalArgumentException.class, () -> Fault.stall(StallFault.LONGEST.plusNanos(1)));
    }

    @Test
    void aSlowTransferHasASpeed() {
        assertEquals("5 bytes/s before-response", Fault.slow(5).toString());
        assertThrows(IllegalArgumentException.class, () -> Fault.slow(0));
    }

    @Test
    void aWrongClockRefusesRequestsThatDifferByMoreThanItsTolerance() {
        Instant now = Instant.parse("2026-11-26T12:00:00Z");
        ClockFault clock = Fault.clock(Duration.ofHours(-1));

        assertEquals(Instant.parse("2026-11-26T11:00:00Z"), clock.time(now));
        assertTrue(clock.refuses(now, now));
        assertFalse(clock.refuses(Instant.parse("2026-11-26T11:15:00Z"), now));
        assertFalse(clock.refuses(Instant.parse("2026-11-26T10:45:00Z"), now));
        assertTrue(clock.refuses(Instant.parse("2026-11-26T11:15:00.001Z"), now));
        assertFalse(clock.withTolerance(Duration.ofHours(1)).refuses(now, now));
        assertEquals("clock -3600 s", clock.toString());
        assertEquals("clock +0.5 s", Fault.clock(Duration.ofMillis(500)).toString());
        assertThrows(IllegalArgumentException.class, () -> Fault.clock(Times.LONGEST.plusNanos(1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> Fault.clock(Times.LONGEST.plusNanos(1).negated()));
        assertThrows(IllegalArgumentException.class, () -> clock.withTolerance(Duration.ofSeconds(-1)));
    }

    @Test
    void aPlaceIsInABodyIfItCountsBytes() {
        assertThrows(IllegalArgumentException.class, () -> new Place(Place.Kind.BEFORE_RESPONSE, 1));
        assertThrows(IllegalArgumentException.class, () -> Place.inResponseBody(-1));
        assertThrows(IllegalArgumentException.class, () -> Place.inRequestBody(Times.MOST + 1));
    }

    @Test
    void durationsThatOverflowAreRefusedAsTooLong() {
        Duration endless = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
        Duration beforeAll = Duration.ofSeconds(Long.MIN_VALUE);
        assertThrows(IllegalArgumentException.class, () -> Fault.stall(endless));
        assertThrows(IllegalArgumentException.class, () -> Fault.clock(endless));
        assertThrows(IllegalArgumentException.class, () -> Fault.clock(beforeAll));
        assertThrows(
                IllegalArgumentException.class, () -> Fault.error(SLOW_DOWN).withRetryAfter(endless));
        assertThrows(IllegalArgumentException.class, () -> new Times.Between(beforeAll, endless));
    }
}
