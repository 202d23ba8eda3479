package io.github.obserrors.cli.printing;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.Listing;
import io.github.obserrors.api.Neighbour;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.api.Sighting;
import io.github.obserrors.console.ConsoleErrorCode;
import io.github.obserrors.console.ConsoleListing;
import io.github.obserrors.console.Correspondence;
import io.github.obserrors.console.Guide;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JSON objects that several commands print. */
public final class JsonObjects {

    private JsonObjects() {}

    public static Map<String, @Nullable Object> listing(Listing listing) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("edition", listing.edition().label());
        object.put("spelling", listing.spelling());
        object.put("status", number(listing.status()));
        object.put("reason", listing.reasonPhrase().orElse(null));
        object.put("message", listing.message());
        object.put("solution", listing.solution().orElse(null));
        return object;
    }

    static List<Map<String, @Nullable Object>> listings(ServerErrorCode code) {
        return code.listings().stream().map(JsonObjects::listing).toList();
    }

    static List<Map<String, @Nullable Object>> neighbours(ServerErrorCode code) {
        return code.neighbours().stream().map(JsonObjects::neighbour).toList();
    }

    private static Map<String, @Nullable Object> neighbour(Neighbour neighbour) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("code", neighbour.code().value());
        object.put("difference", neighbour.difference());
        return object;
    }

    static List<Map<String, @Nullable Object>> sightings(ServerErrorCode code) {
        return code.sightings().stream().map(JsonObjects::sighting).toList();
    }

    public static Map<String, @Nullable Object> sighting(Sighting sighting) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("source", sighting.source().label());
        object.put("status", number(sighting.status()));
        object.put("since", sighting.since().map(LocalDate::toString).orElse(null));
        return object;
    }

    public static List<Map<String, @Nullable Object>> correspondences(ServerErrorCode code, List<Guide> guides) {
        return ConsoleErrorCode.correspondences(code).stream()
                .filter(pair -> guides.contains(pair.guide()))
                .map(JsonObjects::correspondence)
                .toList();
    }

    public static Map<String, @Nullable Object> consoleListing(ConsoleListing listing) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("guide", listing.guide().label());
        object.put("description", listing.description());
        object.put("origin", listing.origin().label());
        object.put("status", number(listing.status()));
        object.put("retry", listing.retryAdvice().label());
        object.put(
                "server",
                listing.correspondences().stream().map(JsonObjects::serverCode).toList());
        return object;
    }

    static Map<String, @Nullable Object> detail(Detail detail) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("name", detail.name());
        object.put("value", detail.text());
        object.put(
                "details", detail.children().stream().map(JsonObjects::detail).toList());
        return object;
    }

    static Map<String, @Nullable Object> keyError(KeyError error) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("key", error.key().orElse(null));
        object.put("versionId", error.versionId().orElse(null));
        object.put("code", error.code().value());
        object.put("listed", error.code().known().isPresent());
        object.put("message", error.message().orElse(null));
        return object;
    }

    public static @Nullable Integer number(Optional<HttpStatus> status) {
        return status.map(HttpStatus::code).orElse(null);
    }

    private static Map<String, @Nullable Object> correspondence(Correspondence pair) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("guide", pair.guide().label());
        object.put("code", pair.consoleCode().value());
        object.put("strength", pair.strength().label());
        object.put("reason", pair.reason());
        return object;
    }

    private static Map<String, @Nullable Object> serverCode(Correspondence pair) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("code", pair.serverCode().value());
        object.put("strength", pair.strength().label());
        object.put("reason", pair.reason());
        return object;
    }
}
