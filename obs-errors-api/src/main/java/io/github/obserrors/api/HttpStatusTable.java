package io.github.obserrors.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The table {@code http-status.tsv}, read on first use. */
final class HttpStatusTable {

    /** What the document says about one status. */
    record Row(String reasonPhrase, String description, List<String> causes) {}

    private static final String END_OF_CLASS = "XX";

    private static final Map<String, String> CLASSES = new HashMap<>();
    private static final Map<Integer, Row> STATUSES = new TreeMap<>();

    static {
        for (String[] cells : Table.rows("http-status.tsv")) {
            if (cells[0].endsWith(END_OF_CLASS)) {
                CLASSES.put(cells[0], cells[2]);
            } else {
                STATUSES.computeIfAbsent(
                                Integer.valueOf(cells[0]), none -> new Row(cells[1], cells[2], new ArrayList<>()))
                        .causes()
                        .add(cells[3]);
            }
        }
        STATUSES.replaceAll((status, row) -> new Row(row.reasonPhrase(), row.description(), List.copyOf(row.causes())));
    }

    private HttpStatusTable() {}

    static String describeClass(String label) {
        return Objects.requireNonNull(CLASSES.get(label), label);
    }

    static Optional<Row> row(int status) {
        return Optional.ofNullable(STATUSES.get(status));
    }

    /** {@return the statuses of the document in ascending order} */
    static Set<Integer> statuses() {
        return STATUSES.keySet();
    }
}
