package io.github.obserrors.server.json;

import io.github.obserrors.server.InvalidScriptException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The members of a JSON object, each read as what it should be. */
final class Members {

    private static final int NANO_DIGITS = 9;
    private static final BigDecimal HALF_NANO = BigDecimal.valueOf(5, NANO_DIGITS + 1);

    private final Json.Obj object;

    private Members(Json.Obj object) {
        this.object = object;
    }

    /** The members of an object that may have no others than these. */
    static Members of(Json json, String... known) {
        Json.Obj object = object(json);
        object.names().forEach((name, place) -> {
            if (!List.of(known).contains(name)) {
                throw place.problem(Names.unknown("member here", name, List.of(known)));
            }
        });
        return new Members(object);
    }

    static Json.Obj object(Json json) {
        if (json instanceof Json.Obj object) {
            return object;
        }
        throw unexpected("an object", json);
    }

    static List<Json> elements(Json json) {
        if (json instanceof Json.Array array) {
            return array.elements();
        }
        throw unexpected("an array", json);
    }

    static String text(Json json) {
        if (json instanceof Json.Text text) {
            return text.value();
        }
        throw unexpected("a string", json);
    }

    private static InvalidScriptException unexpected(String wanted, Json json) {
        return json.place().problem("This should be " + wanted + ", not " + json.kind());
    }

    /** An integer in this range, however it is written: 2, 2.0 and 20e-1 are the same. */
    static long integer(Json json, long least, long most) {
        BigDecimal value = number(json, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
        if (value.signum() != 0 && value.stripTrailingZeros().scale() > 0) {
            throw json.place().problem("This should be an integer, not " + value);
        }
        return value.longValue();
    }

    /** An integer that fits an {@code int}. */
    static int integer(Json json) {
        return (int) integer(json, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    static BigDecimal number(Json json, BigDecimal least, BigDecimal most) {
        if (!(json instanceof Json.Numeric numeric)) {
            throw unexpected("a number", json);
        }
        BigDecimal value = numeric.value();
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw json.place()
                    .problem("This should be a number from " + least.toPlainString() + " to " + most.toPlainString()
                            + ", not " + value);
        }
        return value;
    }

    /** A duration in seconds, rounded to nanoseconds. */
    static Duration seconds(Json json, Duration least, Duration most) {
        BigDecimal value = number(json, Seconds.of(least), Seconds.of(most));
        if (value.abs().compareTo(HALF_NANO) < 0) {
            return Duration.ZERO; // a number like 1e-999999999 could not be rounded
        }
        BigDecimal nanos = value.setScale(NANO_DIGITS, RoundingMode.HALF_UP).movePointRight(NANO_DIGITS);
        return Duration.ofSeconds(0, nanos.longValueExact());
    }

    /** What an action makes of this value, with its place if the action refuses it. */
    static <T> T at(Json json, Supplier<T> action) {
        try {
            return action.get();
        } catch (InvalidScriptException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw json.place().problem(String.valueOf(e.getMessage()));
        }
    }

    Optional<Json> find(String name) {
        return Optional.ofNullable(object.members().get(name));
    }

    Json get(String name) {
        return find(name).orElseThrow(() -> object.place().problem("The member \"" + name + "\" is missing"));
    }

    <T> Optional<T> find(String name, Function<Json, T> reader) {
        return find(name).map(json -> at(json, () -> reader.apply(json)));
    }

    <T> T get(String name, Function<Json, T> reader) {
        Json json = get(name);
        return at(json, () -> reader.apply(json));
    }

    /** The texts of an object that holds texts alone; none if there is no such member. */
    Map<String, Json> texts(String name) {
        Map<String, Json> texts = new LinkedHashMap<>();
        find(name)
                .ifPresent(json -> object(json).members().forEach((key, value) -> {
                    text(value);
                    texts.put(key, value);
                }));
        return texts;
    }

    /** One of these labels. */
    static <T> T label(Json json, String what, Map<String, T> known) {
        String label = text(json);
        T value = known.get(label);
        if (value == null) {
            throw json.place().problem(Names.unknown(what, label, known.keySet()));
        }
        return value;
    }
}
