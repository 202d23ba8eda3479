package io.github.obserrors.trust.fuzz;

import java.io.InputStream;

/** A stream that gives its bytes in pieces of odd lengths, as a network does; the lengths depend on the bytes alone. */
final class Pieces extends InputStream {

    private static final int[] LENGTHS = {1, 7, 2, 64, 3, 1, 300, 13, 5000, 1, 31};

    private final byte[] bytes;
    private int at;
    private int piece;

    Pieces(byte[] bytes) {
        this.bytes = bytes;
        this.piece = bytes.length;
    }

    @Override
    public int read() {
        return at == bytes.length ? -1 : bytes[at++] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (at == bytes.length) {
            return -1;
        }
        int wanted = LENGTHS[piece++ % LENGTHS.length];
        int count = Math.min(Math.min(wanted, length), bytes.length - at);
        System.arraycopy(bytes, at, to, offset, count);
        at += count;
        return count;
    }
}
