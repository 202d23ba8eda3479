package io.github.obserrors.cli.reading;

import io.github.obserrors.cli.wrapping.LineWrapping;
import java.nio.charset.StandardCharsets;

/** The lines of a part of a text, as bytes; where none of them ends, so much of it as is worth looking at. */
final class Lines {

    /** The longest line or passage that is looked at in one piece, in bytes. */
    static final int LONGEST = 24 << 10;

    /** What of a long line is looked at before a word. */
    static final int BEFORE = 8 << 10;

    /** More of the text is needed. */
    static final int NOT_YET = -1;

    private final byte[] bytes;
    private final int to;
    private final boolean more;

    /**
     * Lines of a text.
     *
     * @param bytes the text
     * @param to where the part ends
     * @param more whether the text goes on behind it
     */
    Lines(byte[] bytes, int to, boolean more) {
        this.bytes = bytes;
        this.to = to;
        this.more = more;
    }

    byte[] bytes() {
        return bytes;
    }

    int to() {
        return to;
    }

    boolean more() {
        return more;
    }

    /** Where the line ends that begins here, without its line feed; or {@link #NOT_YET}. */
    int end(int from) {
        int bound = Math.min(to, from + LONGEST);
        for (int at = from; at < bound; at++) {
            if (bytes[at] == '\n') {
                return at;
            }
        }
        return bound == to && more && to - from < LONGEST ? NOT_YET : bound;
    }

    /** Where the line begins in which this place is, or how far it is worth looking at. */
    int start(int place, int from) {
        int bound = Math.max(from, place - BEFORE);
        for (int at = place; at > bound; at--) {
            if (bytes[at - 1] == '\n') {
                return at;
            }
        }
        return bound;
    }

    /** Where the line behind the one that ends here begins. */
    int next(int end) {
        return end < to && bytes[end] == '\n' ? end + 1 : end;
    }

    /** Tells whether a line feed ends the line. */
    boolean isWhole(int end) {
        return end < to && bytes[end] == '\n';
    }

    /** Where the last line begins, whose end is not to be seen. */
    int lastStart(int from) {
        for (int at = to; at > from; at--) {
            if (bytes[at - 1] == '\n') {
                return at;
            }
        }
        return from;
    }

    /** A line without what lies around it. */
    String text(int from, int end) {
        return LineWrapping.takenOff(new String(bytes, from, end - from, StandardCharsets.UTF_8));
    }
}
