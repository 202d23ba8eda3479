package io.github.obserrors.api;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The table {@code http-status.tsv}, read on first use. */
final class HttpStatusTable {

    /** What the document says about one status. */
    record Row(String reasonPhrase, String description, List<String> causes) {}

    private static final Map<StatusClass, String> CLASSES = new EnumMap<>(StatusClass.class);
    private static final Map<Integer, Row> STATUSES = new TreeMap<>();

    static {
        for (String[] cells : Table.rows("http-status.tsv")) {
            Optional<StatusClass> statusClass = StatusClass.byLabel(cells[0]);
            if (statusClass.isPresent()) {
                CLASSES.put(statusClass.get(), cells[2]);
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

    static String describe(StatusClass statusClass) {
        return Objects.requireNonNull(CLASSES.get(statusClass), statusClass::label);
    }

    static Optional<Row> row(HttpStatus status) {
        return Optional.ofNullable(STATUSES.get(status.code()));
    }

    static List<HttpStatus> documented() {
        return STATUSES.keySet().stream().map(HttpStatus::of).toList();
    }
}
