package io.github.obserrors.cli.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the next of many words in bytes, in one pass that skips most of them; for one thread.
 *
 * <p>The search follows Wu and Manber, "A fast algorithm for multi-pattern searching" (1994), with blocks of two bytes: the
 * last two bytes of a window as long as the shortest word tell how far the window can move.
 */
final class WordSearch {

    /** Two bytes of seven bits: words are ASCII, and other bytes only move the window less. */
    private static final int BLOCKS = 1 << 14;

    private final byte[][] words;
    private final int shortest;
    private final int longest;
    private final byte[] shifts = new byte[BLOCKS];
    private final int[][] ending = new int[BLOCKS][];

    private int found = -1;

    WordSearch(List<String> words) {
        this.words = words.stream()
                .map(word -> word.getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
        this.shortest = words.stream().mapToInt(String::length).min().orElseThrow();
        this.longest = words.stream().mapToInt(String::length).max().orElseThrow();
        Arrays.fill(shifts, (byte) Math.min(Byte.MAX_VALUE, shortest - 1));
        for (int word = 0; word < this.words.length; word++) {
            addBlocks(word);
        }
    }

    private void addBlocks(int word) {
        byte[] bytes = words[word];
        for (int at = 1; at < shortest; at++) {
            int block = block(bytes[at - 1], bytes[at]);
            shifts[block] = (byte) Math.min(shifts[block], shortest - 1 - at);
        }
        int last = block(bytes[shortest - 2], bytes[shortest - 1]);
        int[] others = ending[last] == null ? new int[0] : ending[last];
        ending[last] = Arrays.copyOf(others, others.length + 1);
        ending[last][others.length] = word;
    }

    private static int block(byte first, byte second) {
        return (first & 0x7F) << 7 | second & 0x7F;
    }

    /** The length of the longest word. */
    int longest() {
        return longest;
    }

    /** The place of the first word that lies between these places, or -1. Of several at one place, any may be found. */
    int find(byte[] bytes, int from, int to) {
        int at = from + shortest - 1;
        while (at < to) {
            int block = (bytes[at - 1] & 0x7F) << 7 | bytes[at] & 0x7F;
            int shift = shifts[block];
            if (shift > 0) {
                at += shift;
            } else {
                int start = at - shortest + 1;
                for (int word : ending[block]) {
                    if (isAt(words[word], bytes, start, to)) {
                        found = word;
                        return start;
                    }
                }
                at++;
            }
        }
        return -1;
    }

    /** Adds the number of each word that lies between these places. */
    void findAll(byte[] bytes, int from, int to, java.util.BitSet numbers) {
        for (int at = from + shortest - 1; at < to; at++) {
            int block = (bytes[at - 1] & 0x7F) << 7 | bytes[at] & 0x7F;
            if (shifts[block] == 0) {
                for (int word : ending[block]) {
                    if (isAt(words[word], bytes, at - shortest + 1, to)) {
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
