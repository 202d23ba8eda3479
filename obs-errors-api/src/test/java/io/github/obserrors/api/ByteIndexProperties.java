package io.github.obserrors.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for all bytes as a code. */
class ByteIndexProperties {

    /** Bytes of listed codes as they are, altered in small ways, and bytes that have nothing to do with them. */
    @Provide
    Arbitrary<byte[]> codes() {
        Arbitrary<byte[]> listed = Arbitraries.of(ServerErrorCode.class).map(ByteIndexProperties::bytes);
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 99);
        return Arbitraries.oneOf(
                listed,
                Combinators.combine(listed, places, Arbitraries.bytes()).as(ByteIndexProperties::withOneByteChanged),
                Combinators.combine(listed, places).as((code, place) -> Arrays.copyOf(code, place % code.length)),
                Combinators.combine(listed, places)
                        .as((code, place) -> Arrays.copyOfRange(code, place % code.length, code.length)),
                Combinators.combine(listed, listed).as(ByteIndexProperties::concatenation),
                Combinators.combine(listed, anyBytes(4)).as(ByteIndexProperties::concatenation),
                Combinators.combine(anyBytes(4), listed).as(ByteIndexProperties::concatenation),
                Combinators.combine(listed, listed).as(ByteIndexProperties::halves),
                HostileText.any().map(text -> text.getBytes(UTF_8)),
                anyBytes(60));
    }

    @Property
    void bytesGiveTheCodeOfTheirText(
            @ForAll("codes") byte[] code,
            @ForAll("codes") byte[] before,
            @ForAll("codes") byte[] after,
            @ForAll boolean alone) {
        byte[] array = alone ? code.clone() : concatenation(concatenation(before, code), after);
        int from = alone ? 0 : before.length;
        byte[] copy = array.clone();
        assertEquals(ErrorCode.of(new String(code, UTF_8)), ErrorCode.of(array, from, from + code.length));
        assertArrayEquals(copy, array);
    }

    @Property
    void aRangeGivesTheCodeOfItsTextOrIsRefused(
            @ForAll("codes") byte[] code,
            @ForAll @IntRange(min = -3, max = 60) int from,
            @ForAll @IntRange(min = -3, max = 60) int to) {
        if (0 <= from && from <= to && to <= code.length) {
            assertEquals(ErrorCode.of(new String(code, from, to - from, UTF_8)), ErrorCode.of(code, from, to));
        } else {
            assertThrows(IndexOutOfBoundsException.class, () -> ErrorCode.of(code, from, to));
        }
    }

    @Property
    void aRangeFarOutsideTheArrayIsRefused(@ForAll("codes") byte[] code, @ForAll int from, @ForAll int to) {
        if (from < 0 || from > to || to > code.length) {
            assertThrows(IndexOutOfBoundsException.class, () -> ErrorCode.of(code, from, to));
        } else {
            assertEquals(ErrorCode.of(new String(code, from, to - from, UTF_8)), ErrorCode.of(code, from, to));
        }
    }

    private static byte[] bytes(ServerErrorCode code) {
        return code.value().getBytes(UTF_8);
    }

    private static Arbitrary<byte[]> anyBytes(int maxLength) {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(maxLength);
    }

    private static byte[] withOneByteChanged(byte[] code, int place, byte other) {
        byte[] changed = code.clone();
        changed[place % code.length] = other;
        return changed;
    }

    private static byte[] concatenation(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** The first eight bytes of a code and the last eight of another one. */
    private static byte[] halves(byte[] one, byte[] other) {
        return concatenation(
                Arrays.copyOf(one, Long.BYTES), Arrays.copyOfRange(other, other.length - Long.BYTES, other.length));
    }
}
