package io.github.obserrors.cli.arguments;

import io.github.obserrors.cli.input.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Recognizes the usual form of the command, {@code [explain] [WHAT...]} without options. It says nothing else than the parser
 * of options would, but to load that parser takes several times as long as to answer.
 */
public final class UsualArguments {

    private UsualArguments() {}

    /** {@return what to explain, nothing if nothing was typed; empty if only the parser of options can tell} */
    public static Optional<List<String>> whats(String... args) {
        int from = args.length > 0 && args[0].equals(Verbs.EXPLAIN) ? 1 : 0;
        if (from == 0
                && args.length > 0
                && (Verbs.isVerb(args[0]) || Verbs.meantBy(args[0]).isPresent())) {
            return Optional.empty();
        }
        List<String> whats = Arrays.asList(args).subList(from, args.length);
        for (String what : whats) {
            if (what.startsWith("-") && !what.equals(Source.STANDARD_INPUT)) {
                return Optional.empty();
            }
        }
        return Optional.of(whats);
    }
}
