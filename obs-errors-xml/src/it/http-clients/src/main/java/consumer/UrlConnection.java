package consumer;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.xml.DecodeOptions;
import io.github.obserrors.xml.ErrorResponses;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/** The client behind java.net.URL. */
final class UrlConnection implements Client {

    @Override
    public DecodedResponse send(String method, URI address, DecodeOptions options) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setRequestMethod(method);
        connection.setInstanceFollowRedirects(false);

        int status = connection.getResponseCode();
        InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        try (InputStream present = body == null ? InputStream.nullInputStream() : body) {
            return ErrorResponses.decode(status, connection.getHeaderFields(), present, options);
        }
    }
}
