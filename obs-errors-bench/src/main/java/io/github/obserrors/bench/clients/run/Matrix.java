package io.github.obserrors.bench.clients.run;

import io.github.obserrors.bench.clients.result.CellResult;
import io.github.obserrors.bench.clients.result.ClientRun;
import io.github.obserrors.bench.clients.result.MatrixRun;
import io.github.obserrors.bench.clients.sdk.Client;
import io.github.obserrors.bench.clients.sdk.ClientKind;
import io.github.obserrors.bench.run.Environment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Runs cells side by side, and says how far it is. */
public final class Matrix {

    private static final long SECONDS_BETWEEN_LINES = 15;
    private static final int PASSES = 2;

    private final List<Cell> cells;
    private final int sideBySide;
    private final long began = System.nanoTime();
    private long lastLine = began;
    private int done;
    private int decided;

    /**
     * Prepares a run.
     *
     * @param cells the cells
     * @param sideBySide how many run at the same time
     */
    public Matrix(List<Cell> cells, int sideBySide) {
        this.cells = List.copyOf(cells);
        this.sideBySide = sideBySide;
    }

    /** Runs all cells. */
    public MatrixRun run() throws IOException, InterruptedException {
        Environment environment = Environment.ofThisMachine();
        System.out.printf(
                Locale.ROOT,
                "%d cells, each twice, %d side by side, time-outs of %d ms, %s, load %.1f%n",
                cells.size(),
                sideBySide,
                Client.TIMEOUT,
                environment.jdk(),
                environment.load());
        for (ClientKind kind : ClientKind.values()) {
            System.out.println("  " + kind.label() + " " + kind.version() + ": " + kind.options());
        }
        warmUp();
        Map<Cell, CellResult> results = results();
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
        System.out.println(results.size() + " cells in " + minutes(seconds) + ", "
                + Thread.getAllStackTraces().size() + " threads are left");
        return new MatrixRun(
                environment,
                sideBySide,
                Client.TIMEOUT,
                seconds,
                decided,
                0,
                Environment.ofThisMachine().load(),
                clients(results));
    }

    /** Runs the cells once and throws away what they find out, since all clients load their classes meanwhile. */
    private void warmUp() throws IOException, InterruptedException {
        List<Cell> first =
                cells.stream().filter(cell -> cell.fault().id().equals("none")).toList();
        for (Cell cell : first) {
            CellRun.run(cell);
        }
    }

    /** Runs the cells twice, and where that comes to different results, a third time. */
    private Map<Cell, CellResult> results() throws IOException, InterruptedException {
        Map<Cell, CellResult> once = pass();
        Map<Cell, CellResult> results = pass();
        for (Cell cell : cells) {
            CellResult first = Objects.requireNonNull(once.get(cell));
            if (!first.agreesWith(Objects.requireNonNull(results.get(cell)))) {
                CellResult third = CellRun.run(cell);
                System.out.println("A third run decides " + cell);
                decided++;
                results.put(cell, first.agreesWith(third) ? first : third);
            }
        }
        return results;
    }

    private Map<Cell, CellResult> pass() throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(sideBySide);
        try {
            CompletionService<Map.Entry<Cell, CellResult>> running = new ExecutorCompletionService<>(pool);
            Map<Cell, CellResult> results = new HashMap<>();
            List<Cell> together =
                    cells.stream().filter(cell -> !cell.fault().runsAlone()).toList();
            for (Cell cell : together) {
                Future<Map.Entry<Cell, CellResult>> unused = running.submit(() -> Map.entry(cell, CellRun.run(cell)));
            }
            for (int i = 0; i < together.size(); i++) {
                Map.Entry<Cell, CellResult> done = running.take().get();
                results.put(done.getKey(), done.getValue());
                tell();
            }
            for (Cell cell : cells) {
                if (cell.fault().runsAlone()) {
                    results.put(cell, CellRun.run(cell));
                    tell();
                }
            }
            return results;
        } catch (ExecutionException e) {
            throw new IOException("A cell could not be run", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private void tell() {
        done++;
        long now = System.nanoTime();
        if (TimeUnit.NANOSECONDS.toSeconds(now - lastLine) < SECONDS_BETWEEN_LINES) {
            return;
        }
        lastLine = now;
        long elapsed = TimeUnit.NANOSECONDS.toSeconds(now - began);
        long left = elapsed * (PASSES * cells.size() - done) / done;
        System.out.println(done + " of " + PASSES * cells.size() + " runs of cells after " + minutes(elapsed)
                + ", about " + minutes(left) + " to go");
    }

    private static String minutes(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d min", seconds / 60, seconds % 60);
    }

    private List<ClientRun> clients(Map<Cell, CellResult> results) {
        Map<ClientKind, List<CellResult>> byKind = new EnumMap<>(ClientKind.class);
        cells.forEach(cell ->
                byKind.computeIfAbsent(cell.kind(), kind -> new ArrayList<>()).add(results.get(cell)));
        List<ClientRun> clients = new ArrayList<>();
        byKind.forEach((kind, found) ->
                clients.add(new ClientRun(kind.id(), kind.label(), kind.version(), kind.options(), found)));
        return clients;
    }
}
