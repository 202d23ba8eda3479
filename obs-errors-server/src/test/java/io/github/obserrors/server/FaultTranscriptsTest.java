package io.github.obserrors.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.xml.HeaderFamily;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a client sends and receives, byte by byte, when a fault strikes. */
class FaultTranscriptsTest {

    private static final Transcripts TRANSCRIPTS = new Transcripts("faults");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T08:30:00Z"), ZoneOffset.UTC);

    private static final String GET = "GET /bucket/key HTTP/1.1\r\nHost: obs.example.com\r\n\r\n";
    private static final String HEAD = "HEAD /bucket/key HTTP/1.1\r\nHost: obs.example.com\r\n\r\n";
    private static final String PUT =
            "PUT /bucket/key HTTP/1.1\r\nHost: obs.example.com\r\nContent-Length: 5\r\n\r\nhello";
    private static final String COMPLETE = String.join(
            "\r\n",
            "POST /bucket/key?uploadId=1 HTTP/1.1",
            "Host: obs.example.com",
            "x-amz-date: 20261126T083000Z",
            "Content-Length: 0",
            "",
            "");
    private static final String DELETES =
            "<Delete><Object><Key>a&amp;b</Key></Object><Object><Key>c</Key></Object></Delete>";
    private static final String DELETE = "POST /bucket?delete HTTP/1.1\r\nHost: obs.example.com\r\nContent-Length: "
            + DELETES.length() + "\r\n\r\n" + DELETES;

    record Exchange(String name, Script script, List<String> requests) {

        static Exchange of(String name, Rule rule, String... requests) {
            return new Exchange(name, Script.of(rule), List.of(requests));
        }

        /** A fault that strikes the first of the requests. */
        static Exchange of(String name, Fault fault, String... requests) {
            return of(name, Rule.onAny().first(1).answer(fault), requests);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Exchange> exchanges() {
        Fault slowDown = Fault.error(ServerErrorCode.SLOW_DOWN).withRetryAfter(Duration.ofMillis(1500));
        return Stream.of(
                Exchange.of("error-then-success", slowDown, GET, GET),
                Exchange.of(
                        "error-in-the-family-of-aws", slowDown, GET.replace("\r\n\r\n", "\r\nx-amz-date: a\r\n\r\n")),
                Exchange.of("error-for-head-then-success", slowDown, HEAD, HEAD),
                Exchange.of("error-for-put-then-success", slowDown, PUT, PUT),
                Exchange.of(
                        "error-with-everything",
                        Fault.error(ErrorCode.of("Redirect"), 307)
                                .withFamily(HeaderFamily.AWS)
                                .withMessage("Ask <there> & 那里")
                                .withHostId("host")
                                .withDetail("Endpoint", "other.example.com")
                                .withLocation(URI.create("http://other.example.com/bucket/key"))
                                .withHeader("Server", "OBS")
                                .withHeader("content-type", "text/xml"),
                        GET),
                Exchange.of("error-without-body", Fault.error(ErrorCode.of("NotModified"), 304), GET, GET),
                Exchange.of(
                        "error-to-expectation",
                        slowDown,
                        PUT.replace("\r\n\r\nhello", "\r\nExpect: 100-continue\r\n\r\n")),
                Exchange.of("error-for-http-1.0", slowDown, GET.replace("1.1", "1.0")),
                Exchange.of(
                        "error-for-http-1.0-kept-alive",
                        slowDown,
                        GET.replace("1.1\r\n", "1.0\r\nConnection: keep-alive\r\n"),
                        GET.replace("1.1", "1.0")),
                Exchange.of("error-before-close", slowDown, GET.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n")),
                Exchange.of("late-error", Fault.lateError(ServerErrorCode.INTERNAL_ERROR), COMPLETE, GET),
                Exchange.of(
                        "late-error-after-blanks",
                        Fault.lateError(ServerErrorCode.INTERNAL_ERROR)
                                .withDelay(Duration.ofMillis(35))
                                .withInterval(Duration.ofMillis(10)),
                        COMPLETE),
                Exchange.of(
                        "late-error-for-http-1.0",
                        Fault.lateError(ServerErrorCode.INTERNAL_ERROR).withDelay(Duration.ofMillis(100)),
                        COMPLETE.replace("1.1", "1.0")),
                Exchange.of(
                        "partial-delete",
                        Rule.on(ServedOperation.MULTI_OBJECT_DELETE)
                                .answer(Fault.partialDelete("a*", ServerErrorCode.ACCESS_DENIED)),
                        DELETE,
                        DELETE),
                Exchange.of("proxy-page", Fault.proxyPage(502), GET, GET),
                Exchange.of("proxy-page-for-head", Fault.proxyPage(504), HEAD, GET),
                Exchange.of(
                        "bytes",
                        Fault.bytes("HTTP/1.1 200 Fine\nx-Odd : 1\r\ncontent-length: 9\r\n\r\nnine"),
                        GET,
                        GET),
                Exchange.of("cut-after-7-bytes", Fault.cut(7), GET, GET),
                Exchange.of("cut-beyond-the-body", Fault.cut(5000), GET),
                Exchange.of("cut-of-an-answer-without-body", Fault.cut(0), PUT),
                Exchange.of("cut-by-reset", Fault.cut(7).byReset(), GET),
                Exchange.of(
                        "cut-of-an-error",
                        Rule.onAny().answer(Fault.error(ServerErrorCode.NO_SUCH_KEY), Fault.cut(60)),
                        GET),
                Exchange.of(
                        "cut-of-a-late-error",
                        Rule.onAny().answer(Fault.lateError(ServerErrorCode.INTERNAL_ERROR), Fault.cut(70)),
                        COMPLETE),
                Exchange.of("reset-before-execution", Fault.reset(), PUT),
                Exchange.of("close-before-execution", Fault.close(), PUT),
                Exchange.of("reset-before-the-body", Fault.reset().at(Place.BEFORE_REQUEST_BODY), PUT),
                Exchange.of("close-before-the-body", Fault.close().at(Place.BEFORE_REQUEST_BODY), PUT),
                Exchange.of("reset-in-the-body", Fault.reset().at(Place.inRequestBody(2)), PUT),
                Exchange.of("close-in-the-body", Fault.close().at(Place.inRequestBody(2)), PUT),
                Exchange.of("answer-lost-by-reset", Fault.loseAnswer(), PUT),
                Exchange.of("answer-lost-by-close", Fault.loseAnswer().byClose(), PUT),
                Exchange.of(
                        "error-though-executed",
                        Rule.onAny().answer(Fault.error(ServerErrorCode.INTERNAL_ERROR), Fault.execute()),
                        PUT),
                Exchange.of("clock-ahead", Fault.clock(Duration.ofHours(1)), GET, GET),
                Exchange.of("clock-ahead-refuses", Fault.clock(Duration.ofHours(1)), COMPLETE, COMPLETE),
                Exchange.of("clock-behind", Fault.clock(Duration.ofMinutes(-14)), COMPLETE),
                Exchange.of("slow", Fault.slow(50_000), GET, GET),
                Exchange.of("slow-in-the-body", Fault.slow(50_000).at(Place.inResponseBody(7)), GET, GET),
                Exchange.of("slow-request", Fault.slow(100).at(Place.BEFORE_REQUEST_BODY), PUT, PUT));
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    void aFaultLooksAsWritten(Exchange exchange) throws IOException {
        ErrorServerOptions options = ErrorServerOptions.defaults().withObject("0123456789".getBytes(UTF_8));
        try (ErrorServer server = ErrorServer.start(exchange.script(), options, CLOCK)) {
            TRANSCRIPTS.check(exchange.name(), server.endpoint(), String.join("", exchange.requests()));

            assertEquals(List.of(), server.unused());
        }
    }

    @Test
    void everyTranscriptBelongsToAnExchange() throws IOException {
        assertEquals(exchanges().map(Exchange::name).collect(Collectors.toSet()), TRANSCRIPTS.names());
    }
}
