package io.github.obserrors.bench.run;

import org.openjdk.jmh.runner.options.TimeValue;

/** How much is run. */
public enum RunSet {

    /** Everything once and very short, to see that it runs: the figures mean nothing. */
    BRIEF(1, 2, 50, 2),

    /** What the budgets speak of. */
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

    /** Returns how long each process of a benchmark measures. */
    Effort effort() {
        return new Effort(warmups, iterations, TimeValue.milliseconds(millis));
    }

    /** Returns how often each kind of process is started. */
    int startRounds() {
        return startRounds;
    }
}
