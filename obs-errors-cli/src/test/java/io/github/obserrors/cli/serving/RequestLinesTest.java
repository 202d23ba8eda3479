package io.github.obserrors.cli.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.RecordedRequest;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.Script;
import io.github.obserrors.server.ServedOperation;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The lines of requests, their way to the printer, and the totals. */
class RequestLinesTest {

    private static final LocalTime TIME = LocalTime.of(9, 5, 7, 30_000_000);

    private static final Rule SLOW_DOWN = Rule.onAny()
            .named("busy")
            .every(2)
            .answer(Fault.error(ServerErrorCode.SLOW_DOWN).withRetryAfter(Duration.ofSeconds(1)));

    private static RecordedRequest request(String target, Optional<Rule> rule, OptionalInt status) {
        return new RecordedRequest(
                "GET", target, ServedOperation.GET_OBJECT, List.of(), 12, Duration.ZERO, rule, status);
    }

    private static RecordedRequest success() {
        return request("/bucket/key", Optional.empty(), OptionalInt.of(200));
    }

    @Test
    void aLineHasTimeMethodTargetStatusAndBytes() {
        assertEquals(
                new RequestLine("09:05:07.030 GET /bucket/key 200 in=12 out=1200", ""),
                RequestLine.of(TIME, success(), 1200));
    }

    @Test
    void aLineSaysWhatWasDone() {
        assertEquals(
                new RequestLine("09:05:07.030 GET /b/k 503 in=12 out=300", "busy: error 503 SlowDown, retry after 1 s"),
                RequestLine.of(TIME, request("/b/k", Optional.of(SLOW_DOWN), OptionalInt.of(503)), 300));
        assertEquals(
                new RequestLine("09:05:07.030 GET /b/k - in=12 out=0", "stall before-response"),
                RequestLine.of(
                        TIME,
                        request("/b/k", Optional.of(Rule.onAny().answer(Fault.stall())), OptionalInt.empty()),
                        0));
    }

    @Test
    void secretsAndControlCharactersOfATargetAreNotPrinted() {
        String line = RequestLine.of(
                        TIME,
                        request("/b/k?AccessKeyId=A&Signature=hush\u001b[31m", Optional.empty(), OptionalInt.of(200)),
                        0)
                .exchange();

        assertFalse(line.contains("hush") || line.contains("\u001b"), line);
        assertTrue(line.contains("Signature=***"), line);
    }

    @Test
    void aVeryLongTargetIsCut() {
        String line = RequestLine.of(TIME, request("/" + "k".repeat(8000), Optional.empty(), OptionalInt.of(200)), 0)
                .exchange();

        assertTrue(line.length() < 1200, line);
    }

    @Test
    void linesComeInOrderAndEnd() throws InterruptedException {
        RequestLines lines = new RequestLines();
        lines.ended(success(), 1);
        lines.refused("No Host");
        lines.end();

        assertTrue(lines.next().orElseThrow().exchange().endsWith(" GET /bucket/key 200 in=12 out=1"));
        assertFalse(lines.isEmpty());
        assertEquals(
                "no request, refused with 400: No Host",
                lines.next().orElseThrow().fault());
        assertTrue(lines.isEmpty());
        assertEquals(Optional.empty(), lines.next());
    }

    @Test
    void aPrinterThatIsTooSlowCostsLinesAndNoMemory() throws InterruptedException {
        RequestLines lines = new RequestLines();
        for (int i = 0; i < RequestLines.MOST_WAITING + 5; i++) {
            lines.ended(success(), i);
        }
        lines.end();

        for (int i = 0; i < RequestLines.MOST_WAITING; i++) {
            assertTrue(lines.next().orElseThrow().exchange().endsWith("out=" + i));
        }
        assertFalse(lines.isEmpty());
        assertEquals(
                "lines left out, since they are read too slowly: 5",
                lines.next().orElseThrow().fault());
        assertEquals(Optional.empty(), lines.next());
        assertEquals(
                RequestLines.MOST_WAITING + 5 + " requests",
                lines.totals().lines(Script.of()).get(0));
    }

    @Test
    void totalsTellRulesApartThatAreEqual() {
        Rule twin = Rule.onAny()
                .named("busy")
                .every(2)
                .answer(Fault.error(ServerErrorCode.SLOW_DOWN).withRetryAfter(Duration.ofSeconds(1)));
        assertEquals(SLOW_DOWN, twin);
        RequestLines lines = new RequestLines();
        lines.ended(success(), 0);
        lines.ended(request("/", Optional.of(twin), OptionalInt.of(503)), 0);

        assertEquals(
                List.of("2 requests", "     1 without a fault", "     1 " + twin, "Never used: " + SLOW_DOWN),
                lines.totals().lines(Script.of(SLOW_DOWN, twin)));
    }
}
