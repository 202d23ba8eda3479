package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;

/** A beginning, a piece repeated up to a size, and an end; each of them is in memory only once. */
final class RepeatingStream extends InputStream {

    private final byte[][] parts;
    private final long[] left;
    private int part;
    private int position;

    RepeatingStream(String beginning, String piece, long size, String end) {
        String pieces = piece.repeat(Math.max(1, 8192 / piece.length()));
        parts = new byte[][] {beginning.getBytes(UTF_8), pieces.getBytes(UTF_8), end.getBytes(UTF_8)};
        left = new long[] {1, (size + pieces.length() - 1) / pieces.length(), 1};
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (part == parts.length) {
            return -1;
        }
        byte[] bytes = parts[part];
        int read = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, buffer, offset, read);
        position += read;
        if (position == bytes.length) {
            position = 0;
            left[part]--;
            if (left[part] == 0) {
                part++;
            }
        }
        return read;
    }
}
