package consumer;

import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.NextStep;
import io.github.obserrors.api.Operation;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.RetryDelay;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Whether and when the same request is to be sent again. */
final class Resending {

    private Resending() {}

    static Optional<Duration> delay(Throwable thrown, Operation operation, int tries) {
        return ErrorResponse.in(thrown)
                .filter(error -> error.nextStep(operation) == NextStep.RESEND && sameRequestHelps(error))
                .flatMap(error -> RetryDelay.defaults().next(error, tries, ThreadLocalRandom.current()));
    }

    private static boolean sameRequestHelps(ErrorResponse error) {
        return switch (error.retryAdvice().orElse(RetryAdvice.DO_NOT_RETRY)) {
            case RETRY, RETRY_MORE_SLOWLY, RESEND_IF_REPEATABLE -> true;
            default -> false; // another clock or address is needed, or what a later version advises
        };
    }
}
