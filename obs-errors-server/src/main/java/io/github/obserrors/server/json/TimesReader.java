package io.github.obserrors.server.json;

import io.github.obserrors.server.Times;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Reads when a rule strikes. */
final class TimesReader {

    private static final BigDecimal LEAST_CHANCE = BigDecimal.valueOf(Times.Chance.LEAST);
    private static final Duration NANOSECOND = Duration.ofNanos(1);

    private TimesReader() {}

    static List<Times> read(Json json) {
        Members members = Members.of(json, "nth", "first", "every", "aboveRate", "chance", "between");
        List<Times> times = new ArrayList<>();
        members.find("nth", TimesReader::nth).ifPresent(times::add);
        members.find("first", first -> new Times.First(count(first))).ifPresent(times::add);
        members.find("every", every -> new Times.Every(count(every))).ifPresent(times::add);
        members.find("aboveRate", rate -> new Times.AboveRate((int) Members.integer(rate, 1, Times.AboveRate.HIGHEST)))
                .ifPresent(times::add);
        members.find("chance", TimesReader::chance).ifPresent(times::add);
        members.find("between", TimesReader::between).ifPresent(times::add);
        return times;
    }

    private static Times nth(Json json) {
        List<Long> numbers = new ArrayList<>();
        for (Json number : Members.elements(json)) {
            numbers.add(count(number));
        }
        return new Times.Nth(numbers);
    }

    private static Times chance(Json json) {
        Members members = Members.of(json, "probability", "seed");
        BigDecimal probability =
                members.get("probability", value -> Members.number(value, LEAST_CHANCE, BigDecimal.ONE));
        long seed = members.get("seed", value -> Members.integer(value, -Times.MOST, Times.MOST));
        return new Times.Chance(probability.doubleValue(), seed);
    }

    private static Times between(Json json) {
        Members members = Members.of(json, "from", "for");
        Duration from = members.get("from", value -> Members.seconds(value, Duration.ZERO, Times.LONGEST));
        Duration length = members.get("for", value -> Members.seconds(value, NANOSECOND, Times.LONGEST));
        return new Times.Between(from, from.plus(length));
    }

    private static long count(Json json) {
        return Members.integer(json, 1, Times.MOST);
    }
}
