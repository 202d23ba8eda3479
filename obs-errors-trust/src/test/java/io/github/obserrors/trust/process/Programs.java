package io.github.obserrors.trust.process;

/** The programs of this package. */
public final class Programs {

    /** Decodes hostile responses and prints what a security manager was asked for. */
    public static final Class<?> DECODE_UNDER_GUARD = DecodeUnderGuard.class;

    /** Decodes hostile responses and prints what the flight recorder saw; takes a folder. */
    public static final Class<?> DECODE_UNDER_FLIGHT_RECORDER = DecodeUnderFlightRecorder.class;

    /** Uses everything for the first time from many threads; takes a number that decides the order. */
    public static final Class<?> FIRST_USE = FirstUse.class;

    /** Uses everything for a time and watches the heap; takes seconds and a file for the last heap. */
    public static final Class<?> LONG_USE = LongUse.class;

    private Programs() {}
}
