package io.github.obserrors.cli.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the next of many words in bytes, in one pass that skips most of them; for one thread.
 *
 * <p>The search follows Wu and Manber, "A fast algorithm for multi-pattern searching" (1994): a window as long as the
 * shortest word moves over the text, and its last three bytes tell how far it can move. The window is laid over that part
 * of each word which is least like ordinary text, so that it seldom has to stop.
 */
final class WordSearch {

    private static final int BLOCK = 3;

    /** Blocks that share a place in the table only make the window move less. */
    private static final int BITS = 13;

    private static final int[] NONE = {};

    private final byte[][] words;

    /** Where in each word the window lies. */
    private final int[] offsets;

    private final int window;
    private final int longest;
    private final byte[] shifts = new byte[1 << BITS];
    private final int[][] ending = new int[1 << BITS][];

    private int found = -1;

    WordSearch(List<String> words) {
        this.words = words.stream()
                .map(word -> word.getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
        this.window = Math.min(
                Byte.MAX_VALUE, words.stream().mapToInt(String::length).min().orElseThrow());
        this.longest = words.stream().mapToInt(String::length).max().orElseThrow();
        this.offsets = new int[this.words.length];
        Arrays.fill(shifts, (byte) (window - BLOCK + 1));
        for (int word = 0; word < this.words.length; word++) {
            offsets[word] = leastOrdinary(this.words[word]);
            addBlocks(word);
        }
    }

    /** Where the window lies over the part of a word that is least like ordinary text. */
    private int leastOrdinary(byte[] word) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int offset = 0; offset + window <= word.length; offset++) {
            int ordinary = 0;
            for (int at = offset; at < offset + window; at++) {
                ordinary += ordinary(word[at]) * (at >= offset + window - BLOCK ? 4 : 1);
            }
            if (ordinary < least) {
                least = ordinary;
                best = offset;
            }
        }
        return best;
    }

    /** How often a character stands in logs, roughly. */
    private static int ordinary(byte c) {
        if ("etaoins r".indexOf(c) >= 0) {
            return 6;
        }
        return c >= 'a' && c <= 'z' ? 4 : (c >= '0' && c <= '9') || "/.-:=\"".indexOf(c) >= 0 ? 3 : 1;
    }

    private void addBlocks(int word) {
        byte[] bytes = words[word];
        int first = offsets[word] + BLOCK - 1;
        int last = offsets[word] + window - 1;
        for (int at = first; at <= last; at++) {
            int block = block(bytes, at);
            shifts[block] = (byte) Math.min(shifts[block], last - at);
        }
        int block = block(bytes, last);
        int[] others = ending[block] == null ? NONE : ending[block];
        ending[block] = Arrays.copyOf(others, others.length + 1);
        ending[block][others.length] = word;
    }

    /** The number of the block that ends here. */
    private static int block(byte[] bytes, int at) {
        return (bytes[at - 2] << 8 ^ bytes[at - 1] << 4 ^ bytes[at]) & (1 << BITS) - 1;
    }

    /** The length of the longest word. */
    int longest() {
        return longest;
    }

    /** The place of the first word that lies between these places, or -1; words that overlap may be found in any order. */
    int find(byte[] bytes, int from, int to) {
        int furthest = window - BLOCK + 1;
        int at = from + window - 1;
        while (at < to) {
            // Nearly always, the window can move as far as possible, so four steps are tried at once: a processor does
            // them
            // side by side, while steps of which each depends on the one before take several times as long.
            while (at + 3 * furthest < to
                    && (shifts[block(bytes, at)]
                                    + shifts[block(bytes, at + furthest)]
                                    + shifts[block(bytes, at + 2 * furthest)]
                                    + shifts[block(bytes, at + 3 * furthest)])
                            == 4 * furthest) {
                at += 4 * furthest;
            }
            if (at >= to) {
                return -1;
            }
            int block = block(bytes, at);
            int shift = shifts[block];
            if (shift > 0) {
                at += shift;
            } else {
                int start = startAt(block, bytes, at, from, to);
                if (start >= 0) {
                    return start;
                }
                at++;
            }
        }
        return -1;
    }

    private int startAt(int block, byte[] bytes, int at, int from, int to) {
        for (int word : ending[block]) {
            int start = start(word, at);
            if (start >= from && isAt(words[word], bytes, start, to)) {
                found = word;
                return start;
            }
        }
        return -1;
    }

    /** Where a word begins whose window ends here. */
    private int start(int word, int endOfWindow) {
        return endOfWindow - window + 1 - offsets[word];
    }

    /** Adds the number of each word that lies between these places. */
    void findAll(byte[] bytes, int from, int to, BitSet numbers) {
        for (int at = from + window - 1; at < to; at++) {
            int block = block(bytes, at);
            if (shifts[block] == 0) {
                for (int word : ending[block]) {
                    int start = start(word, at);
                    if (start >= from && isAt(words[word], bytes, start, to)) {
                        numbers.set(word);
                    }
                }
            }
        }
    }

    /** The number of the word that was found last. */
    int found() {
        return found;
    }

    private static boolean isAt(byte[] word, byte[] bytes, int start, int to) {
        return start + word.length <= to && Arrays.equals(bytes, start, start + word.length, word, 0, word.length);
    }
}
