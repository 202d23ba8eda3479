package io.github.obserrors.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** A server that is closed leaves nothing behind. */
class StartAndStopTest {

    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    private static final String GET = "GET /bucket/key HTTP/1.1\r\nHost: a\r\n\r\n";

    /** The names of the threads that a server has now. */
    static List<String> threads(URI endpoint) {
        String prefix = "obs-errors-server-" + endpoint.getPort() + "-";
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isAlive)
                .map(Thread::getName)
                .filter(name -> name.startsWith(prefix))
                .toList();
    }

    private static long openFiles() throws IOException {
        if (!Files.isDirectory(OPEN_FILES)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(OPEN_FILES)) {
            return files.count();
        }
    }

    /** A thousand of them, or as many as the system property {@code server.starts} says. */
    @Test
    void manyStartsAndStopsLeaveNoThreadPortOrFile(TestReporter reporter) throws IOException {
        int starts = Integer.getInteger("server.starts", 1000);
        onceStarted(); // whatever the JDK opens once
        long before = openFiles();
        for (int i = 0; i < starts; i++) {
            URI endpoint = onceStarted();
            if (i % 10 == 0) {
                assertEquals(List.of(), threads(endpoint));
                assertThrows(ConnectException.class, () -> new Socket(endpoint.getHost(), endpoint.getPort()));
            }
        }
        long after = openFiles();
        reporter.publishEntry(starts + " starts", "open files: " + before + ", then " + after);

        assertTrue(after < before + 20, "files: " + before + ", then " + after);
    }

    /** Starts a server, lets it answer one client and keep another waiting, and closes it. */
    private static URI onceStarted() throws IOException {
        Script script = Script.of(Rule.onAny().nth(2).answer(Fault.stall()));
        ErrorServer server = ErrorServer.start(script);
        try (RawClient client = new RawClient(server.endpoint());
                RawClient idle = new RawClient(server.endpoint())) {
            client.send(GET + GET);
            assertTrue(client.receiveResponse().startsWith("HTTP/1.1 200 OK\r\n"));
            server.close();
            assertEquals("", idle.receiveAll().octets());
        }
        return server.endpoint();
    }

    @Test
    void aServerIsClosedTwiceWithoutHarm() {
        ErrorServer server = ErrorServer.start(Script.of());
        server.close();
        server.close();

        assertEquals(0, server.count());
    }

    @Test
    void theThreadsOfAServerAreDaemonsWithItsPortInTheirNames() throws IOException {
        try (ErrorServer server = ErrorServer.start(Script.of());
                RawClient client = new RawClient(server.endpoint())) {
            client.send(GET);
            client.receiveResponse();

            assertEquals(3, threads(server.endpoint()).size(), "listening, answering, closing what is late");
            assertTrue(Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().startsWith("obs-errors-server-"))
                    .allMatch(Thread::isDaemon));
        }
    }

    @Test
    void aPortIsFreeAgainAtOnce() throws IOException {
        ErrorServer first = ErrorServer.start(Script.of());
        RawClient.exchange(first.endpoint(), GET);
        first.close();
        ErrorServerOptions options =
                ErrorServerOptions.defaults().withPort(first.endpoint().getPort());
        try (ErrorServer second = ErrorServer.start(Script.of(), options)) {
            assertEquals(first.endpoint(), second.endpoint());
            assertTrue(RawClient.exchange(second.endpoint(), GET).octets().startsWith("HTTP/1.1 200 OK\r\n"));
        }
    }

    @Test
    void aPortInUseIsNamed() {
        try (ErrorServer server = ErrorServer.start(Script.of())) {
            int port = server.endpoint().getPort();
            ErrorServerOptions options = ErrorServerOptions.defaults().withPort(port);
            UncheckedIOException e =
                    assertThrows(UncheckedIOException.class, () -> ErrorServer.start(Script.of(), options));

            String message = String.valueOf(e.getMessage());
            assertTrue(message.startsWith("The error server cannot listen on 127.0.0.1:" + port + ": "), message);
        }
    }

    @Test
    void anAddressOfAnotherMachineIsNamed() throws IOException {
        ErrorServerOptions options =
                ErrorServerOptions.defaults().withAddress(InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, 1}));
        UncheckedIOException e =
                assertThrows(UncheckedIOException.class, () -> ErrorServer.start(Script.of(), options));

        String message = String.valueOf(e.getMessage());
        assertTrue(message.startsWith("The error server cannot listen on 192.0.2.1:0: "), message);
    }
}
