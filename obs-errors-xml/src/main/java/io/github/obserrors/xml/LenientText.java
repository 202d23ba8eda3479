package io.github.obserrors.xml;

import io.github.obserrors.api.Note;
import java.util.function.Consumer;

/** Makes text of what stands between tags, whatever it is. */
final class LenientText {

    /** The longest reference, that of a character with some zeros before its number: what is longer is text. */
    static final int LONGEST_REFERENCE = 16;

    private static final char REPLACEMENT = '\uFFFD';

    private final Consumer<? super Note> notes;

    LenientText(Consumer<? super Note> notes) {
        this.notes = notes;
    }

    /** The text of character data: references resolved, line ends as in XML, nothing that XML cannot hold. */
    String decoded(String data) {
        int at = data.indexOf('&');
        if (at < 0) {
            return plain(data);
        }
        StringBuilder text = new StringBuilder(data.length());
        int copied = 0;
        while (at >= 0) {
            text.append(plain(data.substring(copied, at)));
            copied = at;
            int end = endOfReference(data, at);
            if (end < 0) {
                notes.accept(Note.NOT_WELL_FORMED);
            } else if (appendReference(data.substring(at + 1, end), text)) {
                copied = end + 1;
            }
            at = data.indexOf('&', at + 1);
        }
        return text.append(plain(data.substring(copied))).toString();
    }

    /** The text of data without references: line ends as in XML, nothing that XML cannot hold. */
    String plain(String data) {
        return allowed(
                data.indexOf('\r') < 0 ? data : data.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** The text with nothing in it that XML cannot hold. */
    String allowed(String text) {
        int forbidden = firstForbidden(text);
        if (forbidden == text.length()) {
            return text;
        }
        notes.accept(Note.INVALID_CHARACTER);
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().forEach(c -> allowed.appendCodePoint(isAllowed(c) ? c : REPLACEMENT));
        return allowed.toString();
    }

    /** The text without white space at both ends. */
    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && WhiteSpace.is(text.charAt(from))) {
            from++;
        }
        while (from < to && WhiteSpace.is(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** At most so many characters of the text, and no half of one that takes two. */
    static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        boolean half = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
        return text.substring(0, half ? most - 1 : most);
    }

    /** Where the semicolon of a reference stands, or -1; no further is looked, or many would cost their square. */
    private static int endOfReference(String data, int start) {
        int most = Math.min(data.length(), start + LONGEST_REFERENCE);
        for (int at = start + 1; at < most; at++) {
            if (data.charAt(at) == ';') {
                return at;
            }
        }
        return -1;
    }

    private boolean appendReference(String reference, StringBuilder text) {
        switch (reference) {
            case "lt" -> text.append('<');
            case "gt" -> text.append('>');
            case "amp" -> text.append('&');
            case "quot" -> text.append('"');
            case "apos" -> text.append('\'');
            default -> {
                return appendCharacter(reference, text);
            }
        }
        return true;
    }

    private boolean appendCharacter(String reference, StringBuilder text) {
        int codePoint;
        try {
            if (reference.matches("#x[0-9A-Fa-f]+")) {
                codePoint = Integer.parseInt(reference.substring(2), 16);
            } else if (reference.matches("#[0-9]+")) {
                codePoint = Integer.parseInt(reference.substring(1));
            } else {
                notes.accept(reference.matches("\\w+") ? Note.ENTITY : Note.NOT_WELL_FORMED);
                return false;
            }
        } catch (NumberFormatException e) {
            codePoint = -1;
        }
        if (Character.isValidCodePoint(codePoint) && isAllowed(codePoint)) {
            text.appendCodePoint(codePoint);
        } else {
            notes.accept(Note.INVALID_CHARACTER);
            text.append(REPLACEMENT);
        }
        return true;
    }

    private static int firstForbidden(String text) {
        int at = 0;
        while (at < text.length() && isAllowed(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
