package io.github.obserrors.bench.clients.page;

import io.github.obserrors.bench.clients.fault.FaultText;
import io.github.obserrors.bench.clients.result.CellResult;
import io.github.obserrors.bench.clients.result.ClientRun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The heat maps of a run. */
final class HeatMaps {

    private final Matrix matrix;

    HeatMaps(Matrix matrix) {
        this.matrix = matrix;
    }

    /** {@return the heat maps by the names of their files} */
    Map<String, HeatMap> all() {
        Map<String, HeatMap> maps = new LinkedHashMap<>();
        HeatMap told = map("What the caller is told", cell -> Telling.of(cell).shade());
        for (Telling telling : Telling.values()) {
            told.explain(telling.shade());
        }
        maps.put("told", told);
        HeatMap sends = map(
                "How often the request is sent",
                cell -> Sending.of(matrix, cell).shade(Integer.toString(cell.sends())));
        for (Sending sending : Sending.values()) {
            sends.explain(sending.shade("n"));
        }
        maps.put("sends", sends);
        HeatMap recovered = map(
                "What the kit gets out of the exception",
                cell -> Recovery.of(cell).shade());
        for (Recovery recovery : Recovery.values()) {
            recovered.explain(recovery.shade());
        }
        maps.put("recovered", recovered);
        return maps;
    }

    private HeatMap map(String title, Function<CellResult, Shade> shade) {
        List<String> calls = matrix.calls();
        List<ClientRun> clients = matrix.run().clients();
        HeatMap map = new HeatMap(title, clients.stream().map(ClientRun::label).toList(), calls);
        for (FaultText fault : matrix.commonFaults()) {
            List<Optional<Shade>> cells = new ArrayList<>();
            for (ClientRun client : clients) {
                calls.forEach(call -> cells.add(matrix.cell(client, call, fault).map(shade)));
            }
            map.row(fault.group(), fault.label(), cells);
        }
        return map;
    }
}
