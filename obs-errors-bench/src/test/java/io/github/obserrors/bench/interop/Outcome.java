package io.github.obserrors.bench.interop;

import java.util.Optional;

/**
 * How a call ended for the program that made it.
 *
 * @param ending {@code error} if the client threw its exception for errors of the server, {@code success} if it threw
 *     none, otherwise the name of another exception
 */
record Outcome(
        String ending,
        Optional<Integer> status,
        Optional<String> code,
        Optional<String> message,
        Optional<String> requestId) {

    static final Outcome SUCCESS = other("success");

    static Outcome other(String ending) {
        return new Outcome(ending, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@return the outcome in which everything is as the server wrote it} */
    static Outcome asWritten(Answer answer) {
        return new Outcome(
                "error",
                Optional.of(answer.status().code()),
                Optional.of(answer.error().code().value()),
                answer.error().message(),
                answer.error().requestId());
    }

    Outcome withoutCode() {
        return withCode(Optional.empty());
    }

    Outcome withoutRequestId() {
        return withRequestId(Optional.empty());
    }

    Outcome withRequestId(Optional<String> other) {
        return new Outcome(ending, status, code, message, other);
    }

    Outcome withCode(Optional<String> other) {
        return new Outcome(ending, status, other, message, requestId);
    }

    Outcome withMessage(Optional<String> other) {
        return new Outcome(ending, status, code, other, requestId);
    }
}
