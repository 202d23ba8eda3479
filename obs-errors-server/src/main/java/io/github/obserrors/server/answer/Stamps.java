package io.github.obserrors.server.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** The times and the request ids of answers. Safe for use by several threads. */
public final class Stamps {

    private record Second(long epochSecond, String date) {}

    private static final int DIGITS = 16;

    private final Clock clock;
    private final AtomicLong count = new AtomicLong();
    private volatile Second second = new Second(Long.MIN_VALUE, "");

    public Stamps(Clock clock) {
        this.clock = clock;
    }

    /** {@return the right time} */
    public Instant now() {
        return clock.instant();
    }

    /** {@return the value of the header {@code Date} on a clock that is ahead by so much} */
    public String date(Duration shift) {
        Instant time = shift.isZero() ? now() : now().plus(shift);
        long epochSecond = time.getEpochSecond();
        Second last = second;
        if (last.epochSecond == epochSecond) {
            return last.date;
        }
        String date = HttpDate.ofHeader(time);
        second = new Second(epochSecond, date);
        return date;
    }

    /** {@return an id in the form of OBS: 32 digits, of which the first 16 are the time and the others a count} */
    public String nextRequestId() {
        byte[] digits = new byte[2 * DIGITS];
        write(clock.millis(), digits, DIGITS);
        write(count.incrementAndGet(), digits, 2 * DIGITS);
        return new String(digits, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static void write(long number, byte[] digits, int end) {
        long rest = number;
        for (int i = end - 1; i >= end - DIGITS; i--) {
            int digit = (int) (rest & 0xF);
            digits[i] = (byte) (digit < 10 ? '0' + digit : 'A' + digit - 10);
            rest >>>= 4;
        }
    }
}
