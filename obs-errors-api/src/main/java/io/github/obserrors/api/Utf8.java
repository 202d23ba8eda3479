package io.github.obserrors.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Text in UTF-8, of which nearly all is printable ASCII: that is recognized eight bytes at a time. */
final class Utf8 {

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Utf8() {}

    /** Tells whether all bytes are ASCII from this character on, which is the blank or a later one. */
    static boolean isAscii(byte[] bytes, int from, int to, char first) {
        int at = from;
        long found = 0;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            found |= bytesOutside((long) WORD.get(bytes, at), first);
        }
        if (at < to && at > from) {
            found |= bytesOutside((long) WORD.get(bytes, to - Long.BYTES), first);
            at = to;
        }
        for (; at < to; at++) {
            found |= (bytes[at] - first) & HIGH_BITS;
        }
        return found == 0;
    }

    /** A word that is not zero if one of its bytes is smaller than the character, or not ASCII. */
    private static long bytesOutside(long word, char first) {
        return ((word - first * LOW_BITS) | word) & HIGH_BITS;
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
