package io.github.obserrors.xml;

import java.io.IOException;
import java.io.InputStream;

/** A body whose connection breaks before its first byte. */
final class FailingStream extends InputStream {

    @Override
    public int read() throws IOException {
        throw new IOException("reset by peer");
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return read();
    }
}
