package io.github.obserrors.bench.clients.page;

import io.github.obserrors.bench.clients.result.CellResult;
import io.github.obserrors.bench.clients.result.ClientRun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What each client does wrong, in sentences with numbers, and the cells behind each. */
final class Summary {

    private static final int NAMED = 5;

    private final Matrix matrix;
    private final Findings findings;

    Summary(Matrix matrix) {
        this.matrix = matrix;
        this.findings = new Findings(matrix);
    }

    /** {@return a table of all clients} */
    String table() {
        Map<String, Function<ClientRun, Optional<Finding>>> columns = new LinkedHashMap<>();
        columns.put("success for what failed", findings::falseSuccess);
        columns.put("stumbles", findings::stumbles);
        columns.put("error for what was done", findings::denies);
        columns.put("unsafe resends", findings::repeats);
        columns.put("codes made up", findings::madeUp);
        columns.put("codes lost", findings::codes);
        columns.put("request ids lost", findings::requestIds);
        columns.put("resends in vain", findings::inVain);
        columns.put("gives up too early", findings::notAgain);
        StringBuilder table = new StringBuilder("| client | calls |");
        columns.keySet().forEach(name -> table.append(' ').append(name).append(" |"));
        table.append("\n| --- | --: |").append(" --: |".repeat(columns.size())).append('\n');
        for (ClientRun client : matrix.run().clients()) {
            table.append("| ")
                    .append(client.label())
                    .append(" | ")
                    .append(client.cells().size())
                    .append(" |");
            columns.values()
                    .forEach(column -> table.append(' ')
                            .append(column.apply(client)
                                    .map(found -> found.cells().size())
                                    .orElse(0))
                            .append(" |"));
            table.append('\n');
        }
        return table.toString();
    }

    /** {@return the sentences about each client} */
    String sentences() {
        StringBuilder text = new StringBuilder();
        for (ClientRun client : matrix.run().clients()) {
            text.append("\n### ").append(client.label()).append("\n\n");
            for (Finding finding : findings.of(client)) {
                text.append("- It **")
                        .append(finding.claim())
                        .append("**: ")
                        .append(finding.cells().size())
                        .append(" of ")
                        .append(finding.of())
                        .append(" calls. ")
                        .append(where(finding.cells()))
                        .append(". ")
                        .append(finding.remedy())
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** The faults by call; many of them are only counted, since the heat maps and the tables show them. */
    private String where(List<CellResult> cells) {
        Map<List<String>, List<String>> callsByFaults = new LinkedHashMap<>();
        cells.stream()
                .collect(Collectors.groupingBy(CellResult::call, LinkedHashMap::new, Collectors.toList()))
                .forEach((call, found) -> callsByFaults
                        .computeIfAbsent(labels(found), same -> new ArrayList<>())
                        .add("`" + call + "`"));
        return callsByFaults.entrySet().stream()
                .map(entry -> String.join(", ", entry.getValue()) + ": " + listed(entry.getKey()))
                .collect(Collectors.joining("; "));
    }

    private List<String> labels(List<CellResult> cells) {
        return cells.stream().map(cell -> matrix.fault(cell).label()).toList();
    }

    private static String listed(List<String> labels) {
        return labels.size() <= NAMED
                ? String.join(" / ", labels)
                : String.join(" / ", labels.subList(0, NAMED - 1)) + " and " + (labels.size() - NAMED + 1) + " more";
    }
}
