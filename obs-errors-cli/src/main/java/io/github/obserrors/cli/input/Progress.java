package io.github.obserrors.cli.input;

import java.io.PrintStream;

/** One line of a terminal that says how much has been read, and how fast. It is short enough for every terminal. */
final class Progress {

    private static final long BETWEEN = 200_000_000;
    private static final long SECOND = 1_000_000_000;

    private final long length;
    private final PrintStream terminal;
    private long shownAt = -BETWEEN;
    private int width;

    /** Begins without a line; the length is 0 if it is unknown. */
    Progress(long length, PrintStream terminal) {
        this.length = length;
        this.terminal = terminal;
    }

    /** Shows how many bytes were read in so many nanoseconds, unless something was shown just before. */
    void show(long count, long elapsed) {
        if (elapsed - shownAt < BETWEEN) {
            return;
        }
        shownAt = elapsed;
        String of = length >= count ? " of " + size(length) : " read";
        write("obs-errors: " + size(count) + of + ", " + size((long) ((double) count / elapsed * SECOND)) + "/s");
    }

    /** Clears the line. */
    void hide() {
        if (width > 0) {
            write("");
            terminal.print('\r');
            terminal.flush();
        }
    }

    private void write(String line) {
        terminal.print('\r' + line + " ".repeat(Math.max(0, width - line.length())));
        terminal.flush();
        width = line.length();
    }

    private static String size(long bytes) {
        if (bytes < 1_000_000) {
            return bytes / 1000 + " kB";
        }
        return bytes < 1_000_000_000
                ? bytes / 1_000_000 + " MB"
                : bytes / 1_000_000_000 + "." + bytes / 100_000_000 % 10 + " GB";
    }
}
