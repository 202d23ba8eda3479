package io.github.obserrors.server.message;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The bytes that have arrived on a connection and are not used yet; for one thread.
 *
 * <p>It grows when more bytes are read while none are used, so whoever reads must use them or give up.
 */
public final class Inbound {

    private static final int USUAL_CAPACITY = 16 * 1024;

    private final InputStream in;
    private byte[] bytes = new byte[USUAL_CAPACITY];
    private int from;
    private int to;

    public Inbound(InputStream in) {
        this.in = in;
    }

    /** {@return the array that holds the unused bytes; it may be another one after the next read} */
    public byte[] bytes() {
        return bytes;
    }

    /** {@return where the unused bytes begin} */
    public int from() {
        return from;
    }

    /** {@return where the unused bytes end} */
    public int to() {
        return to;
    }

    public boolean isEmpty() {
        return from == to;
    }

    /** Counts the bytes before this place as used. */
    public void use(int end) {
        from = end;
    }

    /**
     * Waits for more bytes.
     *
     * @return false at the end of the stream
     */
    public boolean fill() throws IOException {
        return fill(Integer.MAX_VALUE);
    }

    /**
     * Waits for more bytes.
     *
     * @param most the most bytes to read, at least 1
     * @return false at the end of the stream
     */
    public boolean fill(int most) throws IOException {
        makeRoom();
        int count = in.read(bytes, to, Math.min(most, bytes.length - to));
        if (count < 0) {
            return false;
        }
        to += count;
        return true;
    }

    private void makeRoom() {
        if (from == to) {
            from = 0;
            to = 0;
            if (bytes.length > USUAL_CAPACITY) {
                bytes = new byte[USUAL_CAPACITY];
            }
        } else if (to == bytes.length) {
            byte[] roomy = from == 0 ? new byte[2 * bytes.length] : bytes;
            System.arraycopy(bytes, from, roomy, 0, to - from);
            bytes = roomy;
            to -= from;
            from = 0;
        }
    }

    /** {@return a copy of the unused bytes before this place} */
    byte[] copyTo(int end) {
        return Arrays.copyOfRange(bytes, from, end);
    }
}
