package io.github.obserrors.api;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The outcome of a multi-object delete: the objects that were not deleted, and how many were.
 *
 * <p>OBS answers 200 even if no object could be deleted. A result that is not {@linkplain #isComplete() complete} does
 * not name all objects: nobody knows whether the others were deleted.
 *
 * @param status the HTTP status, or empty if only a body is known
 * @param requestId the request id in the header, which OBS support asks for; empty if there is none
 * @param hostId the id in the header of the host that answered, which OBS support asks for; empty if there is none
 * @param errors one error for each object that was not deleted, in the order of the result
 * @param deleted how many objects the result names as deleted; 0 for a request in quiet mode, whose result names none
 * @param isComplete whether the whole result was read; false if it was cut off or damaged, or if an entry was left out
 *     or shortened
 * @param notes what was odd about the response
 */
public record DeleteResult(
        Optional<HttpStatus> status,
        Optional<String> requestId,
        Optional<String> hostId,
        List<KeyError> errors,
        long deleted,
        boolean isComplete,
        List<Note> notes)
        implements DecodedResponse {

    /**
     * Creates the outcome of a multi-object delete.
     *
     * @param status the HTTP status
     * @param requestId the request id in the header
     * @param hostId the host id in the header
     * @param errors the objects that were not deleted
     * @param deleted how many were deleted
     * @param isComplete whether the whole result was read
     * @param notes what was odd
     * @throws NullPointerException if a component or an element of one is {@code null}
     * @throws IllegalArgumentException if {@code deleted} is negative
     */
    public DeleteResult {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(hostId, "hostId");
        errors = List.copyOf(errors);
        notes = List.copyOf(notes);
        if (deleted < 0) {
            throw new IllegalArgumentException("deleted is negative: " + deleted);
        }
    }

    /**
     * Creates the outcome that a complete body tells.
     *
     * @param errors the objects that were not deleted
     * @param deleted how many were deleted
     * @throws NullPointerException if the errors or one of them are {@code null}
     * @throws IllegalArgumentException if {@code deleted} is negative
     */
    public DeleteResult(List<KeyError> errors, long deleted) {
        this(Optional.empty(), Optional.empty(), Optional.empty(), errors, deleted, true, List.of());
    }

    /** {@return always {@link Effect#POSSIBLE}: each object has its own effect, see {@link KeyError#effect()}} */
    @Override
    public Effect effect() {
        return Effect.POSSIBLE;
    }

    /**
     * {@inheritDoc}
     *
     * <p>Look first if the result is not {@linkplain #isComplete() complete}, since nobody knows what became of the
     * objects that it does not name. Look first too if its status is that of an error. If the step is to send the
     * request again, send it only for the objects whose {@linkplain KeyError#nextStep(Operation) own step} says so.
     */
    @Override
    public NextStep nextStep(Operation operation) {
        Objects.requireNonNull(operation, "operation");
        if (!isComplete || status.filter(given -> !given.isSuccess()).isPresent()) {
            return NextStep.LOOK_FIRST;
        }
        return errors.stream()
                .map(error -> error.nextStep(operation))
                .min(Comparator.naturalOrder())
                .orElse(NextStep.STOP);
    }

    @Override
    public DeleteResult masked() {
        return new DeleteResult(
                status,
                requestId.map(Masked::text),
                hostId.map(Masked::text),
                errors.stream().map(KeyError::masked).toList(),
                deleted,
                isComplete,
                notes);
    }

    /**
     * {@return a text for logs: this outcome on one line, with secrets masked and control characters escaped; the
     * errors are counted, not printed}
     */
    @Override
    public String toString() {
        Line line = new Line("DeleteResult")
                .addStatus(status)
                .add("requestId", requestId)
                .add("hostId", hostId)
                .add("deleted", deleted)
                .add("errors", errors.size());
        if (!isComplete) {
            line.add("complete", false);
        }
        return line.addNotes(notes).toString();
    }
}
