package consumer;

import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.ObsErrorException;
import io.github.obserrors.xml.ErrorResponses;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import java.io.IOException;
import java.io.InputStream;

/** Makes every error response of a Jakarta REST client an exception. */
final class ErrorFilter implements ClientResponseFilter {

    @Override
    public void filter(ClientRequestContext request, ClientResponseContext response) throws IOException {
        if (response.getStatus() >= 300) {
            try (InputStream body = response.hasEntity() ? response.getEntityStream() : InputStream.nullInputStream()) {
                ErrorResponse error = ErrorResponses.decodeError(response.getStatus(), response.getHeaders(), body);
                throw new IOException(new ObsErrorException(request.getMethod() + " " + request.getUri(), error));
            }
        }
    }
}
