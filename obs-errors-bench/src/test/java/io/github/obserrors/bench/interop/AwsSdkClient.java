package io.github.obserrors.bench.interop;

import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.xml.HeaderFamily;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.DeleteObjectsResponse;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The S3 client of AWS. */
final class AwsSdkClient implements Client {

    /** The message it reports for a response without a body; none for 503. */
    private static final Map<Integer, String> REASONS = Map.ofEntries(
            Map.entry(301, "Moved Permanently"),
            Map.entry(307, "Temporary Redirect"),
            Map.entry(400, "Bad Request"),
            Map.entry(403, "Forbidden"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(409, "Conflict"),
            Map.entry(411, "Length Required"),
            Map.entry(412, "Precondition Failed"),
            Map.entry(414, "URI Too Long"),
            Map.entry(416, "Range Not Satisfiable"),
            Map.entry(429, "Too Many Requests"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(501, "Not Implemented"));

    private final S3Client client;

    AwsSdkClient(int port) {
        client = client(port, AwsRetryStrategy.doNotRetry());
    }

    /** {@return a client for a server on this machine} */
    static S3Client client(int port, RetryStrategy retries) {
        return S3Client.builder()
                .endpointOverride(URI.create("http://127.0.0.1:" + port))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("access", "secret")))
                .forcePathStyle(true)
                .overrideConfiguration(configuration -> configuration.retryStrategy(retries))
                .build();
    }

    @Override
    public String name() {
        return "AWS SDK for Java v2";
    }

    @Override
    public Class<?> mainClass() {
        return S3Client.class;
    }

    @Override
    public List<Deviation> deviations() {
        return List.of(
                new Deviation(
                        "For a response without a body, it reports no code, except `NoSuchKey` for 404 even if the bucket is"
                                + " missing, and the reason phrase of the status or nothing as the message, whatever the"
                                + " headers say.",
                        answer -> answer.isFor(Operation.HEAD_OBJECT),
                        (answer, outcome) -> answer.status().code() == 404
                                ? outcome.withCode(Optional.of("NoSuchKey"))
                                        .withMessage(Optional.of("The specified key does not exist."))
                                : outcome.withoutCode()
                                        .withMessage(Optional.ofNullable(
                                                REASONS.get(answer.status().code())))),
                new Deviation(
                        "For a response without a body, it reports no request id if the headers are those of OBS.",
                        answer -> answer.isFor(Operation.HEAD_OBJECT) && answer.family() == HeaderFamily.OBS,
                        (answer, outcome) -> outcome.withoutRequestId()));
    }

    @Override
    public Optional<Throwable> failure(Operation operation) {
        try {
            start(operation);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    @Override
    public Outcome outcome(Throwable thrown) {
        if (!(thrown instanceof S3Exception e)) {
            return Outcome.other(thrown.getClass().getSimpleName());
        }
        Optional<AwsErrorDetails> details = Optional.ofNullable(e.awsErrorDetails());
        return new Outcome(
                "error",
                Optional.of(e.statusCode()),
                details.map(AwsErrorDetails::errorCode),
                details.map(AwsErrorDetails::errorMessage),
                Optional.ofNullable(e.requestId()));
    }

    @Override
    public Optional<ErrorResponse> recovered(Throwable thrown) {
        return thrown instanceof S3Exception e ? Optional.of(decoded(e)) : Optional.empty();
    }

    static ErrorResponse decoded(S3Exception e) {
        return io.github.obserrors.bench.clients.sdk.AwsSdkClient.decoded(e);
    }

    private Object start(Operation operation) {
        return switch (operation) {
            case GET_OBJECT ->
                client.getObjectAsBytes(request -> request.bucket("bucket").key("key"));
            case PUT_OBJECT ->
                client.putObject(request -> request.bucket("bucket").key("key"), RequestBody.fromString("x"));
            case LIST_OBJECTS -> client.listObjectsV2(request -> request.bucket("bucket"));
            case DELETE_BUCKET -> client.deleteBucket(request -> request.bucket("bucket"));
            case COPY_OBJECT ->
                client.copyObject(request -> request.sourceBucket("bucket")
                        .sourceKey("key")
                        .destinationBucket("bucket")
                        .destinationKey("copy"));
            case COMPLETE_MULTIPART ->
                client.completeMultipartUpload(request -> request.bucket("bucket")
                        .key("key")
                        .uploadId("1")
                        .multipartUpload(upload -> upload.parts(
                                CompletedPart.builder().eTag("e").partNumber(1).build())));
            case DELETE_OBJECTS -> delete(List.of("key"));
            case HEAD_OBJECT ->
                client.headObject(request -> request.bucket("bucket").key("key"));
        };
    }

    private DeleteObjectsResponse delete(List<String> keys) {
        List<ObjectIdentifier> objects = keys.stream()
                .map(key -> ObjectIdentifier.builder().key(key).build())
                .toList();
        return client.deleteObjects(request -> request.bucket("bucket").delete(delete -> delete.objects(objects)));
    }

    @Override
    public List<String> deleteObjects(List<String> keys) {
        DeleteObjectsResponse result = delete(keys);
        List<String> lines = new ArrayList<>();
        result.deleted().forEach(deleted -> lines.add(deleted.key()));
        result.errors().forEach(error -> lines.add(error.key() + ": " + error.code() + ": " + error.message()));
        return lines;
    }

    @Override
    public void close() {
        client.close();
    }
}
