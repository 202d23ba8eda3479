package io.github.obserrors.server.run;

import java.util.Arrays;

/** Strikes every request before which as many as are allowed were let through within one second. */
final class RateCondition implements Condition {

    private static final long SECOND = 1_000_000_000L;
    private static final int FIRST_LENGTH = 16;

    private final int perSecond;

    /** When requests were let through within the last second, in nanoseconds: a ring, which grows with the traffic. */
    private long[] passed;

    private int oldest;
    private int count;

    RateCondition(int perSecond) {
        this.perSecond = perSecond;
        this.passed = new long[Math.min(FIRST_LENGTH, perSecond)];
    }

    @Override
    public synchronized boolean strikes(long number, long nanos) {
        while (count > 0 && nanos - passed[oldest] >= SECOND) {
            oldest = (oldest + 1) % passed.length;
            count--;
        }
        if (count == perSecond) {
            return true;
        }
        if (count == passed.length) {
            grow();
        }
        passed[(oldest + count) % passed.length] = nanos;
        count++;
        return false;
    }

    private void grow() {
        long[] longer = Arrays.copyOfRange(passed, oldest, oldest + Math.min(perSecond, 2 * passed.length));
        System.arraycopy(passed, 0, longer, passed.length - oldest, oldest);
        passed = longer;
        oldest = 0;
    }
}
