package io.github.obserrors.cli;

/** The names of details within details, as an indented tree whose lines stay short at any depth. */
final class DetailLabel {

    private static final String INDENTATION = "  ";

    /** Deeper levels would leave no room beside the values; they are numbered instead. */
    private static final int DEEPEST_INDENTED = 4;

    private DetailLabel() {}

    /**
     * The name of a detail, with blanks before it that show how deep it lies.
     *
     * @param level how many details it lies within
     */
    static String of(int level, String name) {
        String indentation = INDENTATION.repeat(Math.min(level, DEEPEST_INDENTED));
        return indentation + (level > DEEPEST_INDENTED ? "level " + (level + 1) + ": " : "") + name;
    }
}
