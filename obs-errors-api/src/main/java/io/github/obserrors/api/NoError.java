package io.github.obserrors.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A response that is not an error.
 *
 * @param status the HTTP status, or empty if only a body is known
 * @param notes what was odd about the response
 */
public record NoError(Optional<HttpStatus> status, List<Note> notes) implements DecodedResponse {

    /**
     * Creates a response that is not an error.
     *
     * @param status the HTTP status
     * @param notes what was odd
     * @throws NullPointerException if a component or a note is {@code null}
     */
    public NoError {
        Objects.requireNonNull(status, "status");
        notes = List.copyOf(notes);
    }

    @Override
    public NoError masked() {
        return this;
    }

    /**
     * Returns this response on one line.
     *
     * @return a text for logs
     */
    @Override
    public String toString() {
        return new Line("NoError").addStatus(status).addNotes(notes).toString();
    }
}
