package io.github.obserrors.cli.printing;

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

/** Writes values as JSON: maps, lists, texts, numbers, booleans and null. */
public final class Json {

    /** Escapes everything but ASCII: a terminal may show the JSON, and a server could send control sequences. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE) // the decoder has bounds, so whatever it reads can be written
                    .build())
            .build();

    private Json() {}

    /** Prints an array with one element per line, and anything else on one line. */
    public static void println(PrintWriter out, Object value) {
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
        // DEL is the only control character in ASCII that JSON does not require to be escaped.
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
