package consumer;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.xml.DecodeOptions;
import io.github.obserrors.xml.ErrorResponses;
import java.io.IOException;
import java.net.URI;
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
}
