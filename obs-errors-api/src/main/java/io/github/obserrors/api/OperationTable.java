package io.github.obserrors.api;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The table {@code operations.tsv}, read when it is first asked. */
final class OperationTable {

    /** What the table says of one operation. */
    record Row(boolean isIdempotent, String reason, String look) {}

    private static final Map<String, Row> ROWS = new HashMap<>();

    static {
        for (String[] cells : Table.rows("operations.tsv")) {
            ROWS.put(cells[0], new Row(Table.isYes(cells[1]), cells[2], cells[3]));
        }
    }

    private OperationTable() {}

    static Row row(String label) {
        return Objects.requireNonNull(ROWS.get(label), label);
    }
}
