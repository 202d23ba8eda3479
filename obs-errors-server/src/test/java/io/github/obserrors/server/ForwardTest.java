package io.github.obserrors.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ServerErrorCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests and responses pass through a server with a backend as they are, and faults strike on the way. */
class ForwardTest {

    private static final String GET = "GET /bucket/key HTTP/1.1\r\nHost: obs.example.com\r\nx-OBS-odd:  a \r\n\r\n";
    private static final String PUT =
            "PUT /bucket/key HTTP/1.1\r\nHost: obs.example.com\r\nContent-Length: 5\r\n\r\nhello";
    private static final String EXPECTING = PUT.replace("\r\n\r\nhello", "\r\nExpect: 100-continue\r\n\r\n");
    private static final String CHUNKED = "PUT /bucket/key HTTP/1.1\r\nhost: obs.example.com\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n3;a=b\r\nhel\r\n02\r\nlo\r\n0\r\nX: y\r\n\r\n";

    private static ErrorServer before(ErrorServer backend, Rule... rules) {
        return before(backend.endpoint(), rules);
    }

    private static ErrorServer before(URI backend, Rule... rules) {
        return ErrorServer.start(Script.of(rules), ErrorServerOptions.defaults().withForward(backend));
    }

    private static ErrorServer answering(String octets) {
        return ErrorServer.start(Script.of(Rule.onAny().answer(Fault.bytes(octets))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 Fine\r\nX-Odd:  a\r\nx-odd:b\r\nContent-Length: 5\r\n\r\nhello",
                "HTTP/1.1 200\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nhel\r\n02\r\nlo\r\n0\r\nX: y\r\n\r\n",
                "HTTP/1.0 200 OK\r\n\r\nuntil the end",
                "HTTP/1.1 100 Continue\r\nA: b\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n",
                "HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n"
            })
    void aResponsePassesByteByByte(String response) throws IOException {
        try (ErrorServer backend = answering(response);
                ErrorServer server = before(backend)) {
            assertEquals(
                    new RawClient.Received(response, RawClient.End.CLOSE), RawClient.exchange(server.endpoint(), GET));
        }
    }

    @Test
    void requestsPassByteByByteOnOneConnection() throws IOException {
        try (RecordingBackend backend = new RecordingBackend("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
                ErrorServer server = before(backend.endpoint())) {
            String received =
                    RawClient.exchange(server.endpoint(), GET + PUT + CHUNKED).octets();

            assertEquals("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok".repeat(3), received);
            assertEquals(List.of(GET + PUT + CHUNKED), backend.connections());
            assertEquals(
                    List.of(0L, 5L, 5L),
                    server.requests().stream().map(RecordedRequest::bodyLength).toList());
        }
    }

    @Test
    void aLargeBodyPassesBothWays() throws IOException {
        byte[] object = "0123456789abcdef".repeat(1 << 18).getBytes(US_ASCII);
        try (ErrorServer backend = ErrorServer.start(
                        Script.of(), ErrorServerOptions.defaults().withObject(object));
                ErrorServer server = before(backend);
                RawClient client = new RawClient(server.endpoint())) {
            client.send("PUT /bucket/key HTTP/1.1\r\nHost: a\r\nContent-Length: " + object.length + "\r\n\r\n"
                    + new String(object, US_ASCII));
            String put = client.receiveResponse();
            client.send(GET);
            String get = client.receiveResponse();

            assertTrue(put.startsWith("HTTP/1.1 200 OK\r\n"), put);
            assertEquals(object.length, backend.requests().get(0).bodyLength());
            assertTrue(get.endsWith("\r\n\r\n" + new String(object, US_ASCII)));
        }
    }

    @Test
    void anErrorOfARuleNeverReachesTheBackend() throws IOException {
        try (ErrorServer backend = ErrorServer.start(Script.of());
                ErrorServer server =
                        before(backend, Rule.onAny().first(1).answer(Fault.error(ServerErrorCode.SLOW_DOWN)))) {
            String received = RawClient.exchange(server.endpoint(), PUT + PUT).octets();

            assertTrue(received.startsWith("HTTP/1.1 503 "), received);
            assertTrue(received.contains("HTTP/1.1 200 OK\r\n"), received);
            assertEquals(1, backend.count());
        }
    }

    @Test
    void theBackendCarriesOutWhatTheClientNeverHearsOf() throws IOException {
        try (ErrorServer backend = ErrorServer.start(Script.of());
                ErrorServer server = before(backend, Rule.onAny().answer(Fault.loseAnswer()))) {
            assertEquals(new RawClient.Received("", RawClient.End.RESET), RawClient.exchange(server.endpoint(), PUT));

            assertEquals(1, backend.count());
            assertEquals(5, backend.requests().get(0).bodyLength());
            assertEquals(OptionalInt.empty(), server.requests().get(0).status());
        }
    }

    @Test
    void theBackendCarriesOutWhatIsAnsweredWithAnError() throws IOException {
        Rule rule = Rule.onAny().first(1).answer(Fault.error(ServerErrorCode.INTERNAL_ERROR), Fault.execute());
        try (ErrorServer backend = ErrorServer.start(Script.of());
                ErrorServer server = before(backend, rule)) {
            String received = RawClient.exchange(server.endpoint(), PUT + PUT).octets();

            assertTrue(received.startsWith("HTTP/1.1 500 "), received);
            assertTrue(received.contains("HTTP/1.1 200 OK\r\n"), received);
            assertEquals(2, backend.count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {GET, PUT, CHUNKED})
    void aResetBeforeExecutionKeepsTheRequestFromTheBackend(String request) throws IOException {
        try (RecordingBackend backend = new RecordingBackend("");
                ErrorServer server = before(backend.endpoint(), Rule.onAny().answer(Fault.reset()))) {
            RawClient.Received received = RawClient.exchange(server.endpoint(), request);

            assertEquals(new RawClient.Received("", RawClient.End.RESET), received);
            assertTrue(
                    backend.connections().stream().noneMatch(octets -> octets.endsWith(request)),
                    () -> backend.connections().toString());
        }
    }

    @Test
    void aStallBeforeExecutionHoldsTheEndOfTheRequestBack() throws IOException {
        Fault stall = Fault.stall().at(Place.BEFORE_EXECUTION);
        try (ErrorServer backend = ErrorServer.start(Script.of());
                ErrorServer server = before(backend, Rule.onAny().answer(stall));
                RawClient client = new RawClient(server.endpoint())) {
            client.send(PUT);
            client.socket().setSoTimeout(100);
            assertThrows(SocketTimeoutException.class, () -> client.receive(1));

            assertTrue(backend.requests().stream().noneMatch(request -> request.bodyLength() == 5));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123456789",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n0123\r\n6\r\n456789\r\n0\r\n\r\n",
                "HTTP/1.0 200 OK\r\n\r\n0123456789"
            })
    void aResponseIsCutAtEveryOffsetOfItsContent(String response) throws IOException {
        try (ErrorServer backend = answering(response);
                ErrorServer server = before(backend)) {
            for (int bytes = 0; bytes <= 11; bytes++) {
                server.use(Script.of(Rule.onAny().answer(Fault.cut(bytes))));
                String received = RawClient.exchange(server.endpoint(), GET).octets();

                assertTrue(response.startsWith(received), received);
                assertEquals(Math.min(bytes, 9), count(response, received), received);
            }
        }
    }

    /** How many bytes of the content, which ends the response or is in two chunks, have been received. */
    private static int count(String response, String received) {
        if (!response.contains("chunked")) {
            return received.length() - response.indexOf("0123456789");
        }
        int first = response.indexOf("4\r\n0123") + 3;
        int second = response.indexOf("456789");
        int inFirst = Math.max(0, Math.min(4, received.length() - first));
        return inFirst + Math.max(0, Math.min(6, received.length() - second));
    }

    @Test
    void aWrongClockChangesTheDateAlone() throws IOException {
        String response =
                "HTTP/1.1 200 Fine\r\ndate: Thu, 26 Nov 2026 08:30:00 GMT\r\nX-A: b\r\nContent-Length: 0\r\n\r\n";
        try (ErrorServer backend = answering(response);
                ErrorServer server = before(backend, Rule.onAny().answer(Fault.clock(Duration.ofDays(-400))))) {
            String received = RawClient.exchange(server.endpoint(), GET).octets();

            assertTrue(
                    received.startsWith("HTTP/1.1 200 Fine\r\ndate: ")
                            && received.endsWith(" GMT\r\nX-A: b\r\nContent-Length: 0\r\n\r\n"),
                    received);
            assertTrue(!received.contains("26 Nov 2026"), received);
        }
    }

    @Test
    void aPartialDeleteNeverReachesTheBackend() throws IOException {
        Rule rule = Rule.on(ServedOperation.MULTI_OBJECT_DELETE)
                .answer(Fault.partialDelete("a", ErrorCode.of("AccessDenied")));
        String body = "<Delete><Object><Key>a</Key></Object></Delete>";
        try (ErrorServer backend = ErrorServer.start(Script.of());
                ErrorServer server = before(backend, rule)) {
            String received = RawClient.exchange(
                            server.endpoint(),
                            "POST /bucket?delete HTTP/1.1\r\nHost: a\r\nContent-Length: " + body.length() + "\r\n\r\n"
                                    + body)
                    .octets();

            assertTrue(received.contains("<Error><Key>a</Key><Code>AccessDenied</Code>"), received);
            assertEquals(0, backend.count());
        }
    }

    @Test
    void theBackendDecidesWhetherItWantsTheBody() throws IOException {
        try (ErrorServer backend = ErrorServer.start(
                        Script.of(Rule.onAny().nth(2).answer(Fault.error(ServerErrorCode.ACCESS_DENIED))));
                ErrorServer server = before(backend)) {
            try (RawClient client = new RawClient(server.endpoint())) {
                client.send(EXPECTING);
                assertEquals("HTTP/1.1 100 Continue\r\n\r\n", client.receiveResponse());
                client.send("hello");
                assertTrue(client.receiveResponse().startsWith("HTTP/1.1 200 OK\r\n"));
                client.send(EXPECTING);
                String refusal = client.receiveResponse();
                assertTrue(refusal.startsWith("HTTP/1.1 403 "), refusal);
                assertEquals("", client.receiveAll().octets());
            }
        }
    }

    @Test
    void aClientThatWaitsToBeAskedIsAskedThoughTheBackendDoesNot() throws IOException {
        String response = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
        try (RecordingBackend backend = new RecordingBackend(response);
                ErrorServer server = before(backend.endpoint());
                RawClient client = new RawClient(server.endpoint())) {
            client.send(EXPECTING);
            assertEquals("HTTP/1.1 100 Continue\r\n\r\n", client.receiveResponse());
            client.send("hello");
            assertEquals(response, client.receiveResponse());
        }
    }

    @Test
    void aBackendThatIsNotThereIsNamed() throws IOException {
        URI nobody;
        try (ErrorServer server = ErrorServer.start(Script.of())) {
            nobody = server.endpoint();
        }
        try (ErrorServer server = before(nobody)) {
            String received = RawClient.exchange(server.endpoint(), GET).octets();

            assertTrue(received.startsWith("HTTP/1.1 503 "), received);
            assertTrue(
                    received.contains("<Message>The backend 127.0.0.1:" + nobody.getPort() + " cannot be reached"),
                    received);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "HTTP/1.1 200 OK\r\nContent-Len", "nonsense\r\n\r\n", "HTTP/1.1 200 OK\r\n folded\r\n\r\n"})
    void aBackendWithoutAResponseIsAnsweredFor(String response) throws IOException {
        try (ErrorServer backend = answering(response);
                ErrorServer server = before(backend)) {
            String received = RawClient.exchange(server.endpoint(), PUT).octets();

            assertTrue(received.startsWith("HTTP/1.1 503 "), received);
            assertTrue(received.contains("<Message>The backend "), received);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nnot all",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel"
            })
    void aResponseThatTheBackendCutsIsCut(String response) throws IOException {
        try (ErrorServer backend = answering(response);
                ErrorServer server = before(backend);
                RawClient client = new RawClient(server.endpoint())) {
            client.send(GET);

            assertEquals(new RawClient.Received(response, RawClient.End.CLOSE), client.receiveAll());
        }
    }

    @Test
    void aBackendThatStallsIsLeftWhenTheServerIsClosed() throws IOException {
        try (ErrorServer backend = ErrorServer.start(Script.of(Rule.onAny().answer(Fault.stall())))) {
            ErrorServer server = before(backend);
            try (RawClient client = new RawClient(server.endpoint())) {
                client.send(GET);
                client.socket().setSoTimeout(100);
                assertThrows(SocketTimeoutException.class, () -> client.receive(1));
            } finally {
                assertTimeoutPreemptively(Duration.ofMinutes(1), server::close);
            }
        }
    }

    @Test
    void aBackendThatNeverGreetsIsLeftWhenTheServerIsClosed() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ErrorServer server = before(URI.create("https://127.0.0.1:" + silent.getLocalPort()));
            try (RawClient client = new RawClient(server.endpoint())) {
                client.send(GET);
                client.socket().setSoTimeout(300);
                assertThrows(SocketTimeoutException.class, () -> client.receive(1));
            } finally {
                assertTimeoutPreemptively(Duration.ofMinutes(1), server::close);
                assertEquals(List.of(), StartAndStopTest.threads(server.endpoint()));
            }
        }
    }

    @Test
    void whatTheBackendSendsBeyondItsResponseIsNoResponse() throws IOException {
        String response = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
        try (RecordingBackend backend =
                        new RecordingBackend(response + "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nbad");
                ErrorServer server = before(backend.endpoint())) {
            assertEquals(
                    response + response,
                    RawClient.exchange(server.endpoint(), GET + GET).octets());
        }
    }

    @Test
    void aBackendThatStallsIsLeftAfterAWhile() throws IOException {
        try (ErrorServer backend = ErrorServer.start(Script.of(Rule.onAny().answer(Fault.stall())));
                ErrorServer server = ErrorServer.start(
                        Script.of(),
                        ErrorServerOptions.defaults()
                                .withForward(backend.endpoint())
                                .withPatience(Duration.ofSeconds(1))
                                .withIdleTime(Duration.ofMillis(200)))) {
            String received = RawClient.exchange(server.endpoint(), GET).octets();

            assertTrue(received.startsWith("HTTP/1.1 503 "), received);
            assertTrue(received.contains("does not answer"), received);
        }
    }

    @Test
    void aBackendIsReachedThroughTls(@TempDir Path folder) throws Exception {
        SSLContext context = TestTls.context(folder);
        ErrorServerOptions options = ErrorServerOptions.defaults();
        try (ErrorServer backend = ErrorServer.start(Script.of(), options.withTls(context));
                ErrorServer server = ErrorServer.start(
                        Script.of(), options.withForward(backend.endpoint()).withForwardTls(context));
                ErrorServer untrusting = before(backend)) {
            String received = RawClient.exchange(server.endpoint(), PUT + GET).octets();
            String refused = RawClient.exchange(untrusting.endpoint(), PUT).octets();

            assertTrue(received.startsWith("HTTP/1.1 200 OK\r\n"), received);
            assertEquals(2, backend.count());
            assertTrue(refused.startsWith("HTTP/1.1 503 "), refused);
            assertTrue(refused.contains("cannot be reached"), refused);
        }
    }
}
