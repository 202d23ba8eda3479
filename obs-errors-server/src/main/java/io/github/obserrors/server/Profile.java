package io.github.obserrors.server;

import io.github.obserrors.api.ServerErrorCode;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A script with a name, to try a client at once.
 *
 * <p>Each strikes within the first four requests, whatever they are, and treats the same sequence of requests in the same
 * way.
 *
 * <p>A minor release may add constants, so give every {@code switch} a {@code default}.
 */
public enum Profile {
    /** Every second request gets a 503 {@code SlowDown} with {@code Retry-After: 1}. */
    THROTTLED,
    /** Four requests in ten fail: by a 500, by a 503, or by a reset before anything is carried out. */
    FLAKY,
    /** Each answer comes one second late, at 16 KiB a second. */
    SLOW,
    /** The body of every second answer is cut after 100 bytes. */
    CUT,
    /** The clock of the server is one hour ahead; it refuses requests whose date is more than 15 minutes off. */
    CLOCK_SKEW,
    /** Every second request is carried out, and its answer lost. */
    LOST_ANSWERS;

    private static final long SEED_OF_ERRORS = 16;
    private static final long SEED_OF_OUTAGES = 17;
    private static final long SEED_OF_RESETS = 18;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@return the name of this profile outside Java, for example {@code clock-skew}} */
    public String label() {
        return label;
    }

    /**
     * Finds the profile with a label.
     *
     * @param label the label, in lower case
     * @return the profile, or empty if none has this label
     */
    public static Optional<Profile> find(String label) {
        Objects.requireNonNull(label, "label");
        for (Profile profile : values()) {
            if (profile.label.equals(label)) {
                return Optional.of(profile);
            }
        }
        return Optional.empty();
    }

    /** {@return the script, whose rules bear names} */
    public Script script() {
        return switch (this) {
            case THROTTLED ->
                Script.of(everySecond()
                        .answer(Fault.error(ServerErrorCode.SLOW_DOWN).withRetryAfter(Duration.ofSeconds(1))));
            case FLAKY -> flaky();
            case SLOW ->
                Script.of(Rule.onAny().named(label).answer(Fault.stall(Duration.ofSeconds(1)), Fault.slow(16 << 10)));
            case CUT -> Script.of(everySecond().answer(Fault.cut(100)));
            case CLOCK_SKEW -> Script.of(Rule.onAny().named(label).answer(Fault.clock(Duration.ofHours(1))));
            case LOST_ANSWERS -> Script.of(everySecond().answer(Fault.loseAnswer()));
        };
    }

    private Rule.Builder everySecond() {
        return Rule.onAny().named(label).every(2);
    }

    private static Script flaky() {
        return Script.of(
                Rule.onAny()
                        .named("flaky-error")
                        .chance(0.15, SEED_OF_ERRORS)
                        .answer(Fault.error(ServerErrorCode.INTERNAL_ERROR)),
                Rule.onAny()
                        .named("flaky-outage")
                        .chance(0.15, SEED_OF_OUTAGES)
                        .answer(Fault.error(ServerErrorCode.SERVICE_UNAVAILABLE)),
                Rule.onAny().named("flaky-reset").chance(0.15, SEED_OF_RESETS).answer(Fault.reset()));
    }
}
