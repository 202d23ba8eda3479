package io.github.obserrors.bench.clients.page;

import io.github.obserrors.bench.clients.fault.FaultText;
import io.github.obserrors.bench.clients.result.CellResult;
import io.github.obserrors.bench.clients.result.ClientRun;
import io.github.obserrors.bench.clients.result.MatrixRun;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A run, with its cells and faults by their names, and the kit's view of the faults. */
final class Matrix {

    /** The groups whose rows are tried with one call alone. */
    static final String CODES = "Error codes";

    static final String ODD = "Odd bodies";

    private final MatrixRun run;
    private final List<FaultText> faults;
    private final Map<String, FaultText> faultsById = new HashMap<>();
    private final Map<String, CellResult> cells = new HashMap<>();

    Matrix(MatrixRun run) {
        this.run = run;
        this.faults = FaultText.all();
        faults.forEach(fault -> faultsById.put(fault.id(), fault));
        for (ClientRun client : run.clients()) {
            client.cells().forEach(cell -> cells.put(client.id() + "/" + cell.cell(), cell));
        }
    }

    MatrixRun run() {
        return run;
    }

    FaultText fault(CellResult cell) {
        FaultText fault = faultsById.get(cell.fault());
        if (fault == null) {
            throw new IllegalStateException("No fault is called " + cell.fault() + " any more: run the cells again");
        }
        return fault;
    }

    Optional<CellResult> cell(ClientRun client, String call, FaultText fault) {
        return Optional.ofNullable(cells.get(client.id() + "/" + call + "/" + fault.id()));
    }

    /** {@return all faults, in order} */
    List<FaultText> faults() {
        return faults;
    }

    /** {@return the labels of all calls, in order} */
    List<String> calls() {
        Set<String> calls = new LinkedHashSet<>();
        faults.forEach(fault -> calls.addAll(fault.steps().keySet()));
        return List.copyOf(calls);
    }

    /** {@return the faults that more than one call was tried with, and those that only one kind of call can have} */
    List<FaultText> commonFaults() {
        return faults.stream().filter(Matrix::isCommon).toList();
    }

    private static boolean isCommon(FaultText fault) {
        return switch (fault.group()) {
            case CODES -> fault.steps().size() > 1;
            case ODD -> false;
            default -> true;
        };
    }

    /** {@return the kit's advice after the fault, as the label of a next step} */
    String step(CellResult cell) {
        String step = fault(cell).steps().get(cell.call());
        if (step == null) {
            throw new IllegalStateException(
                    "The fault has no call as in the cell " + cell.cell() + " any more: run the cells again");
        }
        return step;
    }
}
