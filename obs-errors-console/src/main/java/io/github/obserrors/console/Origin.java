package io.github.obserrors.console;

import java.util.Locale;

/** Where the error behind an {@code Obs.00xx} code arises. */
public enum Origin {
    /** The server answered with an error. */
    SERVER,
    /** The client itself, the machine it runs on, or the network before OBS. */
    CLIENT,
    /** The client, which sums up several answers of the server. */
    AGGREGATE,
    /** Anywhere, or not settled by any source. */
    ANY;

    private final String label = name().toLowerCase(Locale.ROOT);

    /**
     * Returns the name of this origin in JSON.
     *
     * @return the name in lower case
     */
    public String label() {
        return label;
    }
}
