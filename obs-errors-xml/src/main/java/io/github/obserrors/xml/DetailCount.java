package io.github.obserrors.xml;

/** Counts the details of one response up to a bound; for one thread. */
final class DetailCount {

    private int left;

    DetailCount(Bounds bounds) {
        this.left = bounds.details();
    }

    /** Counts a detail, unless it is one too many, and tells whether it was counted. */
    boolean tryAdd() {
        if (left == 0) {
            return false;
        }
        left--;
        return true;
    }
}
