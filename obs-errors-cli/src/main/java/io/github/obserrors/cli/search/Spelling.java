package io.github.obserrors.cli.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody meant who mistyped it. */
public final class Spelling {

    /** The most letters that count as a typing slip. */
    private static final int SLIP = 2;

    private static final int SHORTEST_WORD = 4;
    private static final int SHORTEST_WORD_WITH_TWO_MISTAKES = 6;

    private Spelling() {}

    /** {@return the names that are spelled nearly like this, the nearest first} */
    static List<String> names(String typed, Collection<String> names) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        int tolerance = Math.max(SLIP, wanted.length() / 3);
        record Candidate(String name, int distance) {}
        return names.stream()
                .map(name -> new Candidate(name, distance(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance() <= tolerance)
                .filter(candidate -> candidate.distance() <= SLIP || !hasOtherWords(wanted, candidate.name()))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name)
                .toList();
    }

    /**
     * {@return the words that differ least from this one, by one letter or, in a long word, by two; in the order of the
     * alphabet}
     */
    static List<String> words(String typed, Collection<String> words) {
        int tolerance =
                typed.length() < SHORTEST_WORD ? 0 : typed.length() < SHORTEST_WORD_WITH_TWO_MISTAKES ? 1 : SLIP;
        int[] least = {tolerance};
        record Candidate(String word, int distance) {}
        List<Candidate> near = words.stream()
                .filter(word -> word.length() >= SHORTEST_WORD)
                .filter(word -> Math.abs(word.length() - typed.length()) <= tolerance)
                .map(word -> new Candidate(word, distance(typed, word)))
                .filter(candidate -> candidate.distance() <= tolerance)
                .toList();
        near.forEach(candidate -> least[0] = Math.min(least[0], candidate.distance()));
        return near.stream()
                .filter(candidate -> candidate.distance() == least[0])
                .map(Candidate::word)
                .sorted()
                .toList();
    }

    /**
     * Tells whether the words that differ are other words rather than other spellings: InvalidURI does not mean
     * InvalidKey, although only three letters differ.
     */
    private static boolean hasOtherWords(String wanted, String name) {
        String known = name.toLowerCase(Locale.ROOT);
        int shorter = Math.min(wanted.length(), known.length());
        int before = 0;
        while (before < shorter && wanted.charAt(before) == known.charAt(before)) {
            before++;
        }
        int after = 0;
        while (after < shorter - before
                && wanted.charAt(wanted.length() - 1 - after) == known.charAt(known.length() - 1 - after)) {
            after++;
        }
        if (before + after == shorter) {
            return false; // letters are missing or added, and none is replaced
        }
        while (before > 0 && !beginsWord(name, before)) {
            before--;
        }
        while (after > 0 && !beginsWord(name, known.length() - after)) {
            after--;
        }
        String words = known.substring(before, known.length() - after);
        String typed = wanted.substring(before, wanted.length() - after);
        return 2 * distance(typed, words) > Math.max(typed.length(), words.length());
    }

    private static boolean beginsWord(String name, int place) {
        return Character.isUpperCase(name.charAt(place))
                && (!Character.isUpperCase(name.charAt(place - 1))
                        || (place + 1 < name.length() && Character.isLowerCase(name.charAt(place + 1))));
    }

    /**
     * {@return the number of letters to insert, delete or replace, or of neighbours to exchange, to turn one text into the
     * other (optimal string alignment); the greatest number of all if the first text is more than twice as long}
     *
     * @param a one text, of any length
     * @param b the other, which is short
     */
    public static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > b.length()) {
            return Integer.MAX_VALUE; // too different in length: no need to compare a long text letter by letter
        }
        int[] beforeAbove = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        for (int column = 0; column <= b.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= a.length(); row++) {
            int[] current = new int[b.length() + 1];
            current[0] = row;
            for (int column = 1; column <= b.length(); column++) {
                int replaced = above[column - 1] + (a.charAt(row - 1) == b.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, 1 + Math.min(above[column], current[column - 1]));
                if (row > 1
                        && column > 1
                        && a.charAt(row - 1) == b.charAt(column - 2)
                        && a.charAt(row - 2) == b.charAt(column - 1)) {
                    current[column] = Math.min(current[column], 1 + beforeAbove[column - 2]);
                }
            }
            beforeAbove = above;
            above = current;
        }
        return above[b.length()];
    }
}
