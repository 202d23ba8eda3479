package io.github.obserrors.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads files and standard input. */
final class Source {

    static final String STANDARD_INPUT = "-";

    /** The largest text that is read, some responses more than the largest result document: 64 MiB. */
    private static final int MOST_BYTES = 64 << 20;

    private final InputStream in;

    Source(InputStream in) {
        this.in = in;
    }

    /** Thrown when there is nothing to read; its message says why, as the end of a sentence that begins with the name. */
    static final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1L;

        private final String explanation;

        UnreadableException(String explanation) {
            super(explanation);
            this.explanation = explanation;
        }

        String explanation() {
            return explanation;
        }
    }

    byte[] standardInput() throws UnreadableException {
        try {
            return in.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            throw new UnreadableException("standard input cannot be read" + because(e));
        }
    }

    byte[] file(String name) throws UnreadableException {
        try {
            Path file = Path.of(name);
            if (name.isEmpty()) {
                throw new UnreadableException("there is no such file");
            }
            if (Files.isDirectory(file)) {
                throw new UnreadableException("is a directory");
            }
            try (InputStream content = Files.newInputStream(file)) {
                return content.readNBytes(MOST_BYTES);
            }
        } catch (NoSuchFileException e) {
            throw new UnreadableException("there is no such file");
        } catch (AccessDeniedException e) {
            throw new UnreadableException("may not be read");
        } catch (InvalidPathException e) {
            throw new UnreadableException("cannot be the name of a file");
        } catch (IOException e) {
            throw new UnreadableException("cannot be read" + because(e));
        }
    }

    /** Why reading failed, without the path, which the message of an exception for a file repeats. */
    private static String because(IOException problem) {
        String reason = problem instanceof FileSystemException ofFile ? ofFile.getReason() : problem.getMessage();
        return reason == null ? "" : ": " + reason;
    }
}
