package io.github.obserrors.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for {@link ConsoleCode#parse} with any text and any number. */
class ConsoleCodeProperties {

    private static final int HIGHEST = 999_999_999;

    @Property
    void anyTextGivesNothingOrACodeThatItsPrintedFormGivesAgain(@ForAll String text) {
        ConsoleCode.parse(text).ifPresent(ConsoleCodeProperties::assertStable);
    }

    @Property
    void aTextThatLooksLikeACodeGivesNothingOrACodeThatItsPrintedFormGivesAgain(@ForAll("nearlyCodes") String text) {
        ConsoleCode.parse(text).ifPresent(ConsoleCodeProperties::assertStable);
    }

    @Property
    void everyNumberIsReadFromEverySpellingOfIt(
            @ForAll @IntRange(max = HIGHEST) int number,
            @ForAll("prefixes") String prefix,
            @ForAll @IntRange(min = 1, max = 9) int width,
            @ForAll("whiteSpace") String before,
            @ForAll("whiteSpace") String after) {
        String digits = "0".repeat(Math.max(0, width - Integer.toString(number).length())) + number;

        ConsoleCode code = ConsoleCode.parse(before + prefix + digits + after).orElseThrow();

        assertEquals(number, code.number());
    }

    @Property
    void thePrintedFormHasAtLeastFourDigitsAndNoNeedlessZero(@ForAll("numbers") int number) {
        String digits = Integer.toString(number);

        assertEquals(
                "Obs." + "0".repeat(Math.max(0, 4 - digits.length())) + digits,
                code(number).value());
    }

    @Property
    void exactlyTheNumbersUpToThirtyFiveAreListed(@ForAll("numbers") int number) {
        assertEquals(number <= 35, code(number) instanceof ConsoleErrorCode);
    }

    @Property
    void twoCodesAreEqualExactlyWhenTheirNumbersAre(@ForAll("numbers") int one, @ForAll("numbers") int other) {
        assertEquals(one == other, code(one).equals(code(other)));
        assertTrue(one != other || code(one).hashCode() == code(other).hashCode());
    }

    @Provide
    Arbitrary<String> nearlyCodes() {
        Arbitrary<String> prefixes = Arbitraries.of("", "Obs.", "obs.", "OBS.", "Obs", "Obs..", "Obs,", "\u039fbs.");
        Arbitrary<String> digits = Arbitraries.strings()
                .withCharRange('0', '9')
                .withChars('.', '-', ' ', '\n', '\u0660', '\uff11')
                .ofMaxLength(12);
        return Combinators.combine(whiteSpace(), prefixes, digits, whiteSpace())
                .as((before, prefix, number, after) -> before + prefix + number + after);
    }

    @Provide
    Arbitrary<String> prefixes() {
        return Arbitraries.of("Obs.", "obs.", "OBS.", "oBs.", "obS.");
    }

    @Provide
    Arbitrary<String> whiteSpace() {
        return Arbitraries.strings().withChars(' ', '\t', '\r', '\n', '\u2003').ofMaxLength(3);
    }

    /** Half of the numbers are near the listed ones, so that equal numbers and the border occur. */
    @Provide
    Arbitrary<Integer> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 40), Arbitraries.integers().between(0, HIGHEST));
    }

    private static ConsoleCode code(int number) {
        return ConsoleCode.parse("Obs." + number).orElseThrow();
    }

    private static void assertStable(ConsoleCode code) {
        assertEquals(Optional.of(code), ConsoleCode.parse(code.value()));
    }
}
