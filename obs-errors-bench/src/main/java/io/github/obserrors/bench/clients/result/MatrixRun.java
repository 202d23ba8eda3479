package io.github.obserrors.bench.clients.result;

import io.github.obserrors.bench.run.Environment;
import java.util.List;

/**
 * One run of all cells.
 *
 * @param environment the machine and the JDK
 * @param sideBySide how many cells ran at the same time
 * @param timeout the time-outs of the clients, in milliseconds
 * @param seconds how long the run took
 * @param loadAfter the load of the machine after the run, in waiting threads
 * @param faults the faults, in order
 * @param clients the clients, in order
 */
public record MatrixRun(
        Environment environment,
        int sideBySide,
        int timeout,
        long seconds,
        double loadAfter,
        List<FaultText> faults,
        List<ClientRun> clients) {}
