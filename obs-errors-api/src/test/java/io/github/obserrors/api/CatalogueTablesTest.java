package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The constants and the tables hold the same codes and say the same of each. */
class CatalogueTablesTest {

    private static Set<String> values() {
        return Arrays.stream(ServerErrorCode.values())
                .map(ServerErrorCode::value)
                .collect(Collectors.toSet());
    }

    @Test
    void theListingsAndTheConstantsHoldTheSameCodes() {
        assertEquals(values(), PrintedRow.all().stream().map(PrintedRow::code).collect(Collectors.toSet()));
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
        assertFalse(editions.isEmpty());
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
