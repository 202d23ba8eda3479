package consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.ObsErrorException;
import io.github.obserrors.xml.DecodeOptions;
import io.github.obserrors.xml.ErrorResponses;
import io.minio.MinioClient;
import io.minio.StatObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import java.util.Optional;

/** Objects through MinIO's client. */
final class MinioObjects {

    private final MinioClient client;

    MinioObjects(MinioClient client) {
        this.client = client;
    }

    boolean exists(String bucket, String key) throws MinioException {
        try {
            client.statObject(
                    StatObjectArgs.builder().bucket(bucket).object(key).build());
            return true;
        } catch (MinioException e) {
            ErrorResponse error = decoded(e).orElseThrow(() -> e);
            ObsErrorException failure = new ObsErrorException("HEAD " + bucket + "/" + key, error, e);
            return switch (error.known().orElseThrow(() -> failure)) {
                case NO_SUCH_KEY -> false;
                default -> throw failure;
            };
        }
    }

    static Optional<ErrorResponse> decoded(MinioException e) {
        String trace = e.httpTrace() == null ? "" : e.httpTrace();
        String response = trace.substring(trace.indexOf("\nHTTP/") + 1).replaceFirst("-+END-HTTP-+\\s*$", "");
        return ErrorResponses.find(response.getBytes(UTF_8), DecodeOptions.defaults()).stream()
                .filter(ErrorResponse.class::isInstance)
                .map(ErrorResponse.class::cast)
                .findFirst()
                .or(() -> e instanceof ErrorResponseException late ? Optional.of(told(late)) : Optional.empty());
    }

    private static ErrorResponse told(ErrorResponseException late) {
        ErrorResponse.Builder error =
                ErrorResponse.builder().status(late.response().code());
        Optional.ofNullable(late.errorResponse().code()).map(ErrorCode::of).ifPresent(error::code);
        Optional.ofNullable(late.errorResponse().message()).ifPresent(error::message);
        Optional.ofNullable(late.errorResponse().requestId()).ifPresent(error::requestId);
        return error.build();
    }
}
