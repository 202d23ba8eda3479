package io.github.obserrors.console;

import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.RetryAdvice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one guide says about an {@code Obs.00xx} code, with the kit's own view of it.
 *
 * @param guide the guide
 * @param description the text of the client guide, word for word; for the console guide, a paraphrase
 * @param origin where the error arises
 * @param status the HTTP status that leads to the code; empty if there is none or more than one
 * @param retryAdvice whether to try again
 * @param retryReason the reason for the retry advice, in one sentence
 * @param correspondences the server codes that may have caused the code, the closest first
 * @param noCorrespondence why no server code causes the code, in one sentence; empty if one does
 */
public record ConsoleListing(
        Guide guide,
        String description,
        Origin origin,
        Optional<HttpStatus> status,
        RetryAdvice retryAdvice,
        String retryReason,
        List<Correspondence> correspondences,
        Optional<String> noCorrespondence) {

    /**
     * Creates a listing.
     *
     * @param guide the guide
     * @param description the text
     * @param origin where the error arises
     * @param status the HTTP status
     * @param retryAdvice whether to try again
     * @param retryReason why the advice says so
     * @param correspondences the server codes
     * @param noCorrespondence why there are none
     * @throws NullPointerException if a component is {@code null}
     */
    public ConsoleListing {
        Objects.requireNonNull(guide, "guide");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(retryAdvice, "retryAdvice");
        Objects.requireNonNull(retryReason, "retryReason");
        correspondences = List.copyOf(correspondences);
        Objects.requireNonNull(noCorrespondence, "noCorrespondence");
    }
}
