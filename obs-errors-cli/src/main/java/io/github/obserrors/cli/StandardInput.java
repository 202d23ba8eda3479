package io.github.obserrors.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Standard input, unless the caller closed it. */
final class StandardInput {

    /** What the operating system calls the file behind standard input, where it has a name for that. */
    private static final String DESCRIPTOR = "/dev/fd/0";

    private StandardInput() {}

    /** Thrown on reading a standard input that the caller closed. */
    static final class ClosedException extends IOException {

        private static final long serialVersionUID = 1L;

        ClosedException() {
            super("standard input is closed");
        }
    }

    /** Standard input, or a stream that throws a {@link ClosedException} if it is closed. */
    static InputStream open() {
        return isClosed() ? new Closed() : System.in;
    }

    /**
     * Tells whether a file of the Java virtual machine stands in for standard input: the machine opens its own files first,
     * and the first free descriptor is that of a standard input which the caller closed.
     */
    private static boolean isClosed() {
        try {
            return Path.of(DESCRIPTOR)
                    .toRealPath()
                    .startsWith(Path.of(System.getProperty("java.home")).toRealPath());
        } catch (IOException | InvalidPathException e) {
            return false; // a pipe, or a system without such names
        }
    }

    private static final class Closed extends InputStream {

        @Override
        public int read() throws IOException {
            throw new ClosedException();
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            throw new ClosedException();
        }
    }
}
