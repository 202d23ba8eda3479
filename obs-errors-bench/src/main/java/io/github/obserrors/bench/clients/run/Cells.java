package io.github.obserrors.bench.clients.run;

import io.github.obserrors.bench.clients.fault.FaultRow;
import io.github.obserrors.bench.clients.fault.FaultRows;
import io.github.obserrors.bench.clients.sdk.Call;
import io.github.obserrors.bench.clients.sdk.ClientKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** All cells of the matrix. */
public final class Cells {

    private Cells() {}

    /** {@return all cells, in the order of the faults, so that slow clients are spread over the run} */
    public static List<Cell> all() {
        List<Cell> cells = new ArrayList<>();
        for (FaultRow fault : FaultRows.all()) {
            for (Call call : fault.calls()) {
                for (ClientKind kind : ClientKind.values()) {
                    cells.add(new Cell(kind, call, fault));
                }
            }
        }
        return cells;
    }

    /**
     * Finds cells.
     *
     * @param pattern a client, a call and a fault with slashes between them; {@code *} for any characters
     * @return a condition that these cells meet
     */
    public static Predicate<Cell> like(String pattern) {
        String regex = ("\\Q" + pattern + "\\E").replace("*", "\\E.*\\Q");
        return cell -> cell.toString().matches(regex);
    }
}
