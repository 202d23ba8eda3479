package io.github.obserrors.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Writes values as JSON: maps, lists, texts, numbers, truth values and null. */
final class Json {

    /** All but ASCII is escaped: JSON may be shown on a terminal, and a server could send what steers one. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE) // the bounds of the decoder hold: what it reads is written
                    .build())
            .build();

    private Json() {}

    /** Prints the value: an array with one element a line, anything else on one line. */
    static void println(PrintWriter out, Object value) {
        if (value instanceof List<?> list && !list.isEmpty()) {
            out.println(list.stream().map(Json::line).collect(Collectors.joining(",\n", "[\n", "\n]")));
        } else {
            out.println(line(value));
        }
    }

    private static String line(Object value) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            write(json, value);
        }
        // The one control character that is ASCII and that JSON allows.
        return line.toString().replace("\u007f", "\\u007f");
    }

    private static void write(JsonGenerator json, @Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((name, element) -> {
                json.writeName((String) name);
                write(json, element);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(element -> write(json, element));
            json.writeEndArray();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            throw new IllegalArgumentException("JSON has no form for " + value.getClass());
        }
    }
}
