package consumer;

import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.ObsErrorException;
import io.github.obserrors.xml.ErrorResponses;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Optional;

/** Objects through the client that has always been in Java. */
final class UrlConnectionObjects {

    Optional<byte[]> find(URI object) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) object.toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        int status = connection.getResponseCode();
        InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        try (InputStream present = body == null ? InputStream.nullInputStream() : body) {
            return status == 200 ? Optional.of(present.readAllBytes()) : absent(connection, status, present);
        }
    }

    private static Optional<byte[]> absent(HttpURLConnection connection, int status, InputStream body) {
        ErrorResponse error = ErrorResponses.decodeError(status, connection.getHeaderFields(), body);
        ObsErrorException failure = new ObsErrorException("GET " + connection.getURL(), error);
        return switch (error.known().orElseThrow(() -> failure)) {
            case NO_SUCH_KEY -> Optional.empty();
            default -> throw failure;
        };
    }
}
