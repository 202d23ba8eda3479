package io.github.obserrors.server.wire;

import io.github.obserrors.server.exchange.Setup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** The socket to which clients connect, and all that belongs to it. Any thread may close it. */
public final class Listener {

    /** How many clients may wait until they are accepted. */
    private static final int BACKLOG = 512;

    /** How long a thread that is done waits for another connection. */
    private static final int KEPT_SECONDS = 5;

    /** How long the threads may take to end when the server is closed; they do nothing that could take so long. */
    private static final int CLOSING_SECONDS = 10;

    /** How long accepting rests after a failure, for example because there are too many open files. */
    private static final int REST_MILLIS = 20;

    private final ServerSocket socket;
    private final Setup setup;
    private final Optional<SSLContext> tls;
    private final Connections connections;
    private final Threads threads;
    private final ThreadPoolExecutor pool;

    private Listener(ServerSocket socket, Setup setup, Optional<SSLContext> tls, int mostConnections) {
        this.socket = socket;
        this.setup = setup;
        this.tls = tls;
        this.connections = new Connections(mostConnections, setup.patience());
        this.threads = new Threads(socket.getLocalPort());
        this.pool = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, KEPT_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), threads);
    }

    /**
     * Starts to listen.
     *
     * @param port the port; 0 for any that is free
     * @param mostConnections the most connections at a time; more clients wait
     */
    public static Listener start(
            InetAddress address, int port, Setup setup, Optional<SSLContext> tls, int mostConnections)
            throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            socket.setReuseAddress(true); // so that a port can be used again at once
            socket.bind(new InetSocketAddress(address, port), BACKLOG);
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
        Listener listener = new Listener(socket, setup, tls, mostConnections);
        listener.pool.execute(listener.new Acceptor());
        return listener;
    }

    /** {@return the port} */
    public int port() {
        return socket.getLocalPort();
    }

    private void rest() {
        try {
            Thread.sleep(socket.isClosed() ? 0 : REST_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the next sleep fails too, so the loop ends when the socket is closed
        }
    }

    private void serve(Socket client) throws IOException {
        try {
            client.setTcpNoDelay(true);
            Connection connection = new Connection(setup, connections, client, withTls(client));
            if (!connections.admit(connection)) {
                connection.close();
                return;
            }
            try {
                pool.execute(connection);
            } catch (RejectedExecutionException | OutOfMemoryError e) {
                connections.remove(connection); // no thread to be had
                connection.close();
            }
        } catch (InterruptedException e) {
            client.close();
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            client.close();
            throw e;
        }
    }

    private Socket withTls(Socket client) throws IOException {
        if (tls.isEmpty()) {
            return client;
        }
        // The handshake comes with the first byte that is read, in the thread of the connection.
        SSLSocket secure = (SSLSocket) tls.get().getSocketFactory().createSocket(client, null, true);
        secure.setUseClientMode(false);
        return secure;
    }

    /** Stops listening and closes all connections; when this returns, no thread is left, whatever they were doing. */
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException("The socket cannot be closed", e);
        }
        connections.close();
        pool.shutdownNow();
        threads.join(TimeUnit.SECONDS.toMillis(CLOSING_SECONDS));
    }

    /** Accepts connections until the socket is closed. Like the next class, it would be a lambda if these were not slow to start. */
    private final class Acceptor implements Runnable {

        @Override
        public void run() {
            boolean isFirst = true;
            while (!socket.isClosed()) {
                try {
                    Socket client = socket.accept();
                    if (isFirst) {
                        pool.execute(connections);
                        isFirst = false;
                    }
                    serve(client);
                } catch (IOException | RejectedExecutionException e) {
                    rest();
                }
            }
        }
    }
}
