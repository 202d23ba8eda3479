package io.github.obserrors.cli.terminal;

import java.util.Locale;

/** When to print in color. */
public enum ColorChoice {
    /** On a terminal that can, unless the user wants none. */
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
