package io.github.obserrors.api;

import java.util.List;
import java.util.Optional;

/**
 * What a response says: an error, the outcome of a multi-object delete, that there is no error, or nothing certain.
 *
 * <p>Instances are immutable and not serializable; their {@code toString()} is one line, with secrets masked and control
 * characters escaped, whatever a server sent.
 */
public sealed interface DecodedResponse permits ErrorResponse, DeleteResult, NoError, UnknownOutcome {

    /**
     * Characters of the longest {@code toString()} of a decoded response, of an {@link ErrorBody} or a {@link Detail}, and
     * of the message of an {@link ObsErrorException}: 16 Ki.
     *
     * <p>A long text is cut, and details are left out beyond it; an ellipsis and a count say how much that was.
     */
    int LONGEST_LINE = 16 << 10;

    /**
     * Returns the HTTP status of the response.
     *
     * @return the status, or empty if only a body is known
     */
    Optional<HttpStatus> status();

    /**
     * Returns the id of the request, which OBS support asks for.
     *
     * @return the id in the body of an error, else that of the header, or empty
     */
    Optional<String> requestId();

    /**
     * Returns the id of the host that answered, which OBS support asks for.
     *
     * @return the id in the body of an error, else that of the header, or empty
     */
    Optional<String> hostId();

    /**
     * Returns what was odd about the response.
     *
     * @return the notes in the order in which they arose, each once
     */
    List<Note> notes();

    /**
     * Returns whether the request may have been carried out.
     *
     * @return {@link Effect#POSSIBLE} for a success and wherever the response does not tell
     */
    Effect effect();

    /**
     * Returns what to do next: send the request again, look first whether it was done, or stop.
     *
     * <p>Look first after an {@link UnknownOutcome}. Stop where nothing failed and where no retry helps. Look first where the
     * request may have been carried out and must not be done twice. Otherwise send it again, in the way that the
     * {@link RetryAdvice} says. Where an error has no advice, look first if the request may have been carried out, else
     * stop.
     *
     * @param operation what the request asked for
     * @return the next step; it does not limit the number of tries, which is up to the caller
     */
    NextStep nextStep(Operation operation);

    /**
     * Returns this response with secrets masked, as {@link Detail#masked()} describes.
     *
     * @return a response that may be shown to anyone
     */
    DecodedResponse masked();
}
