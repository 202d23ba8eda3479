package io.github.obserrors.server.run;

import io.github.obserrors.server.Times;
import java.util.Arrays;

/** The conditions that the times of a rule set. */
final class Conditions {

    private Conditions() {}

    static Condition of(Times times) {
        if (times instanceof Times.Nth nth) {
            long[] numbers = nth.numbers().stream().mapToLong(Long::longValue).toArray();
            return (number, nanos) -> Arrays.binarySearch(numbers, number) >= 0;
        }
        if (times instanceof Times.First first) {
            return (number, nanos) -> number <= first.count();
        }
        if (times instanceof Times.Every every) {
            return (number, nanos) -> number % every.period() == 0;
        }
        if (times instanceof Times.AboveRate rate) {
            return new RateCondition(rate.perSecond());
        }
        if (times instanceof Times.Chance chance) {
            return (number, nanos) -> Chances.of(chance.seed(), number) < chance.probability();
        }
        Times.Between between = (Times.Between) times;
        long from = between.from().toNanos();
        long to = between.to().toNanos();
        return (number, nanos) -> nanos >= from && nanos < to;
    }
}
