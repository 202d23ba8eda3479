package consumer;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.xml.DecodeOptions;
import io.github.obserrors.xml.ErrorResponses;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The client of the package java.net.http, which follows no redirections unless asked. */
final class JavaNetHttp implements Client {

    private final HttpClient client = HttpClient.newHttpClient();

    @Override
    public DecodedResponse send(String method, URI address, DecodeOptions options)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();

        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            return ErrorResponses.decode(
                    response.statusCode(), response.headers().map(), body, options);
        }
    }
}
