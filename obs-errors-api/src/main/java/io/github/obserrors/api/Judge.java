package io.github.obserrors.api;

import java.util.Optional;

/** Judges an error by its code where that is known, else by its status. */
final class Judge {

    private Judge() {}

    /** What is said of an error; the status of a success says nothing of it, with a code or without. */
    static Judgement of(Optional<ErrorCode> code, Optional<HttpStatus> status) {
        return code.flatMap(ErrorCode::known)
                .map(Judge::of)
                .or(() -> status.map(
                        given -> StatusAdviceTable.judge(given.code(), code.isPresent() || given.isSuccess())))
                .orElse(Judgement.NOTHING_KNOWN);
    }

    private static Judgement of(ServerErrorCode code) {
        return new Judgement(
                Optional.of(code.category()),
                Optional.of(code.retryAdvice()),
                Optional.of(code.retryReason()),
                code.effect(),
                code.effectReason(),
                code.isThrottling(),
                Optional.of(code.action()));
    }
}
