package io.github.obserrors.api.text;

import java.util.Arrays;

/**
 * A text with the escapes of URLs, XML and JSON undone, which knows where each of its characters stands in the original.
 *
 * <p>Undoing one escape may complete another, which is undone as well, so it does not matter how often a text was escaped.
 * Every such step makes the text shorter, so the time stays in proportion to its length. Only ASCII is unescaped, since no
 * other character matters to the search for secrets. Where UTF-16 was taken for another encoding, U+0000 or U+FFFD stands
 * between all characters; they count as part of the character before them.
 */
final class DecodedText implements CharSequence {

    private static final int LONGEST_REFERENCE = 10;

    private final String original;
    private final char[] characters;

    /** Where each character begins in the original. */
    private final int[] starts;

    private int length;

    DecodedText(String original) {
        this.original = original;
        this.characters = new char[original.length()];
        this.starts = new int[original.length()];
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            if (c != '\0' && c != '\uFFFD') {
                characters[length] = c;
                starts[length] = i;
                length++;
                while (unescapeLast()) {
                    // What was unescaped may end another escape.
                }
            }
        }
    }

    /** Undoes the escape that the last character ends; tells whether there was one. */
    private boolean unescapeLast() {
        char last = characters[length - 1];
        if (last == ';') {
            return unescapeReference();
        }
        if (last == '/') {
            return isAt(length - 2, '\\') && replaceLast(2, '/');
        }
        int value = Character.digit(last, 16);
        if (value < 0) {
            return false;
        }
        if (isAt(length - 3, '%')) {
            return replaceLast(3, hexadecimal(length - 2, length));
        }
        return isAt(length - 6, '\\') && isAt(length - 5, 'u') && replaceLast(6, hexadecimal(length - 4, length));
    }

    private boolean unescapeReference() {
        int from = length - 2;
        int lowest = Math.max(0, length - LONGEST_REFERENCE);
        while (from >= lowest && characters[from] != '&') {
            from--;
        }
        if (from < lowest) {
            return false;
        }
        return replaceLast(length - from, referred(new String(characters, from + 1, length - from - 2)));
    }

    private int referred(String name) {
        return switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> {
                if (!name.startsWith("#")) {
                    yield -1;
                }
                boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
                yield number(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
            }
        };
    }

    private int hexadecimal(int from, int to) {
        return number(new String(characters, from, to - from), 16);
    }

    /** At most eight digits, so no more than an int holds, or -1. */
    private static int number(String digits, int radix) {
        long number = digits.isEmpty() ? -1 : 0;
        for (int i = 0; i < digits.length() && number >= 0; i++) {
            int digit = Character.digit(digits.charAt(i), radix);
            number = digit < 0 ? -1 : number * radix + digit;
        }
        return (int) Math.min(number, Integer.MAX_VALUE);
    }

    private boolean replaceLast(int count, int character) {
        if (character <= 0 || character >= 0x80) {
            return false;
        }
        length -= count - 1;
        characters[length - 1] = (char) character;
        return true;
    }

    private boolean isAt(int index, char c) {
        return index >= 0 && characters[index] == c;
    }

    String original() {
        return original;
    }

    /** Where a character begins in the original, or the length of that for the end. */
    int start(int index) {
        return index == length ? original.length() : starts[index];
    }

    /** How many characters of the original this one was: more than one where it was escaped. */
    int width(int index) {
        return start(index + 1) - start(index);
    }

    /** Tells whether this character was escaped as in URLs. */
    boolean isPercentEncoded(int index) {
        return original.charAt(start(index)) == '%' && width(index) > 1;
    }

    boolean isAt(int index, String expected) {
        if (index < 0 || index + expected.length() > length) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            if (characters[index + i] != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean isSame(int one, int other, int count) {
        return one + count <= length
                && other + count <= length
                && Arrays.equals(characters, one, one + count, characters, other, other + count);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return characters[index];
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return new String(characters, from, to - from);
    }

    @Override
    public String toString() {
        return new String(characters, 0, length);
    }
}
