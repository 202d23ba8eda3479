package io.github.obserrors.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A server that keeps all bytes that it receives, and answers each request with the same bytes. */
final class RecordingBackend implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final List<ByteArrayOutputStream> connections = new ArrayList<>();
    private final String response;

    /** Starts to listen. Each end of a request, which the tests know, is answered with the response. */
    RecordingBackend(String response) throws IOException {
        this.response = response;
        Thread thread = new Thread(this::accept, "recording-backend");
        thread.setDaemon(true);
        thread.start();
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    /** What was received on each connection so far. */
    synchronized List<String> connections() {
        return connections.stream().map(bytes -> bytes.toString(ISO_8859_1)).toList();
    }

    private void accept() {
        try {
            while (true) {
                serve(socket.accept());
            }
        } catch (IOException e) {
            return; // closed
        }
    }

    private void serve(Socket client) throws IOException {
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        synchronized (this) {
            connections.add(received);
        }
        byte[] bytes = new byte[8192];
        try (client) {
            InputStream in = client.getInputStream();
            int count = in.read(bytes);
            int requests = 0;
            while (count >= 0) {
                synchronized (this) {
                    received.write(bytes, 0, count);
                }
                int whole = wholeRequests(received.toString(ISO_8859_1));
                client.getOutputStream().write(response.repeat(whole - requests).getBytes(ISO_8859_1));
                requests = whole;
                count = in.read(bytes);
            }
        } catch (IOException e) {
            return; // the other side has reset the connection
        }
    }

    /** Counts requests without a body, those with {@code hello}, and those in chunks with one field as their trailer. */
    private static int wholeRequests(String octets) {
        int count = 0;
        int from = 0;
        while (from < octets.length()) {
            int get = octets.indexOf("GET /", from + 1);
            int put = octets.indexOf("PUT /", from + 1);
            int to = Math.min(get < 0 ? octets.length() : get, put < 0 ? octets.length() : put);
            String part = octets.substring(from, to);
            boolean isWhole = part.startsWith("GET") ? part.endsWith("\r\n\r\n") : isWholeUpload(part);
            count += isWhole ? 1 : 0;
            from = to;
        }
        return count;
    }

    private static boolean isWholeUpload(String part) {
        return part.contains("chunked") ? part.endsWith("0\r\nX: y\r\n\r\n") : part.endsWith("\r\n\r\nhello");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
