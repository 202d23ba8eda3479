package io.github.obserrors.bench.clients.page;

import io.github.obserrors.bench.clients.result.CellResult;
import io.github.obserrors.bench.clients.result.ClientRun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What clients do wrong, with numbers, the cells behind each, and what the kit does about it. */
final class Summary {

    private static final int NAMED = 6;

    private final Matrix matrix;

    Summary(Matrix matrix) {
        this.matrix = matrix;
    }

    /** {@return how often each client makes each mistake} */
    String table() {
        StringBuilder table = new StringBuilder("| mistake |");
        List<ClientRun> clients = matrix.run().clients();
        clients.forEach(client -> table.append(' ').append(client.label()).append(" |"));
        table.append("\n| --- |").append(" --: |".repeat(clients.size())).append('\n');
        for (Mistake mistake : Mistake.values()) {
            table.append("| [")
                    .append(mistake.title())
                    .append("](#")
                    .append(anchor(mistake.title()))
                    .append(") |");
            for (ClientRun client : clients) {
                int count = mistake.cells(matrix, client).size();
                table.append(' ').append(count == 0 ? "–" : count).append(" |");
            }
            table.append('\n');
        }
        return table.toString();
    }

    /** The name that GitHub gives to a heading. */
    static String anchor(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
    }

    /** {@return a section for each mistake} */
    String sections() {
        StringBuilder text = new StringBuilder();
        for (Mistake mistake : Mistake.values()) {
            Map<String, List<String>> clientsByRow = rows(mistake);
            if (!clientsByRow.isEmpty()) {
                text.append("\n### ").append(mistake.title()).append("\n\n");
                text.append(mistake.meaning()).append("\n\n");
                text.append("| client | calls | where |").append(mistake.isOfFacts() ? " with the kit |" : "");
                text.append("\n| --- | --- | --- |")
                        .append(mistake.isOfFacts() ? " --- |" : "")
                        .append('\n');
                clientsByRow.forEach((row, clients) -> text.append("| ")
                        .append(String.join("<br>", clients))
                        .append(" | ")
                        .append(row)
                        .append(" |\n"));
                text.append("\n*With the kit:* ").append(mistake.remedy()).append('\n');
            }
        }
        return text.toString();
    }

    /** Clients that do the same share a row. */
    private Map<String, List<String>> rows(Mistake mistake) {
        Map<String, List<String>> clientsByRow = new LinkedHashMap<>();
        for (ClientRun client : matrix.run().clients()) {
            List<CellResult> cells = mistake.cells(matrix, client);
            if (!cells.isEmpty()) {
                String row = cells.size() + " of " + mistake.considered(matrix, client) + " | " + where(cells)
                        + (mistake.isOfFacts() ? " | right in " + mistake.recovered(cells) + recipe(client) : "");
                clientsByRow.computeIfAbsent(row, same -> new ArrayList<>()).add(client.label());
            }
        }
        return clientsByRow;
    }

    /** The faults by call; of many, only some are named, since the heat maps and the tables show all. */
    private String where(List<CellResult> cells) {
        Map<List<String>, List<String>> callsByFaults = new LinkedHashMap<>();
        cells.stream()
                .collect(Collectors.groupingBy(CellResult::call, LinkedHashMap::new, Collectors.toList()))
                .forEach((call, found) -> callsByFaults
                        .computeIfAbsent(labels(found), same -> new ArrayList<>())
                        .add("`" + call + "`"));
        return callsByFaults.entrySet().stream()
                .map(entry -> String.join(", ", entry.getValue()) + ": " + listed(entry.getKey()))
                .collect(Collectors.joining("<br>"));
    }

    private List<String> labels(List<CellResult> cells) {
        return cells.stream().map(cell -> matrix.fault(cell).label()).toList();
    }

    private static String listed(List<String> labels) {
        return labels.size() <= NAMED
                ? String.join("; ", labels)
                : String.join("; ", labels.subList(0, NAMED - 1)) + "; " + (labels.size() - NAMED + 1) + " more";
    }

    private static String recipe(ClientRun client) {
        return switch (client.id()) {
            case "esdk" -> " ([recipe](recipes.md#esdk-obs-java))";
            case "minio" -> " ([recipe](recipes.md#minio))";
            case "aws-legacy", "aws-standard", "aws-2026" -> " ([recipe](recipes.md#aws-sdk-for-java-2))";
            default -> "";
        };
    }
}
