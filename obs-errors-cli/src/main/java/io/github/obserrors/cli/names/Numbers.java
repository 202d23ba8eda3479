package io.github.obserrors.cli.names;

import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.StatusClass;
import io.github.obserrors.console.ConsoleCode;
import io.github.obserrors.console.ConsoleErrorCode;
import java.util.Optional;

/** Reads what is a number and little else: a status, a class of statuses, an Obs.00xx code. */
final class Numbers {

    private static final String OBS = "obs";

    private static final int LONGEST_CONSOLE_NUMBER = 9;

    private static final int MOST_SEPARATORS = 2;

    private Numbers() {}

    /** A number of three digits, or its first digit and two letters x. */
    static Optional<Meaning> ofHttp(String text) {
        Optional<HttpStatus> status = status(text);
        if (status.isPresent()) {
            return status.map(Meaning.Status::new);
        }
        for (StatusClass statusClass : StatusClass.values()) {
            if (statusClass.label().equalsIgnoreCase(text)) {
                return Optional.of(new Meaning.Statuses(statusClass));
            }
        }
        return Optional.empty();
    }

    static Optional<HttpStatus> status(String text) {
        return text.length() == 3 && Letters.afterDigits(text, 0) == 3
                ? HttpStatus.find(Integer.parseInt(text))
                : Optional.empty();
    }

    /** Four digits, as documents print them, or one or two: a status has three, and the numbers of OBS end at 35. */
    static Optional<Meaning> ofConsole(String text) {
        boolean fits = text.length() <= 2 || text.length() == 4;
        return fits && Letters.afterDigits(text, 0) == text.length() ? console(text) : Optional.empty();
    }

    /** A number after the letters OBS; one that can only be a status is a status. */
    static Optional<Meaning> afterObs(String text) {
        if (!text.regionMatches(true, 0, OBS, 0, OBS.length()) || text.codePointAt(0) > 'z') {
            return Optional.empty();
        }
        int from = OBS.length();
        while (from < text.length()
                && from < OBS.length() + MOST_SEPARATORS
                && (".-_:#".indexOf(text.charAt(from)) >= 0 || Letters.isBlank(text.charAt(from)))) {
            from++;
        }
        String digits = text.substring(from);
        if (Letters.afterDigits(digits, 0) != digits.length()) {
            return Optional.empty();
        }
        Optional<Meaning> console = console(digits);
        boolean listed = console.filter(
                        meaning -> meaning instanceof Meaning.Console found && found.code() instanceof ConsoleErrorCode)
                .isPresent();
        return listed
                ? console
                : status(digits).<Meaning>map(Meaning.Status::new).or(() -> console);
    }

    private static Optional<Meaning> console(String digits) {
        return digits.isEmpty() || digits.length() > LONGEST_CONSOLE_NUMBER
                ? Optional.empty()
                : ConsoleCode.parse("Obs." + digits).map(Meaning.Console::new);
    }
}
