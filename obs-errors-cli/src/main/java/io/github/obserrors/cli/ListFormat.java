package io.github.obserrors.cli;

import java.util.Locale;

/** How lists are printed. */
enum ListFormat {
    TEXT,
    JSON,
    CSV,
    MARKDOWN;

    /** As it is typed and shown in the help. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
