package io.github.obserrors.api;

import java.util.List;

/** One row of advice.tsv, cell by cell as it stands there. */
record AdviceRow(
        String code,
        String constant,
        String aliases,
        String category,
        String retry,
        String reason,
        String effect,
        String effectReason,
        String throttling,
        String meaning,
        String action,
        String neighbours,
        String disagreement) {

    private static final List<AdviceRow> ALL = TableRows.of("advice.tsv").stream()
            .map(cells -> new AdviceRow(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5),
                    cells.get(6),
                    cells.get(7),
                    cells.get(8),
                    cells.get(9),
                    cells.get(10),
                    cells.get(11),
                    cells.get(12)))
            .toList();

    static List<AdviceRow> all() {
        return ALL;
    }

    static AdviceRow of(ServerErrorCode code) {
        return ALL.stream()
                .filter(row -> row.code().equals(code.value()))
                .findFirst()
                .orElseThrow();
    }
}
