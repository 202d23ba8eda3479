package io.github.obserrors.api;

/** Makes text of a server fit for one line of a log or a terminal. */
final class LogText {

    private LogText() {}

    /**
     * Escapes what could break the line, steer a terminal or reorder the text: control and format characters, line and
     * paragraph separators, unpaired surrogates. The backslash is escaped too, so that no escape can be forged.
     */
    static String escape(String text) {
        StringBuilder line = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> line.append("\\\\");
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
        });
        return line.toString();
    }

    /** Puts a text into quotes from which it cannot break out, so that no value can pose as another field. */
    static String quote(String text) {
        return '"' + escape(text).replace("\"", "\\\"") + '"';
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
