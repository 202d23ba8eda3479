package io.github.obserrors.api;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The texts of the table {@code advice.tsv}, read on first use. */
final class AdviceTable {

    /** What the kit says about a code in its own words. */
    record Advice(
            String retryReason,
            String meaning,
            String action,
            List<Neighbour> neighbours,
            Optional<String> disagreement) {}

    private static final Map<ServerErrorCode, Advice> ADVICE = new EnumMap<>(ServerErrorCode.class);

    static {
        for (String[] row : Table.rows("advice.tsv")) {
            ADVICE.put(
                    code(row[0]),
                    new Advice(
                            row[5],
                            row[6],
                            row[7],
                            neighbours(row[8]),
                            Optional.of(row[9]).filter(text -> !text.isEmpty())));
        }
    }

    private AdviceTable() {}

    static Advice of(ServerErrorCode code) {
        return Objects.requireNonNull(ADVICE.get(code), code::value);
    }

    private static List<Neighbour> neighbours(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(cell.split(" \\| "))
                .map(neighbour -> neighbour.split(": ", 2))
                .map(parts -> new Neighbour(code(parts[0]), parts[1]))
                .toList();
    }

    private static ServerErrorCode code(String value) {
        return Objects.requireNonNull(CodeIndex.BY_VALUE.get(value), value);
    }
}
