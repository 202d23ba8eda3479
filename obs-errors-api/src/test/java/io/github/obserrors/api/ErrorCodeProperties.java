package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every text as a code. */
class ErrorCodeProperties {

    /** Texts from the tables as they are, altered in small ways, and texts that have nothing to do with them. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> listed = listedTexts();
        return Arbitraries.oneOf(
                listed,
                listed.map(text -> text.toLowerCase(Locale.ROOT)),
                listed.map(text -> " " + text),
                listed.map(text -> text.substring(1)),
                listed.map(text -> text + "\0"),
                HostileText.any());
    }

    @Provide
    Arbitrary<String> listedTexts() {
        return Arbitraries.oneOf(
                Arbitraries.of(PrintedRow.all())
                        .flatMap(row -> Arbitraries.of(row.code(), row.spelling(), "SystemCapacityNotEnough")),
                Arbitraries.of(TableRows.of("sightings.tsv")).map(row -> row.get(0)));
    }

    @Property
    void anyTextGivesACodeWhoseValueIsThatText(@ForAll("texts") String text) {
        assertEquals(text, ErrorCode.of(text).value());
    }

    @Property
    void aCodeIsKnownExactlyWhenItIsTheValueOrAnAliasOfAListedCode(@ForAll("texts") String text) {
        Optional<String> expected = text.equals("SystemCapacityNotEnough")
                ? Optional.of("System Capacity Not enough")
                : PrintedRow.all().stream()
                        .filter(row -> row.code().equals(text) || row.spelling().equals(text))
                        .findFirst()
                        .map(PrintedRow::code)
                        .or(() -> TableRows.of("sightings.tsv").stream()
                                .map(row -> row.get(0))
                                .filter(text::equals)
                                .findFirst());
        assertEquals(expected, ErrorCode.of(text).known().map(ServerErrorCode::value));
    }

    @Property
    void codesAreEqualExactlyWhenTheirValuesAre(@ForAll("texts") String one, @ForAll("texts") String other) {
        assertEquals(one.equals(other), ErrorCode.of(one).equals(ErrorCode.of(other)));
        ErrorCode again = ErrorCode.of(String.valueOf(one.toCharArray()));
        assertEquals(ErrorCode.of(one), again);
        assertEquals(ErrorCode.of(one).hashCode(), again.hashCode());
    }

    @Property
    void aCodeThatIsNotKnownHasTheAdviceOfAnyOtherSuchCode(
            @ForAll("unknownTexts") String text, @ForAll @IntRange(min = 100, max = 999) int status) {
        assertEquals(
                ErrorCode.of("SYS.0001").retryAdvice(HttpStatus.of(status)),
                ErrorCode.of(text).retryAdvice(HttpStatus.of(status)));
    }

    @Provide
    Arbitrary<String> unknownTexts() {
        return texts().filter(text -> ErrorCode.of(text).known().isEmpty());
    }

    @Property
    void aCodeThatIsKnownHasTheAdviceOfTheListedOne(
            @ForAll("listedTexts") String text, @ForAll @IntRange(min = 100, max = 999) int status) {
        ErrorCode code = ErrorCode.of(text);
        assertEquals(code.known().map(ServerErrorCode::retryAdvice), code.retryAdvice(HttpStatus.of(status)));
    }

    @Property
    void aCodePrintsItselfInsideOneLineFromWhichItsTextCanBeReadBack(@ForAll("texts") String text) {
        String printed = ErrorCode.of(text).toString().replace("\"", "\\\"");
        assertEquals(text, OneLine.readPart("code=\"" + printed + '"').text());
    }

    @Property
    void findTakesATextForTheCodeThatHasTheSameLettersAndDigits(@ForAll("texts") String text) {
        Optional<ServerErrorCode> expected = Arrays.stream(ServerErrorCode.values())
                .filter(code -> !lettersAndDigits(text).isEmpty()
                        && (lettersAndDigits(text).equals(lettersAndDigits(code.value()))
                                || lettersAndDigits(text).equals(lettersAndDigits(code.name()))))
                .findFirst();
        assertEquals(expected, ServerErrorCode.find(text));
    }

    @Property
    void findDisregardsCaseAndWhateverStandsBetweenTheLetters(
            @ForAll ServerErrorCode code,
            @ForAll("signs") String sign,
            @ForAll @IntRange(max = 10) int place,
            @ForAll boolean upper) {
        String value = upper ? code.value().toUpperCase(Locale.ROOT) : code.value();
        int at = Math.min(place, value.length());
        String typed = value.substring(0, at) + sign + value.substring(at);
        assertEquals(Optional.of(code), ServerErrorCode.find(typed));
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.strings()
                .all()
                .ofMaxLength(3)
                .filter(text -> lettersAndDigits(text).isEmpty());
    }

    private static String lettersAndDigits(String text) {
        return text.replaceAll("[^\\p{L}\\p{Nd}]", "").toLowerCase(Locale.ROOT);
    }
}
