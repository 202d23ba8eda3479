package io.github.obserrors.bench.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The least that a server can do: it reads until an empty line, and writes the same bytes each time.
 *
 * <p>It understands nothing of HTTP, and has one thread for each connection.
 */
public final class BareServer implements AutoCloseable {

    private static final int END_OF_HEAD = 0x0D0A0D0A;

    private final ServerSocket server;
    private final byte[] answer;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

    /** Starts on a free port of this machine. */
    public BareServer(byte[] answer) throws IOException {
        this.answer = answer.clone();
        server = new ServerSocket(0, 256, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        start(this::accept);
    }

    /** {@return the port} */
    public int port() {
        return server.getLocalPort();
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "bare");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                sockets.add(socket);
                start(() -> serve(socket));
            }
        } catch (IOException closed) {
            // the end of the server
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = socket.getInputStream();
            OutputStream out = socket.getOutputStream();
            byte[] buffer = new byte[8192];
            int last = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    last = (last << 8) | buffer[i];
                    if (last == END_OF_HEAD) {
                        out.write(answer);
                    }
                }
            }
        } catch (IOException closed) {
            // the end of the connection
        } finally {
            sockets.remove(socket);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
