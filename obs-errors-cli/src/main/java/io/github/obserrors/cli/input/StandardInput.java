package io.github.obserrors.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Standard input, unless the caller closed it: then reading throws a {@link ClosedException}. That is found out on the first
 * reading, since most runs read nothing.
 */
public final class StandardInput extends InputStream {

    /** What the operating system calls the file behind standard input, where it has a name for that. */
    private static final String DESCRIPTOR = "/dev/fd/0";

    /** The property in which the launcher says that standard input is a terminal, which Java cannot tell of it alone. */
    private static final String TERMINAL = "obs-errors.input.terminal";

    private @Nullable InputStream opened;

    /** Thrown on reading a standard input that the caller closed. */
    static final class ClosedException extends IOException {

        private static final long serialVersionUID = 1L;

        ClosedException() {
            super("standard input is closed");
        }
    }

    /** Tells whether somebody would have to type the input. */
    public static boolean isTerminal() {
        return Boolean.getBoolean(TERMINAL);
    }

    @Override
    public int read() throws IOException {
        return opened().read();
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        return opened().read(buffer, from, length);
    }

    private InputStream opened() throws ClosedException {
        if (opened == null) {
            if (isClosed()) {
                throw new ClosedException();
            }
            opened = System.in;
        }
        return opened;
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
}
