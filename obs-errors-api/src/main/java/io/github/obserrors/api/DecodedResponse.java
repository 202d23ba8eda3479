package io.github.obserrors.api;

import java.util.List;
import java.util.Optional;

/**
 * What a response says: an error, the outcome of a multi-object delete, no error, or nothing certain.
 *
 * <p>Instances are immutable, safe for use by several threads, and not serializable. Their {@code toString()} is one
 * line, with secrets masked and control characters escaped, whatever a server sent.
 */
public sealed interface DecodedResponse permits ErrorResponse, DeleteResult, NoError, UnknownOutcome {

    /**
     * The most characters in the {@code toString()} of a decoded response, an {@link ErrorBody} or a {@link Detail}: 16
     * Ki.
     *
     * <p>Long texts are cut, and details that do not fit are left out. An ellipsis and a count say how much is missing.
     */
    int LONGEST_LINE = Line.LONGEST;

    /** {@return the HTTP status of the response, or empty if only a body is known} */
    Optional<HttpStatus> status();

    /**
     * Returns the request id, which OBS support asks for.
     *
     * @return the id in the body of an error, otherwise the one in the header, or empty
     */
    Optional<String> requestId();

    /**
     * Returns the id of the host that answered, which OBS support asks for.
     *
     * @return the id in the body of an error, otherwise the one in the header, or empty
     */
    Optional<String> hostId();

    /** {@return what was odd about the response: the notes in the order in which they arose, each once} */
    List<Note> notes();

    /**
     * {@return whether the request may have been carried out: {@link Effect#POSSIBLE} for a success, and whenever the
     * response does not tell}
     */
    Effect effect();

    /**
     * Returns what to do next: send the request again, look first whether it was done, or stop.
     *
     * <p>Look first after an {@link UnknownOutcome}. Stop if nothing failed. Look first if the error is the one with which
     * OBS refuses a second request because the first has been done, for example {@code NoSuchUpload} after the completion
     * of a multipart upload: many clients send a request again by themselves when its answer is lost, and report only the
     * second answer. Stop if no retry helps. Look first if the request may have been carried out and must not be done
     * twice. Otherwise send it again in the way that the {@link RetryAdvice} says. If an error has no advice, look first if
     * the request may have been carried out, and stop if not. {@link Operation#idempotenceReason()} names the codes that a
     * second request is refused with; an error without a known code counts as one of them if it has its status.
     *
     * @param operation what the request asked for
     * @return the next step; it does not limit the number of tries, which is up to the caller
     */
    NextStep nextStep(Operation operation);

    /** {@return this response with secrets masked, as {@link Detail#masked()} describes, so that anyone may see it} */
    DecodedResponse masked();
}
