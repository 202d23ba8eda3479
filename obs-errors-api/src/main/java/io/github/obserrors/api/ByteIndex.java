package io.github.obserrors.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.api.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds listed codes by their bytes, without creating a string.
 *
 * <p>A text of 8 to 40 bytes is treated as five words of 8 bytes: those at 0, 8, 16 and 24, and the last one. A word
 * that would end after the text is the last one again, so the steps are the same for each length. A loop over the text
 * would be slower, because the processor cannot predict where it ends when each code has a different length.
 *
 * <p>Codes of other lengths are not found here.
 */
final class ByteIndex {

    /** The greatest offset of the last word. */
    private static final int MAX_LAST = 32;

    /** A thousand slots: few codes share one. */
    private static final int SLOT_BITS = 10;

    /** A constant of Murmur hashing; any odd number without a pattern would do. */
    private static final long MULTIPLIER = 0xFF51AFD7ED558CCDL;

    private static final @Nullable Entry[] SLOTS = slots();

    private ByteIndex() {}

    /**
     * Finds the code in a range of an array.
     *
     * <p>If the array has no such range, this finds nothing or throws {@link IndexOutOfBoundsException}: a code is
     * found only where its first and its last word can be read.
     */
    static @Nullable ServerErrorCode find(byte[] bytes, int from, int to) {
        int last = to - from - Long.BYTES;
        if (last < 0 || last > MAX_LAST) {
            return null;
        }
        long firstWord = Words.at(bytes, from);
        long lastWord = Words.at(bytes, from + last);
        for (Entry entry = SLOTS[slot(firstWord, lastWord)]; entry != null; entry = entry.next) {
            if (last == entry.last
                    && firstWord == entry.firstWord
                    && lastWord == entry.lastWord
                    && Words.at(bytes, from + Math.min(8, last)) == entry.wordAt8
                    && Words.at(bytes, from + Math.min(16, last)) == entry.wordAt16
                    && Words.at(bytes, from + Math.min(24, last)) == entry.wordAt24) {
                return entry.code;
            }
        }
        return null;
    }

    /** Tells whether all codes with so many bytes are found here. */
    static boolean hasAllOfLength(int length) {
        return length >= Long.BYTES && length <= Long.BYTES + MAX_LAST;
    }

    private static @Nullable Entry[] slots() {
        @Nullable Entry[] slots = new @Nullable Entry[1 << SLOT_BITS];
        for (ServerErrorCode code : ServerErrorCode.values()) {
            byte[] text = code.value().getBytes(UTF_8);
            int last = text.length - Long.BYTES;
            if (last >= 0 && last <= MAX_LAST) {
                int slot = slot(Words.at(text, 0), Words.at(text, last));
                slots[slot] = new Entry(code, text, last, slots[slot]);
            }
        }
        return slots;
    }

    private static int slot(long firstWord, long lastWord) {
        return (int) (((firstWord + lastWord) * MULTIPLIER) >>> (Long.SIZE - SLOT_BITS));
    }

    /** The words of a code, and the next code in the same slot. */
    private static final class Entry {

        final ServerErrorCode code;
        final int last;
        final long firstWord;
        final long wordAt8;
        final long wordAt16;
        final long wordAt24;
        final long lastWord;
        final @Nullable Entry next;

        Entry(ServerErrorCode code, byte[] text, int last, @Nullable Entry next) {
            this.code = code;
            this.last = last;
            this.firstWord = Words.at(text, 0);
            this.wordAt8 = Words.at(text, Math.min(8, last));
            this.wordAt16 = Words.at(text, Math.min(16, last));
            this.wordAt24 = Words.at(text, Math.min(24, last));
            this.lastWord = Words.at(text, last);
            this.next = next;
        }
    }
}
