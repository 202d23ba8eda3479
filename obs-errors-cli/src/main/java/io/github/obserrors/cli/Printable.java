package io.github.obserrors.cli;

/** Makes foreign text fit for a terminal. */
final class Printable {

    private Printable() {}

    /** The text on one line: white space as single blanks, and what could steer a terminal or reorder text escaped. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int c : text.codePoints().toArray()) {
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
                gap = true;
                continue;
            }
            if (gap && !line.isEmpty()) {
                line.append(' ');
            }
            gap = false;
            if (isHarmless(c)) {
                line.appendCodePoint(c);
            } else {
                line.append("\\u{").append(Integer.toHexString(c)).append('}');
            }
        }
        return line.toString();
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
