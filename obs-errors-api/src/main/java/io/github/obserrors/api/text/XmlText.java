package io.github.obserrors.api.text;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What XML 1.0 allows in names and in text. */
public final class XmlText {

    /** U+0085, which ends a line in XML 1.1 and to many programs that look for lines. */
    public static final char NEXT_LINE = '\u0085';

    /** U+2028, which ends a line in XML 1.1 and to many programs that look for lines. */
    public static final char LINE_SEPARATOR = '\u2028';

    /** U+2029, which ends a line to many programs that look for lines. */
    public static final char PARAGRAPH_SEPARATOR = '\u2029';

    private XmlText() {}

    /** The first code point that no XML 1.0 document can hold, unpaired surrogates included. */
    public static OptionalInt firstForbidden(String text) {
        return isPlain(text)
                ? OptionalInt.empty()
                : text.codePoints().filter(c -> !isAllowed(c)).findFirst();
    }

    /** The text with U+FFFD in place of what no XML 1.0 document can hold; the same instance if there is nothing. */
    public static String allowed(String text) {
        if (firstForbidden(text).isEmpty()) {
            return text;
        }
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().forEach(c -> allowed.appendCodePoint(isAllowed(c) ? c : 0xFFFD));
        return allowed.toString();
    }

    /** Tells whether all characters are from the blank to U+D7FF, which nearly all are. */
    private static boolean isPlain(String text) {
        return isWithin(' ', text);
    }

    /** Tells whether there is at least one character, and all are allowed and no white space, as those of ids are. */
    public static boolean isPlainWord(String text) {
        return !text.isEmpty() && isWithin(' ' + 1, text);
    }

    /** Tells whether all characters are from this one to U+D7FF; without a branch for each of them. */
    private static boolean isWithin(int first, String text) {
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            signs |= (c - first) | (0xD7FF - c);
        }
        return signs >= 0;
    }

    /** Tells whether the text is a name without a colon (production NCName of Namespaces in XML). */
    public static boolean isName(String text) {
        if (!text.isEmpty() && isLettersOfAscii(text)) {
            return true; // as nearly all are
        }
        if (text.isEmpty() || !isNameStart(text.codePointAt(0))) {
            return false;
        }
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!isNameStart(c) && !isNameRest(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLettersOfAscii(String text) {
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            int lower = text.charAt(i) | 0x20;
            others |= (lower - 'a') | ('z' - lower);
        }
        return others >= 0;
    }

    /** {@return whether there is nothing but white space} */
    public static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isWhiteSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a character, or a byte of UTF-8, is white space of XML} */
    public static boolean isWhiteSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** The text without white space at both ends. */
    public static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isWhiteSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isWhiteSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** An id as it was meant: servers wrap long ids over several lines; null if nothing is left. */
    public static @Nullable String withoutWhiteSpace(String id) {
        StringBuilder text = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            if (!isWhiteSpace(id.charAt(i))) {
                text.append(id.charAt(i));
            }
        }
        return text.isEmpty() ? null : text.toString();
    }

    /** {@return whether XML 1.0 can hold this code point} */
    public static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || in(c, 0x20, 0xD7FF) || in(c, 0xE000, 0xFFFD) || c >= 0x10000;
    }

    private static boolean isNameStart(int c) {
        return in(c, 'a', 'z')
                || in(c, 'A', 'Z')
                || c == '_'
                || in(c, 0xC0, 0xD6)
                || in(c, 0xD8, 0xF6)
                || in(c, 0xF8, 0x2FF)
                || in(c, 0x370, 0x37D)
                || in(c, 0x37F, 0x1FFF)
                || in(c, 0x200C, 0x200D)
                || in(c, 0x2070, 0x218F)
                || in(c, 0x2C00, 0x2FEF)
                || in(c, 0x3001, 0xD7FF)
                || in(c, 0xF900, 0xFDCF)
                || in(c, 0xFDF0, 0xFFFD)
                || in(c, 0x10000, 0xEFFFF);
    }

    private static boolean isNameRest(int c) {
        return in(c, '0', '9') || c == '-' || c == '.' || c == 0xB7 || in(c, 0x300, 0x36F) || in(c, 0x203F, 0x2040);
    }

    private static boolean in(int c, int first, int last) {
        return first <= c && c <= last;
    }
}
