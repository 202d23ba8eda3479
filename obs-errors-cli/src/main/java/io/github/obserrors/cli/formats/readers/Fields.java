package io.github.obserrors.cli.formats.readers;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.cli.formats.facts.Fact;
import io.github.obserrors.cli.formats.facts.Facts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The fields of one error, or fields that are none; for one thread.
 *
 * <p>A second code or status that differs from the first, or stands on another line, is one of the next error.
 */
public final class Fields {

    /** How much further to the right than the first field one on a later line may stand. */
    private static final int INDENT = 8;

    private static final int LONGEST_IN_BRACKETS = 4096;

    private static final String ENDS_OF_TOKENS = " \t\r\n,;|'\"()[]{}<>";
    private static final String ENDS_OF_SENTENCES = " \t\r,;|";

    /** What the Java SDK puts behind the message of the server, or in its place. */
    private static final Pattern OF_JAVA =
            Pattern.compile("(?:(?:\\\\{1,8}n)?Request [Ee]rror\\.|Encountered too many 5xx errors ).*+");

    /** The message of .NET for an answer without a body, whose status the SDK then gives as the code. */
    private static final Pattern OF_DOT_NET = Pattern.compile("The remote server returned an error: .*+");

    private final CharSequence text;
    private final int start;
    private final Map<Fact, Integer> lineOfFact = new EnumMap<>(Fact.class);
    private FieldLabel label;
    private Optional<FieldLabel> next = Optional.empty();
    private Facts facts = Facts.NONE;
    private boolean ofDotNet;
    private int line;
    private int end;

    Fields(CharSequence text, FieldLabel first) {
        this.text = text;
        this.start = first.start();
        this.end = start;
        this.label = first;
    }

    /**
     * A value in the text.
     *
     * @param end where it ends, with what belongs to it
     * @param isWhole whether the text is known to hold all of it
     */
    private record Value(String text, int end, boolean isWhole) {}

    /** Reads the first field, and all others that belong to it. */
    Facts read() {
        boolean more = true;
        while (more) {
            Value value = value();
            if (!add(value)) {
                next = Optional.of(label);
                break;
            }
            end = value.end();
            next = FieldLabel.find(text, end, text.length());
            more = next.isPresent() && belongs(next.get());
            label = next.orElse(label);
        }
        return ofDotNet ? withoutCode() : facts;
    }

    /** Where the last field ends that was read. */
    int end() {
        return end;
    }

    /** The first label that does not belong to this error. */
    Optional<FieldLabel> next() {
        return next.filter(other -> other.value() > end);
    }

    /** Adds a field, unless it is one of the next error. */
    private boolean add(Value value) {
        if (label.fact().isEmpty()) {
            return true;
        }
        Fact fact = label.fact().get();
        String told = fact == Fact.MESSAGE ? withoutThatOfClients(value.text()) : value.text();
        if (fact == Fact.CODE
                && !value.isWhole()
                && ErrorCode.of(told.strip()).known().isEmpty()) {
            return true;
        }
        Facts more = Facts.NONE.with(fact, told);
        if (differs(more, Fact.STATUS) || differs(more, Fact.CODE)) {
            return false;
        }
        facts = facts.and(more);
        more.values().keySet().forEach(kind -> lineOfFact.putIfAbsent(kind, line));
        return true;
    }

    private String withoutThatOfClients(String message) {
        if (OF_DOT_NET.matcher(message).matches()) {
            ofDotNet = true;
            return "";
        }
        return OF_JAVA.matcher(message).replaceFirst("");
    }

    private boolean differs(Facts more, Fact fact) {
        Optional<String> before = facts.get(fact);
        Optional<String> now = more.get(fact);
        return before.isPresent()
                && now.isPresent()
                && (!before.equals(now) || lineOfFact.getOrDefault(fact, line) != line);
    }

    private Facts withoutCode() {
        Facts others = Facts.NONE;
        for (Map.Entry<Fact, String> fact : facts.values().entrySet()) {
            if (fact.getKey() != Fact.CODE) {
                others = others.with(fact.getKey(), fact.getValue());
            }
        }
        return others;
    }

    /** Tells whether a label may be one of this error. */
    private boolean belongs(FieldLabel other) {
        if (other.last()) {
            return false;
        }
        int lines = 0;
        for (int at = end; at < other.start(); at++) {
            if (text.charAt(at) == '\n') {
                lines++;
            }
        }
        line += lines;
        boolean follows =
                lines == 1 || (lines == 2 && label.isOf(Fact.MESSAGE)); // the Java SDK adds a line to messages
        boolean alike = isQuoted(start) == isQuoted(other.start());
        return lines == 0 || (follows && alike && column(other.start()) <= column(start) + INDENT);
    }

    private boolean isQuoted(int place) {
        return text.charAt(place) == '\'' || text.charAt(place) == '"';
    }

    private int column(int place) {
        int at = place;
        while (at > 0 && text.charAt(at - 1) != '\n') {
            at--;
        }
        return place - at;
    }

    private Value value() {
        int from = label.value();
        char first = from < text.length() ? text.charAt(from) : '\n';
        if (first == '\'' || first == '"') {
            return quoted(from + 1, first);
        }
        if (label.fact().isEmpty()) {
            return new Value("", from, true);
        }
        if (first == '[') {
            return bracketed(from + 1);
        }
        return label.isOf(Fact.MESSAGE) || label.isOf(Fact.RESOURCE) ? sentence(from) : token(from);
    }

    private Value token(int from) {
        int to = from;
        while (to < text.length() && ENDS_OF_TOKENS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return new Value(text.subSequence(from, to).toString(), to, to < text.length());
    }

    /** A value that ends where the next label begins, or the line ends. */
    private Value sentence(int from) {
        int to = endOfLine(from, text.length());
        to = FieldLabel.find(text, from, to).map(FieldLabel::start).orElse(to);
        int last = to;
        while (last > from && ENDS_OF_SENTENCES.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return new Value(text.subSequence(from, last).toString(), to, to < text.length());
    }

    private Value quoted(int from, char quote) {
        StringBuilder value = new StringBuilder();
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == quote) {
                return new Value(value.toString(), at + 1, true);
            }
            if (c == '\n') {
                break;
            }
            if (c == '\\' && at + 1 < text.length()) {
                at++;
                c = text.charAt(at) == 'n' ? '\n' : text.charAt(at);
            }
            value.append(c);
            at++;
        }
        return new Value(value.toString(), at, false);
    }

    /** A value in brackets, which may hold brackets itself. Only its first line counts: the Java SDK adds another. */
    private Value bracketed(int from) {
        int most = Math.min(text.length(), from + LONGEST_IN_BRACKETS);
        int lineEnd = -1;
        int open = 1;
        for (int at = from; at < most; at++) {
            char c = text.charAt(at);
            open += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (open == 0) {
                return new Value(
                        text.subSequence(from, lineEnd < 0 ? at : lineEnd).toString(), at + 1, true);
            }
            lineEnd = lineEnd < 0 && c == '\n' ? at : lineEnd;
        }
        int end = lineEnd < 0 ? most : lineEnd;
        return new Value(text.subSequence(from, end).toString(), end, false);
    }

    private int endOfLine(int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) != '\n') {
            at++;
        }
        return at;
    }
}
