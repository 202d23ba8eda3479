package io.github.obserrors.server.json;

import io.github.obserrors.server.InvalidScriptException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A value of JSON, with its place. */
public sealed interface Json {

    /**
     * Where a value stands.
     *
     * @param pointer its JSON Pointer
     * @param line the line, from 1
     * @param column the character in the line, from 1
     */
    record Place(String pointer, int line, int column) {

        InvalidScriptException problem(String problem) {
            return new InvalidScriptException(pointer, line, column, problem);
        }
    }

    /** {@return where the value begins} */
    Place place();

    /** {@return what the value is, for a message} */
    String kind();

    /** An object, with its members in order, and the places of their names. */
    record Obj(Place place, Map<String, Json> members, Map<String, Place> names) implements Json {
        @Override
        public String kind() {
            return "an object";
        }
    }

    /** An array. */
    record Array(Place place, List<Json> elements) implements Json {
        @Override
        public String kind() {
            return "an array";
        }
    }

    /** A string. */
    record Text(Place place, String value) implements Json {
        @Override
        public String kind() {
            return "a string";
        }
    }

    /** A number. */
    record Numeric(Place place, BigDecimal value) implements Json {
        @Override
        public String kind() {
            return "a number";
        }
    }

    /** One of {@code true}, {@code false} and {@code null}. */
    record Literal(Place place, String kind) implements Json {

        boolean isNull() {
            return kind.equals("null");
        }
    }
}
