package io.github.obserrors.server;

import java.time.Duration;
import java.util.List;

/**
 * When a rule strikes the requests that it is for.
 *
 * <p>Each rule counts these requests from 1, those that an earlier rule has struck left out. If a rule has several times,
 * it strikes when all of them say so. The set of struck numbers does not depend on threads.
 *
 * <p>A minor release may add classes, so give every {@code switch} a {@code default}.
 */
public sealed interface Times {

    /** The greatest number of a request: 2<sup>53</sup> &minus; 1, the greatest integer that all readers of JSON agree on. */
    long MOST = (1L << 53) - 1;

    /** The longest time: ten years of 365 days. */
    Duration LONGEST = Duration.ofDays(3650);

    private static void requirePositive(String what, long number) {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("\"" + what + "\" needs a number from 1 to " + MOST + ", not " + number);
        }
    }

    /**
     * At certain requests.
     *
     * @param numbers their numbers, 1 for the first; from 1 to 1,000 of them
     */
    record Nth(List<Long> numbers) implements Times {

        /** The most numbers. */
        public static final int MOST_NUMBERS = 1000;

        /**
         * Creates times.
         *
         * @param numbers the numbers of the requests, which are sorted, each kept once
         * @throws IllegalArgumentException if there is none, or more than {@value #MOST_NUMBERS}, or one is not from 1 to
         *     {@link Times#MOST}
         */
        public Nth {
            if (numbers.isEmpty() || numbers.size() > MOST_NUMBERS) {
                throw new IllegalArgumentException(
                        "\"nth\" needs from 1 to " + MOST_NUMBERS + " numbers, not " + numbers.size());
            }
            numbers.forEach(number -> requirePositive("nth", number));
            numbers = numbers.stream().sorted().distinct().toList();
        }

        /** {@return a text for logs} */
        @Override
        public String toString() {
            return "nth " + numbers;
        }
    }

    /**
     * At the first requests.
     *
     * @param count how many
     */
    record First(long count) implements Times {

        /**
         * Creates times.
         *
         * @param count how many requests, from 1 to {@link Times#MOST}
         * @throws IllegalArgumentException if the number is outside this range
         */
        public First {
            requirePositive("first", count);
        }

        /** {@return a text for logs} */
        @Override
        public String toString() {
            return "first " + count;
        }
    }

    /**
     * At every nth request: with 3, at the third, the sixth, and so on.
     *
     * @param period the number
     */
    record Every(long period) implements Times {

        /**
         * Creates times.
         *
         * @param period the number, from 1 to {@link Times#MOST}
         * @throws IllegalArgumentException if the number is outside this range
         */
        public Every {
            requirePositive("every", period);
        }

        /** {@return a text for logs} */
        @Override
        public String toString() {
            return "every " + period;
        }
    }

    /**
     * Above a rate: at each request before which the rule has let so many through within the last second.
     *
     * @param perSecond how many requests a second are let through
     */
    record AboveRate(int perSecond) implements Times {

        /** The highest rate. */
        public static final int HIGHEST = 100_000;

        /**
         * Creates times.
         *
         * @param perSecond how many requests a second are let through, from 1 to {@value #HIGHEST}
         * @throws IllegalArgumentException if the number is outside this range
         */
        public AboveRate {
            if (perSecond < 1 || perSecond > HIGHEST) {
                throw new IllegalArgumentException(
                        "\"aboveRate\" is from 1 to " + HIGHEST + " requests a second, not " + perSecond);
            }
        }

        /** {@return a text for logs} */
        @Override
        public String toString() {
            return "above " + perSecond + "/s";
        }
    }

    /**
     * By chance, which a seed decides: the same seed strikes the same numbers.
     *
     * @param probability the chance of each request, from {@link #LEAST} to 1
     * @param seed the seed
     */
    record Chance(double probability, long seed) implements Times {

        /** The least chance: one in a million. */
        public static final double LEAST = 0.000001;

        /**
         * Creates times.
         *
         * @param probability the chance of each request, from {@link #LEAST} to 1
         * @param seed the seed, from &minus;{@link Times#MOST} to {@link Times#MOST}
         * @throws IllegalArgumentException if a number is outside its range
         */
        public Chance {
            if (!(probability >= LEAST && probability <= 1)) {
                throw new IllegalArgumentException("A chance is from " + LEAST + " to 1, not " + probability);
            }
            if (seed < -MOST || seed > MOST) {
                throw new IllegalArgumentException("A seed is from " + -MOST + " to " + MOST + ", not " + seed);
            }
        }

        /** {@return a text for logs} */
        @Override
        public String toString() {
            return "chance " + probability + " by seed " + seed;
        }
    }

    /**
     * Between two times since the server began to use the script.
     *
     * @param from the time from which on the rule strikes
     * @param to the time from which on it no longer does
     */
    record Between(Duration from, Duration to) implements Times {

        /**
         * Creates times.
         *
         * @param from the time from which on the rule strikes
         * @param to the time from which on it no longer does
         * @throws IllegalArgumentException if the first is negative or more than {@link Times#LONGEST}, or the second is
         *     not after it, or later by more than that
         */
        public Between {
            Durations.requireUpTo(LONGEST, "from", from);
            Durations.requireUpTo(LONGEST.multipliedBy(2), "to", to);
            Durations.requireUpTo(LONGEST, "for", to.minus(from));
            if (from.equals(to)) {
                throw new IllegalArgumentException(
                        "A time ends after its beginning, not at once: " + Durations.text(to));
            }
        }

        /** {@return a text for logs} */
        @Override
        public String toString() {
            return "between " + Durations.text(from) + " and " + Durations.text(to);
        }
    }
}
