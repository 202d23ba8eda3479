package io.github.obserrors.api;

import java.util.Locale;

/** The names of enum constants outside Java. */
final class Label {

    private Label() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
