package io.github.obserrors.cli.listing;

import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.StatusClass;
import io.github.obserrors.cli.terminal.Page;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The classes of HTTP statuses and the documented statuses, or those of a filter. */
public final class HttpPart implements CatalogPart {

    private final List<StatusClass> classes;
    private final List<HttpStatus> statuses;

    public HttpPart(Optional<StatusFilter> status) {
        classes = Arrays.stream(StatusClass.values())
                .filter(statusClass -> status.isEmpty() || status.get().shows(statusClass))
                .toList();
        statuses = HttpStatus.documented().stream()
                .filter(documented -> status.isEmpty() || status.get().shows(Optional.of(documented)))
                .toList();
    }

    @Override
    public List<String> columns() {
        return List.of("status", "reason", "description", "cause");
    }

    @Override
    public List<List<String>> rows() {
        Stream<List<String>> ofClasses =
                classes.stream().map(statusClass -> List.of(statusClass.label(), "", statusClass.description(), ""));
        Stream<List<String>> ofStatuses = statuses.stream()
                .flatMap(status -> status.causes().stream()
                        .map(cause -> List.of(
                                status.toString(),
                                status.reasonPhrase().orElse(""),
                                status.description().orElse(""),
                                cause)));
        return Stream.concat(ofClasses, ofStatuses).toList();
    }

    @Override
    public Object toJson() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("classes", classes.stream().map(HttpPart::json).toList());
        object.put("statuses", statuses.stream().map(HttpPart::json).toList());
        return object;
    }

    @Override
    public void print(Page page) {
        classes.forEach(statusClass -> page.item(statusClass.label(), statusClass.description()));
        statuses.forEach(status -> {
            page.item(
                    status.toString(),
                    status.reasonPhrase().orElse("") + ". "
                            + status.description().orElse(""));
            status.causes().forEach(cause -> page.item("", cause));
        });
        page.heading(classes.size() + " classes, " + statuses.size() + " statuses");
    }

    private static Map<String, @Nullable Object> json(StatusClass statusClass) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("class", statusClass.label());
        object.put("description", statusClass.description());
        return object;
    }

    private static Map<String, @Nullable Object> json(HttpStatus status) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("status", status.code());
        object.put("reason", status.reasonPhrase().orElse(null));
        object.put("description", status.description().orElse(null));
        object.put("causes", status.causes());
        return object;
    }
}
