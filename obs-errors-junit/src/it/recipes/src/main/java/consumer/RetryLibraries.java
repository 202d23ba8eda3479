package consumer;

import dev.failsafe.RetryPolicy;
import io.github.obserrors.api.Operation;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import org.springframework.retry.RetryContext;
import org.springframework.retry.backoff.BackOffContext;
import org.springframework.retry.backoff.BackOffInterruptedException;
import org.springframework.retry.backoff.BackOffPolicy;
import org.springframework.retry.support.RetryTemplate;

/** Three libraries that send requests again as the kit advises. */
final class RetryLibraries {

    private RetryLibraries() {}

    static RetryConfig resilience4j(Operation operation) {
        return RetryConfig.custom()
                .maxAttempts(5)
                .retryOnException(
                        thrown -> Resending.delay(thrown, operation, 1).isPresent())
                .intervalBiFunction((tries, outcome) -> Resending.delay(outcome.getLeft(), operation, tries)
                        .orElse(Duration.ZERO)
                        .toMillis())
                .build();
    }

    static RetryPolicy<Object> failsafe(Operation operation) {
        return RetryPolicy.builder()
                .withMaxAttempts(5)
                .handleIf(thrown -> Resending.delay(thrown, operation, 1).isPresent())
                .withDelayFn(context -> Resending.delay(
                                context.getLastException(), operation, Math.max(1, context.getAttemptCount()))
                        .orElse(Duration.ZERO))
                .build();
    }

    static RetryTemplate springRetry(Operation operation) {
        return RetryTemplate.builder()
                .maxAttempts(5)
                .retryOn(thrown -> Resending.delay(thrown, operation, 1).isPresent())
                .customBackoff(new DelayOfTheKit(operation))
                .build();
    }

    private record DelayOfTheKit(Operation operation) implements BackOffPolicy {

        @SuppressWarnings("serial") // nobody writes it
        private record Call(RetryContext context) implements BackOffContext {}

        @Override
        public BackOffContext start(RetryContext context) {
            return new Call(context);
        }

        @Override
        public void backOff(BackOffContext call) {
            RetryContext context = ((Call) call).context();
            try {
                Thread.sleep(Resending.delay(context.getLastThrowable(), operation, context.getRetryCount())
                        .orElse(Duration.ZERO)
                        .toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new BackOffInterruptedException("Interrupted before the next try", e);
            }
        }
    }
}
