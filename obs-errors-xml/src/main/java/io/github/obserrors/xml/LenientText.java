package io.github.obserrors.xml;

import io.github.obserrors.api.Note;
import java.util.function.Consumer;

/** Makes text of what stands between tags, whatever it is. */
final class LenientText {

    private static final char REPLACEMENT = '\uFFFD';

    /** The longest reference, {@code &#x0010FFFF;} with some zeros: what is longer is text. */
    private static final int LONGEST_REFERENCE = 16;

    private final Consumer<? super Note> notes;

    LenientText(Consumer<? super Note> notes) {
        this.notes = notes;
    }

    /** The text of character data: references resolved, line ends as in XML, nothing that XML cannot hold. */
    String decoded(String data) {
        if (data.indexOf('&') < 0) {
            return plain(data);
        }
        StringBuilder text = new StringBuilder(data.length());
        int copied = 0;
        for (int at = data.indexOf('&'); at >= 0; at = data.indexOf('&', at + 1)) {
            text.append(plain(data.substring(copied, at)));
            copied = at;
            int end = data.indexOf(';', at);
            if (end < 0) {
                notes.accept(Note.NOT_WELL_FORMED);
                break; // no more references: a search for each would cost the square of their number
            }
            if (end - at > LONGEST_REFERENCE) {
                notes.accept(Note.NOT_WELL_FORMED);
            } else if (appendReference(data.substring(at + 1, end), text)) {
                copied = end + 1;
            }
        }
        return text.append(plain(data.substring(copied))).toString();
    }

    /** The text of data without references: line ends as in XML, nothing that XML cannot hold. */
    String plain(String data) {
        String text = data.indexOf('\r') < 0 ? data : data.replace("\r\n", "\n").replace('\r', '\n');
        int forbidden = firstForbidden(text);
        if (forbidden == text.length()) {
            return text;
        }
        notes.accept(Note.INVALID_CHARACTER);
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().forEach(c -> allowed.appendCodePoint(isAllowed(c) ? c : REPLACEMENT));
        return allowed.toString();
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
