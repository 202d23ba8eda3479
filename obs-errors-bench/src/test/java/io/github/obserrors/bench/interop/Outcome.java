package io.github.obserrors.bench.interop;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import java.util.Optional;

/**
 * How a call ended for the program that made it.
 *
 * @param ending {@code error} if the client threw its exception for errors of the server, {@code success} if it threw
 *     none, {@code recovered} if the kit has decoded what it threw, otherwise the name of another exception
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

    /** {@return what the kit made of an exception, from what it decoded} */
    static Outcome recovered(ErrorResponse error) {
        return new Outcome(
                "recovered",
                error.status().map(HttpStatus::code),
                error.code().map(ErrorCode::value),
                error.message(),
                error.requestId());
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
