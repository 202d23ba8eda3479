package io.github.obserrors.server;

import java.util.Arrays;

/**
 * An answer of exactly these bytes, status line and headers included.
 *
 * <p>Nothing is added, and the connection is closed after them.
 */
public final class BytesFault implements AnswerFault {

    /** The most bytes: 1 MiB. */
    public static final int MOST = 1 << 20;

    private final byte[] bytes;

    private BytesFault(byte[] bytes) {
        this.bytes = bytes;
    }

    static BytesFault of(byte[] bytes) {
        if (bytes.length > MOST) {
            throw new IllegalArgumentException("An answer has at most " + MOST + " bytes, not " + bytes.length);
        }
        return new BytesFault(bytes.clone());
    }

    /** {@return a copy of the bytes} */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BytesFault fault && Arrays.equals(bytes, fault.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** {@return a text for logs: the number of bytes} */
    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
