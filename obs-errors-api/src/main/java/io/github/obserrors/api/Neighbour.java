package io.github.obserrors.api;

import java.util.Objects;

/** A code that people mistake for another one, and how it differs. Two are equal if both parts are. */
public final class Neighbour {

    private final ServerErrorCode code;
    private final String difference;

    Neighbour(ServerErrorCode code, String difference) {
        this.code = Objects.requireNonNull(code, "code");
        this.difference = Objects.requireNonNull(difference, "difference");
    }

    /** {@return the neighbouring code} */
    public ServerErrorCode code() {
        return code;
    }

    /**
     * {@return how {@link #code()} differs from the code that names it as a neighbour: a clause without a full stop, in the
     * kit's own words}
     */
    public String difference() {
        return difference;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Neighbour neighbour
                && code == neighbour.code
                && difference.equals(neighbour.difference);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, difference);
    }

    /** {@return the code and the difference on one line} */
    @Override
    public String toString() {
        return code + ": " + difference;
    }
}
