package io.github.obserrors.xml.salvage;

import io.github.obserrors.api.Note;
import io.github.obserrors.api.text.XmlText;
import java.util.function.Consumer;

/** Decodes the text between tags, whatever it is. */
final class LenientText {

    /** The longest reference, with room for some leading zeros in a number; anything longer is text. */
    static final int LONGEST_REFERENCE = 16;

    private static final char REPLACEMENT = '\uFFFD';

    private final Consumer<? super Note> notes;

    LenientText(Consumer<? super Note> notes) {
        this.notes = notes;
    }

    /** The text of character data: with references resolved, the line ends of XML, and nothing that XML cannot hold. */
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

    /** The text of data without references: with the line ends of XML, and nothing that XML cannot hold. */
    String plain(String data) {
        return allowed(
                data.indexOf('\r') < 0 ? data : data.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** The text with U+FFFD in place of what XML cannot hold. */
    String allowed(String text) {
        if (XmlText.firstForbidden(text).isEmpty()) {
            return text;
        }
        notes.accept(Note.INVALID_CHARACTER);
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().forEach(c -> allowed.appendCodePoint(XmlText.isAllowed(c) ? c : REPLACEMENT));
        return allowed.toString();
    }

    /** At most this many characters of the text, without half of a surrogate pair at the end. */
    static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        boolean half = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
        return text.substring(0, half ? most - 1 : most);
    }

    /** The place of a reference's semicolon, or -1. It looks only so far: many references would cost their square. */
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
        if (!isNumber(reference)) {
            notes.accept(isWord(reference) ? Note.ENTITY : Note.NOT_WELL_FORMED);
            return false;
        }
        boolean hexadecimal = reference.charAt(1) == 'x';
        long number = Long.parseLong(reference, hexadecimal ? 2 : 1, reference.length(), hexadecimal ? 16 : 10);
        int codePoint = (int) Math.min(number, Integer.MAX_VALUE);
        if (Character.isValidCodePoint(codePoint) && XmlText.isAllowed(codePoint)) {
            text.appendCodePoint(codePoint);
        } else {
            notes.accept(Note.INVALID_CHARACTER);
            text.append(REPLACEMENT);
        }
        return true;
    }

    /** Tells whether a reference is that to a character; the longest still fits a {@code long}. */
    private static boolean isNumber(String reference) {
        boolean hexadecimal = reference.startsWith("#x");
        int first = hexadecimal ? 2 : 1;
        for (int i = first; i < reference.length(); i++) {
            char c = reference.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean letter = (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
            if (!digit && !(hexadecimal && letter)) {
                return false;
            }
        }
        return reference.startsWith("#") && reference.length() > first;
    }

    private static boolean isWord(String reference) {
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') && c != '_') {
                return false;
            }
        }
        return !reference.isEmpty();
    }
}
