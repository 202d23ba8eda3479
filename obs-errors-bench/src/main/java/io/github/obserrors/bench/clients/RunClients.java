package io.github.obserrors.bench.clients;

import io.github.obserrors.bench.clients.page.ClientsPage;
import io.github.obserrors.bench.clients.result.MatrixRun;
import io.github.obserrors.bench.clients.result.ResultFiles;
import io.github.obserrors.bench.clients.run.Cell;
import io.github.obserrors.bench.clients.run.Cells;
import io.github.obserrors.bench.clients.run.Matrix;
import io.github.obserrors.bench.clients.run.ShownCell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.LogManager;

/**
 * Runs real clients against faults, and makes the page of what they do.
 *
 * <pre>{@code
 * mvn -q -DskipTests package
 * java -cp 'obs-errors-bench/target/classes:obs-errors-bench/target/libraries/*' \
 *     io.github.obserrors.bench.clients.RunClients --page docs/clients.md
 * }</pre>
 *
 * <p>{@code --render docs/clients.md} makes the page again from the files beside it, without a run. {@code --cell
 * CLIENT/CALL/FAULT} runs some cells and prints their exchanges; {@code *} stands for any characters. After the page,
 * such a name limits the run to these cells, and the others stay as they are in the files.
 */
public final class RunClients {

    private static final int SIDE_BY_SIDE = 16;

    private RunClients() {}

    /**
     * Runs cells.
     *
     * @param arguments what to do, and the page or the cells
     */
    public static void main(String[] arguments) throws Exception {
        prepareLibraries();
        switch (arguments.length == 2 || arguments.length == 3 ? arguments[0] : "") {
            case "--page" -> {
                Path page = Path.of(arguments[1]);
                ResultFiles.write(arguments.length == 3 ? again(page, arguments[2]) : run("*"), folder(page));
                render(page);
            }
            case "--render" -> render(Path.of(arguments[1]));
            case "--cell" -> show(arguments[1]);
            default -> {
                System.err.println("Usage: RunClients --page FILE [CELLS] | --render FILE | --cell CELLS");
                System.err.println("CELLS is CLIENT/CALL/FAULT; * stands for any characters");
                System.exit(2);
            }
        }
        System.exit(0); // one of the clients leaves a thread
    }

    private static void prepareLibraries() {
        // One client waits in threads of this pool, which all clients share; as many calls have to wait side by side.
        System.setProperty("java.util.concurrent.ForkJoinPool.common.parallelism", Integer.toString(2 * SIDE_BY_SIDE));
        // Two of them log each error.
        System.setProperty("log4j2.level", "OFF");
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        LogManager.getLogManager().reset();
        // Otherwise the store waits 40 ms before the body of each answer.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // Without the kit, the clients have no other parser.
        System.setProperty("javax.xml.stream.XMLInputFactory", "com.sun.xml.internal.stream.XMLInputFactoryImpl");
    }

    private static MatrixRun run(String pattern) throws Exception {
        return new Matrix(cells(pattern), SIDE_BY_SIDE).run();
    }

    /** Runs some cells again, and keeps the others as the files beside the page have them. */
    private static MatrixRun again(Path page, String pattern) throws Exception {
        MatrixRun run = run(pattern);
        return Files.exists(folder(page)) ? ResultFiles.read(folder(page)).with(run) : run;
    }

    private static void render(Path page) throws Exception {
        new ClientsPage(ResultFiles.read(folder(page))).write(page);
        System.out.println("Written: " + page);
    }

    private static Path folder(Path page) {
        return page.resolveSibling("clients");
    }

    private static void show(String pattern) throws Exception {
        for (Cell cell : cells(pattern)) {
            ShownCell.show(cell, System.out);
        }
    }

    private static List<Cell> cells(String pattern) {
        List<Cell> cells = Cells.all().stream().filter(Cells.like(pattern)).toList();
        if (cells.isEmpty()) {
            System.err.println("No cell is called " + pattern);
            System.exit(2);
        }
        return cells;
    }
}
