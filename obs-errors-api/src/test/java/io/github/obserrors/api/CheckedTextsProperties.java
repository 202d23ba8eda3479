package io.github.obserrors.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.obserrors.api.text.CheckedTexts;
import io.github.obserrors.api.text.Utf8;
import io.github.obserrors.api.text.XmlText;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.function.Executable;

/** A text that is checked and comes through the door for readers is what it is when set by a user. */
class CheckedTextsProperties {

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

    /** The body whose texts come through the door for readers. */
    private static ErrorBody checked(Consumer<CheckedTexts> setting) {
        ErrorBody.Builder body = body();
        setting.accept((CheckedTexts) body);
        return body.build();
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
    void allPartsAreSetAsByAUser(
            @ForAll("texts") byte[] text,
            @ForAll @Size(max = 20) byte[] before,
            @ForAll @Size(max = 20) byte[] behind,
            @ForAll @IntRange(max = 5) int number)
            throws Exception {
        byte[] all = new byte[before.length + text.length + behind.length];
        System.arraycopy(before, 0, all, 0, before.length);
        System.arraycopy(text, 0, all, before.length, text.length);
        System.arraycopy(behind, 0, all, before.length + text.length, behind.length);
        int from = before.length;
        int to = from + text.length;
        String asText = new String(text, UTF_8);
        String name = NAMES[number];

        assertEquals(asText, Utf8.text(all, from, to));
        boolean ascii = Utf8.isAscii(all, from, to, ' ');
        assertEquals(asText.chars().allMatch(c -> c >= ' ' && c < 0x80), ascii);
        if (ascii) {
            assertEquals(asText, Utf8.ascii(all, from, to));
        }
        boolean allowed = XmlText.firstForbidden(asText).isEmpty();
        Statistics.label("allowed").collect(allowed);
        Statistics.label("allowed").coverage(coverage -> coverage.check(true).percentage(share -> share >= 30));
        if (!allowed) {
            assertRefused("Message", () -> body().message(asText));
            assertRefused("RequestId", () -> body().requestId(asText));
            assertRefused("HostId", () -> body().hostId(asText));
            assertRefused(name, () -> body().detail(name, asText));
            return;
        }
        String id = Utf8.id(all, from, to);
        assertEquals(id, XmlText.withoutWhiteSpace(asText));
        assertEquals(outcome(() -> body().message(asText)), checked(texts -> texts.checkedMessage(asText)));
        assertEquals(outcome(() -> body().requestId(asText)), checked(texts -> texts.checkedRequestId(id)));
        assertEquals(outcome(() -> body().hostId(asText)), checked(texts -> texts.checkedHostId(id)));
        if (XmlText.isName(name)) {
            assertEquals(
                    outcome(() -> body().detail(name, asText)), checked(texts -> texts.checkedDetail(name, asText)));
        } else {
            assertRefused(name, () -> body().detail(name, asText));
        }
    }

    private static void assertRefused(String field, Executable setting) {
        assertEquals(
                field, assertThrows(InvalidErrorBodyException.class, setting).field());
    }

    @Property
    void aRangeOutsideOfTheArrayIsRefused(
            @ForAll @Size(max = 3) byte[] bytes,
            @ForAll @IntRange(min = -2, max = 5) int from,
            @ForAll @IntRange(min = -2, max = 5) int to) {
        if (from < 0 || from > to || to > bytes.length) {
            assertThrows(IndexOutOfBoundsException.class, () -> Utf8.text(bytes, from, to));
            assertThrows(IndexOutOfBoundsException.class, () -> Utf8.ascii(bytes, from, to));
            assertThrows(IndexOutOfBoundsException.class, () -> Utf8.id(bytes, from, to));
            assertThrows(IndexOutOfBoundsException.class, () -> ErrorCode.of(bytes, from, to));
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
