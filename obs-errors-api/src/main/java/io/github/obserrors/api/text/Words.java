package io.github.obserrors.api.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;

/** Reads eight bytes at a time; the first byte is the lowest. */
public final class Words {

    /** The low bit of each byte of a word. */
    public static final long LOW_BITS = 0x0101010101010101L;

    /** The high bit of each byte of a word. */
    public static final long HIGH_BITS = 0x8080808080808080L;

    private Words() {}

    /** So many words are put together from single bytes before the handle is worth its start. */
    private static final int FEW = 4096;

    // Threads race for it and may lose counts; a word is the same either way.
    private static int few;

    /** The handle, in a class of its own since its first use takes some milliseconds. */
    private static final class Handle {

        static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

        private Handle() {}
    }

    /**
     * Reads a word.
     *
     * @throws IndexOutOfBoundsException if the array does not have eight bytes from this index on
     */
    public static long at(byte[] bytes, int index) {
        return few < FEW ? ofBytes(bytes, index) : (long) Handle.WORD.get(bytes, index);
    }

    private static long ofBytes(byte[] bytes, int index) {
        few++;
        long word = 0;
        for (int at = Objects.checkFromIndexSize(index, Long.BYTES, bytes.length) + Long.BYTES - 1; at >= index; at--) {
            word = word << Byte.SIZE | (bytes[at] & 0xFF);
        }
        return word;
    }

    /** Tells whether the same bytes, at least one, stand at two places, at both of which there is a whole word. */
    public static boolean areSame(byte[] bytes, int first, int second, int length) {
        long difference = at(bytes, first) ^ at(bytes, second);
        if (length <= Long.BYTES) {
            return difference << (Long.SIZE - length * Byte.SIZE) == 0;
        }
        if (length <= 2 * Long.BYTES) {
            int last = length - Long.BYTES;
            return (difference | (at(bytes, first + last) ^ at(bytes, second + last))) == 0;
        }
        return Arrays.equals(bytes, first, first + length, bytes, second, second + length);
    }
}
