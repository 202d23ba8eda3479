package io.github.obserrors.bench.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;

/**
 * A connection that sends the same request again and again.
 *
 * <p>It reads the length of the first answer, and expects the same of all others. So it costs as little as a client can.
 */
public final class KeptConnection implements AutoCloseable {

    private static final String LENGTH = "\r\nContent-Length: ";
    private static final String END_OF_HEAD = "\r\n\r\n";
    private static final int STATUS_AT = "HTTP/1.1 ".length();

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] request;
    private final byte[] status;
    private byte[] answer = {};

    /** Connects to a port of this machine. */
    public KeptConnection(int port, AskedFor asked) throws IOException {
        request = asked.request();
        status = Integer.toString(asked.status()).getBytes(ISO_8859_1);
        socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
        socket.setTcpNoDelay(true);
        in = socket.getInputStream();
        out = socket.getOutputStream();
    }

    /**
     * Sends the request and reads the answer.
     *
     * @return the length of the answer
     * @throws IOException if there is none
     * @throws IllegalStateException if it has another status
     */
    public int exchange() throws IOException {
        out.write(request);
        if (answer.length == 0) {
            answer = first();
        } else if (in.readNBytes(answer, 0, answer.length) < answer.length) {
            throw new EOFException("The answer is cut");
        }
        for (int i = 0; i < status.length; i++) {
            if (answer[STATUS_AT + i] != status[i]) {
                throw new IllegalStateException(new String(answer, ISO_8859_1));
            }
        }
        return answer.length;
    }

    /** {@return a copy of the last answer} */
    public byte[] answer() {
        return answer.clone();
    }

    private byte[] first() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf(END_OF_HEAD) < 0) {
            int octet = in.read();
            if (octet < 0) {
                throw new EOFException("The head of the answer is cut: " + head);
            }
            head.append((char) octet);
        }
        int length = head.indexOf(LENGTH);
        if (length < 0) {
            throw new IllegalStateException("The answer has no length: " + head);
        }
        int from = length + LENGTH.length();
        byte[] body = in.readNBytes(Integer.parseInt(head.substring(from, head.indexOf("\r", from))));
        byte[] whole = new byte[head.length() + body.length];
        System.arraycopy(head.toString().getBytes(ISO_8859_1), 0, whole, 0, head.length());
        System.arraycopy(body, 0, whole, head.length(), body.length);
        return whole;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
