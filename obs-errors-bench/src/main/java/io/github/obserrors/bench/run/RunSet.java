package io.github.obserrors.bench.run;

import org.openjdk.jmh.runner.options.TimeValue;

/** How much of the benchmarks to run. */
public enum RunSet {

    /** Everything once and very briefly, to see that it runs: the figures mean nothing. */
    BRIEF(1, 2, 50, 2),

    /** What the budgets need. */
    QUICK(4, 5, 300, 8),

    /** Everything. */
    FULL(5, 5, 300, 15);

    private final int warmups;
    private final int iterations;
    private final int millis;
    private final int startRounds;

    RunSet(int warmups, int iterations, int millis, int startRounds) {
        this.warmups = warmups;
        this.iterations = iterations;
        this.millis = millis;
        this.startRounds = startRounds;
    }

    /** {@return how long each process of a benchmark measures} */
    Effort effort() {
        return new Effort(warmups, iterations, TimeValue.milliseconds(millis));
    }

    /** {@return how often each kind of process is started} */
    int startRounds() {
        return startRounds;
    }
}
