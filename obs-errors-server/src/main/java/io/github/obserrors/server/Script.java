package io.github.obserrors.server;

import java.util.List;

/**
 * What goes wrong on a server: a list of rules.
 *
 * <p>The rules are asked in order, and the first that strikes a request decides; those after it do not even count the
 * request. Whatever no rule strikes is answered with a success.
 *
 * @param rules the rules, in order
 */
public record Script(List<Rule> rules) {

    /** The most rules. */
    public static final int MOST_RULES = 1000;

    /**
     * Creates a script.
     *
     * @param rules the rules, in order
     * @throws IllegalArgumentException if there are more than {@value #MOST_RULES}
     */
    public Script {
        rules = List.copyOf(rules);
        if (rules.size() > MOST_RULES) {
            throw new IllegalArgumentException("A script has at most " + MOST_RULES + " rules, not " + rules.size());
        }
    }

    /**
     * Returns a script.
     *
     * @param rules the rules, in order; none for a server on which nothing goes wrong
     * @return the script
     * @throws IllegalArgumentException if there are more than {@value #MOST_RULES}
     */
    public static Script of(Rule... rules) {
        return new Script(List.of(rules));
    }
}
