package io.github.obserrors.bench.clients.result;

import java.util.List;
import java.util.Optional;

/**
 * All cells of one client.
 *
 * @param id the name in files and in the command
 * @param label the name for people
 * @param version the version
 * @param options the options beside the time-outs
 * @param cells what was found out
 */
public record ClientRun(String id, String label, String version, String options, List<CellResult> cells) {

    /** {@return this run with the cells of another one in place of its own} */
    ClientRun with(ClientRun other) {
        return new ClientRun(
                id,
                label,
                version,
                options,
                cells.stream()
                        .map(cell -> other.cell(cell.call(), cell.fault()).orElse(cell))
                        .toList());
    }

    /** {@return the cell of a call and a fault} */
    public Optional<CellResult> cell(String call, String fault) {
        return cells.stream()
                .filter(cell -> cell.call().equals(call) && cell.fault().equals(fault))
                .findFirst();
    }
}
