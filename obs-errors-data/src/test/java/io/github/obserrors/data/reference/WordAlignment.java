package io.github.obserrors.data.reference;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Which words of one text stand in the same order in another: a longest common subsequence. */
final class WordAlignment {

    /** Signs do not count: only their words tell two texts apart. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private WordAlignment() {}

    /** A word of a text, and where it stands. */
    record Word(String text, int from, int to) {}

    /** {@return the words of a text} */
    static List<Word> words(String text) {
        return WORD.matcher(text).results().map(WordAlignment::word).toList();
    }

    private static Word word(java.util.regex.MatchResult match) {
        return new Word(match.group(), match.start(), match.end());
    }

    /** {@return the words of a text that another has too, by their place} */
    static BitSet shared(List<Word> words, List<Word> others) {
        int[][] lengths = new int[words.size() + 1][others.size() + 1];
        for (int i = words.size() - 1; i >= 0; i--) {
            for (int j = others.size() - 1; j >= 0; j--) {
                lengths[i][j] = same(words.get(i), others.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        BitSet shared = new BitSet();
        int j = 0;
        for (int i = 0; i < words.size() && j < others.size(); ) {
            if (same(words.get(i), others.get(j))) {
                shared.set(i++);
                j++;
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    private static boolean same(Word one, Word other) {
        return one.text().equalsIgnoreCase(other.text());
    }
}
