package io.github.obserrors.cli.formats.facts;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a text tells of one error, and nothing that it does not tell; immutable.
 *
 * <p>What programs print for a value that is missing, such as {@code null}, is no fact. A status in the place of the code,
 * such as {@code 403 Forbidden}, is the status.
 */
public final class Facts {

    /** A text that tells nothing. */
    public static final Facts NONE = new Facts(new EnumMap<>(Fact.class));

    private static final Set<String> MISSING =
            Set.of("", "-", "null", "(null)", "none", "nil", "<nil>", "undefined", "n/a", "unknown", "[]", "{}");

    /** A line that was broken, with what it was indented by and the side of a box. */
    private static final Pattern LINE_BREAK = Pattern.compile("(?<!\\s)[ \t\r]*+\n[\\s\u2502]*+");

    private static final int LONGEST_CODE = 128;

    private final Map<Fact, String> values;

    private Facts(Map<Fact, String> values) {
        this.values = values;
    }

    /**
     * {@return what the text tells about this}
     *
     * @param fact what is asked for
     */
    public Optional<String> get(Fact fact) {
        return Optional.ofNullable(values.get(fact));
    }

    /** {@return what the text tells, in the order of the constants} */
    public Map<Fact, String> values() {
        return Collections.unmodifiableMap(values);
    }

    /** {@return whether the text tells nothing} */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /**
     * {@return these facts and this one, unless there is one of the same kind or the text is none}
     *
     * @param fact which fact it is
     * @param text how it is printed; white space at both ends does not count, and a message is one line
     */
    public Facts with(Fact fact, String text) {
        String value = withoutControls(text.strip());
        if (MISSING.contains(value.toLowerCase(Locale.ROOT))) {
            return this;
        }
        return switch (fact) {
            case STATUS -> isStatus(value) ? add(fact, value.substring(0, 3)) : this;
            case CODE ->
                isStatus(value) ? add(Fact.STATUS, value.substring(0, 3)) : isCode(value) ? add(fact, value) : this;
            case MESSAGE -> add(fact, LINE_BREAK.matcher(value).replaceAll(" "));
            default -> add(fact, value);
        };
    }

    /**
     * {@return these facts, and those of the others that these do not tell}
     *
     * @param others what another place tells
     */
    public Facts and(Facts others) {
        Facts all = this;
        for (Map.Entry<Fact, String> other : others.values.entrySet()) {
            all = all.add(other.getKey(), other.getValue());
        }
        return all;
    }

    private Facts add(Fact fact, String value) {
        if (values.containsKey(fact)) {
            return this;
        }
        Map<Fact, String> more = new EnumMap<>(Fact.class);
        more.putAll(values);
        more.put(fact, value);
        return new Facts(more);
    }

    /** Tells whether a text is a status, alone or with its reason. */
    private static boolean isStatus(String text) {
        return text.length() >= 3
                && '1' <= text.charAt(0)
                && text.charAt(0) <= '5'
                && isDigit(text.charAt(1))
                && isDigit(text.charAt(2))
                && (text.length() == 3 || text.charAt(3) == ' ');
    }

    /** No detail of an error can hold such a character, and none means anything. */
    private static String withoutControls(String text) {
        @Nullable StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t')
                    || c >= '\uFFFE'
                    || (Character.isSurrogate(c) && !isPair(text, i))) {
                clean = clean == null ? new StringBuilder(text) : clean;
                clean.setCharAt(i, '\uFFFD');
            }
        }
        return clean == null ? text : clean.toString();
    }

    /** Tells whether a surrogate is one half of a character. */
    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    /** Tells whether a text can be a code: a word that begins with a letter. */
    private static boolean isCode(String text) {
        if (text.length() > LONGEST_CODE || !isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && !isDigit(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts facts && values.equals(facts.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
