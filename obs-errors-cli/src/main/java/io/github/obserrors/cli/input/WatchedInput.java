package io.github.obserrors.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * An input that shows on a terminal how much of it has been read, once that has taken a second; safe for use by several
 * threads. It looks at the clock when something has been read, so no thread has to.
 */
final class WatchedInput extends FilterInputStream {

    private static final long PATIENCE = 1_000_000_000;

    private final long length;
    private final PrintStream terminal;
    private final LongSupplier clock;
    private final long start;
    private long count;
    private @Nullable Progress progress;

    /**
     * Watches an input.
     *
     * @param length the length of the input in bytes, or 0 if it is unknown
     * @param clock the time in nanoseconds, from any beginning
     */
    WatchedInput(InputStream in, long length, PrintStream terminal, LongSupplier clock) {
        super(in);
        this.length = length;
        this.terminal = terminal;
        this.clock = clock;
        this.start = clock.getAsLong();
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        watch(next < 0 ? -1 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int from, int most) throws IOException {
        int read = in.read(buffer, from, most);
        watch(read);
        return read;
    }

    @Override
    public void close() throws IOException {
        hide();
        super.close();
    }

    /** Clears the line, so that something else can be printed; what is read later shows it again. */
    synchronized void hide() {
        if (progress != null) {
            progress.hide();
        }
    }

    private synchronized void watch(int read) {
        if (read < 0) {
            hide();
            return;
        }
        count += read;
        long elapsed = clock.getAsLong() - start;
        if (elapsed >= PATIENCE) {
            if (progress == null) {
                progress = new Progress(length, terminal);
            }
            progress.show(count, elapsed);
        }
    }
}
