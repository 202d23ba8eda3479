package consumer;

import io.github.obserrors.api.ErrorResponse;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.WebTarget;
import java.util.Optional;

/** Objects through a Jakarta REST client with an {@link ErrorFilter}. */
final class JakartaObjects {

    private JakartaObjects() {}

    static Optional<byte[]> find(WebTarget object) {
        try {
            return Optional.of(object.request().get(byte[].class));
        } catch (ProcessingException e) {
            return switch (ErrorResponse.in(e).flatMap(ErrorResponse::known).orElseThrow(() -> e)) {
                case NO_SUCH_KEY -> Optional.empty();
                default -> throw e;
            };
        }
    }
}
