package io.github.obserrors.cli.formats.readers;

import io.github.obserrors.cli.formats.facts.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A label in a text, with what separates it from its value; immutable.
 *
 * @param start where the label begins, or the quote before it
 * @param value where its value begins
 * @param fact what the value is; empty for labels that only end the field before them
 * @param last whether what follows is no field of the same error
 */
record FieldLabel(int start, int value, Optional<Fact> fact, boolean last) {

    private static final int MOST_BLANKS = 4;

    private static final char FULL_WIDTH_COLON = '\uFF1A';

    /** Labels by their first letter. Of two that begin alike, the longer one comes first. */
    private static final List<List<Name>> NAMES = names();

    /** A label in lower case; where it has a blank, texts have a blank, an underscore, a hyphen or nothing. */
    private record Name(String text, Optional<Fact> fact, boolean last) {}

    private static List<List<Name>> names() {
        List<Name> names = new ArrayList<>();
        add(
                names,
                Fact.STATUS,
                "http status code",
                "http status",
                "http response code",
                "http code",
                "status code",
                "status");
        add(names, Fact.STATUS, "response status code", "response code");
        add(names, Fact.CODE, "obs error code", "x obs error code", "x amz error code", "error code", "code");
        add(names, Fact.MESSAGE, "obs error message", "x obs error message", "x amz error message");
        add(names, Fact.MESSAGE, "error message", "error msg", "message");
        add(names, Fact.REQUEST_ID, "error request id", "x obs request id", "x amz request id", "request id");
        add(names, Fact.HOST_ID, "error host id", "host id", "x obs id 2", "x amz id 2", "id 2");
        add(names, Fact.HOST_ID, "s3 extended request id", "extended request id");
        add(names, Fact.RESOURCE, "resource", "request path");
        List<String> others = List.of(
                "response status",
                "reason",
                "headers",
                "header",
                "body",
                "indicator",
                "user agent",
                "cost",
                "common msg",
                "exception type",
                "obs error type",
                "error type",
                "interface result",
                "qos delay time",
                "encoded authorization message",
                "xml error message");
        others.forEach(text -> names.add(new Name(text, Optional.empty(), false)));
        names.add(new Name("trace", Optional.empty(), true));
        List<List<Name>> ofLetters = new ArrayList<>();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            char first = letter;
            ofLetters.add(names.stream()
                    .filter(name -> name.text().charAt(0) == first)
                    .sorted(Comparator.comparingInt((Name name) -> -name.text().length()))
                    .toList());
        }
        return ofLetters;
    }

    private static void add(List<Name> names, Fact fact, String... texts) {
        for (String text : texts) {
            names.add(new Name(text, Optional.of(fact), false));
        }
    }

    boolean isOf(Fact other) {
        return fact.isPresent() && fact.get() == other;
    }

    /** The first label in a text that begins between these places. */
    static Optional<FieldLabel> find(CharSequence text, int from, int to) {
        boolean inWord = from > 0 && isPartOfWord(text.charAt(from - 1));
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (!inWord) {
                Optional<FieldLabel> label = at(text, at, c);
                if (label.isPresent()) {
                    return label;
                }
            }
            inWord = isPartOfWord(c);
        }
        return Optional.empty();
    }

    private static boolean isPartOfWord(char c) {
        return letter(c) >= 0 || ('0' <= c && c <= '9') || c == '_' || c == '-';
    }

    private static int letter(char c) {
        int letter = (c | 0x20) - 'a';
        return c < 0x80 && 0 <= letter && letter < NAMES.size() ? letter : -1;
    }

    private static Optional<FieldLabel> at(CharSequence text, int start, char first) {
        int letter = letter(first);
        if (letter < 0) {
            return Optional.empty();
        }
        for (Name name : NAMES.get(letter)) {
            int end = endOf(name.text(), text, start);
            int value = end < 0 ? -1 : value(text, end);
            if (value >= 0) {
                boolean quoted = start > 0 && isQuote(text.charAt(start - 1));
                return Optional.of(new FieldLabel(quoted ? start - 1 : start, value, name.fact(), name.last()));
            }
        }
        return Optional.empty();
    }

    /** Where a label ends that begins at this place, or -1 if another text stands there. */
    private static int endOf(String name, CharSequence text, int start) {
        int at = start;
        for (int i = 0; i < name.length(); i++) {
            char expected = name.charAt(i);
            char found = at < text.length() ? text.charAt(at) : '\n';
            if (expected == ' ') {
                at += found == ' ' || found == '_' || found == '-' ? 1 : 0;
            } else if (found == expected || (letter(found) >= 0 && (found | 0x20) == expected)) {
                at++;
            } else {
                return -1;
            }
        }
        return at;
    }

    /** Where the value begins if this place is behind a label, or -1. */
    private static int value(CharSequence text, int end) {
        boolean quoted = end < text.length() && isQuote(text.charAt(end));
        int at = blanks(text, quoted ? end + 1 : end);
        char c = charAt(text, at);
        char next = charAt(text, at + 1);
        if (c == '[') {
            return at;
        }
        if (c == ':' || c == '=' || c == FULL_WIDTH_COLON) {
            return next == ':' || next == '=' ? -1 : blanks(text, at + 1);
        }
        if (c == '-' && next == '-' && charAt(text, at + 2) == '>') {
            return blanks(text, at + 3);
        }
        return quoted && c == ',' ? blanks(text, at + 1) : -1;
    }

    private static int blanks(CharSequence text, int from) {
        int at = from;
        while (at - from < MOST_BLANKS && (charAt(text, at) == ' ' || charAt(text, at) == '\t')) {
            at++;
        }
        return at;
    }

    private static char charAt(CharSequence text, int at) {
        return at < text.length() ? text.charAt(at) : '\n';
    }

    private static boolean isQuote(char c) {
        return c == '\'' || c == '"';
    }
}
