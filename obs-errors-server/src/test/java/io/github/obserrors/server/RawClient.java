package io.github.obserrors.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;

/** A client that sends and receives bytes as they are. */
final class RawClient implements AutoCloseable {

    /** How a connection ended. */
    enum End {
        CLOSE,
        RESET
    }

    /** What was received until the end. */
    record Received(String octets, End end) {}

    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;

    RawClient(URI endpoint) throws IOException {
        this(new Socket(endpoint.getHost(), endpoint.getPort()));
    }

    RawClient(Socket socket) throws IOException {
        this.socket = socket;
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
    }

    static Received exchange(URI endpoint, String octets) throws IOException {
        try (RawClient client = new RawClient(endpoint)) {
            client.send(octets);
            client.socket.shutdownOutput();
            return client.receiveAll();
        }
    }

    Socket socket() {
        return socket;
    }

    void send(String octets) throws IOException {
        socket.getOutputStream().write(octets.getBytes(ISO_8859_1));
    }

    /** Receives until the connection ends. */
    Received receiveAll() throws IOException {
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        byte[] bytes = new byte[8192];
        try {
            int count = in.read(bytes);
            while (count >= 0) {
                received.write(bytes, 0, count);
                count = in.read(bytes);
            }
            return new Received(received.toString(ISO_8859_1), End.CLOSE);
        } catch (SocketException e) {
            return new Received(received.toString(ISO_8859_1), End.RESET);
        }
    }

    /** Receives so many bytes. */
    String receive(int count) throws IOException {
        byte[] bytes = socket.getInputStream().readNBytes(count);
        return new String(bytes, ISO_8859_1);
    }

    /** Receives the head of a response, and a body if its length is given in the head. */
    String receiveResponse() throws IOException {
        StringBuilder response = new StringBuilder();
        while (response.indexOf("\r\n\r\n") < 0) {
            String octet = receive(1);
            if (octet.isEmpty()) {
                throw new IOException("The response ends after: " + response);
            }
            response.append(octet);
        }
        int length = response.indexOf("Content-Length: ");
        if (length >= 0) {
            int from = length + "Content-Length: ".length();
            response.append(receive(Integer.parseInt(response.substring(from, response.indexOf("\r\n", from)))));
        }
        return response.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
