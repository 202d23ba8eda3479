package io.github.obserrors.xml.input;

import io.github.obserrors.api.text.LogText;
import io.github.obserrors.api.text.Secrets;
import io.github.obserrors.api.text.XmlText;

/** Cuts a few characters of a body for one line of a log. */
public final class Excerpt {

    private static final int BEFORE = 60;
    private static final int AFTER = 20;
    private static final char REPLACEMENT = '\uFFFD';

    private Excerpt() {}

    /** The text with secrets masked and with nothing that could break a line or steer a terminal. */
    public static String masked(String text) {
        return printable(Secrets.masked(text));
    }

    /** The characters around a place. Secrets are masked before the text is cut, so that no part of one remains. */
    public static String of(CharSequence body, Place place) {
        String text = first(place.offsetIn(body) + AFTER, body);
        return XmlText.trimmed(last(BEFORE + AFTER, masked(text)));
    }

    /** The beginning of a text, without half of a surrogate pair at its end. */
    public static String first(int most, CharSequence text) {
        int end = Math.min(most, text.length());
        return text.subSequence(0, isWithinPair(text, end) ? end - 1 : end).toString();
    }

    private static String last(int most, String text) {
        int begin = Math.max(0, text.length() - most);
        return text.substring(isWithinPair(text, begin) ? begin + 1 : begin);
    }

    private static boolean isWithinPair(CharSequence text, int index) {
        return index > 0
                && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    }

    /** The text with nothing that could break a line or steer a terminal. */
    public static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (LogText.isHarmless(c)) {
                printable.appendCodePoint(c);
            } else {
                boolean blank = Character.getType(c) == Character.CONTROL && Character.isWhitespace(c);
                printable.append(blank ? ' ' : REPLACEMENT);
            }
        });
        return printable.toString();
    }
}
