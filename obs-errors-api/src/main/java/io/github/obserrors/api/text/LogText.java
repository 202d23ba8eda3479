package io.github.obserrors.api.text;

/** Makes text of a server fit for one line of a log or a terminal. */
public final class LogText {

    /** Characters that are printed of one text, unless another number is given; what follows is counted. */
    public static final int LONGEST_TEXT = 1024;

    private LogText() {}

    /**
     * Escapes what could break the line, steer a terminal or reorder the text: control and format characters, line and
     * paragraph separators, unpaired surrogates. The backslash is escaped too, so that no escape can be forged.
     */
    public static String escape(String text) {
        StringBuilder line = new StringBuilder(text.length() + 8);
        escape(text, Integer.MAX_VALUE, "", line);
        return line.toString();
    }

    /** Escapes a text that stands without quotes, and cuts it when it is long. */
    public static String word(String text) {
        return word(text, LONGEST_TEXT);
    }

    /** Escapes a text that stands without quotes, and cuts it when it is longer than so many characters. */
    public static String word(String text, int longest) {
        StringBuilder line = new StringBuilder();
        int rest = escape(text, longest, "", line);
        return line.append(leftOut(rest, "characters")).toString();
    }

    /**
     * Puts a text into quotes from which it cannot break out, so that no value can pose as another field, and cuts it when it
     * is long; what tells of the cut stands outside the quotes.
     */
    public static String quote(String text) {
        return quote(text, LONGEST_TEXT);
    }

    /** Does the same with a text that is cut when it is longer than so many characters. */
    public static String quote(String text, int longest) {
        StringBuilder line = new StringBuilder().append('"');
        int rest = escape(text, longest, "\\", line);
        return line.append('"').append(leftOut(rest, "characters")).toString();
    }

    /** What tells that something was left out; nothing if there was none. */
    public static String leftOut(int count, String things) {
        return count == 0 ? "" : "\u2026 (" + count + " more " + things + ")";
    }

    /** Appends a text until so many characters were appended; returns how many characters of the text are left. */
    private static int escape(String text, int most, String beforeQuote, StringBuilder line) {
        int from = line.length();
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            if (line.length() - from >= most) {
                return text.length() - i;
            }
            codePoint = text.codePointAt(i);
            appendEscaped(codePoint, beforeQuote, line);
        }
        return 0;
    }

    private static void appendEscaped(int codePoint, String beforeQuote, StringBuilder line) {
        switch (codePoint) {
            case '\\' -> line.append("\\\\");
            case '"' -> line.append(beforeQuote).append('"');
            default -> appendHarmless(codePoint, line);
        }
    }

    /** Appends a character as it is if it is harmless, and its escape if not. */
    public static void appendHarmless(int codePoint, StringBuilder line) {
        switch (codePoint) {
            case '\n' -> line.append("\\n");
            case '\r' -> line.append("\\r");
            case '\t' -> line.append("\\t");
            default -> {
                if (isHarmless(codePoint)) {
                    line.appendCodePoint(codePoint);
                } else {
                    line.append("\\u{").append(Integer.toHexString(codePoint)).append('}');
                }
            }
        }
    }

    /** {@return whether a character can neither break a line nor steer a terminal nor reorder text} */
    public static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
