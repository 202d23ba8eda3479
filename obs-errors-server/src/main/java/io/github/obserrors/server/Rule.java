package io.github.obserrors.server;

import io.github.obserrors.api.text.LogText;
import io.github.obserrors.server.match.Glob;
import io.github.obserrors.server.run.Plan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What goes wrong with which requests, and when.
 *
 * <pre>{@code
 * Rule rule = Rule.on(GET_OBJECT).key("photos/*").first(2).answer(Fault.error(SLOW_DOWN).withRetryAfter(ofSeconds(1)));
 * }</pre>
 *
 * @param name the name, which records show; empty if it has none
 * @param match which requests it is for
 * @param times when it strikes them: if all of these say so; always if there is none
 * @param faults what goes wrong then
 */
public record Rule(Optional<String> name, Match match, List<Times> times, List<Fault> faults) {

    /** The most characters of a name. */
    public static final int LONGEST_NAME = 200;

    /**
     * Creates a rule.
     *
     * @param name the name; empty for none
     * @param match which requests it is for
     * @param times when it strikes them
     * @param faults what goes wrong then
     * @throws IllegalArgumentException if the name is empty or longer than {@value #LONGEST_NAME} characters, there is no
     *     fault, times or faults hold two of a class, or the faults do not go together: two answers, an execution without an
     *     answer, an answer after the place where the connection ends, exact bytes with a wrong clock, or a partial delete
     *     for anything but {@link ServedOperation#MULTI_OBJECT_DELETE}
     */
    public Rule {
        if (name.isPresent()) {
            requireName(name.get());
        }
        Objects.requireNonNull(match, "match");
        times = List.copyOf(times);
        faults = List.copyOf(faults);
        requireDistinct(times);
        Plan plan = Plan.of(faults);
        if (plan.answer().isPresent()
                && plan.answer().get() instanceof PartialDeleteFault
                && !match.operations().equals(Set.of(ServedOperation.MULTI_OBJECT_DELETE))) {
            throw new IllegalArgumentException(
                    "A partial delete needs a rule on " + ServedOperation.MULTI_OBJECT_DELETE.label() + " alone");
        }
    }

    private static void requireName(String name) {
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "The name of a rule has from 1 to " + LONGEST_NAME + " characters: " + LogText.quote(name));
        }
    }

    private static void requireDistinct(List<Times> times) {
        Set<Class<?>> kinds = new HashSet<>();
        for (Times time : times) {
            if (!kinds.add(time.getClass())) {
                throw new IllegalArgumentException("A rule has one of each kind of times at most: " + times);
            }
        }
    }

    /**
     * Starts a rule for certain operations.
     *
     * @param operations the operations; none for any
     * @return a builder of a rule that strikes always
     */
    public static Builder on(ServedOperation... operations) {
        return new Builder(Arrays.asList(operations));
    }

    /** {@return a builder of a rule for any operation, which strikes always} */
    public static Builder onAny() {
        return on();
    }

    /** {@return a text for logs: the name, or what the rule is for, when, and what it does} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        name.ifPresent(given -> text.append(LogText.word(given)).append(": "));
        text.append(match);
        times.forEach(time -> text.append(", ").append(time));
        return text.append(": ").append(Plan.text(faults)).toString();
    }

    /** Collects the conditions of a {@link Rule}; not safe for use by several threads. */
    public static final class Builder {

        private final Set<ServedOperation> operations = EnumSet.noneOf(ServedOperation.class);
        private final Map<String, String> headers = new LinkedHashMap<>();
        private final List<Times> times = new ArrayList<>();
        private Optional<String> name = Optional.empty();
        private Optional<String> bucket = Optional.empty();
        private Optional<String> key = Optional.empty();

        private Builder(List<ServedOperation> operations) {
            this.operations.addAll(operations);
        }

        /**
         * Names the rule.
         *
         * @param text the name, which records and failures of tests show
         * @return this builder
         */
        public Builder named(String text) {
            this.name = Optional.of(text);
            return this;
        }

        /**
         * Limits the rule to buckets.
         *
         * @param pattern the name of the bucket, or a {@linkplain Match pattern}
         * @return this builder
         */
        public Builder bucket(String pattern) {
            this.bucket = Optional.of(pattern);
            return this;
        }

        /**
         * Limits the rule to keys.
         *
         * @param pattern the {@linkplain Match pattern} of the keys, for example {@code photos/*}
         * @return this builder
         */
        public Builder key(String pattern) {
            this.key = Optional.of(pattern);
            return this;
        }

        /**
         * Limits the rule to one key.
         *
         * @param text the key; nothing in it is a sign of a pattern
         * @return this builder
         */
        public Builder exactKey(String text) {
            return key(Glob.exactly(text));
        }

        /**
         * Limits the rule to requests with a header.
         *
         * @param header the name of the header, in any case
         * @param pattern the {@linkplain Match pattern} of its value; {@code *} for any
         * @return this builder
         */
        public Builder header(String header, String pattern) {
            headers.put(Objects.requireNonNull(header, "header"), Objects.requireNonNull(pattern, "pattern"));
            return this;
        }

        /**
         * Limits the rule to certain requests of those that it is for.
         *
         * @param number the number of a request, 1 for the first
         * @param more the numbers of more requests
         * @return this builder
         * @throws IllegalArgumentException if a number is not from 1 to {@link Times#MOST}
         */
        public Builder nth(long number, long... more) {
            List<Long> numbers = new ArrayList<>();
            numbers.add(number);
            Arrays.stream(more).forEach(numbers::add);
            return at(new Times.Nth(numbers));
        }

        /**
         * Limits the rule to the first requests of those that it is for.
         *
         * @param count how many
         * @return this builder
         * @throws IllegalArgumentException if the number is not from 1 to {@link Times#MOST}
         */
        public Builder first(long count) {
            return at(new Times.First(count));
        }

        /**
         * Limits the rule to every nth request of those that it is for.
         *
         * @param period the number; 2 for the second, the fourth, and so on
         * @return this builder
         * @throws IllegalArgumentException if the number is not from 1 to {@link Times#MOST}
         */
        public Builder every(long period) {
            return at(new Times.Every(period));
        }

        /**
         * Limits the rule to the requests above a rate.
         *
         * @param perSecond how many requests a second are let through
         * @return this builder
         * @throws IllegalArgumentException if the number is not from 1 to {@value Times.AboveRate#HIGHEST}
         */
        public Builder aboveRate(int perSecond) {
            return at(new Times.AboveRate(perSecond));
        }

        /**
         * Limits the rule to requests by chance, which a seed decides.
         *
         * @param probability the chance of each request, from {@link Times.Chance#LEAST} to 1
         * @param seed the seed; the same one strikes the same numbers of requests
         * @return this builder
         * @throws IllegalArgumentException if a number is outside the range that {@link Times.Chance} allows
         */
        public Builder chance(double probability, long seed) {
            return at(new Times.Chance(probability, seed));
        }

        /**
         * Limits the rule to a time since the server began to use the script.
         *
         * @param from the time from which on the rule strikes
         * @param to the time from which on it no longer does
         * @return this builder
         * @throws IllegalArgumentException if a time is outside the range that {@link Times.Between} allows
         */
        public Builder between(Duration from, Duration to) {
            return at(new Times.Between(from, to));
        }

        /**
         * Limits the rule to times.
         *
         * @param when when the rule strikes, besides all other limits
         * @return this builder
         */
        public Builder at(Times when) {
            times.add(Objects.requireNonNull(when, "when"));
            return this;
        }

        /**
         * Returns the rule.
         *
         * @param first what goes wrong
         * @param more what else goes wrong
         * @return a rule with what was collected so far
         * @throws IllegalArgumentException as {@link Rule#Rule(Optional, Match, List, List)} does
         */
        public Rule answer(Fault first, Fault... more) {
            List<Fault> faults = new ArrayList<>();
            faults.add(first);
            faults.addAll(Arrays.asList(more));
            return new Rule(name, new Match(operations, bucket, key, headers), times, faults);
        }
    }
}
