package io.github.obserrors.bench.clients.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Stands between a client and the server, and notes what goes through. */
final class ExchangeTap implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST = 1500;

    private final URI server;
    private final ServerSocket listener;
    private final List<String> notes = new ArrayList<>();
    private final long began = System.nanoTime();
    private int connections;

    ExchangeTap(URI server) throws IOException {
        this.server = server;
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    /** {@return what went through, in order} */
    List<String> notes() {
        synchronized (notes) {
            return List.copyOf(notes);
        }
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = listener.accept();
            Socket behind = new Socket(server.getHost(), server.getPort());
            int number = ++connections;
            note("connection " + number + " is opened");
            start(() -> copy(client, behind, "connection " + number + ", client:"));
            start(() -> copy(behind, client, "connection " + number + ", server:"));
        }
    }

    private void copy(Socket from, Socket to, String name) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                note(name + "\n" + shown(new String(buffer, 0, read, UTF_8)));
                out.write(buffer, 0, read);
            }
            note(name + " closes");
            to.shutdownOutput();
        } catch (IOException e) {
            note(name + " resets (" + e.getMessage() + ")");
            to.setSoLinger(true, 0);
            to.close();
        }
    }

    private static String shown(String text) {
        String whole = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return whole.strip().replace("\r", "").indent(4).stripTrailing();
    }

    private void note(String text) {
        synchronized (notes) {
            notes.add(String.format(
                    Locale.ROOT, "+%d ms, %s", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began), text));
        }
    }

    /** What a thread does that ends with the connection. */
    private interface Work {
        void run() throws IOException;
    }

    private void start(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException e) {
                        note("over (" + e.getMessage() + ")");
                    }
                },
                "tap");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
