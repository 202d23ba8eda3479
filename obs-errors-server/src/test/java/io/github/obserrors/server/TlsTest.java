package io.github.obserrors.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.ServerErrorCode;
import java.io.IOException;
import java.net.SocketException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server speaks TLS with the keys that it is given, and its faults look the same in it. */
class TlsTest {

    private static final String GET = "GET /bucket/key HTTP/1.1\r\nHost: a\r\n\r\n";

    @TempDir
    private static Path folder;

    private static SSLContext context;

    @BeforeAll
    static void makeCertificate() throws Exception {
        context = TestTls.context(folder);
    }

    private static ErrorServer start(Script script) {
        return ErrorServer.start(
                script, ErrorServerOptions.defaults().withTls(context).withObject("0123456789".getBytes(US_ASCII)));
    }

    private static RawClient connect(URI endpoint) throws IOException {
        return new RawClient(context.getSocketFactory().createSocket(endpoint.getHost(), endpoint.getPort()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void aClientGetsItsAnswer(String protocol) throws Exception {
        try (ErrorServer server = start(Script.of());
                RawClient client = connect(server.endpoint())) {
            SSLSocket socket = (SSLSocket) client.socket();
            socket.setEnabledProtocols(new String[] {protocol});
            client.send(GET);

            assertEquals("https", server.endpoint().getScheme());
            assertTrue(client.receiveResponse().endsWith("\r\n\r\n0123456789"));
            assertEquals(protocol, socket.getSession().getProtocol());
        }
    }

    @Test
    void aConnectionEndsAfterItsLastAnswer() throws Exception {
        try (ErrorServer server = start(Script.of());
                RawClient client = connect(server.endpoint())) {
            client.send("GET /bucket/key HTTP/1.0\r\n\r\n");
            RawClient.Received received = client.receiveAll();

            assertTrue(received.octets().endsWith("0123456789"), received.octets());
            assertEquals(RawClient.End.CLOSE, received.end());
        }
    }

    @Test
    void aBodyIsCutInTlsToo() throws Exception {
        try (ErrorServer server = start(Script.of(Rule.onAny().answer(Fault.cut(4))));
                RawClient client = connect(server.endpoint())) {
            client.send(GET);
            RawClient.Received received = client.receiveAll();

            assertTrue(received.octets().endsWith("\r\n\r\n0123"), received.octets());
            assertEquals(RawClient.End.CLOSE, received.end());
        }
    }

    @Test
    void aResetIsAResetInTlsToo() throws Exception {
        try (ErrorServer server = start(Script.of(Rule.onAny().answer(Fault.reset())));
                RawClient client = connect(server.endpoint())) {
            client.send(GET);

            IOException e = assertThrows(IOException.class, () -> client.receive(1));
            assertTrue(e instanceof SocketException || e.getCause() instanceof SocketException, e.toString());
        }
    }

    @Test
    void aStallEndsWithTheServerInTlsToo() throws Exception {
        ErrorServer server = start(Script.of(Rule.onAny().nth(2).answer(Fault.stall())));
        try (RawClient client = connect(server.endpoint())) {
            client.send(GET + GET);
            assertTrue(client.receiveResponse().endsWith("0123456789"));
        } finally {
            assertTimeoutPreemptively(Duration.ofMinutes(1), server::close);
        }
    }

    @Test
    void aPauseDoesNotDisturbTls() throws Exception {
        Fault stall = Fault.stall(Duration.ofMillis(100)).at(Place.BEFORE_REQUEST_BODY);
        try (ErrorServer server =
                        start(Script.of(Rule.onAny().first(2).answer(Fault.error(ServerErrorCode.SLOW_DOWN), stall)));
                RawClient client = connect(server.endpoint())) {
            for (String status : new String[] {"503", "503", "200"}) {
                client.send(
                        "PUT /bucket/key HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n" + "x".repeat(100_000));
                String response = client.receiveResponse();
                assertTrue(response.startsWith("HTTP/1.1 " + status), response);
            }
        }
    }

    @Test
    void aClientWithoutTlsIsDisconnected() throws Exception {
        try (ErrorServer server = start(Script.of())) {
            String received = RawClient.exchange(server.endpoint(), GET).octets();

            assertTrue(!received.startsWith("HTTP/"), received);
        }
    }

    @Test
    void aClientOfTlsOnAPlainServerIsToldAtOnce() throws Exception {
        try (ErrorServer server = ErrorServer.start(Script.of());
                RawClient client = connect(server.endpoint())) {
            assertThrows(SSLException.class, () -> client.send(GET));
        }
    }
}
