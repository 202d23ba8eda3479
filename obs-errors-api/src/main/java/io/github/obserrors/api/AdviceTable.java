package io.github.obserrors.api;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of the table {@code advice.tsv}, read on first use; the row of a code when it is first asked for. */
final class AdviceTable {

    /** What the kit says about a code in its own words. */
    record Advice(
            String retryReason,
            Effect effect,
            String effectReason,
            boolean isThrottling,
            String meaning,
            String action,
            List<Neighbour> neighbours,
            Optional<String> disagreement) {}

    private static final String BETWEEN_NEIGHBOURS = " | ";

    /** Why most codes mean that the request had no effect. */
    private static final String REFUSED = "OBS refuses the request and does not carry it out.";

    private static final Map<ServerErrorCode, String> LINES = new EnumMap<>(ServerErrorCode.class);
    private static final Map<ServerErrorCode, Advice> ADVICE = new ConcurrentHashMap<>();

    static {
        for (String line : Table.lines("advice.tsv")) {
            LINES.put(code(Table.firstCell(line)), line);
        }
    }

    private AdviceTable() {}

    static Advice of(ServerErrorCode code) {
        Advice advice = ADVICE.get(code);
        if (advice == null) {
            advice = advice(Table.cells(Objects.requireNonNull(LINES.get(code), code.value())));
            ADVICE.put(code, advice);
        }
        return advice;
    }

    private static Advice advice(String[] row) {
        return new Advice(
                row[5],
                Label.constant(Effect.class, row[6]),
                row[7].isEmpty() ? REFUSED : row[7],
                Table.isYes(row[8]),
                row[9],
                row[10],
                neighbours(row[11]),
                Table.filled(row[12]));
    }

    private static List<Neighbour> neighbours(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        List<Neighbour> neighbours = new ArrayList<>();
        int end;
        for (int from = 0; from < cell.length(); from = end + BETWEEN_NEIGHBOURS.length()) {
            int next = cell.indexOf(BETWEEN_NEIGHBOURS, from);
            end = next < 0 ? cell.length() : next;
            int colon = cell.indexOf(": ", from);
            neighbours.add(new Neighbour(code(cell.substring(from, colon)), cell.substring(colon + 2, end)));
        }
        return List.copyOf(neighbours);
    }

    private static ServerErrorCode code(String value) {
        return Objects.requireNonNull(CodeIndex.BY_VALUE.get(value), value);
    }
}
