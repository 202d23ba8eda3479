package io.github.obserrors.xml.plain;

import io.github.obserrors.api.text.XmlText;
import org.jspecify.annotations.Nullable;

/** Decodes the text between two tags. */
final class PlainText {

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

    /** The character that a reference stands for, or -1 if it is not one of the usual references. */
    private static int referredTo(String reference) {
        return switch (reference) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            case "#13", "#xD", "#xd" -> '\r';
            case "#10", "#xA", "#xa" -> '\n';
            case "#9", "#x9" -> '\t';
            case "#39", "#x27" -> '\'';
            case "#34", "#x22" -> '"';
            case "#x85" -> XmlText.NEXT_LINE; // this and the next two are as the kit writes them
            case "#x2028" -> XmlText.LINE_SEPARATOR;
            case "#x2029" -> XmlText.PARAGRAPH_SEPARATOR;
            default -> -1;
        };
    }
}
