package consumer;

import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.ObsErrorException;
import io.github.obserrors.xml.ErrorResponses;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Objects through Spring's RestClient. */
final class SpringObjects {

    private final RestClient client = RestClient.builder()
            .requestFactory(new JdkClientHttpRequestFactory())
            .defaultStatusHandler(status -> !status.is2xxSuccessful(), (request, response) -> {
                ErrorResponse error = ErrorResponses.decodeError(
                        response.getStatusCode().value(), response.getHeaders()::getFirst, response.getBody());
                throw new ObsErrorException(request.getMethod() + " " + request.getURI(), error);
            })
            .build();

    Optional<byte[]> find(URI object) {
        try {
            return Optional.ofNullable(client.get().uri(object).retrieve().body(byte[].class));
        } catch (ObsErrorException e) {
            return switch (e.response().flatMap(ErrorResponse::known).orElseThrow(() -> e)) {
                case NO_SUCH_KEY -> Optional.empty();
                default -> throw e;
            };
        }
    }
}
