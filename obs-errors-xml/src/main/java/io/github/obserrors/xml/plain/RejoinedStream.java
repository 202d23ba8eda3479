package io.github.obserrors.xml.plain;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that were read from a stream, then the rest of it; never waits for the rest while there are bytes. */
final class RejoinedStream extends InputStream {

    private final byte[] bytes;
    private final InputStream rest;
    private int position;

    RejoinedStream(byte[] bytes, InputStream rest) {
        this.bytes = bytes;
        this.rest = rest;
    }

    @Override
    public int read() throws IOException {
        return position < bytes.length ? bytes[position++] & 0xFF : rest.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (position == bytes.length) {
            return rest.read(buffer, offset, length);
        }
        int read = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, buffer, offset, read);
        position += read;
        return read;
    }
}
