package io.github.obserrors.cli.terminal;

import io.github.obserrors.api.text.LogText;
import io.github.obserrors.api.text.XmlText;

/** Makes foreign text safe for a terminal: it escapes what could control the terminal or reorder text. */
public final class Printable {

    private static final int LONGEST_ARGUMENT = 200;

    private Printable() {}

    /** Text to read: on one line, with single spaces for white space and none at its ends. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (XmlText.isWhiteSpace(c)) {
                gap = true;
                continue;
            }
            if (gap && !line.isEmpty()) {
                line.append(' ');
            }
            gap = false;
            LogText.appendHarmless(c, line);
        }
        return line.toString();
    }

    /** Text to copy: like {@link #escaped}, without white space at its ends. */
    static String value(String text) {
        return escaped(XmlText.trimmed(text));
    }

    /** An argument, shortened for a message about it; it may be a whole pasted text, or nothing but spaces. */
    public static String argument(String text) {
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
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            LogText.appendHarmless(c, line);
        }
        return line.toString();
    }
}
