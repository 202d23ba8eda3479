package io.github.obserrors.bench.clients.run;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.bench.clients.fault.FaultRow;
import io.github.obserrors.bench.clients.result.CellResult;
import io.github.obserrors.bench.clients.result.ClientRun;
import io.github.obserrors.bench.clients.result.FaultText;
import io.github.obserrors.bench.clients.result.MatrixRun;
import io.github.obserrors.bench.clients.sdk.Call;
import io.github.obserrors.bench.clients.sdk.ClientKind;
import io.github.obserrors.bench.run.Environment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Runs cells side by side, and says how far it is. */
public final class Matrix {

    private static final long SECONDS_BETWEEN_LINES = 15;

    private final List<Cell> cells;
    private final int sideBySide;
    private final long began = System.nanoTime();
    private long lastLine = began;

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
                "%d cells, %d side by side, time-outs of %d ms, %s, load %.1f%n",
                cells.size(),
                sideBySide,
                ClientKind.TIMEOUT,
                environment.jdk(),
                environment.load());
        for (ClientKind kind : ClientKind.values()) {
            System.out.println("  " + kind.label() + " " + kind.version() + ": " + kind.options());
        }
        Map<Cell, CellResult> results = results();
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
        System.out.println(results.size() + " cells in " + minutes(seconds) + ", "
                + Thread.getAllStackTraces().size() + " threads are left");
        return new MatrixRun(
                environment,
                sideBySide,
                ClientKind.TIMEOUT,
                seconds,
                Environment.ofThisMachine().load(),
                faults(),
                clients(results));
    }

    private Map<Cell, CellResult> results() throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(sideBySide);
        try {
            CompletionService<Map.Entry<Cell, CellResult>> running = new ExecutorCompletionService<>(pool);
            int submitted = 0;
            for (Cell cell : cells) {
                if (!cell.fault().runsAlone()) {
                    running.submit(() -> Map.entry(cell, CellRun.run(cell)));
                    submitted++;
                }
            }
            Map<Cell, CellResult> results = new HashMap<>();
            while (results.size() < submitted) {
                Map.Entry<Cell, CellResult> done = running.take().get();
                results.put(done.getKey(), done.getValue());
                tell(results.size());
            }
            for (Cell cell : cells) {
                if (cell.fault().runsAlone()) {
                    results.put(cell, CellRun.run(cell));
                    tell(results.size());
                }
            }
            return results;
        } catch (ExecutionException e) {
            throw new IOException("A cell could not be run", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private void tell(int done) {
        long now = System.nanoTime();
        if (TimeUnit.NANOSECONDS.toSeconds(now - lastLine) < SECONDS_BETWEEN_LINES) {
            return;
        }
        lastLine = now;
        long elapsed = TimeUnit.NANOSECONDS.toSeconds(now - began);
        long left = elapsed * (cells.size() - done) / done;
        System.out.println(done + " of " + cells.size() + " cells after " + minutes(elapsed) + ", about "
                + minutes(left) + " to go");
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

    private List<FaultText> faults() {
        return cells.stream().map(Cell::fault).distinct().map(Matrix::text).toList();
    }

    private static FaultText text(FaultRow fault) {
        Map<String, String> steps = new LinkedHashMap<>();
        for (Call call : fault.calls()) {
            steps.put(call.label(), answer(fault).nextStep(call.operation()).label());
        }
        return new FaultText(fault.id(), fault.group().label(), fault.label(), steps, fault.isCarriedOut());
    }

    /** What a client gets, as the kit sees it. */
    private static ErrorResponse answer(FaultRow fault) {
        ErrorResponse.Builder answer = ErrorResponse.builder();
        fault.truth().status().ifPresent(answer::status);
        fault.truth().code().map(ErrorCode::of).ifPresent(answer::code);
        return answer.build();
    }
}
