package io.github.obserrors.server;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * A pause in an exchange.
 *
 * <p>It ends early when the client goes or the server is closed. If the client has gone, the connection is closed and
 * nothing more happens: what lies after the {@linkplain Place place} is not done.
 *
 * @param duration how long the pause lasts; empty for as long as the client waits
 * @param place where in the exchange it is
 */
public record StallFault(Optional<Duration> duration, Place place) implements Fault {

    /** The longest duration: one day. */
    public static final Duration LONGEST = Duration.ofDays(1);

    /**
     * Creates a pause.
     *
     * @param duration how long the pause lasts; empty for as long as the client waits
     * @param place where in the exchange it is
     * @throws IllegalArgumentException if the duration is negative or longer than {@link #LONGEST}
     */
    public StallFault {
        Objects.requireNonNull(place, "place");
        duration.ifPresent(time -> Durations.requireUpTo(LONGEST, "stall", time));
    }

    static StallFault of(Duration duration) {
        return new StallFault(Optional.of(duration), Place.BEFORE_RESPONSE);
    }

    static StallFault untilTheClientGoes() {
        return new StallFault(Optional.empty(), Place.BEFORE_RESPONSE);
    }

    /**
     * Returns this pause at another place.
     *
     * @param other where in the exchange it is
     * @return a new fault
     */
    public StallFault at(Place other) {
        return new StallFault(duration, other);
    }

    /** {@return a text for logs: the duration and the place} */
    @Override
    public String toString() {
        return "stall " + duration.map(time -> Durations.text(time) + " ").orElse("") + place;
    }
}
