package consumer;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.ObsErrorException;
import io.github.obserrors.xml.DecodeOptions;
import io.github.obserrors.xml.ErrorResponses;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** OkHttp, told to follow no redirections. */
final class OkHttp implements Client {

    private final OkHttpClient client =
            new OkHttpClient.Builder().followRedirects(false).build();

    @Override
    public DecodedResponse send(String method, URI address, DecodeOptions options) throws IOException {
        Request request = new Request.Builder()
                .url(address.toString())
                .method(method, null)
                .build();

        try (Response response = client.newCall(request).execute()) {
            return ErrorResponses.decode(
                    response.code(),
                    response.headers().toMultimap(),
                    response.body().byteStream(),
                    options);
        }
    }

    /** Sends a request whose callback throws the error, and gives what the caller then gets. */
    Throwable failureOfCallback(URI address) throws InterruptedException {
        CompletableFuture<Response> answered = new CompletableFuture<>();
        Request request = new Request.Builder().url(address.toString()).build();
        client.newCall(request).enqueue(new Callback() {
            @Override
            public void onFailure(Call call, IOException e) {
                answered.completeExceptionally(e);
            }

            @Override
            public void onResponse(Call call, Response response) {
                try (response) {
                    ErrorResponse error = ErrorResponses.decodeError(
                            response.code(),
                            response.headers().toMultimap(),
                            response.body().byteStream());
                    onFailure(call, new IOException(new ObsErrorException("GET " + address, error)));
                }
            }
        });
        try {
            throw new AssertionError("Not thrown: " + answered.get());
        } catch (ExecutionException e) {
            return e;
        }
    }
}
