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
            Effect effect,
            String effectReason,
            boolean isThrottling,
            String meaning,
            String action,
            List<Neighbour> neighbours,
            Optional<String> disagreement) {}

    /** Why most codes mean that the request had no effect. */
    private static final String REFUSED = "OBS refuses the request and does not carry it out.";

    private static final Map<ServerErrorCode, Advice> ADVICE = new EnumMap<>(ServerErrorCode.class);

    static {
        for (String[] row : Table.rows("advice.tsv")) {
            ADVICE.put(
                    code(row[0]),
                    new Advice(
                            row[5],
                            Label.constant(Effect.class, row[6]),
                            Table.filled(row[7]).orElse(REFUSED),
                            Table.isYes(row[8]),
                            row[9],
                            row[10],
                            neighbours(row[11]),
                            Table.filled(row[12])));
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
