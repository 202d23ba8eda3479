package io.github.obserrors.cli.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A word in a text, or a piece of a name in CamelCase.
 *
 * @param from where it begins in the text
 * @param to where it ends in the text
 * @param text the word in lower case
 * @param stem what the word has in common with its plural and its other forms
 * @param isCompound whether it is a name in CamelCase, whose pieces are words as well
 */
record Word(int from, int to, String text, String stem, boolean isCompound) {

    private static final int SHORTEST_STEM = 3;

    /** Words that say nothing about an error, unless they stand alone. */
    private static final Set<String> FILLERS = Set.of(
            "a", "an", "and", "are", "at", "be", "by", "can", "do", "for", "from", "get", "getting", "got", "has",
            "have", "how", "i", "is", "it", "my", "of", "on", "or", "that", "the", "this", "to", "was", "what", "when",
            "why", "with");

    private Word(int from, int to, String text, boolean isCompound) {
        this(from, to, text, stemOf(text), isCompound);
    }

    /** {@return the words of a text in their order; a name in CamelCase is followed by its pieces} */
    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        int end;
        for (int from = 0; from < text.length(); from = end) {
            end = end(text, from);
            if (end == from) {
                end = from + Character.charCount(text.codePointAt(from));
            } else {
                add(words, text, from, end);
            }
        }
        return words;
    }

    /** {@return whether a word in lower case says nothing unless it stands alone} */
    static boolean isFiller(String word) {
        return FILLERS.contains(word);
    }

    /** {@return where the run of letters and digits ends that begins here; an apostrophe may stand within it} */
    private static int end(String text, int from) {
        int end = from;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            boolean within = Character.isLetterOrDigit(c)
                    || (isApostrophe(c)
                            && end > from
                            && end + 1 < text.length()
                            && Character.isLetter(text.codePointAt(end + 1)));
            if (!within) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019';
    }

    private static void add(List<Word> words, String text, int from, int to) {
        List<Word> pieces = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i < to; i++) {
            if (beginsPiece(text, i, to)) {
                pieces.add(new Word(start, i, lower(text, start, i), false));
                start = i;
            }
        }
        words.add(new Word(from, to, lower(text, from, to), !pieces.isEmpty()));
        if (!pieces.isEmpty()) {
            words.addAll(pieces);
            words.add(new Word(start, to, lower(text, start, to), false));
        }
    }

    /** Tells whether a piece begins within a run of letters: NoSuch|Key, XML|Error, but IDs is one. */
    private static boolean beginsPiece(String text, int at, int end) {
        if (!Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        if (!Character.isUpperCase(text.charAt(at - 1))) {
            return true;
        }
        boolean isPlural = at + 2 == end && text.charAt(at + 1) == 's';
        return at + 1 < end && Character.isLowerCase(text.charAt(at + 1)) && !isPlural;
    }

    /** {@return a part of a text in lower case, without apostrophes and the s of the genitive} */
    private static String lower(String text, int from, int to) {
        boolean isGenitive = to - from > 2 && text.charAt(to - 1) == 's' && isApostrophe(text.charAt(to - 2));
        StringBuilder lower = new StringBuilder(to - from);
        text.substring(from, isGenitive ? to - 2 : to)
                .codePoints()
                .filter(c -> !isApostrophe(c))
                .map(Character::toLowerCase)
                .forEach(lower::appendCodePoint);
        return lower.toString();
    }

    /**
     * Removes the endings of the plural, of -ed and of -ing, and an e that these may have replaced. Different words may get
     * the same stem; it is enough that the forms of one word do.
     */
    static String stemOf(String word) {
        String stem = withoutTense(withoutPlural(word));
        return stem.endsWith("e") && stem.length() > SHORTEST_STEM ? withoutEnd(stem, 1) : stem;
    }

    private static String withoutPlural(String word) {
        if (word.length() <= SHORTEST_STEM || !word.endsWith("s")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return withoutEnd(word, 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("uses")) {
            return withoutEnd(word, 2);
        }
        return word.endsWith("ss") || word.endsWith("us") || word.endsWith("is") ? word : withoutEnd(word, 1);
    }

    private static String withoutTense(String word) {
        if (word.endsWith("ied") && word.length() > SHORTEST_STEM + 1) {
            return withoutEnd(word, 3) + "y";
        }
        for (String ending : List.of("ed", "ing")) {
            int length = word.length() - ending.length();
            if (word.endsWith(ending) && length >= SHORTEST_STEM && !word.endsWith("eed") && hasVowel(word, length)) {
                return withoutDouble(withoutEnd(word, ending.length()));
            }
        }
        return word;
    }

    private static boolean hasVowel(String word, int length) {
        for (int i = 0; i < length; i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Undoes the doubling of a consonant, as in logging. */
    private static String withoutDouble(String stem) {
        char last = stem.charAt(stem.length() - 1);
        boolean isDoubled = last == stem.charAt(stem.length() - 2) && "aeioulsz".indexOf(last) < 0;
        return isDoubled ? withoutEnd(stem, 1) : stem;
    }

    private static String withoutEnd(String word, int length) {
        return word.substring(0, word.length() - length);
    }
}
