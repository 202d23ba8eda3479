package io.github.obserrors.console;

import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.RetryAdvice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one guide says about an {@code Obs.00xx} code, with the kit's own view of it.
 *
 * <p>Two listings are equal if all they hold is.
 */
public final class ConsoleListing {

    private final Guide guide;
    private final String description;
    private final Origin origin;
    private final Optional<HttpStatus> status;
    private final RetryAdvice retryAdvice;
    private final String retryReason;
    private final List<Correspondence> correspondences;
    private final Optional<String> noCorrespondence;

    ConsoleListing(
            Guide guide,
            String description,
            Origin origin,
            Optional<HttpStatus> status,
            RetryAdvice retryAdvice,
            String retryReason,
            List<Correspondence> correspondences,
            Optional<String> noCorrespondence) {
        this.guide = Objects.requireNonNull(guide, "guide");
        this.description = Objects.requireNonNull(description, "description");
        this.origin = Objects.requireNonNull(origin, "origin");
        this.status = Objects.requireNonNull(status, "status");
        this.retryAdvice = Objects.requireNonNull(retryAdvice, "retryAdvice");
        this.retryReason = Objects.requireNonNull(retryReason, "retryReason");
        this.correspondences = List.copyOf(correspondences);
        this.noCorrespondence = Objects.requireNonNull(noCorrespondence, "noCorrespondence");
    }

    /** {@return the guide} */
    public Guide guide() {
        return guide;
    }

    /** {@return the text of the client guide, word for word; for the console guide, a paraphrase} */
    public String description() {
        return description;
    }

    /** {@return where the error arises} */
    public Origin origin() {
        return origin;
    }

    /** {@return the HTTP status that leads to the code, or empty if there is none or more than one} */
    public Optional<HttpStatus> status() {
        return status;
    }

    /** {@return whether to try again} */
    public RetryAdvice retryAdvice() {
        return retryAdvice;
    }

    /** {@return the reason for the retry advice, in one sentence} */
    public String retryReason() {
        return retryReason;
    }

    /** {@return the server codes that may have caused the code, the closest first} */
    public List<Correspondence> correspondences() {
        return correspondences;
    }

    /** {@return why no server code causes the code, in one sentence; empty if one does} */
    public Optional<String> noCorrespondence() {
        return noCorrespondence;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConsoleListing listing
                && guide == listing.guide
                && description.equals(listing.description)
                && origin == listing.origin
                && status.equals(listing.status)
                && retryAdvice == listing.retryAdvice
                && retryReason.equals(listing.retryReason)
                && correspondences.equals(listing.correspondences)
                && noCorrespondence.equals(listing.noCorrespondence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                guide, description, origin, status, retryAdvice, retryReason, correspondences, noCorrespondence);
    }

    /** {@return all of this listing on one line} */
    @Override
    public String toString() {
        return guide.label() + ": " + description
                + " [origin=" + origin.label()
                + status.map(given -> ", status=" + given).orElse("")
                + ", retry=" + retryAdvice.label() + ": " + retryReason
                + " correspondences="
                + correspondences.stream()
                        .map(pair -> pair.serverCode() + " (" + pair.strength().label() + "): " + pair.reason())
                        .collect(Collectors.joining(" ", "[", "]"))
                + noCorrespondence.map(reason -> " " + reason).orElse("")
                + "]";
    }
}
