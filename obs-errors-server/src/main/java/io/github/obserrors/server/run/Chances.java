package io.github.obserrors.server.run;

/** Random numbers that depend on nothing but a seed and a position. */
final class Chances {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private Chances() {}

    /** {@return a number from 0 to less than 1, by the mixing function of SplitMix64} */
    static double of(long seed, long position) {
        long z = mix(seed) + position * GOLDEN_GAMMA;
        return (mix(z) >>> 11) * UNIT;
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
