package io.github.obserrors.api.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The first few thousand words of a process are read in another way than the later ones: more tries than that. */
class WordsProperties {

    @Property(tries = 10_000)
    void aWordIsTheEightBytesLowestFirst(
            @ForAll @Size(min = 8, max = 40) byte[] bytes, @ForAll @IntRange(max = 32) int at) {
        int index = Math.min(at, bytes.length - Long.BYTES);

        long expected = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(index);

        assertEquals(expected, Words.at(bytes, index));
    }

    @Property(tries = 10_000)
    void nothingIsReadOutsideTheArray(
            @ForAll @Size(max = 20) byte[] bytes, @ForAll @IntRange(min = 1, max = 20) int beyond) {
        assertThrows(IndexOutOfBoundsException.class, () -> Words.at(bytes, -beyond));
        assertThrows(IndexOutOfBoundsException.class, () -> Words.at(bytes, bytes.length - Long.BYTES + beyond));
    }
}
