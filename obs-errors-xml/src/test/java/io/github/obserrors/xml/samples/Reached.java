package io.github.obserrors.xml.samples;

import net.jqwik.api.statistics.Statistics;

/** Counts how often a property reaches what it is made for. */
public final class Reached {

    /** So many of a hundred tries at least. */
    private static final double ENOUGH = 30;

    private Reached() {}

    /** Counts one try, and fails the property in the end if too few of them reached it. */
    public static void count(String what, boolean reached) {
        Statistics.label(what).collect(reached);
        Statistics.label(what)
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage >= ENOUGH));
    }
}
