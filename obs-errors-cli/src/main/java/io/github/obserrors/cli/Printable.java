package io.github.obserrors.cli;

/** Makes foreign text safe for a terminal: it escapes what could control the terminal or reorder text. */
final class Printable {

    private static final int LONGEST_ARGUMENT = 200;

    private Printable() {}

    /** Text to read: on one line, with single spaces for white space and none at its ends. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int c : text.codePoints().toArray()) {
            if (isWhiteSpace(c)) {
                gap = true;
                continue;
            }
            if (gap && !line.isEmpty()) {
                line.append(' ');
            }
            gap = false;
            append(line, c);
        }
        return line.toString();
    }

    /** Text to copy: like {@link #escaped}, without white space at its ends. */
    static String value(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isWhiteSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isWhiteSpace(text.charAt(to - 1))) {
            to--;
        }
        return escaped(text.substring(from, to));
    }

    /** An argument, shortened for a message about it; it may be a whole pasted text, or nothing but spaces. */
    static String argument(String text) {
        String line = value(text);
        if (line.isEmpty()) {
            return "''";
        }
        int length = line.codePointCount(0, line.length());
        return length <= LONGEST_ARGUMENT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_ARGUMENT)) + "...";
    }

    /** Text on one line that keeps all white space; a line end appears as \n. */
    static String escaped(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(line, c));
        return line.toString();
    }

    private static void append(StringBuilder line, int c) {
        switch (c) {
            case '\n' -> line.append("\\n");
            case '\r' -> line.append("\\r");
            case '\t' -> line.append("\\t");
            default -> {
                if (isHarmless(c)) {
                    line.appendCodePoint(c);
                } else {
                    line.append("\\u{").append(Integer.toHexString(c)).append('}');
                }
            }
        }
    }

    private static boolean isWhiteSpace(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private static boolean isHarmless(int codePoint) {
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
