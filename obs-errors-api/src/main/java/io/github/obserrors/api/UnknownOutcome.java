package io.github.obserrors.api;

import io.github.obserrors.api.text.Utf8;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A response without the expected result document, which tells neither success nor error.
 *
 * <p>OBS answers a copy, the completion of a multipart upload and a multi-object delete with status 200 before it knows
 * the outcome; only the body tells. If the body is empty, cut off, a proxy's page or anything else but a result or an
 * error, the request may or may not have taken effect. Check before you rely on it: if you delete the source after such
 * a copy, you may lose the data. There is no code, and no advice on a retry.
 *
 * @param status the HTTP status, or empty if only a body is known
 * @param requestId the request id in the header, which OBS support asks for; empty if there is none
 * @param hostId the id in the header of the host that answered, which OBS support asks for; empty if there is none
 * @param excerpt the beginning of the body with secrets masked, at most 2 KiB (2,048 bytes in UTF-8); empty if the body
 *     is blank or not text
 * @param notes what was odd about the response
 */
public record UnknownOutcome(
        Optional<HttpStatus> status,
        Optional<String> requestId,
        Optional<String> hostId,
        Optional<String> excerpt,
        List<Note> notes)
        implements DecodedResponse {

    private static final int LONGEST_EXCERPT = 2048;

    /**
     * Creates a response whose outcome is unknown.
     *
     * @param status the HTTP status
     * @param requestId the request id in the header
     * @param hostId the host id in the header
     * @param excerpt the beginning of the body; secrets in it are masked, and it is cut after at most 2,048 bytes
     * @param notes what was odd
     * @throws NullPointerException if a component or a note is {@code null}
     */
    public UnknownOutcome {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(hostId, "hostId");
        excerpt = excerpt.map(text -> Utf8.beginning(Masked.text(text), LONGEST_EXCERPT));
        notes = List.copyOf(notes);
    }

    /** {@return always {@link Effect#POSSIBLE}} */
    @Override
    public Effect effect() {
        return Effect.POSSIBLE;
    }

    /**
     * Returns {@link NextStep#LOOK_FIRST}, even if the request may be sent twice: what became of it decides what to do.
     *
     * @param operation what the request asked for
     * @return always {@link NextStep#LOOK_FIRST}
     */
    @Override
    public NextStep nextStep(Operation operation) {
        Objects.requireNonNull(operation, "operation");
        return NextStep.LOOK_FIRST;
    }

    @Override
    public UnknownOutcome masked() {
        return new UnknownOutcome(status, requestId.map(Masked::text), hostId.map(Masked::text), excerpt, notes);
    }

    /** {@return a text for logs: this response on one line, with secrets masked and control characters escaped} */
    @Override
    public String toString() {
        return new Line("UnknownOutcome")
                .addStatus(status)
                .add("requestId", requestId)
                .add("hostId", hostId)
                .add("excerpt", excerpt)
                .addNotes(notes)
                .toString();
    }
}
