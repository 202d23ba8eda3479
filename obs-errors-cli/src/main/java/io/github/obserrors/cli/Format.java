package io.github.obserrors.cli;

import java.util.Locale;

/** How answers are printed. */
enum Format {
    TEXT,
    JSON;

    /** As it is typed and shown in the help. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
