package io.github.obserrors.api;

import java.util.Locale;

/** The names of enum constants outside Java. */
final class Label {

    private Label() {}

    static <T extends Enum<T>> T constant(Class<T> type, String label) {
        return Enum.valueOf(type, label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
