package io.github.obserrors.api;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Reads eight bytes at a time; the first byte is the lowest. */
final class Words {

    // The first use of the handle takes some milliseconds. A buffer has no such cost, but only the compiler can
    // eliminate it.
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Words() {}

    /**
     * Reads a word.
     *
     * @throws IndexOutOfBoundsException if the array does not have eight bytes from this index on
     */
    static long at(byte[] bytes, int index) {
        return (long) WORD.get(bytes, index);
    }
}
