package io.github.obserrors.api;

import java.util.Optional;

/** What the kit says of an error in its own words. */
record Judgement(
        Optional<Category> category,
        Optional<RetryAdvice> retryAdvice,
        Optional<String> retryReason,
        Effect effect,
        String effectReason,
        boolean isThrottling,
        Optional<String> action) {

    static final Judgement NOTHING_KNOWN = new Judgement(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Effect.POSSIBLE,
            "Neither the code nor the status tells whether the request was carried out.",
            false,
            Optional.empty());
}
