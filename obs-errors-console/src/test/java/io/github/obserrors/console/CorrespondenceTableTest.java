package io.github.obserrors.console;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.ServerErrorCode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table {@code correspondence.tsv} agrees with the listings, with the codes and with itself. */
class CorrespondenceTableTest {

    @Test
    void theCorrespondencesAreThoseOfTheTableInItsOrderAndNoOthers() throws IOException {
        List<CorrespondenceRow> listed = Stream.of(Guide.values())
                .flatMap(guide -> Stream.of(ConsoleErrorCode.values())
                        .flatMap(code ->
                                code.listing(guide).stream().flatMap(listing -> CorrespondenceRow.of(code, listing))))
                .toList();

        assertEquals(CorrespondenceRow.all(), listed);
    }

    @Test
    void everyServerCodeOfTheTableIsTheWireValueOfAListedOne() throws IOException {
        Set<String> values =
                Stream.of(ServerErrorCode.values()).map(ServerErrorCode::value).collect(Collectors.toSet());

        assertAll(CorrespondenceRow.all().stream()
                .filter(row -> !row.server().isEmpty())
                .map(row -> () -> assertTrue(values.contains(row.server()), row::toString)));
    }

    @Test
    void everyListingHasARowAndEveryRowAListing() throws IOException {
        assertEquals(
                distinct(ConsoleCodeRow.all(), row -> row.guide() + " " + row.code()),
                distinct(CorrespondenceRow.all(), row -> row.guide() + " " + row.code()));
    }

    @Test
    void noPairStandsTwiceInTheTable() throws IOException {
        List<CorrespondenceRow> rows = CorrespondenceRow.all();

        assertEquals(
                rows.size(),
                distinct(rows, row -> row.guide() + " " + row.code() + " " + row.server())
                        .size());
    }

    @Test
    void aRowHasAStrengthExactlyWhenItHasAServerCode() throws IOException {
        assertAll(CorrespondenceRow.all().stream()
                .map(row -> () ->
                        assertEquals(row.server().isEmpty(), row.strength().isEmpty(), row::toString)));
    }

    @Test
    void everyReasonIsOneSentence() throws IOException {
        assertAll(CorrespondenceRow.all().stream().map(row -> () -> {
            assertTrue(row.reason().matches("[\"A-Z].*[.]"), row::toString);
            assertFalse(row.reason().contains(". "), row::toString);
        }));
    }

    @Test
    void theReasonsOfOneCodeDiffer() throws IOException {
        List<CorrespondenceRow> rows = CorrespondenceRow.all();

        assertEquals(
                rows.size(),
                distinct(rows, row -> row.guide() + " " + row.code() + " " + row.reason())
                        .size());
    }

    @Test
    void noCellHasNeedlessWhiteSpace() throws IOException {
        assertAll(TableText.rows("correspondence.tsv", 5).stream()
                .flatMap(List::stream)
                .map(cell -> () -> assertEquals(cell.strip().replaceAll("\\s+", " "), cell)));
    }

    private static <T> Set<String> distinct(List<T> rows, Function<T, String> name) {
        return rows.stream().map(name).collect(Collectors.toSet());
    }
}
