package consumer;

import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.ObsErrorException;
import io.github.obserrors.xml.ErrorResponses;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Objects through java.net.http. */
final class JavaHttpObjects {

    private final HttpClient client = HttpClient.newHttpClient();

    Optional<byte[]> find(URI object) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(object).build();
        return content(object, client.send(request, HttpResponse.BodyHandlers.ofByteArray()));
    }

    CompletableFuture<Optional<byte[]>> findAsync(URI object) {
        HttpRequest request = HttpRequest.newBuilder(object).build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                .thenApply(response -> content(object, response));
    }

    private static Optional<byte[]> content(URI object, HttpResponse<byte[]> response) {
        if (response.statusCode() == 200) {
            return Optional.of(response.body());
        }
        ErrorResponse error = ErrorResponses.decodeError(
                response.statusCode(), response.headers().map(), response.body());
        ObsErrorException failure = new ObsErrorException("GET " + object, error);
        return switch (error.known().orElseThrow(() -> failure)) {
            case NO_SUCH_KEY -> Optional.empty();
            default -> throw failure;
        };
    }
}
