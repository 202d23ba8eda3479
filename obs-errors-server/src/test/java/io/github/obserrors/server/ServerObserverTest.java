package io.github.obserrors.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.ServerErrorCode;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** An observer learns of each exchange once, when it is over. */
class ServerObserverTest {

    private static final String GET = "GET /bucket/key HTTP/1.1\r\nHost: a\r\n\r\n";

    private record Ended(RecordedRequest request, long sent) {}

    /** Keeps what it is told. */
    private static final class Recorder implements ServerObserver {

        private final List<Ended> ended = new CopyOnWriteArrayList<>();
        private final List<String> refused = new CopyOnWriteArrayList<>();

        @Override
        public void ended(RecordedRequest request, long sent) {
            ended.add(new Ended(request, sent));
        }

        @Override
        public void refused(String reason) {
            refused.add(reason);
        }
    }

    private final Recorder recorder = new Recorder();

    /** What a client receives; when this returns, all exchanges are over. */
    private RawClient.Received exchange(Script script, String octets) throws IOException {
        try (ErrorServer server =
                ErrorServer.start(script, ErrorServerOptions.defaults().withObserver(recorder))) {
            return RawClient.exchange(server.endpoint(), octets);
        }
    }

    @Test
    void eachExchangeIsToldWithTheBytesThatWereSent() throws IOException {
        Rule rule = Rule.onAny().nth(2).answer(Fault.error(ServerErrorCode.SLOW_DOWN));

        String octets = exchange(Script.of(rule), GET + GET + GET.replace("GET", "HEAD"))
                .octets();

        List<OptionalInt> statuses =
                recorder.ended.stream().map(end -> end.request().status()).toList();
        assertEquals(List.of(OptionalInt.of(200), OptionalInt.of(503), OptionalInt.of(200)), statuses);
        assertEquals(rule, recorder.ended.get(1).request().rule().orElseThrow());
        int second = octets.indexOf("HTTP/1.1 503");
        int third = octets.lastIndexOf("HTTP/1.1 200");
        assertEquals(
                List.of((long) second, (long) third - second, (long) octets.length() - third),
                recorder.ended.stream().map(Ended::sent).toList());
        assertEquals(List.of(), recorder.refused);
    }

    @Test
    void anAnswerThatIsCutIsToldWithWhatWasSent() throws IOException {
        String octets =
                exchange(Script.of(Rule.onAny().answer(Fault.cut(100))), GET).octets();

        assertEquals(1, recorder.ended.size());
        assertEquals(octets.length(), recorder.ended.get(0).sent());
        assertTrue(octets.indexOf("\r\n\r\n") + 4 + 100 == octets.length(), octets);
    }

    @Test
    void anAnswerThatIsLostIsToldWithoutAStatus() throws IOException {
        exchange(Script.of(Rule.onAny().answer(Fault.loseAnswer())), GET);

        assertEquals(OptionalInt.empty(), recorder.ended.get(0).request().status());
        assertEquals(0, recorder.ended.get(0).sent());
    }

    @Test
    void aPauseThatTheServerEndsIsToldBeforeItIsClosed() throws IOException {
        ErrorServer server = ErrorServer.start(
                Script.of(Rule.onAny().answer(Fault.stall())),
                ErrorServerOptions.defaults().withObserver(recorder));
        try (RawClient client = new RawClient(server.endpoint())) {
            client.send(GET);
            while (server.count() == 0) {
                Thread.onSpinWait();
            }
            assertEquals(List.of(), recorder.ended);
            server.close();
        }

        assertEquals(1, recorder.ended.size());
    }

    @Test
    void whatIsNoRequestIsRefused() throws IOException {
        exchange(Script.of(), "GET / HTTP/1.1\r\n\r\n");

        assertEquals(List.of(), recorder.ended);
        assertEquals(1, recorder.refused.size());
    }

    @Test
    void aRequestWhoseBodyBreaksARuleIsToldOnce() throws IOException {
        String octets = exchange(
                        Script.of(), "PUT /bucket/key HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n")
                .octets();

        assertTrue(octets.startsWith("HTTP/1.1 400 "), octets);
        assertEquals(OptionalInt.of(400), recorder.ended.get(0).request().status());
        assertEquals(octets.length(), recorder.ended.get(0).sent());
        assertEquals(List.of(), recorder.refused);
    }
}
