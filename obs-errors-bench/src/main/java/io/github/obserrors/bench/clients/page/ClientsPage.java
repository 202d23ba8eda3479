package io.github.obserrors.bench.clients.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.bench.clients.fault.FaultText;
import io.github.obserrors.bench.clients.result.ClientRun;
import io.github.obserrors.bench.clients.result.MatrixRun;
import io.github.obserrors.bench.report.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page of a run, and the pictures in a folder beside it. */
public final class ClientsPage {

    private static final String FOLDER = "clients";
    private static final String CODES_CALL = "get";

    private final Matrix matrix;

    /** Prepares the page of a run. */
    public ClientsPage(MatrixRun run) {
        matrix = new Matrix(run);
    }

    /**
     * Writes the page and its pictures.
     *
     * @param page the file of the page
     */
    public void write(Path page) throws IOException {
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path path = page.resolveSibling(file.getKey());
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, file.getValue(), UTF_8);
        }
        Files.writeString(page, text(), UTF_8);
    }

    /** {@return the contents of the pictures, by their paths beside the page} */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        new HeatMaps(matrix).all().forEach((name, map) -> {
            files.put(FOLDER + "/" + name + "-light.svg", map.svg(false));
            files.put(FOLDER + "/" + name + "-dark.svg", map.svg(true));
        });
        return files;
    }

    /** {@return the page in Markdown} */
    public String text() {
        MatrixRun run = matrix.run();
        Summary summary = new Summary(matrix);
        Tables tables = new Tables(matrix);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("run", environment(run));
        values.put("clients", clients(run));
        values.put("summary", summary.table());
        values.put("mistakes", summary.sections().strip());
        values.put("told", picture("told", "What the caller is told"));
        values.put("sends", picture("sends", "How often the request is sent"));
        values.put("recovered", picture("recovered", "What the kit gets out of the exception"));
        values.put("pauses", tables.pauses());
        values.put("calls", callTables(tables).strip());
        values.put("codes", tables.table(CODES_CALL, inGroup(Matrix.CODES)).strip());
        values.put("odd", oddTables(tables).strip());
        return Template.of(ClientsPage.class, "clients.md").fill(values);
    }

    private static String environment(MatrixRun run) {
        return String.format(
                Locale.ROOT,
                "%s; %d cells, each run twice, %d side by side, in %d min %d s (where two runs came to different results,"
                        + " in %d cells, a third one decided); %d cells ran again later, and have the results of then; load of the machine %.1f before and %.1f after; %s, %d × %s, %s."
                        + " Connect and read time-outs of all clients: %.1f s.",
                run.environment().date(),
                run.clients().stream().mapToInt(client -> client.cells().size()).sum(),
                run.sideBySide(),
                run.seconds() / 60,
                run.seconds() % 60,
                run.decided(),
                run.replaced(),
                run.environment().load(),
                run.loadAfter(),
                run.environment().jdk(),
                run.environment().processors(),
                run.environment().processor(),
                run.environment().system(),
                run.timeout() / 1000.0);
    }

    private static String clients(MatrixRun run) {
        StringBuilder table = new StringBuilder("| client | version | options beside the time-outs | cells |\n");
        table.append("| --- | --- | --- | --- |\n");
        for (ClientRun client : run.clients()) {
            table.append("| ")
                    .append(client.label())
                    .append(" | ")
                    .append(client.version())
                    .append(" | ")
                    .append(client.options())
                    .append(" | [")
                    .append(client.cells().size())
                    .append("](")
                    .append(FOLDER)
                    .append('/')
                    .append(client.id())
                    .append(".json) |\n");
        }
        return table.toString();
    }

    private static String picture(String name, String title) {
        String light = FOLDER + "/" + name + "-light.svg";
        return "<a href=\"" + light + "\"><picture><source media=\"(prefers-color-scheme: dark)\" srcset=\"" + FOLDER
                + "/" + name + "-dark.svg\"><img alt=\"" + title + "\" src=\"" + light + "\"></picture></a>";
    }

    private List<FaultText> inGroup(String group) {
        return matrix.faults().stream()
                .filter(fault -> fault.group().equals(group))
                .toList();
    }

    private String callTables(Tables tables) {
        StringBuilder text = new StringBuilder();
        for (String call : matrix.calls()) {
            text.append("\n### ").append(call).append("\n\n").append(tables.table(call, matrix.commonFaults()));
        }
        return text.toString();
    }

    private String oddTables(Tables tables) {
        StringBuilder text = new StringBuilder();
        List<FaultText> odd = inGroup(Matrix.ODD);
        for (String call : matrix.calls()) {
            List<FaultText> tried = odd.stream()
                    .filter(fault -> fault.steps().containsKey(call))
                    .toList();
            if (!tried.isEmpty()) {
                text.append("\nWith `").append(call).append("`:\n\n").append(tables.table(call, tried));
            }
        }
        return text.toString();
    }
}
