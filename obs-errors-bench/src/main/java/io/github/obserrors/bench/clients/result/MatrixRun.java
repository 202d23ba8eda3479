package io.github.obserrors.bench.clients.result;

import io.github.obserrors.bench.run.Environment;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One run of all cells.
 *
 * @param environment the machine and the JDK
 * @param sideBySide how many cells ran at the same time
 * @param timeout the time-outs of the clients, in milliseconds
 * @param seconds how long the run took
 * @param decided how many cells found out something else when they ran again, so that a third run, alone, decided
 * @param replaced how many results are not of this run but of later ones of their cells alone
 * @param loadAfter the load of the machine after the run, in waiting threads
 * @param clients the clients, in order
 */
public record MatrixRun(
        Environment environment,
        int sideBySide,
        int timeout,
        long seconds,
        int decided,
        int replaced,
        double loadAfter,
        List<ClientRun> clients) {

    /** {@return this run with some cells as another run found them} */
    public MatrixRun with(MatrixRun other) {
        Map<String, ClientRun> newClients =
                other.clients.stream().collect(Collectors.toMap(ClientRun::id, Function.identity()));
        return new MatrixRun(
                environment,
                sideBySide,
                timeout,
                seconds,
                decided,
                replaced
                        + other.clients.stream()
                                .mapToInt(client -> client.cells().size())
                                .sum(),
                loadAfter,
                clients.stream()
                        .map(client -> client.with(newClients.getOrDefault(client.id(), client)))
                        .toList());
    }
}
