package io.github.obserrors.xml.body;

import io.github.obserrors.xml.Bounds;

/** Counts the details of one response up to a bound; for one thread. */
public final class DetailCount {

    private int left;

    public DetailCount(Bounds bounds) {
        this.left = bounds.details();
    }

    /** Counts a detail unless that exceeds the bound; tells whether it was counted. */
    public boolean tryAdd() {
        if (left == 0) {
            return false;
        }
        left--;
        return true;
    }
}
