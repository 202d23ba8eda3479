package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The constants and the tables hold the same codes and say the same of each. */
class CatalogueTablesTest {

    private static Set<String> values() {
        return values(code -> true);
    }

    private static Set<String> values(Predicate<ServerErrorCode> wanted) {
        return Arrays.stream(ServerErrorCode.values())
                .filter(wanted)
                .map(ServerErrorCode::value)
                .collect(Collectors.toSet());
    }

    @Test
    void theListingsAndTheDocumentedConstantsHoldTheSameCodes() {
        assertEquals(
                values(ServerErrorCode::isDocumented),
                PrintedRow.all().stream().map(PrintedRow::code).collect(Collectors.toSet()));
    }

    @Test
    void theSightingsAndTheOtherConstantsHoldTheSameCodes() {
        assertEquals(
                values(code -> !code.isDocumented()),
                TableRows.of("sightings.tsv").stream().map(row -> row.get(0)).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void theSightingsOfACodeAreItsRows(ServerErrorCode code) {
        assertEquals(
                TableRows.of("sightings.tsv").stream()
                        .filter(row -> row.get(0).equals(code.value()))
                        .toList(),
                code.sightings().stream()
                        .map(seen -> List.of(
                                code.value(),
                                seen.source().label(),
                                seen.status().map(HttpStatus::toString).orElse(""),
                                seen.since().map(LocalDate::toString).orElse("")))
                        .toList());
    }

    @Test
    void theSourcesOfTheSightingsAreThoseOfTheirTableAndNoOthers() {
        assertEquals(
                Set.copyOf(TableRows.of("sources.tsv")),
                Arrays.stream(ServerErrorCode.values())
                        .flatMap(code -> code.sightings().stream())
                        .map(Sighting::source)
                        .map(source -> List.of(
                                source.label(),
                                source.title(),
                                source.location(),
                                source.revision().orElse("")))
                        .collect(Collectors.toSet()));
    }

    @Test
    void theAdviceAndTheConstantsHoldTheSameCodesEachOnce() {
        assertEquals(
                values().stream().sorted().toList(),
                AdviceRow.all().stream().map(AdviceRow::code).sorted().toList());
    }

    @Test
    void theAdviceAndTheConstantsHoldTheSameNamesEachOnce() {
        assertEquals(
                Arrays.stream(ServerErrorCode.values()).map(Enum::name).toList(),
                AdviceRow.all().stream().map(AdviceRow::constant).sorted().toList());
    }

    @ParameterizedTest
    @EnumSource
    void theListingsOfACodeAreItsRowsWordForWord(ServerErrorCode code) {
        assertEquals(
                PrintedRow.of(code.value()),
                code.listings().stream()
                        .map(listing -> PrintedRow.of(code.value(), listing))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void theListingsOfACodeStandInTheOrderOfTheEditions(ServerErrorCode code) {
        List<Edition> editions = code.listings().stream().map(Listing::edition).toList();
        assertEquals(editions.stream().sorted(Comparator.naturalOrder()).toList(), editions);
        assertEquals(code.isDocumented(), !editions.isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void theListingsOfOneEditionAreThoseOfItsDocument(ServerErrorCode code) {
        for (Edition edition : Edition.values()) {
            assertEquals(
                    PrintedRow.of(code.value()).stream()
                            .filter(row -> row.edition().equals(edition.label()))
                            .toList(),
                    code.listings(edition).stream()
                            .map(listing -> PrintedRow.of(code.value(), listing))
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theJudgementOfTheKitIsThatOfTheTable(ServerErrorCode code) {
        assertEquals(
                AdviceRow.of(code),
                new AdviceRow(
                        code.value(),
                        code.name(),
                        // Compared with the listings beside it where the aliases are tested.
                        AdviceRow.of(code).aliases(),
                        code.category().label(),
                        code.retryAdvice().label(),
                        code.retryReason(),
                        code.effect().label(),
                        AdviceRow.of(code).effectReason().isEmpty() ? "" : code.effectReason(),
                        code.isThrottling() ? "yes" : "no",
                        code.meaning(),
                        code.action(),
                        code.neighbours().stream()
                                .map(neighbour -> neighbour.code().value() + ": " + neighbour.difference())
                                .collect(Collectors.joining(" | ")),
                        code.disagreement().orElse("")));
    }

    @ParameterizedTest
    @EnumSource
    void theStatusesOfACodeAreThoseOfItsRowsInAscendingOrderEachOnce(ServerErrorCode code) {
        assertEquals(
                PrintedRow.of(code.value()).stream()
                        .map(PrintedRow::status)
                        .filter(status -> !status.isEmpty())
                        .sorted()
                        .distinct()
                        .toList(),
                code.statuses().stream().map(HttpStatus::toString).toList());
    }

    @ParameterizedTest
    @EnumSource
    void aStatusIsAgreedOnExactlyWhereAllDocumentsThatGiveOneGiveTheSame(ServerErrorCode code) {
        Set<String> given = PrintedRow.of(code.value()).stream()
                .map(PrintedRow::status)
                .filter(status -> !status.isEmpty())
                .collect(Collectors.toSet());
        assertEquals(given.size() == 1, code.agreedStatus().isPresent());
        code.agreedStatus().ifPresent(agreed -> assertEquals(Set.of(agreed.toString()), given));
    }
}
