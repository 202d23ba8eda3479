package io.github.obserrors.xml.samples;

import net.jqwik.api.statistics.Statistics;

/** Counts how often a property reaches its purpose. */
public final class Reached {

    /** The least percentage of tries. */
    private static final double ENOUGH = 30;

    private Reached() {}

    /** Counts one try, and fails the property in the end if too few tries reached its purpose. */
    public static void count(String what, boolean reached) {
        Statistics.label(what).collect(reached);
        Statistics.label(what)
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage >= ENOUGH));
    }
}
