package io.github.obserrors.api;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time, the first one lowest. */
final class Words {

    // The handle takes some milliseconds at its first use. A buffer does not, but depends on the compiler to vanish.
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Words() {}

    /**
     * Reads a word.
     *
     * @throws IndexOutOfBoundsException if the array has no eight bytes from there on
     */
    static long at(byte[] bytes, int index) {
        return (long) WORD.get(bytes, index);
    }
}
