package io.github.obserrors.xml;

import io.github.obserrors.api.Detail;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A few characters of a body, fit for one line of a log. */
final class Excerpt {

    private static final int BEFORE = 60;
    private static final int AFTER = 20;
    private static final char REPLACEMENT = '\uFFFD';

    /** A start tag, for all that one can tell without a parser; possessive, so that no body can make it slow. */
    private static final Pattern START_TAG = Pattern.compile("<([^\\s<>/!?]++)[^<>]*+>");

    private Excerpt() {}

    /** The characters around a place; what is secret is masked before it is cut, so no half of it can stay. */
    static String of(CharSequence body, Place place) {
        String text = body.subSequence(0, Math.min(body.length(), place.offsetIn(body) + AFTER))
                .toString();
        String masked = new Detail("Excerpt", printable(withoutSecretElements(text)))
                .masked()
                .text();
        return masked.substring(Math.max(0, masked.length() - BEFORE - AFTER)).strip();
    }

    private static String withoutSecretElements(String text) {
        StringBuilder masked = new StringBuilder();
        Matcher tag = START_TAG.matcher(text);
        int copied = 0;
        while (copied < text.length() && tag.find(copied)) {
            masked.append(text, copied, tag.end());
            copied = tag.end();
            String name = tag.group(1);
            if (Detail.isSecret(name.substring(name.indexOf(':') + 1))) {
                int end = text.indexOf("</" + name, copied);
                masked.append("***");
                copied = end < 0 ? text.length() : end;
            }
        }
        return masked.append(text, copied, text.length()).toString();
    }

    private static String printable(String text) {
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
