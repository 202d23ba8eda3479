package io.github.obserrors.api;

import java.util.Objects;

/**
 * A code that people mistake for another one, and how it differs.
 *
 * @param code the neighbouring code
 * @param difference how {@code code} differs from the code that names it as a neighbour: a clause without a full stop,
 *     in the kit's own words
 */
public record Neighbour(ServerErrorCode code, String difference) {

    /**
     * Creates a neighbour.
     *
     * @param code the neighbouring code
     * @param difference how it differs
     * @throws NullPointerException if a component is {@code null}
     */
    public Neighbour {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(difference, "difference");
    }
}
