package io.github.obserrors.bench.run;

import org.openjdk.jmh.runner.options.TimeValue;

/** How much of the benchmarks to run. */
public enum RunSet {

    /** Everything once and very briefly, to see that it runs: the figures mean nothing. */
    BRIEF(1, 2, 50, 2, 20, 20_000),

    /** What the budgets need. */
    QUICK(4, 5, 300, 8, 200, 500_000),

    /** Everything. */
    FULL(5, 5, 300, 15, 1000, 10_000_000);

    private final int warmups;
    private final int iterations;
    private final int millis;
    private final int startRounds;
    private final int pauses;
    private final int requests;

    RunSet(int warmups, int iterations, int millis, int startRounds, int pauses, int requests) {
        this.warmups = warmups;
        this.iterations = iterations;
        this.millis = millis;
        this.startRounds = startRounds;
        this.pauses = pauses;
        this.requests = requests;
    }

    /** {@return how long each process of a benchmark measures} */
    Effort effort() {
        return new Effort(warmups, iterations, TimeValue.milliseconds(millis));
    }

    /** {@return how often each kind of process is started} */
    int startRounds() {
        return startRounds;
    }

    /** {@return how often each delay of the error server is measured} */
    int pauses() {
        return pauses;
    }

    /** {@return after how many requests the memory of the error server is measured for the last time} */
    int requests() {
        return requests;
    }
}
