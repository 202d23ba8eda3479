package io.github.obserrors.server.json;

import io.github.obserrors.server.Place;
import io.github.obserrors.server.Times;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads where a fault strikes: the label of a kind, or for a place in a body, an object with the number of bytes. */
final class PlaceReader {

    private static final Map<String, Place> EARLY = new LinkedHashMap<>();
    private static final Map<String, Place> LABELS = new LinkedHashMap<>();

    static {
        EARLY.put(Place.Kind.BEFORE_REQUEST_BODY.label(), Place.BEFORE_REQUEST_BODY);
        EARLY.put(Place.Kind.BEFORE_EXECUTION.label(), Place.BEFORE_EXECUTION);
        LABELS.putAll(EARLY);
        LABELS.put(Place.Kind.BEFORE_RESPONSE.label(), Place.BEFORE_RESPONSE);
    }

    private PlaceReader() {}

    /** Any place. */
    static Place any(Json json) {
        if (!(json instanceof Json.Obj object)) {
            return Members.label(json, "place", LABELS);
        }
        if (object.members().containsKey(Place.Kind.IN_RESPONSE_BODY.label())) {
            return inBody(json, Place.Kind.IN_RESPONSE_BODY);
        }
        Members.of(json, Place.Kind.IN_REQUEST_BODY.label(), Place.Kind.IN_RESPONSE_BODY.label());
        return inBody(json, Place.Kind.IN_REQUEST_BODY);
    }

    /** A place before the operation is carried out. */
    static Place early(Json json) {
        return json instanceof Json.Obj
                ? inBody(json, Place.Kind.IN_REQUEST_BODY)
                : Members.label(json, "place before the operation", EARLY);
    }

    private static Place inBody(Json json, Place.Kind kind) {
        Members members = Members.of(json, kind.label());
        return new Place(kind, members.get(kind.label(), bytes -> Members.integer(bytes, 0, Times.MOST)));
    }
}
