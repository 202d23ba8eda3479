package io.github.obserrors.server.json;

import io.github.obserrors.api.text.LogText;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What to say of a name that is not known. */
public final class Names {

    private static final int LONGEST_COMPARED = 64;

    private Names() {}

    /** The names that would be right, the nearest one first if the wrong one looks like it. */
    static String unknown(String what, String name, Collection<String> known) {
        return LogText.quote(name, LONGEST_COMPARED) + " is no " + what
                + nearest(name, known)
                        .map(found -> "; did you mean \"" + found + "\"?")
                        .orElse("")
                + (nearest(name, known).isPresent() ? "" : "; it can be " + String.join(", ", known));
    }

    static Optional<String> nearest(String name, Collection<String> known) {
        String wanted = plain(name);
        Optional<String> nearest = Optional.empty();
        int least = wanted.length() > LONGEST_COMPARED ? 0 : Math.max(1, wanted.length() / 3) + 1;
        for (String candidate : known) {
            int distance = distance(wanted, plain(candidate), least);
            if (distance < least) {
                least = distance;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /** Spellings that differ in case, hyphens or underscores alone are the same. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    /** How many characters have to be put in, left out or changed; the bound if they are more. */
    private static int distance(String one, String other, int bound) {
        if (Math.abs(one.length() - other.length()) >= bound) {
            return bound;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
