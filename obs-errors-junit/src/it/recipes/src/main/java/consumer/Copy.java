package consumer;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.NextStep;
import io.github.obserrors.api.Operation;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.RetryDelay;
import io.github.obserrors.xml.DecodeOptions;
import io.github.obserrors.xml.ErrorResponses;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Copies an object, and sends the request again where that helps and does no harm. */
final class Copy {

    private final HttpClient client = HttpClient.newHttpClient();

    DecodedResponse copy(HttpRequest request) throws IOException, InterruptedException {
        DecodeOptions options = DecodeOptions.defaults().withResultDocument(true);
        for (int tries = 1; ; tries++) {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            DecodedResponse answer;
            try (InputStream body = response.body()) {
                answer = ErrorResponses.decode(
                        response.statusCode(), response.headers().map(), body, options);
            }
            Optional<Duration> delay = answer instanceof ErrorResponse error ? delay(error, tries) : Optional.empty();
            if (delay.isEmpty()) {
                return answer;
            }
            TimeUnit.NANOSECONDS.sleep(delay.get().toNanos());
        }
    }

    private static Optional<Duration> delay(ErrorResponse error, int tries) {
        boolean sameRequestHelps = switch (error.retryAdvice().orElse(RetryAdvice.DO_NOT_RETRY)) {
            case RETRY, RETRY_MORE_SLOWLY, RESEND_IF_REPEATABLE -> true;
            default -> false; // another clock or address is needed, or what a later version advises
        };
        return sameRequestHelps && tries < 5 && error.nextStep(Operation.COPY) == NextStep.RESEND
                ? RetryDelay.defaults().next(error, tries, ThreadLocalRandom.current())
                : Optional.empty();
    }
}
