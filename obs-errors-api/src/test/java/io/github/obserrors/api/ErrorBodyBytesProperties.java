package io.github.obserrors.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.Callable;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A part of a body that is set from bytes is what it is when set from their text. */
class ErrorBodyBytesProperties {

    private static final String[] NAMES = {"Key", "A-1", "", "1", "a b", "\u00E9"};

    @Provide
    Arbitrary<byte[]> texts() {
        Arbitrary<String> ascii = Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(40);
        Arbitrary<String> nearlyAscii =
                Arbitraries.strings().withCharRange('\u001D', '\u0082').ofMaxLength(40);
        Arbitrary<String> words = Arbitraries.strings().withCharRange('!', '~').ofMaxLength(40);
        Arbitrary<String> lines = Arbitraries.strings().withChars("ab \t\r\n").ofMaxLength(20);
        return Arbitraries.oneOf(ascii, nearlyAscii, words, lines, HostileText.any())
                .map(text -> text.getBytes(UTF_8));
    }

    private static ErrorBody.Builder body() {
        return ErrorBody.builder(ServerErrorCode.NO_SUCH_KEY);
    }

    /** The body, or the message of the refusal. */
    private static Object outcome(Callable<ErrorBody.Builder> setting) throws Exception {
        try {
            return setting.call().build();
        } catch (InvalidErrorBodyException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Property
    void allPartsAreSetAsFromTheText(
            @ForAll("texts") byte[] text,
            @ForAll @Size(max = 20) byte[] before,
            @ForAll @Size(max = 20) byte[] behind,
            @ForAll @IntRange(max = 5) int name)
            throws Exception {
        byte[] all = new byte[before.length + text.length + behind.length];
        System.arraycopy(before, 0, all, 0, before.length);
        System.arraycopy(text, 0, all, before.length, text.length);
        System.arraycopy(behind, 0, all, before.length + text.length, behind.length);
        int from = before.length;
        int to = from + text.length;
        String asText = new String(text, UTF_8);

        assertEquals(outcome(() -> body().message(asText)), outcome(() -> body().message(all, from, to)));
        assertEquals(outcome(() -> body().requestId(asText)), outcome(() -> body().requestId(all, from, to)));
        assertEquals(outcome(() -> body().hostId(asText)), outcome(() -> body().hostId(all, from, to)));
        assertEquals(
                outcome(() -> body().detail(NAMES[name], asText)),
                outcome(() -> body().detail(NAMES[name], all, from, to)));
    }

    @Property
    void aRangeOutsideOfTheArrayIsRefused(
            @ForAll @Size(max = 3) byte[] bytes,
            @ForAll @IntRange(min = -2, max = 5) int from,
            @ForAll @IntRange(min = -2, max = 5) int to) {
        if (from < 0 || from > to || to > bytes.length) {
            assertThrows(IndexOutOfBoundsException.class, () -> body().message(bytes, from, to));
            assertThrows(IndexOutOfBoundsException.class, () -> body().requestId(bytes, from, to));
            assertThrows(IndexOutOfBoundsException.class, () -> body().hostId(bytes, from, to));
            assertThrows(IndexOutOfBoundsException.class, () -> body().detail("Key", bytes, from, to));
        }
    }

    @Property
    void aBodyStaysAsItWasWhenItsBuilderGoesOn(
            @ForAll @IntRange(max = 6) int before, @ForAll @IntRange(max = 6) int after) {
        ErrorBody.Builder builder = body();
        for (int i = 0; i < before; i++) {
            builder.detail("D", "before");
        }
        ErrorBody body = builder.build();
        for (int i = 0; i < after; i++) {
            builder.detail("D", "after");
        }

        assertEquals(before, body.details().size());
        assertEquals(before + after, builder.build().details().size());
        assertEquals(before, body.details().size());
    }
}
