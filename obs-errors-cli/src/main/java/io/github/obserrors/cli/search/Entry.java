package io.github.obserrors.cli.search;

import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.Listing;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.api.Sighting;
import io.github.obserrors.cli.search.Passage.Place;
import io.github.obserrors.console.ConsoleErrorCode;
import io.github.obserrors.console.ConsoleListing;
import io.github.obserrors.console.Guide;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be found: a server code, what one guide says of an Obs.00xx code, or an HTTP status. */
public final class Entry {

    private final Kind kind;
    private final String name;
    private final Optional<Guide> guide;
    private final Optional<HttpStatus> status;
    private final Optional<String> meaning;
    private final List<Passage> passages = new ArrayList<>();

    /** The kinds of entries; of two that match alike, the one of the earlier kind comes first. */
    public enum Kind {
        /** A server code. */
        SERVER_CODE("server-code"),
        /** What one guide says of an Obs.00xx code. */
        CONSOLE_CODE("console-code"),
        /** An HTTP status. */
        HTTP_STATUS("http-status");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** {@return the name of this kind in JSON} */
        public String label() {
            return label;
        }
    }

    private Entry(
            Kind kind, String name, Optional<Guide> guide, Optional<HttpStatus> status, Optional<String> meaning) {
        this.kind = kind;
        this.name = name;
        this.guide = guide;
        this.status = status;
        this.meaning = meaning;
        add(Place.NAME, name);
    }

    static Entry of(ServerErrorCode code) {
        Entry entry = new Entry(
                Kind.SERVER_CODE, code.value(), Optional.empty(), code.agreedStatus(), Optional.of(code.meaning()));
        Set<HttpStatus> statuses = new LinkedHashSet<>(code.statuses());
        code.sightings().stream().map(Sighting::status).forEach(seen -> seen.ifPresent(statuses::add));
        statuses.forEach(status -> entry.add(Place.STATUS, status.toString()));
        code.aliases().forEach(alias -> entry.add(Place.NAME, alias));
        entry.add(Place.MEANING, code.meaning());
        entry.add(Place.ACTION, code.action());
        for (Listing listing : code.listings()) {
            String edition = listing.edition().label();
            if (!listing.spelling().equals(code.value())) {
                entry.add(Place.NAME, edition, listing.spelling());
            }
            entry.add(Place.MESSAGE, edition, listing.message());
            listing.solution().ifPresent(solution -> entry.add(Place.SOLUTION, edition, solution));
        }
        return entry;
    }

    static Entry of(ConsoleErrorCode code, ConsoleListing listing) {
        Entry entry = new Entry(
                Kind.CONSOLE_CODE,
                code.value(),
                Optional.of(listing.guide()),
                listing.status(),
                Optional.of(listing.description()));
        entry.add(Place.NAME, "Obs." + code.number());
        listing.status().ifPresent(status -> entry.add(Place.STATUS, status.toString()));
        entry.add(Place.DESCRIPTION, listing.guide().label(), listing.description());
        return entry;
    }

    static Entry of(HttpStatus status) {
        Entry entry = new Entry(
                Kind.HTTP_STATUS, status.toString(), Optional.empty(), Optional.of(status), status.description());
        status.reasonPhrase().ifPresent(phrase -> entry.add(Place.REASON, phrase));
        status.description().ifPresent(description -> entry.add(Place.DESCRIPTION, description));
        status.causes().forEach(cause -> entry.add(Place.CAUSE, cause));
        entry.add(Place.ACTION, status.action());
        return entry;
    }

    private void add(Place place, String text) {
        passages.add(new Passage(place, Optional.empty(), text));
    }

    private void add(Place place, String source, String text) {
        passages.add(new Passage(place, Optional.of(source), text));
    }

    /** {@return what this entry is} */
    public Kind kind() {
        return kind;
    }

    /** {@return the code, or the number of the status} */
    public String name() {
        return name;
    }

    /** {@return the guide that says this of an Obs.00xx code; empty for any other kind} */
    public Optional<Guide> guide() {
        return guide;
    }

    /** {@return the status; for a server code the one on which all documents agree} */
    public Optional<HttpStatus> status() {
        return status;
    }

    /** {@return what the code or the status means; empty for a status that the documents do not list} */
    public Optional<String> meaning() {
        return meaning;
    }

    /** {@return all texts in which this entry can be found, its name first} */
    List<Passage> passages() {
        return passages;
    }
}
