package io.github.obserrors.bench.clients.run;

import io.github.obserrors.bench.clients.result.CellResult;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Runs a cell, and prints all that goes between the client and the server. */
public final class ShownCell {

    private ShownCell() {}

    /** Runs a cell and prints it. */
    public static void show(Cell cell, PrintStream out) throws IOException, InterruptedException {
        List<ExchangeTap> taps = new ArrayList<>();
        CellResult result = CellRun.run(cell, endpoint -> {
            try {
                ExchangeTap tap = new ExchangeTap(endpoint);
                taps.add(tap);
                return tap.endpoint();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        out.println("== " + cell + ": " + cell.fault().label());
        for (ExchangeTap tap : taps) {
            tap.notes().forEach(out::println);
            tap.close();
        }
        out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(result));
    }
}
