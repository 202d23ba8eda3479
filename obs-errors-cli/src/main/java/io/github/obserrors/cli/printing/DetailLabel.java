package io.github.obserrors.cli.printing;

/** Labels nested details as an indented tree whose lines stay short at any depth. */
final class DetailLabel {

    private static final String INDENTATION = "  ";

    /** Deeper levels would leave no room for the values; they are numbered instead. */
    private static final int DEEPEST_INDENTED = 4;

    private DetailLabel() {}

    /**
     * The name of a detail, indented according to its level.
     *
     * @param level the number of details around it
     */
    static String of(int level, String name) {
        String indentation = INDENTATION.repeat(Math.min(level, DEEPEST_INDENTED));
        return indentation + (level > DEEPEST_INDENTED ? "level " + (level + 1) + ": " : "") + name;
    }
}
