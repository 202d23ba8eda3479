package io.github.obserrors.api;

import java.util.Objects;
import java.util.Optional;

/** A public place outside the documents of {@link Edition} that knows OBS error codes: other documentation, or a client. */
public final class SightingSource {

    private final String label;
    private final String title;
    private final String location;
    private final Optional<String> revision;

    SightingSource(String label, String title, String location, Optional<String> revision) {
        this.label = Objects.requireNonNull(label, "label");
        this.title = Objects.requireNonNull(title, "title");
        this.location = Objects.requireNonNull(location, "location");
        this.revision = Objects.requireNonNull(revision, "revision");
    }

    /**
     * {@return the kit's name for this source, for example {@code otc}}
     */
    public String label() {
        return label;
    }

    /**
     * {@return what this source is, in the kit's own words}
     */
    public String title() {
        return title;
    }

    /**
     * {@return the repository, and the file or page in it}
     */
    public String location() {
        return location;
    }

    /**
     * {@return the revision of the repository that was read, or empty if none was noted}
     */
    public Optional<String> revision() {
        return revision;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SightingSource source && label.equals(source.label);
    }

    @Override
    public int hashCode() {
        return label.hashCode();
    }

    /**
     * {@return the label}
     */
    @Override
    public String toString() {
        return label;
    }
}
