package io.github.obserrors.console;

import java.util.Locale;

/** How closely an {@code Obs.00xx} code corresponds to a server code, the closest first. */
public enum Strength {
    /** The first sentences of both texts are equal, case and the final stop ignored. */
    SAME_TEXT,
    /** Other words for one condition. */
    SAME_CONDITION,
    /** One of several causes, or a neighbour. */
    RELATED;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * Returns the name of this strength in JSON.
     *
     * @return the name in lower case with hyphens, for example {@code same-text}
     */
    public String label() {
        return label;
    }
}
