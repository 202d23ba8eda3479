package io.github.obserrors.cli;

import java.util.Locale;

/** How answers are printed. */
enum Format {
    TEXT,
    JSON;

    /** The name on the command line and in the help. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
