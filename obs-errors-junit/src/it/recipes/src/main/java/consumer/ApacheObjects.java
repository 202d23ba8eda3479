package consumer;

import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.ObsErrorException;
import io.github.obserrors.xml.ErrorResponses;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;

/** Objects through Apache HttpClient 5. */
final class ApacheObjects {

    private final CloseableHttpClient client;

    ApacheObjects(CloseableHttpClient client) {
        this.client = client;
    }

    Optional<byte[]> find(URI object) throws IOException {
        return client.execute(new HttpGet(object), response -> {
            HttpEntity entity = response.getEntity();
            try (InputStream body = entity == null ? InputStream.nullInputStream() : entity.getContent()) {
                return response.getCode() == 200 ? Optional.of(body.readAllBytes()) : absent(object, response, body);
            }
        });
    }

    private static Optional<byte[]> absent(URI object, ClassicHttpResponse response, InputStream body) {
        ErrorResponse error = ErrorResponses.decodeError(
                response.getCode(),
                name -> {
                    Header header = response.getFirstHeader(name);
                    return header == null ? null : header.getValue();
                },
                body);
        ObsErrorException failure = new ObsErrorException("GET " + object, error);
        return switch (error.known().orElseThrow(() -> failure)) {
            case NO_SUCH_KEY -> Optional.empty();
            default -> throw failure;
        };
    }
}
