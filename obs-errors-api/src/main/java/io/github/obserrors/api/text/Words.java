package io.github.obserrors.api.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Reads eight bytes at a time; the first byte is the lowest. */
public final class Words {

    // The first use of the handle takes some milliseconds. A buffer has no such cost, but only the compiler can
    // eliminate it.
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** The low bit of each byte of a word. */
    public static final long LOW_BITS = 0x0101010101010101L;

    /** The high bit of each byte of a word. */
    public static final long HIGH_BITS = 0x8080808080808080L;

    private Words() {}

    /**
     * Reads a word.
     *
     * @throws IndexOutOfBoundsException if the array does not have eight bytes from this index on
     */
    public static long at(byte[] bytes, int index) {
        return (long) WORD.get(bytes, index);
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
