package io.github.obserrors.cli;

import io.github.obserrors.api.ServerErrorCode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the known names that are closest to an unknown one. */
final class NearestNames {

    private static final int MOST = 3;

    /** The most letters that count as a typing slip; two neighbouring letters that changed places count as two. */
    private static final int SLIP = 2;

    private NearestNames() {}

    /** A question to append to a statement, or nothing if no name is close. */
    static String sentence(String unknown) {
        List<String> nearest = of(unknown);
        if (nearest.isEmpty()) {
            return "";
        }
        int last = nearest.size() - 1;
        String others = last == 0 ? "" : String.join(", ", nearest.subList(0, last)) + " or ";
        return "; did you mean " + others + nearest.get(last) + "?";
    }

    /** At most three names, the nearest first. */
    static List<String> of(String unknown) {
        String wanted = unknown.toLowerCase(Locale.ROOT);
        int tolerance = Math.max(2, wanted.length() / 3);
        record Candidate(String name, int distance) {}
        return Arrays.stream(ServerErrorCode.values())
                .map(ServerErrorCode::value)
                .map(name -> new Candidate(name, distance(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance() <= tolerance)
                .filter(candidate -> candidate.distance() <= SLIP || !hasOtherWords(wanted, candidate.name()))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
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

    /** The number of letters to insert, delete or replace to turn one text into the other (Levenshtein). */
    static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > b.length()) {
            return Integer.MAX_VALUE; // too different in length: no need to compare a long text letter by letter
        }
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
            }
            above = current;
        }
        return above[b.length()];
    }
}
