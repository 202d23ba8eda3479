package io.github.obserrors.api;

import java.util.Objects;
import java.util.Optional;

/**
 * One row of one document: what it says about a server error code.
 *
 * <p>All texts are those of the document, without its markup; one blank joins the parts of a cell that the layout
 * split. Two listings are equal if all they hold is.
 */
public final class Listing {

    private final Edition edition;
    private final String spelling;
    private final Optional<HttpStatus> status;
    private final Optional<String> reasonPhrase;
    private final String message;
    private final Optional<String> solution;

    Listing(
            Edition edition,
            String spelling,
            Optional<HttpStatus> status,
            Optional<String> reasonPhrase,
            String message,
            Optional<String> solution) {
        this.edition = Objects.requireNonNull(edition, "edition");
        this.spelling = Objects.requireNonNull(spelling, "spelling");
        this.status = Objects.requireNonNull(status, "status");
        this.reasonPhrase = Objects.requireNonNull(reasonPhrase, "reasonPhrase");
        this.message = Objects.requireNonNull(message, "message");
        this.solution = Objects.requireNonNull(solution, "solution");
    }

    /** {@return the document} */
    public Edition edition() {
        return edition;
    }

    /**
     * {@return the code as the document prints it; differs from {@link ServerErrorCode#value()} where the layout broke a
     * long name with a blank}
     */
    public String spelling() {
        return spelling;
    }

    /** {@return the HTTP status, or empty where the document prints N/A} */
    public Optional<HttpStatus> status() {
        return status;
    }

    /**
     * {@return the reason phrase printed beside the status, which may differ from that of the HTTP standard; empty where the
     * document prints N/A}
     */
    public Optional<String> reasonPhrase() {
        return reasonPhrase;
    }

    /** {@return the description of the error} */
    public String message() {
        return message;
    }

    /**
     * {@return what the document tells the reader to do, or empty in the API reference, which has no such column}
     */
    public Optional<String> solution() {
        return solution;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Listing listing
                && edition == listing.edition
                && spelling.equals(listing.spelling)
                && status.equals(listing.status)
                && reasonPhrase.equals(listing.reasonPhrase)
                && message.equals(listing.message)
                && solution.equals(listing.solution);
    }

    @Override
    public int hashCode() {
        return Objects.hash(edition, spelling, status, reasonPhrase, message, solution);
    }

    /**
     * {@return all of this row on one line, for example {@code c-sdk: NoSuchKey, 404 Not Found: The specified key does not
     * exist.}}
     */
    @Override
    public String toString() {
        return edition.label() + ": " + spelling
                + status.map(given -> ", " + given).orElse("")
                + reasonPhrase.map(phrase -> " " + phrase).orElse("")
                + ": " + message
                + solution.map(text -> " Solution: " + text).orElse("");
    }
}
