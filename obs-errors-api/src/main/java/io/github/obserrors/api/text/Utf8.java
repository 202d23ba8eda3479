package io.github.obserrors.api.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/** Text in UTF-8. Nearly all of it is printable ASCII, which is recognized eight bytes at a time. */
public final class Utf8 {

    /** U+FFFD in UTF-8. */
    private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

    private Utf8() {}

    /**
     * {@return whether all bytes are ASCII characters not below {@code first}, which is the blank or a later character}
     */
    public static boolean isAscii(byte[] bytes, int from, int to, char first) {
        int last = to - Long.BYTES;
        if (last < from) {
            return isShortAscii(bytes, from, to, first);
        }
        for (int at = from; at < last; at += Long.BYTES) {
            if (isAnyOutside(Words.at(bytes, at), first)) {
                return false;
            }
        }
        return !isAnyOutside(Words.at(bytes, last), first);
    }

    private static boolean isShortAscii(byte[] bytes, int from, int to, char first) {
        int signs = 0;
        for (int at = from; at < to; at++) {
            signs |= bytes[at] | (bytes[at] - first);
        }
        return signs >= 0;
    }

    /** {@return whether a byte of the word is below the character, or not ASCII} */
    private static boolean isAnyOutside(long word, char first) {
        return (((word - first * Words.LOW_BITS) | word) & Words.HIGH_BITS) != 0;
    }

    /** {@return the text of bytes that are known to be ASCII} */
    public static String ascii(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, ISO_8859_1);
    }

    /** {@return an id without white space, as {@link XmlText#withoutWhiteSpace} gives it; null if nothing is left} */
    public static @Nullable String id(byte[] bytes, int from, int to) {
        return from < to && isAscii(bytes, from, to, '!')
                ? ascii(bytes, from, to)
                : XmlText.withoutWhiteSpace(text(bytes, from, to));
    }

    /** {@return the text of any bytes, with U+FFFD in place of what is not valid} */
    public static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, UTF_8);
    }

    /** The beginning of a text that takes at most so many bytes, no character cut in half. */
    public static String beginning(String text, int most) {
        int bytes = 0;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            bytes += length(c);
            if (bytes > most) {
                return text.substring(0, end);
            }
            end += Character.charCount(c);
        }
        return text;
    }

    private static int length(int c) {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }

    /** The bytes of a text, with those of U+FFFD in place of unpaired surrogates. */
    public static byte[] bytes(String text) {
        try {
            ByteBuffer encoded = UTF_8.newEncoder()
                    .replaceWith(REPLACEMENT)
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("an encoder that replaces refused a text", e);
        }
    }
}
