package io.github.obserrors.server;

import java.util.Objects;

/**
 * A slow transfer.
 *
 * <p>The place says what is slow. At {@link Place#BEFORE_REQUEST_BODY} and in the body of the request, the server reads the
 * rest of that body slowly; at {@link Place#BEFORE_EXECUTION} and {@link Place#BEFORE_RESPONSE}, it sends the whole answer
 * slowly, its head included; in the body of the answer, it sends the rest of that body slowly.
 *
 * @param bytesPerSecond how many bytes are sent or read in a second
 * @param place from where on the transfer is slow
 */
public record SlowFault(int bytesPerSecond, Place place) implements Fault {

    /**
     * Creates a slow transfer.
     *
     * @param bytesPerSecond how many bytes are sent or read in a second
     * @param place from where on the transfer is slow
     * @throws IllegalArgumentException if the number is not positive
     */
    public SlowFault {
        Objects.requireNonNull(place, "place");
        if (bytesPerSecond < 1) {
            throw new IllegalArgumentException("A slow transfer needs at least 1 byte a second, not " + bytesPerSecond);
        }
    }

    /**
     * Returns this transfer, slow from another place on.
     *
     * @param other from where on the transfer is slow
     * @return a new fault
     */
    public SlowFault at(Place other) {
        return new SlowFault(bytesPerSecond, other);
    }

    /** {@return a text for logs: the speed and the place} */
    @Override
    public String toString() {
        return bytesPerSecond + " bytes/s " + place;
    }
}
