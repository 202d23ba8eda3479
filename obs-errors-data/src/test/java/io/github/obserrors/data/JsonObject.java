package io.github.obserrors.data;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object whose members keep their order. */
final class JsonObject {

    private static final DefaultIndenter TWO_BLANKS = new DefaultIndenter("  ", "\n");

    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    /** Adds a member; an empty Optional becomes null. */
    JsonObject put(String name, Object value) {
        members.put(name, value instanceof Optional<?> optional ? optional.orElse(null) : value);
        return this;
    }

    /** Adds all members of another object. */
    JsonObject putAll(JsonObject other) {
        members.putAll(other.members);
        return this;
    }

    /** {@return one object for each value} */
    static <T> List<Map<String, @Nullable Object>> objects(List<T> values, Function<T, JsonObject> form) {
        return values.stream().map(value -> form.apply(value).members).toList();
    }

    /** {@return one object for each value} */
    static <T> List<Map<String, @Nullable Object>> objects(T[] values, Function<T, JsonObject> form) {
        return objects(Arrays.asList(values), form);
    }

    /** {@return the label of each value} */
    static <T> List<String> labels(T[] values, Function<T, String> label) {
        return Arrays.stream(values).map(label).toList();
    }

    /** {@return this object as a member of another} */
    Map<String, @Nullable Object> value() {
        return members;
    }

    /** {@return this object as text, one member on a line} */
    String text() {
        return JsonMapper.builder()
                        .defaultPrettyPrinter(new DefaultPrettyPrinter()
                                .withObjectIndenter(TWO_BLANKS)
                                .withArrayIndenter(TWO_BLANKS))
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(members)
                + "\n";
    }
}
