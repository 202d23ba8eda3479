package io.github.obserrors.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Listens on the loopback address and counts connections, of which reading a body should cause none. */
final class Listener implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Socket last = new Socket();
    private final FutureTask<Integer> others = new FutureTask<>(this::countOthers);

    Listener() throws IOException {
        last.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        Thread thread = new Thread(others, "listener");
        thread.setDaemon(true);
        thread.start();
    }

    String address() {
        return "http://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort() + "/";
    }

    /** Connections are accepted in order, so once our own is accepted, no earlier one is left. */
    void assertConnections(int expected) throws IOException, InterruptedException, ExecutionException {
        last.connect(server.getLocalSocketAddress());
        assertEquals(expected, others.get(), "connections to the listener");
    }

    private int countOthers() throws IOException {
        int count = 0;
        while (true) {
            try (Socket connection = server.accept()) {
                if (connection.getPort() == last.getLocalPort()) {
                    return count;
                }
                count++;
            }
        }
    }

    @Override
    public void close() throws IOException {
        last.close();
        server.close();
    }
}
