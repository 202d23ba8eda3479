package io.github.obserrors.server.run;

/** Strikes every request before which as many as are allowed were let through within one second. */
final class RateCondition implements Condition {

    private static final long SECOND = 1_000_000_000L;

    /** When the last requests were let through, in nanoseconds; the oldest is the next to be replaced. */
    private final long[] passed;

    private int oldest;
    private int count;

    RateCondition(int perSecond) {
        this.passed = new long[perSecond];
    }

    @Override
    public synchronized boolean strikes(long number, long nanos) {
        if (count == passed.length && nanos - passed[oldest] < SECOND) {
            return true;
        }
        passed[oldest] = nanos;
        oldest = (oldest + 1) % passed.length;
        count = Math.min(count + 1, passed.length);
        return false;
    }
}
