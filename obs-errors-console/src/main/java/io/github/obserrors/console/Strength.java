package io.github.obserrors.console;

import java.util.Locale;

/**
 * How closely an {@code Obs.00xx} code corresponds to a server code. The closest comes first.
 *
 * <p>A minor release may add constants, so give every {@code switch} a {@code default}.
 */
public enum Strength {
    /** The first sentences of both texts are equal, apart from case and the full stop. */
    SAME_TEXT,
    /** Different words describe the same condition. */
    SAME_CONDITION,
    /** The server code is one of several causes, or means something similar. */
    RELATED;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@return the name of this strength in JSON: in lower case with hyphens, for example {@code same-text}} */
    public String label() {
        return label;
    }
}
