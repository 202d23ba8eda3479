package io.github.obserrors.server;

import java.util.Locale;
import java.util.Objects;

/**
 * The end of a connection in the middle of an exchange.
 *
 * @param place where it ends
 * @param manner how it ends
 */
public record DisconnectFault(Place place, Manner manner) implements Fault {

    /** How a connection ends. */
    public enum Manner {
        /** By a reset (RST in TCP): the client may also lose what it has received but not read. */
        RESET,
        /** In an orderly way (FIN in TCP): the client reads whatever was sent, and then the end. */
        CLOSE;

        private final String label = name().toLowerCase(Locale.ROOT);

        /** {@return the name of this manner in a script in JSON} */
        public String label() {
            return label;
        }
    }

    /**
     * Creates a fault.
     *
     * @param place where the connection ends
     * @param manner how it ends
     */
    public DisconnectFault {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(manner, "manner");
    }

    /**
     * Returns this fault at another place.
     *
     * @param other where the connection ends
     * @return a new fault
     */
    public DisconnectFault at(Place other) {
        return new DisconnectFault(other, manner);
    }

    /** {@return this fault with a reset} */
    public DisconnectFault byReset() {
        return new DisconnectFault(place, Manner.RESET);
    }

    /** {@return this fault with an orderly end} */
    public DisconnectFault byClose() {
        return new DisconnectFault(place, Manner.CLOSE);
    }

    /** {@return a text for logs: the manner and the place} */
    @Override
    public String toString() {
        return manner.label() + " " + place;
    }
}
