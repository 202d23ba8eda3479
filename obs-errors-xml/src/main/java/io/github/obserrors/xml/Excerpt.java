package io.github.obserrors.xml;

import io.github.obserrors.api.Detail;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A few characters of a body, fit for one line of a log. */
final class Excerpt {

    private static final int BEFORE = 60;
    private static final int AFTER = 20;
    private static final char REPLACEMENT = '\uFFFD';

    /** The name in a start tag, white space of XML 1.1 excluded, and whether the tag is that of an empty element. */
    private static final Pattern START = Pattern.compile("<([^\\s\u0085\u2028<>/!?=\"']++)(\\s*+/>)?");

    /** What may end an element, or looks like that; nothing here goes back, so that no body can make it slow. */
    private static final Pattern END = Pattern.compile(
            "<!\\[CDATA\\[.*?(?:]]>|\\z)|<!--.*?(?:-->|\\z)|</([^\\s\u0085\u2028<>]++)", Pattern.DOTALL);

    private Excerpt() {}

    /** The characters around a place; what is secret is masked before it is cut, so no half of it can stay. */
    static String of(CharSequence body, Place place) {
        String text = first(place.offsetIn(body) + AFTER, body);
        String masked = new Detail("Excerpt", printable(withoutSecretElements(text)))
                .masked()
                .text();
        return last(BEFORE + AFTER, masked).strip();
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

    /** Masks all from the name of a secret element to its end, or to the end of the text where it has none. */
    private static String withoutSecretElements(String text) {
        StringBuilder masked = new StringBuilder();
        Matcher start = START.matcher(text);
        int copied = 0;
        while (start.find(copied)) {
            masked.append(text, copied, start.end());
            copied = start.end();
            String name = start.group(1);
            boolean empty = start.group(2) != null;
            if (!empty && Detail.isSecret(name.substring(name.lastIndexOf(':') + 1))) {
                masked.append(">***");
                copied = endOf(name, text, copied);
            }
        }
        return masked.append(text, copied, text.length()).toString();
    }

    private static int endOf(String name, String text, int from) {
        Matcher end = END.matcher(text).region(from, text.length());
        while (end.find()) {
            if (name.equals(end.group(1))) {
                return end.start();
            }
        }
        return text.length();
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
