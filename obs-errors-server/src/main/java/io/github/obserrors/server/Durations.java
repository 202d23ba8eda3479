package io.github.obserrors.server;

import java.math.BigDecimal;
import java.time.Duration;

/** The bounds of durations in scripts, and their text. */
final class Durations {

    private Durations() {}

    static Duration requireUpTo(Duration longest, String what, Duration duration) {
        if (duration.isNegative() || duration.compareTo(longest) > 0) {
            throw new IllegalArgumentException(
                    "The duration of \"" + what + "\" must be from 0 to " + text(longest) + ", not " + text(duration));
        }
        return duration;
    }

    /** The duration in seconds, such as {@code 1.5 s}. */
    static String text(Duration duration) {
        BigDecimal seconds = BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
        return (seconds.signum() == 0 ? "0" : seconds.stripTrailingZeros().toPlainString()) + " s";
    }
}
