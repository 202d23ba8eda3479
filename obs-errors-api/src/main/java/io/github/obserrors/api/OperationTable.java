package io.github.obserrors.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The table {@code operations.tsv}, read when it is first asked. */
final class OperationTable {

    /** What the table says of one operation. */
    record Row(boolean isIdempotent, String reason, List<ServerErrorCode> refusals, String look) {}

    private static final Map<String, Row> ROWS = new HashMap<>();

    static {
        for (String[] cells : Table.rows("operations.tsv")) {
            ROWS.put(cells[0], new Row(Table.isYes(cells[1]), cells[2], codes(cells[3]), cells[4]));
        }
    }

    private OperationTable() {}

    private static List<ServerErrorCode> codes(String cell) {
        List<ServerErrorCode> codes = new ArrayList<>();
        if (!cell.isEmpty()) {
            for (String value : cell.split(" \\| ", -1)) {
                codes.add(ErrorCode.of(value).known().orElseThrow());
            }
        }
        return List.copyOf(codes);
    }

    static Row row(String label) {
        return Objects.requireNonNull(ROWS.get(label), label);
    }
}
