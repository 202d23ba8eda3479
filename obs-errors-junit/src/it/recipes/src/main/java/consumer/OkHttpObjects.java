package consumer;

import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.ObsErrorException;
import io.github.obserrors.xml.ErrorResponses;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Objects through OkHttp. */
final class OkHttpObjects {

    private final OkHttpClient client;

    OkHttpObjects(OkHttpClient client) {
        this.client = client;
    }

    Optional<byte[]> find(URI object) throws IOException {
        Request request = new Request.Builder().url(object.toString()).build();
        try (Response response = client.newCall(request).execute()) {
            return content(object, response);
        }
    }

    CompletableFuture<Optional<byte[]>> findAsync(URI object) {
        CompletableFuture<Optional<byte[]>> found = new CompletableFuture<>();
        client.newCall(new Request.Builder().url(object.toString()).build()).enqueue(new Callback() {
            @Override
            public void onFailure(Call call, IOException e) {
                found.completeExceptionally(e);
            }

            @Override
            public void onResponse(Call call, Response response) {
                try (response) {
                    found.complete(content(object, response));
                } catch (IOException | RuntimeException e) {
                    found.completeExceptionally(e);
                }
            }
        });
        return found;
    }

    private static Optional<byte[]> content(URI object, Response response) throws IOException {
        if (response.isSuccessful()) {
            return Optional.of(response.body().bytes());
        }
        ErrorResponse error = ErrorResponses.decodeError(
                response.code(),
                response.headers().toMultimap(),
                response.body().byteStream());
        ObsErrorException failure = new ObsErrorException("GET " + object, error);
        return switch (error.known().orElseThrow(() -> failure)) {
            case NO_SUCH_KEY -> Optional.empty();
            default -> throw failure;
        };
    }
}
