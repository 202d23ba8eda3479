package io.github.obserrors.cli.arguments;

import io.github.obserrors.cli.input.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Puts the verb in front: {@code explain}, where none was typed, and any verb that was typed after its options. So the parser
 * of options need not know that a verb may be missing.
 */
public final class VerblessArguments {

    /** What the whole command can be asked without a verb. */
    private static final Set<String> OF_THE_WHOLE = Set.of("-h", "--help", "-V", "--version");

    private static final String COLOR = "--color";

    private final Collection<CommandLine> commands;
    private final List<String> typed;

    /** Looks at arguments that begin with options of these commands. */
    public VerblessArguments(Collection<CommandLine> commands, String... args) {
        this.commands = commands;
        this.typed = List.of(args);
    }

    /** {@return the arguments with the verb in front; as they are if they ask about the whole command} */
    public String[] withVerb() {
        if (isAboutTheWhole()) {
            return typed.toArray(String[]::new);
        }
        List<String> args = new ArrayList<>(typed);
        int first = firstWord();
        boolean hasVerb = first < args.size() && Verbs.isVerb(args.get(first));
        args.add(0, hasVerb ? args.remove(first) : Verbs.EXPLAIN);
        return args.toArray(String[]::new);
    }

    /** Tells whether nothing is asked but help or the version, perhaps in color. */
    private boolean isAboutTheWhole() {
        boolean asks = false;
        for (int i = 0; i < typed.size(); i++) {
            String argument = typed.get(i);
            if (argument.equals(COLOR)) {
                i++; // its value
            } else if (OF_THE_WHOLE.contains(argument)) {
                asks = true;
            } else if (!argument.startsWith(COLOR + "=")) {
                return false;
            }
        }
        return asks;
    }

    /** {@return that the first word is a slip in a verb; empty if it is none} */
    public Optional<String> slip() {
        int first = firstWord();
        if (first == typed.size() || Verbs.isVerb(typed.get(first))) {
            return Optional.empty();
        }
        String word = typed.get(first);
        return Verbs.meantBy(word)
                .map(verb ->
                        "'" + word + "' is neither a command nor a known code nor a file; did you mean " + verb + "?");
    }

    /** The index of the first argument that is neither an option nor the value of one, and not forced to be a WHAT. */
    private int firstWord() {
        int at = 0;
        while (at < typed.size()) {
            String argument = typed.get(at);
            if (argument.equals("--")) {
                return typed.size();
            }
            if (!argument.startsWith("-") || argument.equals(Source.STANDARD_INPUT)) {
                return at;
            }
            at += takesValue(argument) ? 2 : 1;
        }
        return Math.min(at, typed.size());
    }

    private boolean takesValue(String argument) {
        for (CommandLine command : commands) {
            OptionSpec option = command.getCommandSpec().findOption(argument); // not if its value is joined with =
            if (option != null && option.arity().min() > 0) {
                return true;
            }
        }
        return false;
    }
}
