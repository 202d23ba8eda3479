package io.github.obserrors.data.reference;

import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.api.Sighting;
import io.github.obserrors.console.ConsoleErrorCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A server code as the page shows it. */
record ServerEntry(ServerErrorCode code) {

    Address address() {
        return Address.of(code);
    }

    /** {@return the statuses of the documents, or of the sightings where no document lists the code} */
    List<HttpStatus> statuses() {
        return Stream.concat(
                        code.statuses().stream(), code.sightings().stream().flatMap(seen -> seen.status().stream()))
                .distinct()
                .sorted()
                .toList();
    }

    String classes() {
        return Attribute.of(statuses().stream()
                .flatMap(status -> status.statusClass().stream())
                .map(statusClass -> statusClass.label()));
    }

    String documents() {
        return Attribute.of(
                code.listings().stream().map(listing -> listing.edition().label()));
    }

    Wording category() {
        return Wording.of(code.category());
    }

    Wording retry() {
        return Wording.of(code.retryAdvice());
    }

    Wording effect() {
        return Wording.of(code.effect());
    }

    String aliases() {
        return String.join(", ", code.aliases());
    }

    boolean hasAliases() {
        return !code.aliases().isEmpty();
    }

    List<DocumentColumn> columns() {
        return DocumentColumn.all(code);
    }

    boolean threeColumns() {
        return columns().size() == 3;
    }

    boolean hasMarks() {
        return columns().stream().anyMatch(column -> !column.isPlain());
    }

    List<Neighbour> neighbours() {
        return code.neighbours().stream()
                .map(neighbour -> new Neighbour(Address.of(neighbour.code()), neighbour.difference()))
                .toList();
    }

    boolean hasNeighbours() {
        return !code.neighbours().isEmpty();
    }

    List<Correspondence> correspondences() {
        return ConsoleErrorCode.correspondences(code).stream()
                .map(pair -> new Correspondence(
                        Address.of(pair.consoleCode()),
                        Wording.of(pair.guide()),
                        Wording.of(pair.strength()),
                        pair.reason()))
                .toList();
    }

    boolean hasCorrespondences() {
        return !correspondences().isEmpty();
    }

    List<Seen> sightings() {
        return code.sightings().stream().map(Seen::of).toList();
    }

    /** A code that is mistaken for this one. */
    record Neighbour(Address address, String difference) {}

    /** A code of the other kind that corresponds. */
    record Correspondence(Address address, Wording guide, Wording strength, String reason) {}

    /** A place outside the documents where the code was seen. */
    record Seen(String title, Optional<String> status, Optional<String> since) {

        static Seen of(Sighting sighting) {
            return new Seen(
                    sighting.source().title(),
                    sighting.status().map(HttpStatus::toString),
                    sighting.since().map(LocalDate::toString));
        }
    }
}
