package io.github.obserrors.server.json;

import java.math.BigDecimal;
import java.time.Duration;

/** Durations as numbers of seconds. */
final class Seconds {

    private static final int NANO_DIGITS = 9;

    private Seconds() {}

    /** The exact number of seconds, without zeros at its end. */
    static BigDecimal of(Duration duration) {
        BigDecimal seconds =
                BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), NANO_DIGITS));
        BigDecimal shortest = seconds.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
