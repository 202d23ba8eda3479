package io.github.obserrors.bench.clients.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;

/**
 * What one client made of one fault of one call.
 *
 * @param call the label of the call
 * @param fault the id of the fault
 * @param sends how many requests the server got for the call
 * @param pauses the times from the head of each request to that of the next, in milliseconds
 * @param statuses the status of each answer; 0 for none
 * @param outcome how the call ended
 * @param exception the simple name of the exception that describes what happened; empty if there is none
 * @param cause the simple name of the innermost cause; empty if it is that exception
 * @param inJdk whether the exception belongs to {@code java.lang}: the client stumbled
 * @param told what became of the facts
 * @param words what the client says where that is not what the server told: status, code, message
 * @param kit what becomes of the facts if the kit decodes the exception
 * @param effects how often the request was carried out; 0 for calls that change nothing
 * @param failed whether the last answer was a failure
 * @param falseSuccess whether the caller is left to believe that it succeeded though it did not
 * @param repeatedEffect whether a request was sent again though it had been carried out
 * @param deniedEffect whether an error is reported that belongs to the repetition alone: the first request did it all
 * @param millis how long the call took
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record CellResult(
        String call,
        String fault,
        int sends,
        List<Long> pauses,
        List<Integer> statuses,
        Outcome outcome,
        String exception,
        String cause,
        boolean inJdk,
        Verdicts told,
        List<String> words,
        Verdicts kit,
        int effects,
        boolean failed,
        boolean falseSuccess,
        boolean repeatedEffect,
        boolean deniedEffect,
        long millis) {

    /** Creates a result; a file leaves empty lists and texts out. */
    public CellResult {
        pauses = List.copyOf(Objects.requireNonNullElse(pauses, List.of()));
        statuses = List.copyOf(Objects.requireNonNullElse(statuses, List.of()));
        exception = Objects.requireNonNullElse(exception, "");
        cause = Objects.requireNonNullElse(cause, "");
        words = List.copyOf(Objects.requireNonNullElse(words, List.of()));
    }

    /** {@return whether another run of the cell found out the same, apart from times} */
    public boolean agreesWith(CellResult other) {
        return withoutTimes().equals(other.withoutTimes());
    }

    private CellResult withoutTimes() {
        return new CellResult(
                call,
                fault,
                sends,
                List.of(),
                statuses,
                outcome,
                exception,
                cause,
                inJdk,
                told,
                words,
                kit,
                effects,
                failed,
                falseSuccess,
                repeatedEffect,
                deniedEffect,
                0);
    }

    /** {@return the name of the cell within its client} */
    public String cell() {
        return call + "/" + fault;
    }
}
