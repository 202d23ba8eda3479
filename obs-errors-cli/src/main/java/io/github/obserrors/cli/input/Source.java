package io.github.obserrors.cli.input;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads files and standard input. */
public final class Source {

    public static final String STANDARD_INPUT = "-";

    /** The Java virtual machine has lost what the locale lacks before any program can see it. */
    private static final String IN_THIS_ENCODING =
            " in the encoding of this locale: set LC_ALL=C.UTF-8 or another locale"
                    + " of UTF-8, or hand its content over on standard input";

    /** What is read so fast that nobody waits for it, in bytes. */
    private static final long SHORT = 4 << 20;

    private final InputStream in;
    private final boolean terminal;
    private final @Nullable PrintStream progress;
    private @Nullable WatchedInput watched;

    /** Reads from this standard input, which is no terminal. */
    public Source(InputStream in) {
        this(in, false, null);
    }

    /**
     * Reads from this standard input.
     *
     * @param terminal whether it is a terminal
     * @param progress the terminal that shows the progress of reading, if there is one
     */
    public Source(InputStream in, boolean terminal, @Nullable PrintStream progress) {
        this.in = in;
        this.terminal = terminal;
        this.progress = progress;
    }

    /** Tells whether standard input is a terminal, which is read only on demand: nobody expects to have to type. */
    public boolean isTerminal() {
        return terminal;
    }

    /** Reads a text to its end. */
    public interface Reader {
        void read(InputStream text) throws IOException;
    }

    /** Thrown if nothing can be read. The explanation is the end of a sentence that begins with the name. */
    public static final class UnreadableException extends Exception {

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
        public boolean isOfTool() {
            return ofTool;
        }

        public String explanation() {
            return explanation;
        }
    }

    /** Prints something while a text is read, so that it does not stand beside the progress. */
    public void interrupt(PrintWriter out, Object text) {
        if (watched == null) {
            out.print(text);
        } else {
            watched.hide();
            out.print(text);
            out.flush();
        }
    }

    public void standardInput(Reader reader) throws UnreadableException {
        try {
            read(in, terminal ? 1 : 0, reader);
        } catch (StandardInput.ClosedException e) {
            throw new UnreadableException("standard input is closed", true);
        } catch (IOException e) {
            throw new UnreadableException("standard input cannot be read" + because(e));
        }
    }

    public void file(String name, Reader reader) throws UnreadableException {
        try {
            try (InputStream content = open(name)) {
                read(content, progress == null ? 1 : new File(name).length(), reader);
            }
        } catch (NoSuchFileException e) {
            throw new UnreadableException("there is no such file");
        } catch (AccessDeniedException e) {
            throw new UnreadableException("permission denied");
        } catch (InvalidPathException e) {
            throw new UnreadableException(
                    "cannot be the name of a file" + (name.indexOf('\0') < 0 ? IN_THIS_ENCODING : ""));
        } catch (IOException e) {
            throw new UnreadableException("cannot be read" + because(e));
        }
    }

    /** Reads a text of this length in bytes, which is 0 if it is unknown; what is read by and by is never short. */
    private void read(InputStream text, long length, Reader reader) throws IOException {
        if (progress == null || (length > 0 && length < SHORT)) {
            reader.read(text);
            return;
        }
        WatchedInput input = new WatchedInput(text, length, progress, System::nanoTime);
        watched = input;
        try {
            reader.read(input);
        } finally {
            input.hide();
            watched = null;
        }
    }

    /** Opens a file in the way that costs a start least, and one that cannot be opened so in the way that says why. */
    private static InputStream open(String name) throws IOException, UnreadableException {
        if (isAscii(name)) { // other characters may be lost without a word
            try {
                return new FileInputStream(name);
            } catch (FileNotFoundException e) {
                return openOrExplain(name);
            }
        }
        return openOrExplain(name);
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static InputStream openOrExplain(String name) throws IOException, UnreadableException {
        Path file = Path.of(name);
        if (name.isEmpty()) {
            throw new UnreadableException("there is no such file");
        }
        if (Files.isDirectory(file)) {
            throw new UnreadableException("is a directory");
        }
        return Files.newInputStream(file);
    }

    /** Says why reading failed, without the path, which exceptions for files repeat in their messages. */
    private static String because(IOException problem) {
        String reason = problem instanceof FileSystemException ofFile ? ofFile.getReason() : problem.getMessage();
        return reason == null ? "" : ": " + reason;
    }
}
