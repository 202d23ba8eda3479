package io.github.obserrors.server.message;

import java.io.InputStream;

/** A stream that gives its bytes in pieces of given lengths, as a network does; the last length counts for all others. */
final class PieceByPiece extends InputStream {

    private final byte[] bytes;
    private final int[] lengths;
    private int at;
    private int piece;

    PieceByPiece(byte[] bytes, int... lengths) {
        this.bytes = bytes;
        this.lengths = lengths;
    }

    @Override
    public int read() {
        return at == bytes.length ? -1 : bytes[at++] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) {
        if (at == bytes.length) {
            return -1;
        }
        int wanted = lengths[Math.min(piece++, lengths.length - 1)];
        int count = Math.min(Math.min(wanted, length), bytes.length - at);
        System.arraycopy(bytes, at, to, offset, count);
        at += count;
        return count;
    }
}
