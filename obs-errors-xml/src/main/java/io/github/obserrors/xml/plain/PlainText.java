package io.github.obserrors.xml.plain;

import io.github.obserrors.api.text.XmlText;
import org.jspecify.annotations.Nullable;

/** Decodes the text between two tags. */
final class PlainText {

    /** Enough for every character, with a leading zero or two; longer ones go to the parser. */
    private static final int LONGEST_REFERENCE = 9;

    private PlainText() {}

    /**
     * Replaces references and line ends; null if the text is not plain.
     *
     * @param text the text of bytes in UTF-8, in which U+FFFD replaces invalid bytes
     */
    static @Nullable String decoded(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
            // Invalid bytes became U+FFFD. A body that really has that character goes to the parser too.
            boolean perhapsInvalid = c >= 0xFFFD;
            boolean endOfCdata = c == '>' && i >= 2 && text.charAt(i - 1) == ']' && text.charAt(i - 2) == ']';
            if (control || perhapsInvalid || endOfCdata) {
                return null;
            }
        }
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        return text.indexOf('&') < 0 ? text : withoutReferences(text);
    }

    private static @Nullable String withoutReferences(String text) {
        StringBuilder decoded = new StringBuilder(text.length());
        int copied = 0;
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', copied)) {
            int end = text.indexOf(';', at);
            if (end < 0) {
                return null;
            }
            int c = referredTo(text.substring(at + 1, end));
            if (c < 0) {
                return null;
            }
            decoded.append(text, copied, at).appendCodePoint(c);
            copied = end + 1;
        }
        return decoded.append(text, copied, text.length()).toString();
    }

    /** The character that a reference stands for, or -1 if XML does not define it. */
    private static int referredTo(String reference) {
        return switch (reference) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> character(reference);
        };
    }

    /** The character whose number a reference gives, or -1 if XML does not allow it. */
    private static int character(String reference) {
        boolean hexadecimal = reference.startsWith("#x");
        int first = hexadecimal ? 2 : 1;
        if (!reference.startsWith("#") || reference.length() == first || reference.length() > LONGEST_REFERENCE) {
            return -1;
        }
        int character = 0;
        for (int i = first; i < reference.length(); i++) {
            int digit = digit(reference.charAt(i));
            if (digit < 0 || (digit > 9 && !hexadecimal)) {
                return -1;
            }
            character = character * (hexadecimal ? 16 : 10) + digit;
        }
        return Character.isValidCodePoint(character) && XmlText.isAllowed(character) ? character : -1;
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }
}
