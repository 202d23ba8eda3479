package consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.ServerErrorCode;
import jakarta.ws.rs.InternalServerErrorException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;
import java.util.Optional;

/** Answers the users of a service with problem details (RFC 9457) when OBS has failed it. */
final class ProblemMapper implements ExceptionMapper<ProcessingException> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Response toResponse(ProcessingException thrown) {
        Optional<ErrorResponse> error = ErrorResponse.in(thrown);
        Response.Status status = switch (error.flatMap(ErrorResponse::known).orElse(ServerErrorCode.INTERNAL_ERROR)) {
            case NO_SUCH_KEY -> Response.Status.NOT_FOUND;
            case SLOW_DOWN, SERVICE_UNAVAILABLE -> Response.Status.SERVICE_UNAVAILABLE;
            default -> Response.Status.BAD_GATEWAY; // what OBS says about the service is not for its users
        };
        Response.ResponseBuilder answer = Response.status(status).type("application/problem+json");
        error.flatMap(ErrorResponse::retryAfter)
                .ifPresent(wait -> answer.header("Retry-After", (wait.toMillis() + 999) / 1000)); // not too short
        return answer.entity(json(Map.of(
                        "title", status.getReasonPhrase(),
                        "status", status.getStatusCode(),
                        "obsRequestId", error.flatMap(ErrorResponse::requestId).orElse(""))))
                .build();
    }

    private static String json(Map<String, Object> problem) {
        try {
            return JSON.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new InternalServerErrorException(e);
        }
    }
}
