package io.github.obserrors.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request that breaks a rule is refused, and nothing after it on the connection is taken for a request. */
class HostileConnectionTest {

    private static final String GET = "GET /bucket/key HTTP/1.1\r\nHost: a\r\n\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\nHost: a\n\n",
                "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5;\nhello\r\n0\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\n x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost : a\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001"
            })
    void itGetsA400AndTheConnectionIsClosed(String request) throws IOException {
        try (ErrorServer server = ErrorServer.start(Script.of())) {
            RawClient.Received received = RawClient.exchange(server.endpoint(), request + GET);

            assertTrue(received.octets().startsWith("HTTP/1.1 400 Bad Request\r\n"), received.octets());
            assertTrue(received.octets().contains("\r\nConnection: close\r\n"), received.octets());
            assertTrue(received.octets().contains("<Code>BadRequest</Code>"), received.octets());
            assertEquals(0, received.octets().indexOf("HTTP/1.1"), received.octets());
            assertEquals(-1, received.octets().indexOf("HTTP/1.1", 1), received.octets());
            assertEquals(RawClient.End.CLOSE, received.end());
        }
    }

    @Test
    void itsAnswerSaysWhatIsWrong() throws IOException {
        try (ErrorServer server = ErrorServer.start(Script.of())) {
            String octets = RawClient.exchange(server.endpoint(), "GET / HTTP/1.1\r\n\r\n")
                    .octets();

            assertTrue(octets.contains("<Message>The header does not have Host exactly once.</Message>"), octets);
            assertEquals(0, server.count());
        }
    }

    @Test
    void whoeverSendsOnIsAnsweredNevertheless() throws IOException {
        try (ErrorServer server = ErrorServer.start(Script.of());
                RawClient client = new RawClient(server.endpoint())) {
            client.send("GET / HTTP/1.1\r\nX: " + "x".repeat(2_000_000) + "\r\n\r\n");
            RawClient.Received received = client.receiveAll();

            assertTrue(received.octets().startsWith("HTTP/1.1 400 Bad Request\r\n"), received.octets());
            assertEquals(RawClient.End.CLOSE, received.end());
        }
    }

    @Test
    void aBodyThatEndsEarlyIsRefused() throws IOException {
        try (ErrorServer server = ErrorServer.start(Script.of())) {
            RawClient.Received received = RawClient.exchange(
                    server.endpoint(), "PUT /bucket/key HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhel");

            assertTrue(received.octets().contains("<Message>The body has no end.</Message>"), received.octets());
            assertEquals(3, server.requests().get(0).bodyLength());
            assertEquals(400, server.requests().get(0).status().orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%0D%0AX-Injected:%20b", "a\u010D\u010AX-Injected:b", "%E5%AF%B9?x=%0D%0A"})
    void nothingInATargetBecomesAHeaderOfTheAnswer(String bucket) throws IOException {
        String target = new String(bucket.getBytes(UTF_8), ISO_8859_1);
        try (ErrorServer server = ErrorServer.start(Script.of())) {
            String octets = RawClient.exchange(server.endpoint(), "PUT /" + target + " HTTP/1.1\r\nHost: a\r\n\r\n")
                    .octets();

            assertEquals(
                    List.of("HTTP/1.1 200 OK", "Date", "x-obs-request-id", "Location", "Content-Length"),
                    octets.lines()
                            .filter(line -> !line.isEmpty())
                            .map(line -> line.replaceAll(":.*", ""))
                            .toList());
        }
    }
}
