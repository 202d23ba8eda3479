package io.github.obserrors.console;

import java.util.Locale;
import java.util.regex.Pattern;

/** How an {@code Obs.00xx} code is written. */
final class ConsoleCodeText {

    /** The digits are in the first group, or in the second if there is nothing else. */
    static final Pattern PATTERN = Pattern.compile("(?i:obs)[.]([0-9]{1,9})|([0-9]{4})");

    private ConsoleCodeText() {}

    static String of(int number) {
        return String.format(Locale.ROOT, "Obs.%04d", number);
    }
}
