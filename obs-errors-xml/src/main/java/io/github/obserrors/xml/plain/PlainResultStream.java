package io.github.obserrors.xml.plain;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.text.XmlText;
import io.github.obserrors.xml.Bounds;
import io.github.obserrors.xml.body.Root;
import io.github.obserrors.xml.input.ReadBefore;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads a delete result in the plain form from a stream, in constant memory; for one thread.
 *
 * <p>A window slides over the stream. It always begins with an entry, or with the end tag of the result. Entries that are
 * whole and plain are taken. At the first other thing the strict reader goes on from the beginning of that entry: it gets
 * the start tag of the result, which it needs, and everything that was not taken.
 */
public final class PlainResultStream {

    /** No entry of a server is this long. The strict reader goes on at one that is. */
    private static final int WINDOW = 1 << 14;

    /** The most bytes that are read at once. */
    private static final int PIECE = 1 << 13;

    /** More than any declaration and start tag in the plain form. */
    private static final int LONGEST_BEGINNING = 1 << 12;

    private final InputStream in;
    private final Bounds bounds;
    private final byte[] window = new byte[WINDOW];
    private final OtherNames otherNames = new OtherNames();
    private final Lines taken = new Lines();

    /** The declaration and the start tag of the result; empty before they were read. */
    private byte[] beginning = {};

    /** Where in the window the first byte is that was not taken. */
    private int start;

    /** Where in the window the bytes end that were read. */
    private int end;

    /** Up to where there is no end of the entry at the start. */
    private int searched;

    private boolean ended;
    private boolean errorTaken;
    private long deleted;

    /** Starts at the first byte of a body. */
    public PlainResultStream(InputStream in, Bounds bounds) {
        this.in = in;
        this.bounds = bounds;
    }

    /** {@return whether results can be read within these bounds: nothing in the window may exceed that of a body} */
    public static boolean reads(Bounds bounds) {
        return bounds.depth() >= 3 && bounds.body() >= WINDOW;
    }

    /**
     * Hands over each error as soon as it is read, and tells whether the whole result was plain.
     *
     * @throws IOException if the stream fails
     */
    public boolean read(Consumer<? super KeyError> errors) throws IOException {
        return readBeginning() && readEntries(errors);
    }

    /** {@return how many deleted objects were counted} */
    public long deleted() {
        return deleted;
    }

    /** {@return a body with the same start tag and everything that was not taken; closing it does nothing} */
    public InputStream rest() {
        byte[] left = Arrays.copyOf(beginning, beginning.length + end - start);
        System.arraycopy(window, start, left, beginning.length, end - start);
        return new RejoinedStream(left, ended ? InputStream.nullInputStream() : in);
    }

    /** {@return what was taken between the start tag and the rest} */
    public ReadBefore taken() {
        if (beginning.length == 0) {
            return ReadBefore.NOTHING;
        }
        Lines kept = new Lines();
        kept.pass(beginning, 0, beginning.length);
        taken.pass(window, 0, start);
        Set<String> names = otherNames.all();
        if (errorTaken) {
            names.add(Root.ERROR);
        }
        if (deleted > 0) {
            names.add(Root.DELETED);
        }
        return new ReadBefore(names, kept.place(), taken.place());
    }

    private boolean readBeginning() throws IOException {
        while (true) {
            PlainElements elements = elements();
            elements.skipProlog();
            if (elements.skipStartOfRoot(PlainScanner.DELETE_RESULT)) {
                start = elements.position();
                beginning = Arrays.copyOf(window, start);
                return true;
            }
            if (end >= LONGEST_BEGINNING || hasFirstTag() || !fill()) {
                return false;
            }
        }
    }

    /** Tells whether the first tag but for the declaration is there, or something that cannot be one. */
    private boolean hasFirstTag() {
        int at = afterWhiteSpace(0);
        if (at + 1 < end && window[at] == '<' && window[at + 1] == '?') {
            at = afterWhiteSpace(Math.min(end, indexOf('>', at) + 1));
        }
        return at < end && (window[at] != '<' || indexOf('>', at) < end);
    }

    private boolean readEntries(Consumer<? super KeyError> errors) throws IOException {
        while (true) {
            takeEntries(errors);
            if (!isIncomplete()) {
                return false;
            }
            do {
                if (!fill()) {
                    return ended && isEndOfResult();
                }
            } while (isIncomplete());
        }
    }

    /** Takes all entries that are whole and plain. */
    private void takeEntries(Consumer<? super KeyError> errors) {
        otherNames.forgetPlaces();
        PlainElements elements = elements();
        elements.skipWhiteSpace();
        boolean plain = true;
        while (plain) {
            start = elements.position();
            if (elements.skipTag(PlainScanner.ERROR)) {
                ErrorBody error = PlainScanner.readError(elements, bounds);
                plain = error != null;
                if (error != null) {
                    errorTaken = true;
                    errors.accept(new KeyError(error));
                }
            } else if (elements.skipTag(PlainScanner.DELETED)) {
                plain = PlainScanner.skipDeleted(elements, bounds);
                deleted += plain ? 1 : 0;
            } else {
                plain = false;
            }
        }
        elements.forgetMet();
    }

    private PlainElements elements() {
        return new PlainElements(window, start, end, otherNames);
    }

    private boolean isEndOfResult() {
        PlainElements elements = elements();
        return elements.skipEndTag(PlainScanner.END_OF_DELETE_RESULT) && elements.isAtEnd();
    }

    /** Tells whether the window holds the beginning of something plain, but not its end. */
    private boolean isIncomplete() {
        if (begins(PlainScanner.END_OF_DELETE_RESULT)) {
            int at = afterWhiteSpace(start + PlainScanner.END_OF_DELETE_RESULT.length);
            return at >= end || (window[at] == '>' && afterWhiteSpace(at + 1) == end);
        }
        return begins(PlainScanner.ERROR)
                ? lacks(PlainScanner.END_OF_ERROR)
                : begins(PlainScanner.DELETED) && lacks(PlainScanner.END_OF_DELETED);
    }

    /** Tells whether the bytes that were not taken begin with these, as far as they go. */
    private boolean begins(byte[] tag) {
        int length = Math.min(tag.length, end - start);
        return Arrays.equals(window, start, start + length, tag, 0, length);
    }

    /** Tells whether an end tag is not there, or not to its end. */
    private boolean lacks(byte[] tag) {
        int at = Math.max(start, searched);
        while (at <= end - tag.length) {
            if (Arrays.equals(window, at, at + tag.length, tag, 0, tag.length)) {
                searched = at;
                return afterWhiteSpace(at + tag.length) == end;
            }
            at++;
        }
        searched = at;
        return true;
    }

    private int afterWhiteSpace(int from) {
        int at = from;
        while (at < end && XmlText.isWhiteSpace(window[at])) {
            at++;
        }
        return at;
    }

    /** The next place of a character, or the end. */
    private int indexOf(char c, int from) {
        int at = from;
        while (at < end && window[at] != c) {
            at++;
        }
        return at;
    }

    /** Reads on once; tells whether there is more in the window. */
    private boolean fill() throws IOException {
        if (start > 0) {
            taken.pass(window, 0, start);
            System.arraycopy(window, start, window, 0, end - start);
            end -= start;
            searched = Math.max(0, searched - start);
            start = 0;
        }
        int most = Math.min(PIECE, WINDOW - end);
        if (most == 0 || ended) {
            return false;
        }
        int read = in.read(window, end, most);
        if (read == 0) {
            // This stream breaks its contract and returns nothing; read() has to wait for a byte.
            int single = in.read();
            window[end] = (byte) single;
            read = single < 0 ? -1 : 1;
        }
        ended = read < 0;
        end += Math.max(0, read);
        return !ended;
    }
}
