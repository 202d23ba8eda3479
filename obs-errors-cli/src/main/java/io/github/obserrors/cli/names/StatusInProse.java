package io.github.obserrors.cli.names;

import io.github.obserrors.api.HttpStatus;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the status that a sentence tells of: a number beside its reason phrase, or behind a word for a status. */
final class StatusInProse {

    /** Words right before a number that make it a status. */
    private static final Set<String> LABELS = Set.of("http", "status", "code");

    /** Words that may stand between such a word and the number. */
    private static final Set<String> LINKS = Set.of("is", "was", "of", "code", "error");

    private StatusInProse() {}

    /** The status of a sentence; empty if it tells of none, or of several. */
    static Optional<HttpStatus> find(String text) {
        HttpStatus only = null;
        int at = 0;
        while (at < text.length()) {
            int end = Math.max(at + 1, Letters.afterDigits(text, at));
            if (end == at + 3 && stands(text, at, end)) {
                Optional<HttpStatus> status = Numbers.status(text.substring(at, end))
                        .filter(HttpStatus::isError)
                        .filter(found -> hasPhraseBehind(found, text, at(text, end)) || hasLabelBefore(text, end - 3));
                if (status.isPresent()) {
                    if (only != null && !only.equals(status.get())) {
                        return Optional.empty();
                    }
                    only = status.get();
                }
            }
            at = end;
        }
        return Optional.ofNullable(only);
    }

    /** Tells whether nothing around a number makes it a part of a word, a path or another number. */
    private static boolean stands(String text, int from, int to) {
        boolean before = from == 0 || isAround(text.charAt(from - 1));
        return before && (to == text.length() || isAround(text.charAt(to)) || ".!?".indexOf(text.charAt(to)) >= 0);
    }

    private static boolean isAround(char c) {
        return Letters.isBlank(c) || "\"'`()[]:,;=".indexOf(c) >= 0;
    }

    private static int at(String text, int from) {
        int at = from;
        while (at < text.length() && (Letters.isBlank(text.charAt(at)) || "-:(".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static boolean hasPhraseBehind(HttpStatus status, String text, int from) {
        String phrase = status.reasonPhrase().orElse("");
        int end = from + phrase.length();
        return !phrase.isEmpty()
                && text.regionMatches(true, from, phrase, 0, phrase.length())
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static boolean hasLabelBefore(String text, int number) {
        int end = number;
        for (int words = 0; words < 3; words++) {
            while (end > 0 && (Letters.isBlank(text.charAt(end - 1)) || ":=".indexOf(text.charAt(end - 1)) >= 0)) {
                end--;
            }
            int start = end;
            while (start > 0 && Character.isLetter(text.charAt(start - 1)) && end - start <= 8) {
                start--;
            }
            String word = text.substring(start, end).toLowerCase(Locale.ROOT);
            if (LABELS.contains(word)) {
                return true;
            }
            if (!LINKS.contains(word)) {
                return false;
            }
            end = start;
        }
        return false;
    }
}
