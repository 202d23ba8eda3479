package io.github.obserrors.cli.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Splits a text into the names that it lists: one a line, or separated by commas, semicolons or blanks.
 *
 * @param name one name as it stands in the text
 * @param meanings what it may mean; empty if it is one word that is not known
 */
public record TypedNames(String name, List<Meaning> meanings) {

    /**
     * Copies the list.
     *
     * @param name one name as it stands in the text
     * @param meanings what it may mean; empty if it is one word that is not known
     */
    public TypedNames {
        meanings = List.copyOf(meanings);
    }

    /**
     * {@return the names of a text; empty unless everything in it is a known name, or one word among as many that are}
     *
     * @param text one name, or several
     */
    public static List<TypedNames> in(String text) {
        String whole = text.strip();
        boolean severalLines = whole.indexOf('\n') >= 0 || whole.indexOf('\r') >= 0;
        List<Meaning> ofWhole = severalLines ? TypedName.ofSentence(whole) : TypedName.of(whole);
        if (!ofWhole.isEmpty()) {
            return List.of(new TypedNames(whole, ofWhole));
        }
        List<TypedNames> names = split(text, c -> c == '\n' || c == '\r' || c == ',' || c == ';');
        int unknown = unknown(names);
        if (!names.isEmpty() && 2 * unknown <= names.size()) {
            return names;
        }
        List<TypedNames> words = split(text, Letters::isBlank);
        return unknown(words) == 0 ? words : List.of();
    }

    private static int unknown(List<TypedNames> names) {
        int unknown = 0;
        for (TypedNames name : names) {
            unknown += name.meanings().isEmpty() ? 1 : 0;
        }
        return unknown;
    }

    /** The names between the separators; none if one of them is neither known nor a word. */
    private static List<TypedNames> split(String text, Predicate<Character> isSeparator) {
        List<TypedNames> names = new ArrayList<>();
        int from = 0;
        for (int to = 0; to <= text.length(); to++) {
            if (to < text.length() && !isSeparator.test(text.charAt(to))) {
                continue;
            }
            String name = text.substring(from, to).strip();
            from = to + 1;
            if (Letters.bare(name).isEmpty()) {
                continue;
            }
            List<Meaning> meanings = TypedName.amongOthers(name);
            if (meanings.isEmpty() && !isWord(name)) {
                return List.of();
            }
            names.add(new TypedNames(name, meanings));
        }
        return names;
    }

    /** A name that is not known looks like those that are. */
    private static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && "._-\"'".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
