package io.github.obserrors.console;

/** How an {@code Obs.00xx} code is written. */
final class ConsoleCodeText {

    /** The digits are in the first group, or in the second if there is nothing else. */
    static final String PATTERN = "(?i:obs)[.]([0-9]{1,9})|([0-9]{4})";

    private ConsoleCodeText() {}

    /** {@return whether a text ends with a digit: most other texts do not, and so need no pattern} */
    static boolean endsLikeOne(String text) {
        return !text.isEmpty() && '0' <= text.charAt(text.length() - 1) && text.charAt(text.length() - 1) <= '9';
    }

    static String of(int number) {
        String digits = Integer.toString(number);
        return "Obs." + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
