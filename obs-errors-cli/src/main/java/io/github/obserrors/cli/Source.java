package io.github.obserrors.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads files and standard input. */
final class Source {

    static final String STANDARD_INPUT = "-";

    /** The most bytes that are read of a text, enough for several of the largest result documents: 64 MiB. */
    private static final int MOST_MEBIBYTES = 64;

    private final InputStream in;
    private final int mostMebibytes;

    Source(InputStream in) {
        this(in, MOST_MEBIBYTES);
    }

    Source(InputStream in, int mostMebibytes) {
        this.in = in;
        this.mostMebibytes = mostMebibytes;
    }

    /** The part of a text that was read. */
    static final class Text {

        private final byte[] bytes;
        private final Optional<String> unread;

        private Text(byte[] bytes, Optional<String> unread) {
            this.bytes = bytes;
            this.unread = unread;
        }

        /** The bytes that were read. */
        byte[] bytes() {
            return bytes;
        }

        /** Says that the rest was not read, as the end of a sentence that begins with the name; empty if it was. */
        Optional<String> unread() {
            return unread;
        }
    }

    /** Thrown if nothing can be read. The explanation is the end of a sentence that begins with the name. */
    static final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1L;

        private final String explanation;
        private final boolean ofTool;

        UnreadableException(String explanation) {
            this(explanation, false);
        }

        UnreadableException(String explanation, boolean ofTool) {
            super(explanation);
            this.explanation = explanation;
            this.ofTool = ofTool;
        }

        /** Tells whether the tool was started in such a way that it cannot work. */
        boolean isOfTool() {
            return ofTool;
        }

        String explanation() {
            return explanation;
        }
    }

    Text standardInput() throws UnreadableException {
        try {
            return read(in);
        } catch (StandardInput.ClosedException e) {
            throw new UnreadableException("standard input is closed", true);
        } catch (IOException e) {
            throw new UnreadableException("standard input cannot be read" + because(e));
        }
    }

    Text file(String name) throws UnreadableException {
        try {
            Path file = Path.of(name);
            if (name.isEmpty()) {
                throw new UnreadableException("there is no such file");
            }
            if (Files.isDirectory(file)) {
                throw new UnreadableException("is a directory");
            }
            try (InputStream content = Files.newInputStream(file)) {
                return read(content);
            }
        } catch (NoSuchFileException e) {
            throw new UnreadableException("there is no such file");
        } catch (AccessDeniedException e) {
            throw new UnreadableException("permission denied");
        } catch (InvalidPathException e) {
            throw new UnreadableException("cannot be the name of a file");
        } catch (IOException e) {
            throw new UnreadableException("cannot be read" + because(e));
        }
    }

    private Text read(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(mostMebibytes << 20);
        return new Text(
                bytes,
                content.read() < 0
                        ? Optional.empty()
                        : Optional.of("only the first " + mostMebibytes + " MiB were read"));
    }

    /** Says why reading failed, without the path, which exceptions for files repeat in their messages. */
    private static String because(IOException problem) {
        String reason = problem instanceof FileSystemException ofFile ? ofFile.getReason() : problem.getMessage();
        return reason == null ? "" : ": " + reason;
    }
}
