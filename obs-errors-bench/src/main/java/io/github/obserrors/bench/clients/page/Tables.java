package io.github.obserrors.bench.clients.page;

import io.github.obserrors.bench.clients.fault.FaultText;
import io.github.obserrors.bench.clients.result.CellResult;
import io.github.obserrors.bench.clients.result.ClientRun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tables of all cells; faults that all clients treat alike share a row. */
final class Tables {

    private static final String CALL = "get";

    private final Matrix matrix;

    Tables(Matrix matrix) {
        this.matrix = matrix;
    }

    /** {@return a table of one call and some faults} */
    String table(String call, List<FaultText> faults) {
        Map<List<String>, List<String>> labels = new LinkedHashMap<>();
        for (FaultText fault : faults) {
            List<String> cells = cells(call, fault);
            if (!cells.stream().allMatch(String::isEmpty)) {
                labels.computeIfAbsent(cells, same -> new ArrayList<>()).add(fault.label());
            }
        }
        StringBuilder table = new StringBuilder("| fault |");
        matrix.run()
                .clients()
                .forEach(client -> table.append(' ').append(client.label()).append(" |"));
        table.append("\n| --- |")
                .append(" --- |".repeat(matrix.run().clients().size()))
                .append('\n');
        labels.forEach((cells, same) -> table.append("| ")
                .append(String.join(", ", same))
                .append(" | ")
                .append(String.join(" | ", cells))
                .append(" |\n"));
        return table.toString();
    }

    private List<String> cells(String call, FaultText fault) {
        return matrix.run().clients().stream()
                .map(client ->
                        matrix.cell(client, call, fault).map(CellText::of).orElse(""))
                .toList();
    }

    /** {@return the pauses of each client when it is asked to slow down} */
    String pauses() {
        StringBuilder table = new StringBuilder("""
                | client | 503 SlowDown | with `Retry-After: 2` | obeyed | with `x-amz-retry-after: 2000` too | obeyed |
                | --- | --- | --- | --- | --- | --- |
                """);
        for (ClientRun client : matrix.run().clients()) {
            table.append("| ").append(client.label()).append(" | ");
            table.append(client.cell(CALL, "slow-down").map(Tables::millis).orElse(""))
                    .append(" |");
            for (String fault : List.of("slow-down-retry-after", "slow-down-x-amz-retry-after")) {
                Optional<CellResult> cell = client.cell(CALL, fault);
                table.append(' ').append(cell.map(Tables::millis).orElse("")).append(" | ");
                table.append(cell.map(found -> RetryAfter.of(found).label()).orElse(""))
                        .append(" |");
            }
            table.append('\n');
        }
        return table.toString();
    }

    private static String millis(CellResult cell) {
        return cell.pauses().isEmpty()
                ? "not sent again"
                : cell.pauses().stream().map(String::valueOf).collect(Collectors.joining(", ")) + " ms";
    }
}
