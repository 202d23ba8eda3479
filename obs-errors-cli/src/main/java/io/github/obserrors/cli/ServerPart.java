package io.github.obserrors.cli;

import io.github.obserrors.api.Category;
import io.github.obserrors.api.Edition;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.Listing;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.console.Guide;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The server codes, each with the listings that fit; a code without any is left out. */
final class ServerPart implements CatalogPart {

    private final boolean onlyDisagreements;
    private final Map<ServerErrorCode, List<Listing>> listings = new LinkedHashMap<>();

    ServerPart(
            Optional<HttpStatus> status,
            Optional<Category> category,
            Optional<RetryAdvice> retry,
            Optional<Edition> edition,
            boolean onlyDisagreements) {
        this.onlyDisagreements = onlyDisagreements;
        for (ServerErrorCode code : ServerErrorCode.values()) {
            boolean fits = (category.isEmpty() || category.get() == code.category())
                    && (retry.isEmpty() || retry.get() == code.retryAdvice())
                    && (!onlyDisagreements || code.disagreement().isPresent());
            List<Listing> fitting = code.listings().stream()
                    .filter(listing -> fits)
                    .filter(listing -> status.isEmpty() || listing.status().equals(status))
                    .filter(listing -> edition.isEmpty() || edition.get() == listing.edition())
                    .toList();
            if (!fitting.isEmpty()) {
                listings.put(code, fitting);
            }
        }
    }

    @Override
    public List<String> columns() {
        return List.of("code", "edition", "spelling", "status", "reason", "message", "solution", "category", "retry");
    }

    @Override
    public List<List<String>> rows() {
        return listings.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(listing -> row(entry.getKey(), listing)))
                .toList();
    }

    @Override
    public Object toJson() {
        return listings.entrySet().stream()
                .map(entry -> json(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public void print(Page page) {
        page.line("status   retry                         code");
        listings.keySet().forEach(code -> {
            page.line(String.format(
                    "%-7s  %-28s  %s", statuses(code), code.retryAdvice().label(), code));
            if (onlyDisagreements) {
                page.item("", code.disagreement().orElseThrow());
            }
        });
        page.heading(listings.size() + " codes, "
                + listings.values().stream().mapToInt(List::size).sum() + " rows");
    }

    private static String statuses(ServerErrorCode code) {
        return code.statuses().stream().map(HttpStatus::toString).collect(Collectors.joining(","));
    }

    private static List<String> row(ServerErrorCode code, Listing listing) {
        return List.of(
                code.value(),
                listing.edition().label(),
                listing.spelling(),
                listing.status().map(HttpStatus::toString).orElse(""),
                listing.reason().orElse(""),
                listing.message(),
                listing.solution().orElse(""),
                code.category().label(),
                code.retryAdvice().label());
    }

    private static Map<String, @Nullable Object> json(ServerErrorCode code, List<Listing> listings) {
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
        object.put("listings", listings.stream().map(JsonObjects::listing).toList());
        return object;
    }
}
