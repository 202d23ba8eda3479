package io.github.obserrors.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes are found in bytes as they are in texts, and the listed ones without a text. */
class ByteIndexTest {

    /** That {@link ErrorCode#of(byte[], int, int)} finds a code does not tell whether it made a string. */
    @ParameterizedTest
    @EnumSource
    void theBytesOfAListedCodeAreEnoughToFindIt(ServerErrorCode code) {
        byte[] bytes = code.value().getBytes(UTF_8);
        assertSame(
                code,
                ByteIndex.find(bytes, 0, bytes.length),
                "ByteIndex takes texts of 8 to 40 bytes: widen it, or look-up of this code makes a string");
    }

    @ParameterizedTest
    @EnumSource
    void aListedCodeIsFoundInTheMiddleOfABody(ServerErrorCode code) {
        byte[] body = ("<Code>" + code.value() + "</Code>").getBytes(UTF_8);
        assertSame(code, ErrorCode.of(body, 6, body.length - 7));
    }

    @ParameterizedTest
    @EnumSource
    void aCodeWithAnyByteChangedIsAnotherCode(ServerErrorCode code) {
        byte[] bytes = code.value().getBytes(UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                bytes[i] ^= (byte) (1 << bit);
                assertNull(ByteIndex.find(bytes, 0, bytes.length), () -> new String(bytes, UTF_8));
                bytes[i] ^= (byte) (1 << bit);
            }
        }
    }

    /** So many others that some of them fall into the slot of the code. */
    @ParameterizedTest
    @ValueSource(ints = {0, 8, 16, 24, 36})
    void aCodeWithThreeOtherLettersIsAnotherCode(int place) {
        byte[] bytes = "IllegalVersioningConfigurationException".getBytes(UTF_8);
        for (byte first = 'a'; first <= 'z'; first++) {
            for (byte second = 'a'; second <= 'z'; second++) {
                for (byte third = 'A'; third <= 'Z'; third++) {
                    bytes[place] = first;
                    bytes[place + 1] = second;
                    bytes[place + 2] = third;
                    assertNull(ByteIndex.find(bytes, 0, bytes.length), () -> new String(bytes, UTF_8));
                }
            }
        }
    }

    /** All words of such a text are the same, whatever its length. */
    @Test
    void aTextThatDiffersFromACodeOnlyInLengthIsAnotherCode() {
        byte[] bytes = "SlowDownSlowDownSlowDownSlowDownSlowDown".getBytes(UTF_8);
        assertSame(ServerErrorCode.SLOW_DOWN, ErrorCode.of(bytes, 0, 8));
        for (int to = 16; to <= bytes.length; to += 8) {
            assertEquals(new UnknownErrorCode("SlowDown".repeat(to / 8)), ErrorCode.of(bytes, 0, to));
        }
    }

    static Stream<String> textsOfAllLengths() {
        return IntStream.rangeClosed(0, 50).mapToObj("x"::repeat);
    }

    @ParameterizedTest
    @MethodSource("textsOfAllLengths")
    void anUnlistedCodeOfAnyLengthKeepsItsText(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        assertEquals(ErrorCode.of(text), ErrorCode.of(bytes, 0, bytes.length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TooManyRequests", "NoSuchK\u00E9y", "\u6876\u4E0D\u5B58\u5728", "NoSuchKey\uD83D\uDD25"})
    void aTextOutsideTheDocumentsIsReadAsUtf8(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        assertEquals(text, ErrorCode.of(bytes, 0, bytes.length).value());
    }

    @Test
    void whatIsNotUtf8IsReplaced() {
        byte[] bytes = {'N', 'o', (byte) 0xFF, 'K', 'e', 'y', (byte) 0xC3};
        assertEquals("No\uFFFDKey\uFFFD", ErrorCode.of(bytes, 0, bytes.length).value());
    }

    @Test
    void anAliasInBytesMeansItsCode() {
        byte[] bytes = "SystemCapacityNotEnough".getBytes(UTF_8);
        assertEquals(ErrorCode.of("SystemCapacityNotEnough"), ErrorCode.of(bytes, 0, bytes.length));
        assertEquals(
                "System Capacity Not enough",
                ErrorCode.of(bytes, 0, bytes.length).known().orElseThrow().value());
    }

    @Test
    void aRangeThatIsNotInTheArrayIsRefused() {
        byte[] bytes = "NoSuchBucket".getBytes(UTF_8);
        assertThrows(IndexOutOfBoundsException.class, () -> ErrorCode.of(bytes, -1, 8));
        assertThrows(IndexOutOfBoundsException.class, () -> ErrorCode.of(bytes, 0, 13));
        assertThrows(IndexOutOfBoundsException.class, () -> ErrorCode.of(bytes, 5, 4));
        assertThrows(IndexOutOfBoundsException.class, () -> ErrorCode.of(bytes, 12, 13));
        assertThrows(IndexOutOfBoundsException.class, () -> ErrorCode.of(bytes, 4, 16));
        assertThrows(IndexOutOfBoundsException.class, () -> ErrorCode.of(bytes, -4, 8));
        assertThrows(IndexOutOfBoundsException.class, () -> ErrorCode.of(bytes, 12, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> ErrorCode.of(bytes, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    @Test
    void aRangeWhoseLengthOverflowsIsRefused() {
        byte[] bytes = "NoSuchBucket".getBytes(UTF_8);
        for (int length = 0; length < 50; length++) {
            int from = Integer.MAX_VALUE - length / 2;
            int to = from + length;
            assertThrows(IndexOutOfBoundsException.class, () -> ErrorCode.of(bytes, from, to), from + " to " + to);
        }
    }

    @Test
    void anEmptyRangeIsTheEmptyCodeEvenAtTheEnd() {
        byte[] bytes = "NoSuchBucket".getBytes(UTF_8);
        assertEquals(ErrorCode.of(""), ErrorCode.of(bytes, 0, 0));
        assertEquals(ErrorCode.of(""), ErrorCode.of(bytes, 12, 12));
        assertEquals(ErrorCode.of(""), ErrorCode.of(new byte[0], 0, 0));
    }

    @Test
    void theArrayStaysAsItIs() {
        byte[] bytes = "NoSuchBucketNoSuchBuckeT".getBytes(UTF_8);
        ErrorCode listed = ErrorCode.of(bytes, 0, 12);
        ErrorCode unlisted = ErrorCode.of(bytes, 12, 24);
        assertEquals("NoSuchBucketNoSuchBuckeT", new String(bytes, UTF_8));
        bytes[12] = 'X';
        assertSame(ServerErrorCode.NO_SUCH_BUCKET, listed);
        assertEquals("NoSuchBuckeT", unlisted.value());
    }
}
