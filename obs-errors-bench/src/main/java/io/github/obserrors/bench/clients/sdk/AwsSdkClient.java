package io.github.obserrors.bench.clients.sdk;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.xml.ErrorResponses;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.SdkGlobalTime;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.DeleteObjectsResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.S3Error;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The S3 client of AWS. */
public final class AwsSdkClient implements Client {

    /** How the client sends requests again. */
    enum Retries {
        /** As it comes. */
        LEGACY,
        /** The mode that it recommends. */
        STANDARD,
        /** As it will come, once {@code AWS_NEW_RETRIES_2026} is the default. */
        COMING
    }

    private final S3Client client;

    AwsSdkClient(URI endpoint, Retries retries) {
        Duration timeout = Duration.ofMillis(TIMEOUT);
        S3ClientBuilder builder = S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("access", "secret")))
                .forcePathStyle(true)
                .httpClientBuilder(
                        Apache5HttpClient.builder().connectionTimeout(timeout).socketTimeout(timeout));
        if (retries == Retries.STANDARD) {
            builder.overrideConfiguration(configuration -> configuration.retryStrategy(RetryMode.STANDARD));
        }
        client = build(builder, retries == Retries.COMING);
    }

    /** Builds a client, which reads the system property once: now. */
    private static S3Client build(S3ClientBuilder builder, boolean coming) {
        synchronized (AwsSdkClient.class) {
            SdkGlobalTime.setGlobalTimeOffset(0); // what another client has learned of the clock of its server
            String property = SdkSystemSetting.AWS_NEW_RETRIES_2026.property();
            System.setProperty(property, Boolean.toString(coming));
            try {
                return builder.build();
            } finally {
                System.clearProperty(property);
            }
        }
    }

    /** {@return what the kit decodes from all that is left of a response} */
    public static ErrorResponse decoded(S3Exception e) {
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

    @Override
    public Reply call(Call call) throws IOException {
        return switch (call) {
            case GET -> get();
            case PUT ->
                Reply.of(client.putObject(
                        request -> request.bucket(Call.BUCKET).key("key"), RequestBody.fromBytes(Call.content())));
            case HEAD ->
                Reply.of(
                        client.headObject(request -> request.bucket(Call.BUCKET).key("key")));
            case DELETE ->
                Reply.of(client.deleteObject(
                        request -> request.bucket(Call.BUCKET).key("key")));
            case LIST -> Reply.of(client.listObjectsV2(request -> request.bucket(Call.BUCKET)));
            case COPY ->
                Reply.of(client.copyObject(request -> request.sourceBucket(Call.BUCKET)
                        .sourceKey("key")
                        .destinationBucket(Call.BUCKET)
                        .destinationKey("copy")));
            case COMPLETE ->
                Reply.of(client.completeMultipartUpload(request -> request.bucket(Call.BUCKET)
                        .key("key")
                        .uploadId(Call.UPLOAD)
                        .multipartUpload(upload -> upload.parts(CompletedPart.builder()
                                .eTag(Call.ETAG)
                                .partNumber(1)
                                .build()))));
            case DELETE_OBJECTS -> deleteObjects();
        };
    }

    private Reply get() throws IOException {
        try (InputStream content =
                client.getObject(request -> request.bucket(Call.BUCKET).key("key"))) {
            return Reply.content(content.readAllBytes());
        }
    }

    private Reply deleteObjects() {
        DeleteObjectsResponse result = client.deleteObjects(request -> request.bucket(Call.BUCKET)
                .delete(delete -> delete.objects(
                        ObjectIdentifier.builder().key("a").build(),
                        ObjectIdentifier.builder().key("b").build())));
        if (result.errors().isEmpty()) {
            return Reply.of(result);
        }
        S3Error error = result.errors().get(0);
        return Reply.partial(error.code(), error.message());
    }

    @Override
    public Told told(Throwable exception) {
        if (!(exception instanceof S3Exception e)) {
            return Told.NOTHING;
        }
        AwsErrorDetails details = e.awsErrorDetails();
        return details == null
                ? Told.of(e.statusCode(), null, null, e.requestId())
                : Told.of(e.statusCode(), details.errorCode(), details.errorMessage(), e.requestId());
    }

    @Override
    public Optional<ErrorResponse> recovered(Throwable exception) {
        return exception instanceof S3Exception e && e.awsErrorDetails() != null
                ? Optional.of(decoded(e))
                : Optional.empty();
    }

    @Override
    public void close() {
        client.close();
    }
}
