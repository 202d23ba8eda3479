package io.github.obserrors.cli.listing;

import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.cli.printing.JsonObjects;
import io.github.obserrors.cli.terminal.Page;
import io.github.obserrors.console.ConsoleErrorCode;
import io.github.obserrors.console.ConsoleListing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Obs.00xx codes with the listings that match the filters; codes without any are left out. */
public final class ConsolePart implements CatalogPart {

    private final Map<ConsoleErrorCode, List<ConsoleListing>> listings = new LinkedHashMap<>();

    public ConsolePart(Optional<StatusFilter> status, Optional<RetryAdvice> retry) {
        for (ConsoleErrorCode code : ConsoleErrorCode.values()) {
            List<ConsoleListing> fitting = code.listings().stream()
                    .filter(listing -> status.isEmpty() || status.get().shows(listing.status()))
                    .filter(listing -> retry.isEmpty() || retry.get() == listing.retryAdvice())
                    .toList();
            if (!fitting.isEmpty()) {
                listings.put(code, fitting);
            }
        }
    }

    @Override
    public List<String> columns() {
        return List.of("code", "guide", "origin", "status", "retry", "description");
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
                .map(entry -> {
                    Map<String, @Nullable Object> object = new LinkedHashMap<>();
                    object.put("code", entry.getKey().value());
                    object.put(
                            "listings",
                            entry.getValue().stream()
                                    .map(JsonObjects::consoleListing)
                                    .toList());
                    return object;
                })
                .toList();
    }

    @Override
    public void print(Page page) {
        listings.forEach((code, fitting) -> {
            String label = code.value();
            for (ConsoleListing listing : fitting) {
                page.item(label, listing.guide().title() + ": " + listing.description());
                label = "";
            }
        });
        page.heading(listings.size() + " codes, "
                + listings.values().stream().mapToInt(List::size).sum() + " rows");
    }

    private static List<String> row(ConsoleErrorCode code, ConsoleListing listing) {
        return List.of(
                code.value(),
                listing.guide().label(),
                listing.origin().label(),
                listing.status().map(HttpStatus::toString).orElse(""),
                listing.retryAdvice().label(),
                listing.description());
    }
}
