package io.github.obserrors.cli.listing;

import io.github.obserrors.api.Category;
import io.github.obserrors.api.Edition;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.Listing;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.api.Sighting;
import io.github.obserrors.cli.printing.JsonObjects;
import io.github.obserrors.cli.terminal.Page;
import io.github.obserrors.console.Guide;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The server codes with the listings and sightings that match the filters; codes without any are left out. */
public final class ServerPart implements CatalogPart {

    private final boolean onlyDisagreements;
    private final Map<ServerErrorCode, Rows> rows = new LinkedHashMap<>();

    /** The listings and sightings of one code that match the filters. */
    private record Rows(List<Listing> listings, List<Sighting> sightings) {

        boolean isEmpty() {
            return listings.isEmpty() && sightings.isEmpty();
        }
    }

    public ServerPart(
            Optional<StatusFilter> status,
            Optional<Category> category,
            Optional<RetryAdvice> retry,
            Optional<Edition> edition,
            boolean onlyDisagreements,
            boolean onlyDocumented) {
        this.onlyDisagreements = onlyDisagreements;
        for (ServerErrorCode code : ServerErrorCode.values()) {
            boolean fits = (category.isEmpty() || category.get() == code.category())
                    && (retry.isEmpty() || retry.get() == code.retryAdvice())
                    && (!onlyDisagreements || code.disagreement().isPresent());
            if (!fits) {
                continue;
            }
            Rows fitting = new Rows(
                    code.listings().stream()
                            .filter(listing -> status.isEmpty() || status.get().shows(listing.status()))
                            .filter(listing -> edition.isEmpty() || edition.get() == listing.edition())
                            .toList(),
                    code.sightings().stream()
                            .filter(sighting -> !onlyDocumented && edition.isEmpty())
                            .filter(sighting -> status.isEmpty() || status.get().shows(sighting.status()))
                            .toList());
            if (!fitting.isEmpty()) {
                rows.put(code, fitting);
            }
        }
    }

    @Override
    public List<String> columns() {
        return List.of(
                "code",
                "edition",
                "spelling",
                "status",
                "reason",
                "message",
                "solution",
                "category",
                "retry",
                "meaning");
    }

    @Override
    public List<List<String>> rows() {
        return rows.entrySet().stream()
                .flatMap(entry -> Stream.concat(
                        entry.getValue().listings().stream().map(listing -> row(entry.getKey(), listing)),
                        entry.getValue().sightings().stream().map(sighting -> row(entry.getKey(), sighting))))
                .toList();
    }

    @Override
    public Object toJson() {
        return rows.entrySet().stream()
                .map(entry -> json(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public void print(Page page) {
        page.line("status   retry                         code");
        rows.keySet().forEach(code -> {
            page.line(String.format(
                    Locale.ROOT,
                    "%-7s  %-28s  %s",
                    statuses(code),
                    code.retryAdvice().label(),
                    code));
            page.item("", code.meaning());
            if (onlyDisagreements) {
                page.item("", code.disagreement().orElseThrow());
            }
        });
        int listings =
                rows.values().stream().mapToInt(row -> row.listings().size()).sum();
        int sightings =
                rows.values().stream().mapToInt(row -> row.sightings().size()).sum();
        page.heading(rows.size() + " codes, " + listings + " rows"
                + (sightings == 0 ? "" : ", " + sightings + " sightings"));
    }

    private static String statuses(ServerErrorCode code) {
        return Stream.concat(
                        code.statuses().stream(),
                        code.sightings().stream().flatMap(sighting -> sighting.status().stream()))
                .distinct()
                .map(HttpStatus::toString)
                .collect(Collectors.joining(","));
    }

    /** The row of a sighting: its source takes the place of the edition, and it has no texts of a document. */
    private static List<String> row(ServerErrorCode code, Sighting sighting) {
        return List.of(
                code.value(),
                sighting.source().label(),
                code.value(),
                sighting.status().map(HttpStatus::toString).orElse(""),
                "",
                "",
                "",
                code.category().label(),
                code.retryAdvice().label(),
                code.meaning());
    }

    private static List<String> row(ServerErrorCode code, Listing listing) {
        return List.of(
                code.value(),
                listing.edition().label(),
                listing.spelling(),
                listing.status().map(HttpStatus::toString).orElse(""),
                listing.reasonPhrase().orElse(""),
                listing.message(),
                listing.solution().orElse(""),
                code.category().label(),
                code.retryAdvice().label(),
                code.meaning());
    }

    private static Map<String, @Nullable Object> json(ServerErrorCode code, Rows rows) {
        List<Map<String, @Nullable Object>> correspondences =
                JsonObjects.correspondences(code, Arrays.asList(Guide.values()));
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("code", code.value());
        object.put("aliases", code.aliases());
        object.put("statuses", code.statuses().stream().map(HttpStatus::code).toList());
        object.put("agreedStatus", JsonObjects.number(code.agreedStatus()));
        object.put("category", code.category().label());
        object.put("retry", code.retryAdvice().label());
        object.put("retryReason", code.retryReason());
        object.put(
                "console",
                correspondences.stream()
                        .map(pair -> pair.get("code"))
                        .distinct()
                        .toList());
        object.put("correspondences", correspondences);
        object.put(
                "listings", rows.listings().stream().map(JsonObjects::listing).toList());
        object.put(
                "sightings",
                rows.sightings().stream().map(JsonObjects::sighting).toList());
        object.put("documented", code.isDocumented());
        object.put("throttling", code.isThrottling());
        object.put("meaning", code.meaning());
        object.put("action", code.action());
        object.put("effect", code.effect().label());
        return object;
    }
}
