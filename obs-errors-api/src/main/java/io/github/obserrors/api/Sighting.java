package io.github.obserrors.api;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A place outside the documents of {@link Edition} where a code is seen.
 *
 * <p>Only facts are taken from such a place: what a code means and what to do about it are the kit's own words.
 */
public final class Sighting {

    private final SightingSource source;
    private final Optional<HttpStatus> status;
    private final Optional<LocalDate> since;

    Sighting(SightingSource source, Optional<HttpStatus> status, Optional<LocalDate> since) {
        this.source = Objects.requireNonNull(source, "source");
        this.status = Objects.requireNonNull(status, "status");
        this.since = Objects.requireNonNull(since, "since");
    }

    /**
     * {@return where the code is seen}
     */
    public SightingSource source() {
        return source;
    }

    /**
     * {@return the status that the source gives, or empty if it gives none}
     */
    public Optional<HttpStatus> status() {
        return status;
    }

    /**
     * {@return the day by which the source had the code at the latest, or empty if that is not known}
     */
    public Optional<LocalDate> since() {
        return since;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sighting sighting
                && source.equals(sighting.source)
                && status.equals(sighting.status)
                && since.equals(sighting.since);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, status, since);
    }

    /**
     * {@return the source, the status and the day on one line, for example {@code otc: 429, since 2025-05-26}}
     */
    @Override
    public String toString() {
        return source.label()
                + status.map(given -> ": " + given).orElse("")
                + since.map(day -> ", since " + day).orElse("");
    }
}
