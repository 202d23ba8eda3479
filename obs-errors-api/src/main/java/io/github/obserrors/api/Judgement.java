package io.github.obserrors.api;

import java.util.Optional;

/** What the kit says of an error in its own words, by its code where that is known, else by its status. */
record Judgement(
        Optional<Category> category,
        Optional<RetryAdvice> retryAdvice,
        Optional<String> retryReason,
        Effect effect,
        String effectReason,
        boolean isThrottling,
        Optional<String> action) {

    private static final Judgement NOTHING_KNOWN = new Judgement(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Effect.POSSIBLE,
            "Neither the code nor the status tells whether the request was carried out.",
            false,
            Optional.empty());

    /** What is said of an error; the status of a success says nothing of it, with a code or without. */
    static Judgement of(Optional<ErrorCode> code, Optional<HttpStatus> status) {
        return code.flatMap(ErrorCode::known)
                .map(Judgement::of)
                .or(() -> status.map(given -> StatusAdviceTable.judge(given, code.isPresent() || given.isSuccess())))
                .orElse(NOTHING_KNOWN);
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
