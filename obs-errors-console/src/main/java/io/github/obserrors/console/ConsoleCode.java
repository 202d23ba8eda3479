package io.github.obserrors.console;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code such as {@code Obs.0012} that OBS client programs show, whether a guide lists it or not.
 *
 * <p>Two codes are equal exactly when their numbers are equal.
 */
public sealed interface ConsoleCode permits ConsoleErrorCode, UnknownConsoleCode {

    /**
     * Returns the code that a person means by a text.
     *
     * <p>The text is {@code Obs.0012} in upper or lower case, with one to nine digits as in {@code obs.12}, or the four
     * digits alone as in {@code 0012}. White space around it is ignored.
     *
     * @param text what a person typed
     * @return the code, even if no guide lists it; empty if the text is not such a code
     */
    static Optional<ConsoleCode> parse(String text) {
        String stripped = Objects.requireNonNull(text, "text").strip();
        if (!ConsoleCodeText.endsLikeOne(stripped)) {
            return Optional.empty();
        }
        Matcher matcher = Pattern.compile(ConsoleCodeText.PATTERN).matcher(stripped);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String digits = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        int number = Integer.parseInt(digits);
        for (ConsoleErrorCode code : ConsoleErrorCode.values()) {
            if (code.number() == number) {
                return Optional.of(code);
            }
        }
        return Optional.of(new UnknownConsoleCode(number));
    }

    /** {@return the number of this code, for example 12 for {@code Obs.0012}} */
    int number();

    /** {@return this code as guides print it, for example {@code Obs.0012}} */
    default String value() {
        return ConsoleCodeText.of(number());
    }
}
