package io.github.obserrors.bench.run;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long each process of a benchmark measures.
 *
 * @param warmups iterations that do not count
 * @param iterations iterations that count
 * @param time how long each of them lasts
 */
record Effort(int warmups, int iterations, TimeValue time) {

    /** The time to start and end a process, and to check before it measures. */
    private static final double OTHER_SECONDS = 1.2;

    /** {@return roughly how long a process takes} */
    double seconds() {
        return OTHER_SECONDS + (warmups + iterations) * time.convertTo(TimeUnit.MILLISECONDS) / 1000.0;
    }
}
