package io.github.obserrors.xml.input;

import io.github.obserrors.api.text.Secrets;

/** A few characters of a body, fit for one line of a log. */
public final class Excerpt {

    private static final int BEFORE = 60;
    private static final int AFTER = 20;
    private static final char REPLACEMENT = '\uFFFD';

    private Excerpt() {}

    /** A text with secrets masked, in which nothing can break a line or steer a terminal. */
    public static String masked(String text) {
        return printable(Secrets.masked(text));
    }

    /** The characters around a place; what is secret is masked before it is cut, so no half of it can stay. */
    public static String of(CharSequence body, Place place) {
        String text = first(place.offsetIn(body) + AFTER, body);
        return last(BEFORE + AFTER, masked(text)).strip();
    }

    /** The beginning of a text, no pair of surrogates cut in half. */
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

    /** A text in which nothing can break a line or steer a terminal. */
    public static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL -> printable.append(Character.isWhitespace(c) ? ' ' : REPLACEMENT);
                case Character.FORMAT,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.SURROGATE,
                        Character.UNASSIGNED -> printable.append(REPLACEMENT);
                default -> printable.appendCodePoint(c);
            }
        });
        return printable.toString();
    }
}
