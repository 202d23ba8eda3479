package io.github.obserrors.api;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Eight bytes at a time, the first one lowest. */
final class Words {

    private Words() {}

    /**
     * Reads a word.
     *
     * @throws IndexOutOfBoundsException if the array has no eight bytes from there on
     */
    static long at(byte[] bytes, int index) {
        // As fast as a handle, which costs milliseconds at the first use; the buffer is never made once this is
        // compiled.
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(index);
    }
}
