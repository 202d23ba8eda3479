package consumer;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import dev.failsafe.function.CheckedSupplier;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.ObsErrorException;
import io.github.obserrors.api.Operation;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.retry.RetryContext;
import org.springframework.retry.backoff.BackOffInterruptedException;
import org.springframework.retry.backoff.StatelessBackOffPolicy;
import org.springframework.retry.support.RetrySynchronizationManager;
import org.springframework.retry.support.RetryTemplate;

/** Three libraries that send requests again as the kit advises. */
final class RetryLibraries {

    private RetryLibraries() {}

    static <T> Optional<T> withResilience4j(Operation operation, Callable<T> call) throws Exception {
        RetryConfig obs = RetryConfig.custom()
                .maxAttempts(5)
                .retryOnException(
                        thrown -> Resending.delay(thrown, operation, 1).isPresent())
                .intervalBiFunction((tries, outcome) -> Resending.delay(outcome.getLeft(), operation, tries)
                        .orElse(Duration.ZERO)
                        .toMillis())
                .build();
        try {
            return Optional.of(Retry.of("obs", obs).executeCallable(call));
        } catch (ObsErrorException e) {
            return switch (e.response().flatMap(ErrorResponse::known).orElseThrow(() -> e)) {
                case NO_SUCH_KEY -> Optional.empty();
                default -> throw e;
            };
        }
    }

    static <T> Optional<T> withFailsafe(Operation operation, CheckedSupplier<T> call) {
        RetryPolicy<T> obs = RetryPolicy.<T>builder()
                .withMaxAttempts(5)
                .handleIf(thrown -> Resending.delay(thrown, operation, 1).isPresent())
                .withDelayFn(context -> Resending.delay(
                                context.getLastException(), operation, Math.max(1, context.getAttemptCount()))
                        .orElse(Duration.ZERO))
                .build();
        try {
            return Optional.of(Failsafe.with(obs).get(call));
        } catch (ObsErrorException e) {
            return switch (e.response().flatMap(ErrorResponse::known).orElseThrow(() -> e)) {
                case NO_SUCH_KEY -> Optional.empty();
                default -> throw e;
            };
        }
    }

    static <T> Optional<T> withSpringRetry(Operation operation, Callable<T> call) throws Exception {
        RetryTemplate obs = RetryTemplate.builder()
                .maxAttempts(5)
                .retryOn(thrown -> Resending.delay(thrown, operation, 1).isPresent())
                .customBackoff(new StatelessBackOffPolicy() {
                    @Override
                    protected void doBackOff() {
                        RetryContext tried = RetrySynchronizationManager.getContext();
                        sleep(Resending.delay(tried.getLastThrowable(), operation, tried.getRetryCount()));
                    }
                })
                .build();
        try {
            return Optional.of(obs.execute(context -> call.call()));
        } catch (ObsErrorException e) {
            return switch (e.response().flatMap(ErrorResponse::known).orElseThrow(() -> e)) {
                case NO_SUCH_KEY -> Optional.empty();
                default -> throw e;
            };
        }
    }

    private static void sleep(Optional<Duration> delay) {
        try {
            Thread.sleep(delay.orElse(Duration.ZERO).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackOffInterruptedException("Interrupted before the next try", e);
        }
    }
}
