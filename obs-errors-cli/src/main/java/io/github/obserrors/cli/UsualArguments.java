package io.github.obserrors.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Recognizes the usual form of the command, {@code explain WHAT...} without options. It says nothing else than the parser of
 * options would, but to load that parser takes several times as long as to answer.
 */
final class UsualArguments {

    private UsualArguments() {}

    /** {@return what to explain; empty if only the parser of options can tell} */
    static Optional<List<String>> whats(String... args) {
        if (args.length < 2 || !args[0].equals("explain")) {
            return Optional.empty();
        }
        List<String> whats = Arrays.asList(args).subList(1, args.length);
        for (String what : whats) {
            if (what.startsWith("-") && !what.equals(Source.STANDARD_INPUT)) {
                return Optional.empty();
            }
        }
        return Optional.of(whats);
    }
}
