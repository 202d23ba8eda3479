package io.github.obserrors.console;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table {@code console-codes.tsv} agrees with the enum generated from it. */
class ConsoleCodesTableTest {

    @Test
    void theListingsSayWhatTheTableSaysAndNothingElse() throws IOException {
        List<ConsoleCodeRow> listings = Stream.of(ConsoleErrorCode.values())
                .flatMap(code -> code.listings().stream().map(listing -> ConsoleCodeRow.of(code, listing)))
                .toList();

        assertEquals(ConsoleCodeRow.all(), listings);
    }

    @Test
    void theTableHasARowForEachCodeAndGuide() throws IOException {
        assertEquals(36, rowsOf("client").count());
        assertEquals(36, rowsOf("client").map(ConsoleCodeRow::code).distinct().count());
        assertEquals(23, rowsOf("console").count());
        assertEquals(23, rowsOf("console").map(ConsoleCodeRow::code).distinct().count());
        assertEquals(36 + 23, ConsoleCodeRow.all().size());
    }

    @Test
    void everyReasonIsOneSentence() throws IOException {
        assertAll(ConsoleCodeRow.all().stream().map(row -> () -> {
            assertTrue(row.reason().matches("[A-Z].*[.]"), row::toString);
            assertFalse(row.reason().contains(". "), row::toString);
        }));
    }

    @Test
    void noCellHasNeedlessWhiteSpace() throws IOException {
        assertAll(TableText.rows("console-codes.tsv", 7).stream()
                .flatMap(List::stream)
                .map(cell -> () -> assertEquals(cell.strip().replaceAll("\\s+", " "), cell)));
    }

    private static Stream<ConsoleCodeRow> rowsOf(String guide) throws IOException {
        return ConsoleCodeRow.all().stream().filter(row -> row.guide().equals(guide));
    }
}
