package io.github.obserrors.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Text in UTF-8, of which nearly all is printable ASCII: that is recognized eight bytes at a time. */
final class Utf8 {

    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Utf8() {}

    /** Tells whether all bytes are ASCII from this character on, which is the blank or a later one. */
    static boolean isAscii(byte[] bytes, int from, int to, char first) {
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

    /** Tells whether a byte of the word is smaller than the character, or not ASCII. */
    private static boolean isAnyOutside(long word, char first) {
        return (((word - first * LOW_BITS) | word) & HIGH_BITS) != 0;
    }

    /** The text of bytes that were found to be ASCII. */
    static String ascii(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, ISO_8859_1);
    }

    /** The text of any bytes, in which U+FFFD replaces what is not valid. */
    static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, UTF_8);
    }
}
