package io.github.obserrors.bench.run;

/** How much is run. */
public enum RunSet {

    /** Everything once and very short, to see that it runs: the figures mean nothing. */
    BRIEF(Effort.of(1, 2, 50), 2),

    /** What the budgets speak of. */
    QUICK(Effort.of(4, 5, 300), 8),

    /** Everything. */
    FULL(Effort.of(5, 5, 300), 15);

    private final Effort effort;
    private final int startRounds;

    RunSet(Effort effort, int startRounds) {
        this.effort = effort;
        this.startRounds = startRounds;
    }

    Effort effort() {
        return effort;
    }

    /** Returns how often each kind of process is started. */
    int startRounds() {
        return startRounds;
    }
}
