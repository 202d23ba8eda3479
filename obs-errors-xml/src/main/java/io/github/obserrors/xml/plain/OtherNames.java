package io.github.obserrors.xml.plain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.obserrors.api.text.Words;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The element names in a body that are not among the usual ones, most of them with one string however often they occur.
 *
 * <p>The table is no more than a memory of where a name stood last: of two names that share a slot, the later one stays.
 * So names that a server chose to collide cost a string each, and nothing else.
 */
final class OtherNames {

    private static final int FEWEST_SLOTS = 16;
    private static final int MOST_SLOTS = 2048;

    /** A random-looking odd number, which spreads the names over the slots. */
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final Set<String> all = new HashSet<>();

    /** The usual names that were added, a bit for each. */
    private int usual;

    private @Nullable String[] names = new @Nullable String[FEWEST_SLOTS];
    private int[] places = new int[FEWEST_SLOTS];

    /** The string of a name that stood in this array before, or null; a whole word must follow from the start. */
    @Nullable
    String find(byte[] body, int start, int end) {
        int slot = slot(body, start, end);
        String name = names[slot];
        return name != null && name.length() == end - start && Words.areSame(body, start, places[slot], end - start)
                ? name
                : null;
    }

    /** Adds a name of letters and signs in ASCII. */
    String add(byte[] body, int start, int end) {
        String name = new String(body, start, end - start, ISO_8859_1);
        if (all.add(name) && 2 * all.size() > names.length && names.length < MOST_SLOTS) {
            names = new @Nullable String[2 * names.length];
            places = new int[names.length];
        }
        int slot = slot(body, start, end);
        names[slot] = name;
        places[slot] = start;
        return name;
    }

    /** {@return how many different names there are} */
    int count() {
        return all.size();
    }

    /** Adds a usual name, which does not count. */
    void addUsual(PlainName name) {
        usual |= name.bit();
    }

    /** {@return all names that were added, usual ones included} */
    Set<String> all() {
        Set<String> names = new HashSet<>(all);
        for (PlainName name : PlainName.values()) {
            if ((usual & name.bit()) != 0) {
                names.add(name.text());
            }
        }
        return names;
    }

    /** Forgets where the names stood, since the bytes in the array have changed. */
    void forgetPlaces() {
        Arrays.fill(names, null);
    }

    private int slot(byte[] body, int start, int end) {
        int length = end - start;
        int unused = Math.max(0, Long.BYTES - length) * Byte.SIZE;
        long first = Words.at(body, start) << unused;
        long last = length < Long.BYTES ? 0 : Words.at(body, end - Long.BYTES);
        return (int) (((first ^ Long.rotateLeft(last, 23)) * MULTIPLIER) >>> (Long.SIZE - Integer.SIZE + 1))
                & (names.length - 1);
    }
}
