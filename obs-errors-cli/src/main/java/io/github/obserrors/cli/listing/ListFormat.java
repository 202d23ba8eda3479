package io.github.obserrors.cli.listing;

import java.util.Locale;

/** How lists are printed. */
public enum ListFormat {
    TEXT,
    JSON,
    CSV,
    MARKDOWN;

    /** The name on the command line and in the help. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
