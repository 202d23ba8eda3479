package io.github.obserrors.server.match;

import io.github.obserrors.api.text.LogText;
import java.util.HashMap;
import java.util.Map;

/**
 * A pattern in which an asterisk stands for any characters and a question mark for one; a backslash makes the next
 * character an ordinary one.
 *
 * <p>One pass over the text decides: all ways to match are followed at once, as bits of a set of positions in the pattern.
 * So the time is in proportion to the text, and hostile texts cannot make it more.
 */
public final class Glob {

    /** The most characters of a pattern. */
    public static final int LONGEST = 1024;

    private static final char ANY_TEXT = '*';
    private static final char ANY_CHARACTER = '?';
    private static final char ESCAPE = '\\';
    private static final int BITS = Long.SIZE;

    private final String text;

    /** How many code points a text has that the pattern without its asterisks matches. */
    private final int length;

    /** The ordinary text at the beginning, up to the first sign. */
    private final String start;

    /** Whether the pattern is that text alone, or followed by one asterisk. */
    private final boolean exact;

    private final boolean prefix;

    /** The positions that a code point of the pattern moves on from. */
    private final Map<Integer, long[]> moves = new HashMap<>();

    /** The positions that any code point moves on from. */
    private final long[] anyMoves;

    /** The positions that stay as they are, since an asterisk stands there. */
    private final long[] stays;

    private Glob(String text) {
        this.text = text;
        int most = text.length() / BITS + 1;
        this.anyMoves = new long[most];
        this.stays = new long[most];
        StringBuilder ordinary = new StringBuilder();
        int position = 0;
        int signs = 0;
        boolean anyTextLast = false;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            anyTextLast = false;
            if (c == ANY_TEXT) {
                set(stays, position);
                signs++;
                anyTextLast = true;
                continue;
            }
            if (c == ANY_CHARACTER) {
                set(anyMoves, position);
                signs++;
            } else {
                if (c == ESCAPE) {
                    i++;
                    c = text.codePointAt(i);
                }
                long[] ofCharacter = moves.getOrDefault(c, new long[most]);
                set(ofCharacter, position);
                moves.put(c, ofCharacter);
                if (signs == 0) {
                    ordinary.appendCodePoint(c);
                }
            }
            position++;
        }
        this.length = position;
        this.start = ordinary.toString();
        this.exact = signs == 0;
        this.prefix = signs == 1 && anyTextLast;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it is too long, or ends with a single backslash
     */
    public static Glob of(String text) {
        int characters = text.codePointCount(0, text.length());
        if (characters > LONGEST) {
            throw new IllegalArgumentException("A pattern has at most " + LONGEST + " characters, not " + characters);
        }
        if (endsWithEscape(text)) {
            throw new IllegalArgumentException("The pattern " + LogText.quote(text) + " ends with a single backslash");
        }
        return new Glob(text);
    }

    private static boolean endsWithEscape(String text) {
        int escapes = 0;
        while (escapes < text.length() && text.charAt(text.length() - 1 - escapes) == ESCAPE) {
            escapes++;
        }
        return escapes % 2 == 1;
    }

    /** {@return the pattern that matches a text alone} */
    public static String exactly(String text) {
        StringBuilder pattern = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ANY_TEXT || c == ANY_CHARACTER || c == ESCAPE) {
                pattern.append(ESCAPE);
            }
            pattern.append(c);
        }
        return pattern.toString();
    }

    /** {@return the pattern as it was read} */
    public String text() {
        return text;
    }

    /** {@return whether this pattern matches a text from its beginning to its end} */
    public boolean matches(String other) {
        if (exact) {
            return other.equals(start);
        }
        if (prefix) {
            return other.startsWith(start);
        }
        return other.startsWith(start) && follow(other);
    }

    private boolean follow(String other) {
        int words = length / BITS + 1;
        long[] here = new long[words];
        here[0] = 1;
        int c;
        for (int i = 0; i < other.length(); i += Character.charCount(c)) {
            c = other.codePointAt(i);
            long[] ordinary = moves.get(c);
            long carry = 0;
            long alive = 0;
            for (int word = 0; word < words; word++) {
                long moving = here[word] & (anyMoves[word] | (ordinary == null ? 0 : ordinary[word]));
                long next = (here[word] & stays[word]) | (moving << 1) | carry;
                carry = moving >>> (BITS - 1);
                here[word] = next;
                alive |= next;
            }
            if (alive == 0) {
                return false;
            }
        }
        return (here[length / BITS] >>> (length % BITS) & 1) == 1;
    }

    private static void set(long[] bits, int position) {
        bits[position / BITS] |= 1L << (position % BITS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Glob glob && text.equals(glob.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
