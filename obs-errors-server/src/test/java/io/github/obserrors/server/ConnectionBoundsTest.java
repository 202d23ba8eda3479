package io.github.obserrors.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever clients do, they keep neither a thread nor a connection for longer than they may. */
class ConnectionBoundsTest {

    private static final String GET = "GET /bucket/key HTTP/1.1\r\nHost: a\r\n\r\n";
    private static final Duration GENEROUS = Duration.ofMinutes(1);
    private static final ErrorServerOptions IMPATIENT =
            ErrorServerOptions.defaults().withPatience(Duration.ofMillis(200));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "G",
                "GET /bucket/key HTTP/1.1\r\nHost: a\r\n",
                "PUT /bucket/key HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhel",
                "PUT /bucket/key HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3"
            })
    void aClientThatFallsSilentIsDisconnected(String start) throws IOException {
        try (ErrorServer server = ErrorServer.start(Script.of(), IMPATIENT);
                RawClient client = new RawClient(server.endpoint())) {
            client.send(start);
            assertEquals(
                    "", assertTimeoutPreemptively(GENEROUS, client::receiveAll).octets());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /bucket/key HTTP/1.1\r\nHost: a\r\n",
                "PUT /bucket/key HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n"
            })
    void aClientThatSendsAByteNowAndThenIsDisconnected(String start) throws IOException {
        try (ErrorServer server = ErrorServer.start(Script.of(), IMPATIENT);
                RawClient client = new RawClient(server.endpoint())) {
            client.send(start);
            assertSendingFails(client);
        }
    }

    /** Sends a byte now and then until the server has closed the connection. */
    private static void assertSendingFails(RawClient client) {
        assertTimeoutPreemptively(
                GENEROUS,
                () -> assertThrows(SocketException.class, () -> {
                    while (true) {
                        client.send("a");
                        Thread.sleep(50);
                    }
                }));
    }

    @Test
    void aClientThatReadsNothingIsDisconnected() throws IOException {
        byte[] moreThanTheSocketsHold = new byte[32 << 20];
        try (ErrorServer server = ErrorServer.start(Script.of(), IMPATIENT.withObject(moreThanTheSocketsHold));
                RawClient client = new RawClient(server.endpoint())) {
            client.send(GET);
            assertSendingFails(client);
        }
    }

    @Test
    void anIdleConnectionIsClosed() throws IOException {
        try (ErrorServer server = ErrorServer.start(Script.of(), IMPATIENT.withIdleTime(Duration.ofMillis(100)));
                RawClient client = new RawClient(server.endpoint())) {
            client.send(GET);
            assertTrue(client.receiveResponse().startsWith("HTTP/1.1 200 OK\r\n"));

            assertEquals(
                    "", assertTimeoutPreemptively(GENEROUS, client::receiveAll).octets());
        }
    }

    @Test
    void anIdleConnectionMakesRoom() throws IOException {
        try (ErrorServer server = ErrorServer.start(
                        Script.of(), ErrorServerOptions.defaults().withConnections(1));
                RawClient first = new RawClient(server.endpoint())) {
            first.send(GET);
            first.receiveResponse();
            try (RawClient second = new RawClient(server.endpoint())) {
                second.send(GET);
                assertTrue(second.receiveResponse().startsWith("HTTP/1.1 200 OK\r\n"));
                assertEquals("", first.receiveAll().octets());
            }
        }
    }

    @Test
    void aClientThatGoesAtOnceLeavesTheOthersAlone() throws IOException {
        try (ErrorServer server =
                ErrorServer.start(Script.of(), ErrorServerOptions.defaults().withConnections(4))) {
            for (int i = 0; i < 200; i++) {
                Socket client = new Socket(
                        server.endpoint().getHost(), server.endpoint().getPort());
                OutputStream out = client.getOutputStream();
                out.write("PUT /bucket/key HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n".getBytes(US_ASCII));
                client.setSoLinger(i % 2 == 0, 0);
                client.close();
            }
            assertTrue(RawClient.exchange(server.endpoint(), GET).octets().startsWith("HTTP/1.1 200 OK\r\n"));
        }
    }

    @Test
    void sixtyFourClientsAtOnceGetTheirOwnAnswers() throws Exception {
        int clients = 64;
        int requests = 50;
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try (ErrorServer server = ErrorServer.start(Script.of())) {
            List<Callable<String>> calls = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                String upload =
                        "PUT /bucket/" + i + "?position=" + i + " HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc";
                String location = "GET /bucket-" + i + "?uploads HTTP/1.1\r\nHost: a\r\n\r\n";
                calls.add(() -> {
                    try (RawClient client = new RawClient(server.endpoint())) {
                        StringBuilder odd = new StringBuilder();
                        for (int n = 0; n < requests; n++) {
                            client.send(upload + location);
                            String first = client.receiveResponse();
                            String second = client.receiveResponse();
                            boolean isOwn = first.contains("ETag: \"900150983cd24fb0d6963f7d28e17f72\"")
                                    && second.contains(
                                            "<Bucket>" + location.substring(5, location.indexOf('?')) + "</Bucket>");
                            odd.append(isOwn ? "" : first + second);
                        }
                        return odd.toString();
                    }
                });
            }
            for (Future<String> odd : threads.invokeAll(calls)) {
                assertEquals("", odd.get());
            }
            assertEquals(2L * clients * requests, server.count());
            assertEquals(1000, server.requests().size());
        } finally {
            threads.shutdownNow();
        }
    }
}
