package consumer;

import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.ServerErrorCode;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import java.util.Optional;

/** What a span of OpenTelemetry says about an error. */
final class Telemetry {

    private Telemetry() {}

    static void describe(Throwable thrown, Span span) {
        Optional<ErrorResponse> error = ErrorResponse.in(thrown);
        Optional<ServerErrorCode> code = error.flatMap(ErrorResponse::known);
        span.setAttribute(
                "error.type",
                code.map(ServerErrorCode::value)
                        .or(() -> error.flatMap(ErrorResponse::status).map(HttpStatus::toString))
                        .orElse(thrown.getClass().getName()));
        error.flatMap(ErrorResponse::requestId).ifPresent(id -> span.setAttribute("obs.request_id", id));
        span.setStatus(
                switch (code.orElse(ServerErrorCode.INTERNAL_ERROR)) {
                    case NO_SUCH_KEY, PRECONDITION_FAILED -> StatusCode.UNSET; // expected here
                    default -> StatusCode.ERROR;
                });
    }
}
