package io.github.obserrors.server;

import java.math.BigDecimal;
import java.time.Duration;

/** The bounds of durations in scripts, and their text. */
final class Durations {

    private Durations() {}

    static Duration requireUpTo(Duration longest, String what, Duration duration) {
        return requireBetween(Duration.ZERO, longest, what, duration);
    }

    static Duration requireBetween(Duration least, Duration most, String what, Duration duration) {
        if (duration.compareTo(least) < 0 || duration.compareTo(most) > 0) {
            throw new IllegalArgumentException("The duration of \"" + what + "\" must be from " + text(least) + " to "
                    + text(most) + ", not " + text(duration));
        }
        return duration;
    }

    /** The duration in seconds, such as {@code 1.5 s}. */
    static String text(Duration duration) {
        BigDecimal seconds = BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
        return (seconds.signum() == 0 ? "0" : seconds.stripTrailingZeros().toPlainString()) + " s";
    }
}
