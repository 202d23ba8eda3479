package io.github.obserrors.bench.clients.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A run in a folder: {@code run.json} with everything but the cells, and one file with one line for each cell of a client. */
public final class ResultFiles {

    private static final String RUN = "run.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private ResultFiles() {}

    /** Writes a run. */
    public static void write(MatrixRun run, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<ClientRun> clients = new ArrayList<>();
        for (ClientRun client : run.clients()) {
            clients.add(withCells(client, List.of()));
            writeCells(client.cells(), folder.resolve(client.id() + ".json"));
        }
        MatrixRun head = new MatrixRun(
                run.environment(),
                run.sideBySide(),
                run.timeout(),
                run.seconds(),
                run.decided(),
                run.replaced(),
                run.loadAfter(),
                clients);
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(head);
        Files.writeString(folder.resolve(RUN), text + "\n", StandardCharsets.UTF_8);
    }

    private static void writeCells(List<CellResult> cells, Path file) throws IOException {
        StringBuilder text = new StringBuilder("[\n");
        for (int i = 0; i < cells.size(); i++) {
            text.append(JSON.writeValueAsString(cells.get(i))).append(i < cells.size() - 1 ? ",\n" : "\n");
        }
        Files.writeString(file, text.append("]\n"), StandardCharsets.UTF_8);
    }

    /** Reads a run. */
    public static MatrixRun read(Path folder) {
        MatrixRun head = JSON.readValue(folder.resolve(RUN).toFile(), MatrixRun.class);
        List<ClientRun> clients = new ArrayList<>();
        for (ClientRun client : head.clients()) {
            CellResult[] cells =
                    JSON.readValue(folder.resolve(client.id() + ".json").toFile(), CellResult[].class);
            clients.add(withCells(client, List.of(cells)));
        }
        return new MatrixRun(
                head.environment(),
                head.sideBySide(),
                head.timeout(),
                head.seconds(),
                head.decided(),
                head.replaced(),
                head.loadAfter(),
                clients);
    }

    private static ClientRun withCells(ClientRun client, List<CellResult> cells) {
        return new ClientRun(client.id(), client.label(), client.version(), client.options(), cells);
    }
}
