package io.github.obserrors.xml;

import io.github.obserrors.api.text.Secrets;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/** A few characters of a body, fit for one line of a log. */
final class Excerpt {

    private static final int BEFORE = 60;
    private static final int AFTER = 20;
    private static final char REPLACEMENT = '\uFFFD';

    /** So many bytes have more characters than the beginning of a body that is shown. */
    private static final int BEGINNING = 16_384;

    private Excerpt() {}

    /** The beginning of a body, masked before it is cut; empty if it is blank, or no text. */
    static Optional<String> beginning(byte[] body, Optional<Charset> charset) {
        byte[] beginning = body.length <= BEGINNING ? body : Arrays.copyOf(body, BEGINNING);
        String text = BodyText.decode(beginning, charset, note -> {}).strip();
        return text.isEmpty() || text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(masked(text));
    }

    private static String masked(String text) {
        return printable(Secrets.masked(text));
    }

    /** The characters around a place; what is secret is masked before it is cut, so no half of it can stay. */
    static String of(CharSequence body, Place place) {
        String text = first(place.offsetIn(body) + AFTER, body);
        return last(BEFORE + AFTER, masked(text)).strip();
    }

    /** The beginning of a text, no pair of surrogates cut in half. */
    static String first(int most, CharSequence text) {
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
    static String printable(String text) {
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
