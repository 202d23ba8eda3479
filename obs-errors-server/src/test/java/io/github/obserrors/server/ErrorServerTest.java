package io.github.obserrors.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.xml.HeaderFamily;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the owner of a server learns of its requests, and can change. */
class ErrorServerTest {

    private static final String GET = "GET /bucket/key HTTP/1.1\r\nHost: a\r\nX-Odd: b\r\n\r\n";
    private static final String PUT = "PUT /bucket/key?a=b HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello";

    private static final Rule SLOW_DOWN =
            Rule.onAny().named("slow").every(2).answer(Fault.error(ServerErrorCode.SLOW_DOWN));

    @Test
    void requestsAreRecordedWithWhatBecameOfThem() throws IOException {
        try (ErrorServer server = ErrorServer.start(Script.of(SLOW_DOWN))) {
            RawClient.exchange(server.endpoint(), GET + PUT);
            List<RecordedRequest> requests = server.requests();

            assertEquals(2, server.count());
            assertEquals(
                    List.of("GET", "PUT"),
                    requests.stream().map(RecordedRequest::method).toList());
            assertEquals(
                    List.of("/bucket/key", "/bucket/key?a=b"),
                    requests.stream().map(RecordedRequest::target).toList());
            assertEquals(
                    List.of(ServedOperation.GET_OBJECT, ServedOperation.PUT_OBJECT),
                    requests.stream().map(RecordedRequest::operation).toList());
            assertEquals(
                    List.of(new Header("Host", "a"), new Header("X-Odd", "b")),
                    requests.get(0).headers());
            assertEquals(
                    List.of(0L, 5L),
                    requests.stream().map(RecordedRequest::bodyLength).toList());
            assertEquals(Duration.ZERO, requests.get(0).sincePrevious());
            assertTrue(requests.get(1).sincePrevious().compareTo(Duration.ZERO) > 0);
            assertEquals(
                    List.of(Optional.empty(), Optional.of(SLOW_DOWN)),
                    requests.stream().map(RecordedRequest::rule).toList());
            assertEquals(
                    List.of(OptionalInt.of(200), OptionalInt.of(503)),
                    requests.stream().map(RecordedRequest::status).toList());
        }
    }

    @Test
    void aNewScriptStartsANewRecordWhileConnectionsStayOpen() throws IOException {
        try (ErrorServer server = ErrorServer.start(Script.of(SLOW_DOWN));
                RawClient client = new RawClient(server.endpoint())) {
            client.send(GET);
            assertTrue(client.receiveResponse().startsWith("HTTP/1.1 200 "));
            assertEquals(List.of(SLOW_DOWN), server.unused());

            Rule denied = Rule.onAny().answer(Fault.error(ServerErrorCode.ACCESS_DENIED));
            server.use(Script.of(denied));
            assertEquals(0, server.count());
            assertEquals(List.of(), server.requests());
            assertEquals(List.of(denied), server.unused());
            client.send(GET);
            assertTrue(client.receiveResponse().startsWith("HTTP/1.1 403 "));
            assertEquals(1, server.count());
            assertEquals(List.of(), server.unused());
        }
    }

    @Test
    void theOldestRecordsGoFirst() throws IOException {
        try (ErrorServer server =
                ErrorServer.start(Script.of(), ErrorServerOptions.defaults().withRecords(2))) {
            RawClient.exchange(server.endpoint(), GET.replace("key", "1") + GET.replace("key", "2") + GET);

            assertEquals(3, server.count());
            assertEquals(
                    List.of("/bucket/2", "/bucket/key"),
                    server.requests().stream().map(RecordedRequest::target).toList());
        }
        try (ErrorServer server =
                ErrorServer.start(Script.of(), ErrorServerOptions.defaults().withRecords(0))) {
            RawClient.exchange(server.endpoint(), GET);

            assertEquals(1, server.count());
            assertEquals(List.of(), server.requests());
        }
    }

    @Test
    void recordsOfLongHeadsAreBoundedByTheirBytes() throws IOException {
        String head = GET.replace("X-Odd: b", "X-Odd: " + "b".repeat(60_000));
        try (ErrorServer server = ErrorServer.start(Script.of())) {
            RawClient.exchange(server.endpoint(), head.repeat(400));

            assertEquals(400, server.count());
            assertEquals((16 << 20) / head.length(), server.requests().size());
        }
    }

    @Test
    void eachAnswerHasAnIdOfItsOwnInItsHeadAndItsBody() throws IOException {
        Script script = Script.of(Rule.onAny().answer(Fault.error(ServerErrorCode.NO_SUCH_KEY)));
        try (ErrorServer server = ErrorServer.start(script)) {
            String received =
                    RawClient.exchange(server.endpoint(), GET + GET + GET).octets();
            List<String> heads = new ArrayList<>();
            List<String> bodies = new ArrayList<>();
            for (String answer : received.split("(?=HTTP/1.1 )")) {
                heads.add(between(answer, "x-obs-request-id: ", "\r\n"));
                bodies.add(between(answer, "<RequestId>", "</RequestId>"));
            }
            Set<String> distinct = new HashSet<>(heads);

            assertEquals(3, distinct.size());
            assertEquals(heads, bodies);
        }
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    @Test
    void theFamilyOfHeadersCanBeSet() throws IOException {
        Script script = Script.of(Rule.onAny().first(1).answer(Fault.error(ServerErrorCode.NO_SUCH_KEY)));
        try (ErrorServer server =
                ErrorServer.start(script, ErrorServerOptions.defaults().withFamily(HeaderFamily.AWS))) {
            String received = RawClient.exchange(server.endpoint(), GET + GET).octets();

            assertEquals(3, received.split("\r\nx-amz-request-id: ").length, received);
            assertEquals(-1, received.indexOf("x-obs-"), received);
        }
    }

    @Test
    void theSameSeedStrikesTheSameRequests() throws IOException {
        List<String> sequences = new ArrayList<>();
        for (long seed : new long[] {1, 1, 2}) {
            Script script = Script.of(Rule.onAny().chance(0.5, seed).answer(Fault.error(ServerErrorCode.SLOW_DOWN)));
            try (ErrorServer server = ErrorServer.start(script)) {
                RawClient.exchange(server.endpoint(), GET.repeat(100));
                sequences.add(server.requests().stream()
                        .map(request -> Integer.toString(request.status().orElseThrow()))
                        .toList()
                        .toString());
            }
        }

        assertEquals(sequences.get(0), sequences.get(1));
        assertNotEquals(sequences.get(0), sequences.get(2));
    }

    @Test
    void aDeleteThatIsTooLongToKeepIsRefused() throws IOException {
        String body = "<Delete><Object><Key>" + "a".repeat(100) + "</Key></Object></Delete>";
        String delete =
                "POST /bucket?delete HTTP/1.1\r\nHost: a\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        ErrorServerOptions options = ErrorServerOptions.defaults();
        try (ErrorServer exact = ErrorServer.start(Script.of(), options.withKeptBytes(body.length()));
                ErrorServer tooSmall = ErrorServer.start(Script.of(), options.withKeptBytes(body.length() - 1))) {
            assertTrue(RawClient.exchange(exact.endpoint(), delete).octets().contains("<Deleted>"));
            String refused = RawClient.exchange(tooSmall.endpoint(), delete).octets();
            assertTrue(refused.contains("<Code>MalformedXML</Code>"), refused);
            assertTrue(refused.contains("longer than what the error server keeps"), refused);
        }
    }

    @Test
    void aClientThatWaitsToBeAskedForTheBodyIsAsked() throws IOException {
        String head = PUT.replace("\r\n\r\nhello", "\r\nExpect: 100-continue\r\n\r\n");
        Script script = Script.of(Rule.onAny().nth(3).answer(Fault.error(ServerErrorCode.SLOW_DOWN)));
        try (ErrorServer server = ErrorServer.start(script);
                RawClient client = new RawClient(server.endpoint())) {
            client.send(head);
            assertEquals("HTTP/1.1 100 Continue\r\n\r\n", client.receiveResponse());
            client.send("hello");
            assertTrue(client.receiveResponse().startsWith("HTTP/1.1 200 OK\r\n"));

            client.send(head + "hello"); // without waiting
            assertTrue(client.receiveResponse().startsWith("HTTP/1.1 200 OK\r\n"));

            client.send(head);
            assertTrue(client.receiveResponse().startsWith("HTTP/1.1 503 "), "instead of being asked");
            client.send("hello");
            assertEquals("", client.receiveAll().octets());
            assertEquals(
                    List.of(5L, 5L, 0L),
                    server.requests().stream().map(RecordedRequest::bodyLength).toList());
        }
    }

    @Test
    void aServerListensWhereItIsTold() throws IOException {
        ErrorServerOptions everywhere =
                ErrorServerOptions.defaults().withAddress(InetAddress.getByAddress(new byte[4]));
        try (ErrorServer usual = ErrorServer.start(Script.of());
                ErrorServer server = ErrorServer.start(Script.of(), everywhere)) {
            assertEquals(
                    "http://127.0.0.1:" + usual.endpoint().getPort(),
                    usual.endpoint().toString());
            assertEquals("127.0.0.1", server.endpoint().getHost());
            assertTrue(RawClient.exchange(server.endpoint(), GET).octets().startsWith("HTTP/1.1 200 "));
            assertEquals("ErrorServer[endpoint=" + server.endpoint() + ", count=1]", server.toString());
        }
    }

    @Test
    void aServerDoesNotPassRequestsOnToItself() {
        ErrorServerOptions options = ErrorServerOptions.defaults().withPort(1);
        for (String here : new String[] {"http://127.0.0.1:1", "http://LOCALHOST:1/"}) {
            ErrorServerOptions circle = options.withForward(URI.create(here));
            assertThrows(IllegalArgumentException.class, () -> ErrorServer.start(Script.of(), circle));
        }
    }
}
