package io.github.obserrors.cli.arguments;

import io.github.obserrors.cli.answers.Names;
import io.github.obserrors.cli.search.Spelling;
import io.github.obserrors.console.ConsoleCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The verbs of the command line, which win over what they could name besides. */
public final class Verbs {

    /** The verb that may be left out. */
    static final String EXPLAIN = "explain";

    /** All verbs. The parser of options knows them too, but to load it takes longer than to answer. */
    public static final List<String> ALL = List.of(EXPLAIN, "help", "list", "retry", "search", "serve");

    /** From this length on, two letters may be wrong. */
    private static final int LONG = 6;

    private Verbs() {}

    static boolean isVerb(String word) {
        return ALL.contains(word);
    }

    /** {@return the verb that somebody meant who typed this first, which names nothing; empty if it may mean something else} */
    public static Optional<String> meantBy(String word) {
        String typed = word.toLowerCase(Locale.ROOT);
        for (String verb : ALL) {
            if (!typed.isEmpty() && typed.charAt(0) == verb.charAt(0) && isSlip(typed, verb)) {
                return isName(word) ? Optional.empty() : Optional.of(verb);
            }
        }
        return Optional.empty();
    }

    /** Two neighbouring letters that changed places are one slip, though they are two letters that differ. */
    private static boolean isSlip(String typed, String verb) {
        if (Math.abs(typed.length() - verb.length()) > 2) {
            return false;
        }
        int distance = Spelling.distance(typed, verb);
        return distance <= 1 || (distance == 2 && (verb.length() >= LONG || haveSameLetters(typed, verb)));
    }

    private static boolean haveSameLetters(String typed, String verb) {
        int sum = 0;
        for (int i = 0; i < verb.length(); i++) {
            if (typed.indexOf(verb.charAt(i)) < 0) {
                return false;
            }
            sum += verb.charAt(i);
        }
        return typed.chars().sum() == sum;
    }

    private static boolean isName(String word) {
        return Names.serverCode(word).isPresent() || ConsoleCode.parse(word).isPresent() || Names.isPath(word);
    }
}
