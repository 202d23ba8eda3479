package io.github.obserrors.console;

import java.util.Locale;

/**
 * Where the error that leads to an {@code Obs.00xx} code arises.
 *
 * <p>A minor release may add constants, so give every {@code switch} a {@code default}.
 */
public enum Origin {
    /** In the server, which answered with an error. */
    SERVER,
    /** In the client itself, on its machine, or in the network between it and OBS. */
    CLIENT,
    /** In the client, which sums up several answers of the server. */
    AGGREGATE,
    /** Anywhere, or no source says where. */
    ANY;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** {@return the name of this origin in JSON: in lower case} */
    public String label() {
        return label;
    }
}
