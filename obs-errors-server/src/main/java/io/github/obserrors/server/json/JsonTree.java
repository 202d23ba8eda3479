package io.github.obserrors.server.json;

import io.github.obserrors.api.text.LogText;
import io.github.obserrors.server.InvalidScriptException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON strictly, and keeps the place of each value. */
final class JsonTree {

    /** The most characters of a text. */
    static final int LONGEST = 1 << 20;

    /** Deeper than any script. */
    private static final int DEEPEST = 32;

    private static final int LONGEST_NUMBER = 100;

    private final JsonParser json;

    private JsonTree(JsonParser json) {
        this.json = json;
    }

    static Json read(String text) {
        if (text.length() > LONGEST) {
            throw new InvalidScriptException(
                    "", 0, 0, "A script has at most " + LONGEST + " characters, not " + text.length());
        }
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                // The message is shown to whoever wrote the script.
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            return new JsonTree(parser).whole();
        }
    }

    private Json whole() {
        try {
            JsonToken first = json.nextToken();
            if (first == null) {
                throw new InvalidScriptException(
                        "", 0, 0, "The text is empty, but should be a JSON object with \"rules\"");
            }
            Json value = value(first, "");
            if (json.nextToken() != null) {
                throw place("").problem("Something follows the end of the JSON text");
            }
            return value;
        } catch (JacksonException e) {
            throw notJson(e);
        }
    }

    private Json value(JsonToken token, String pointer) {
        Json.Place place = place(pointer);
        return switch (token) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> array(place);
            case VALUE_STRING -> new Json.Text(place, json.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeric(place, number(place));
            default -> new Json.Literal(place, json.getString());
        };
    }

    private Json object(Json.Place place) {
        Map<String, Json> members = new LinkedHashMap<>();
        Map<String, Json.Place> names = new HashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            String pointer = place.pointer() + "/" + name.replace("~", "~0").replace("/", "~1");
            Json.Place here = place(pointer);
            if (names.put(name, here) != null) {
                throw here.problem("The member " + LogText.quote(name) + " stands here twice");
            }
            members.put(name, value(json.nextToken(), pointer));
        }
        return new Json.Obj(place, members, names);
    }

    private Json array(Json.Place place) {
        List<Json> elements = new ArrayList<>();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            elements.add(value(token, place.pointer() + "/" + elements.size()));
        }
        return new Json.Array(place, elements);
    }

    private BigDecimal number(Json.Place place) {
        try {
            return new BigDecimal(json.getString());
        } catch (NumberFormatException e) { // an exponent beyond all bounds
            throw place.problem("The number " + json.getString() + " is too great or too small");
        }
    }

    private Json.Place place(String pointer) {
        TokenStreamLocation location = json.currentTokenLocation();
        return new Json.Place(pointer, location.getLineNr(), location.getColumnNr());
    }

    private InvalidScriptException notJson(JacksonException e) {
        String pointer = json.streamReadContext().pathAsPointer().toString();
        TokenStreamLocation location = e.getLocation() == null ? json.currentLocation() : e.getLocation();
        String what = e instanceof StreamConstraintsException
                ? "The JSON is nested too deeply, or a number has too many digits"
                : "This is not JSON: " + LogText.word(e.getOriginalMessage());
        return new InvalidScriptException(pointer, location.getLineNr(), location.getColumnNr(), what);
    }
}
