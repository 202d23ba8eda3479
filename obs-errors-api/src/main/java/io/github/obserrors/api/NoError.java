package io.github.obserrors.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A response that is not an error.
 *
 * <p>If a result document was expected, the response has it; without it, the response would be an
 * {@link UnknownOutcome}.
 *
 * @param status the HTTP status, or empty if only a body is known
 * @param requestId the request id in the header, which OBS support asks for; empty if there is none
 * @param hostId the id in the header of the host that answered, which OBS support asks for; empty if there is none
 * @param notes what was odd about the response
 */
public record NoError(
        Optional<HttpStatus> status, Optional<String> requestId, Optional<String> hostId, List<Note> notes)
        implements DecodedResponse {

    /**
     * Creates a response that is not an error.
     *
     * @param status the HTTP status
     * @param requestId the request id in the header
     * @param hostId the host id in the header
     * @param notes what was odd
     * @throws NullPointerException if a component or a note is {@code null}
     */
    public NoError {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(hostId, "hostId");
        notes = List.copyOf(notes);
    }

    @Override
    public Effect effect() {
        return status.map(HttpStatus::effect).orElse(Effect.POSSIBLE);
    }

    @Override
    public NextStep nextStep(Operation operation) {
        Objects.requireNonNull(operation, "operation");
        return NextStep.STOP;
    }

    @Override
    public NoError masked() {
        return new NoError(status, requestId.map(Masked::text), hostId.map(Masked::text), notes);
    }

    /** {@return a text for logs: this response on one line, with secrets masked and control characters escaped} */
    @Override
    public String toString() {
        return new Line("NoError")
                .addStatus(status)
                .add("requestId", requestId)
                .add("hostId", hostId)
                .addNotes(notes)
                .toString();
    }
}
