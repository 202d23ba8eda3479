package consumer;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.ObsErrorException;
import io.github.obserrors.xml.ErrorResponses;
import java.util.Objects;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Objects through the AWS SDK for Java 2. */
final class AwsSdkObjects {

    private final S3Client client;

    AwsSdkObjects(S3Client client) {
        this.client = client;
    }

    boolean exists(String bucket, String key) {
        try {
            client.headObject(request -> request.bucket(bucket).key(key));
            return true;
        } catch (S3Exception e) {
            ErrorResponse error = decoded(e);
            ObsErrorException failure = new ObsErrorException("HEAD " + bucket + "/" + key, error, e);
            return switch (error.known().orElseThrow(() -> failure)) {
                case NO_SUCH_KEY -> false;
                default -> throw failure;
            };
        }
    }

    static ErrorResponse decoded(S3Exception e) {
        AwsErrorDetails details = e.awsErrorDetails();
        byte[] body = details.rawResponse() == null
                ? new byte[0]
                : details.rawResponse().asByteArray();
        ErrorResponse error = ErrorResponses.decodeError(
                e.statusCode(), details.sdkHttpResponse().headers(), body);
        boolean isGuess = e.statusCode() == 404 && e instanceof NoSuchKeyException; // of a HEAD request
        return body.length > 0 || details.errorCode() == null || isGuess
                ? error
                : error.toBuilder()
                        .code(ErrorCode.of(details.errorCode()))
                        .message(Objects.requireNonNullElse(details.errorMessage(), ""))
                        .build();
    }
}
