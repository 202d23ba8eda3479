package io.github.obserrors.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Standard output, which remembers why it could not be written: a printer forgets the reason. */
public final class StandardOutput extends OutputStream {

    private static final int BUFFER = 1 << 16;

    private final OutputStream target;
    private @Nullable IOException problem;

    StandardOutput(OutputStream target) {
        this.target = target;
    }

    public static StandardOutput open() {
        return new StandardOutput(new FileOutputStream(FileDescriptor.out));
    }

    /** A printer that holds back what it prints until it is flushed or has much of it. */
    public PrintWriter printer(Charset charset) {
        return TextEncoding.printer(new BufferedOutputStream(this, BUFFER), charset, false);
    }

    /**
     * Says why not everything was written, as the end of a sentence; nothing if the reader of a pipe has gone, which is not
     * worth a word.
     */
    public String explanation() {
        String reason = problem == null ? null : problem.getMessage();
        if (reason != null && reason.contains("Broken pipe")) {
            return "";
        }
        return "standard output cannot be written" + (reason == null ? "" : ": " + reason);
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            target.write(bytes, from, length);
        } catch (IOException e) {
            problem = e;
            throw e;
        }
    }
}
