package io.github.obserrors.cli.printing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JSON object of one answer. It has every key; the value is null if the key does not apply. */
final class Explanation {

    private static final List<String> KEYS = List.of(
            "input",
            "kind",
            "status",
            "code",
            "listed",
            "message",
            "requestId",
            "hostId",
            "headerRequestId",
            "headerHostId",
            "details",
            "notes",
            "count",
            "redirect",
            "retryAfter",
            "serverTime",
            "category",
            "retry",
            "retryReason",
            "listings",
            "correspondences",
            "consoleListings",
            "errors",
            "deleted",
            "meaning",
            "action",
            "effect",
            "throttling",
            "neighbours",
            "sightings",
            "documented",
            "complete");

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    Explanation(String input, String kind) {
        KEYS.forEach(key -> values.put(key, null));
        set("input", input);
        set("kind", kind);
    }

    Explanation set(String key, @Nullable Object value) {
        if (!values.containsKey(key)) {
            throw new IllegalArgumentException("No key of an explanation is called " + key);
        }
        values.put(key, value);
        return this;
    }

    Explanation set(String key, Optional<?> value) {
        return set(key, (Object) value.orElse(null));
    }

    Map<String, @Nullable Object> values() {
        return values;
    }
}
