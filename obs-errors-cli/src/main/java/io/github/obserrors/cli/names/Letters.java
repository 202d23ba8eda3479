package io.github.obserrors.cli.names;

import io.github.obserrors.api.text.XmlText;
import java.util.Locale;

/** The characters of typed texts: which of them count, and which only surround what counts. */
final class Letters {

    private static final String OPENING = "\"'`([{*\u201c\u201d\u2018\u2019\u201e\u00ab\u300c\uff08";

    private static final String CLOSING =
            "\"'`)]}*\u201c\u201d\u2018\u2019\u00bb\u300d\uff09.,;:!?\u2026\u3002\uff0c\uff1a";

    private Letters() {}

    /** The letters and digits alone, in lower case. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.appendCodePoint(c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** The text without the white space, quotes, brackets and punctuation around it. */
    static String bare(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && (isBlank(text.charAt(from)) || OPENING.indexOf(text.charAt(from)) >= 0)) {
            from++;
        }
        while (from < to && (isBlank(text.charAt(to - 1)) || CLOSING.indexOf(text.charAt(to - 1)) >= 0)) {
            to--;
        }
        return text.substring(from, to);
    }

    static boolean isBlank(char c) {
        return XmlText.isWhiteSpace(c) || Character.isSpaceChar(c);
    }

    static boolean hasBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBlank(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The index after the digits, of ASCII alone, that begin here. */
    static int afterDigits(String text, int from) {
        int to = from;
        while (to < text.length() && '0' <= text.charAt(to) && text.charAt(to) <= '9') {
            to++;
        }
        return to;
    }
}
