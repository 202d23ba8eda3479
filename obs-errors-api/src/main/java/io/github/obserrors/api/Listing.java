package io.github.obserrors.api;

import java.util.Objects;
import java.util.Optional;

/**
 * One row of one document: what it says about a server error code.
 *
 * <p>All texts are those of the document, without its markup; one blank joins the parts of a cell that the layout
 * split.
 *
 * @param edition the document
 * @param spelling the code as the document prints it; differs from {@link ServerErrorCode#value()} where the layout
 *     broke a long name with a blank
 * @param status the HTTP status; empty where the document prints N/A
 * @param reasonPhrase the reason phrase printed beside the status, which may differ from that of the HTTP standard; empty
 *     where the document prints N/A
 * @param message the description of the error
 * @param solution what the document tells the reader to do; empty in the API reference, which has no such column
 */
public record Listing(
        Edition edition,
        String spelling,
        Optional<HttpStatus> status,
        Optional<String> reasonPhrase,
        String message,
        Optional<String> solution) {

    /**
     * Creates a listing.
     *
     * @param edition the document
     * @param spelling the code as printed
     * @param status the HTTP status
     * @param reasonPhrase the reason phrase
     * @param message the description
     * @param solution what to do
     * @throws NullPointerException if a component is {@code null}
     */
    public Listing {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(spelling, "spelling");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(reasonPhrase, "reasonPhrase");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(solution, "solution");
    }
}
