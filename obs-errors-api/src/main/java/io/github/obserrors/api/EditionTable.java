package io.github.obserrors.api;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The table {@code editions.tsv}, read on first use. */
final class EditionTable {

    /** What the table says of one document. */
    record Row(Optional<String> documentId, String title) {}

    private static final Map<String, Row> ROWS = new HashMap<>();

    static {
        for (String[] cells : Table.rows("editions.tsv")) {
            ROWS.put(cells[0], new Row(Table.filled(cells[1]), cells[2]));
        }
    }

    private EditionTable() {}

    static Row row(String label) {
        return Objects.requireNonNull(ROWS.get(label), label);
    }
}
