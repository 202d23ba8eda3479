package io.github.obserrors.bench.interop;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.StatusClass;
import io.github.obserrors.xml.HeaderFamily;
import io.minio.CompleteMultipartUploadArgs;
import io.minio.CopyObjectArgs;
import io.minio.DeleteObjectsArgs;
import io.minio.DeleteObjectsResponse;
import io.minio.GetObjectArgs;
import io.minio.ListObjectsV2Args;
import io.minio.MinioAsyncClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveBucketArgs;
import io.minio.SourceObject;
import io.minio.StatObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import io.minio.messages.DeleteRequest;
import io.minio.messages.DeleteResult;
import io.minio.messages.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import okhttp3.OkHttpClient;

/** The client of MinIO. */
final class MinioJavaClient implements Client {

    /** The code it reports for a status when a response has no body. */
    private static final Map<Integer, String> CODES = Map.of(
            301, "PermanentRedirect",
            307, "Redirect",
            400, "BadRequest",
            403, "AccessDenied",
            404, "NoSuchKey",
            405, "MethodNotAllowed",
            409, "Conflict",
            412, "PreconditionFailed",
            416, "InvalidRange",
            501, "MethodNotAllowed");

    private static final Map<Integer, String> MESSAGES = Map.of(
            301, "Moved Permanently",
            307, "Temporary redirect",
            400, "Bad request",
            403, "Access denied",
            404, "Object does not exist",
            405, "The specified method is not allowed against this resource",
            409, "Request conflicts with the bucket's current state",
            412, "At least one of the preconditions you specified did not hold",
            416, "The requested range cannot be satisfied",
            501, "The specified method is not allowed against this resource");

    private final MinioAsyncClient client;

    MinioJavaClient(int port) {
        client = client(port);
        client.setRetry(Set.of(), 0L, 1);
    }

    /** {@return a client for a server on this machine, which sends requests again as the client does by itself} */
    static MinioAsyncClient client(int port) {
        return builder(port).build();
    }

    /** {@return a client that sends no request again, not even when a connection ends that was open before} */
    static MinioAsyncClient clientWithoutRetries(int port) {
        OkHttpClient http =
                new OkHttpClient.Builder().retryOnConnectionFailure(false).build();
        MinioAsyncClient client = builder(port).httpClient(http, true).build();
        client.setRetry(Set.of(), 0L, 1);
        return client;
    }

    private static MinioAsyncClient.Builder builder(int port) {
        return MinioAsyncClient.builder()
                .endpoint("http://127.0.0.1:" + port)
                .credentials("access", "secret-access-key")
                .region("us-east-1");
    }

    @Override
    public String name() {
        return "MinIO Java";
    }

    @Override
    public Class<?> mainClass() {
        return MinioAsyncClient.class;
    }

    @Override
    public List<Deviation> deviations() {
        return List.of(
                new Deviation(
                        "For a response without a body, it makes up the code and the message from the status, whatever the"
                                + " headers say: `NoSuchKey` for 404, even if the bucket is missing.",
                        answer -> answer.isFor(Operation.HEAD_OBJECT),
                        (answer, outcome) -> outcome.withCode(Optional.ofNullable(
                                        CODES.get(answer.status().code())))
                                .withMessage(Optional.ofNullable(
                                        MESSAGES.get(answer.status().code())))),
                new Deviation(
                        "For a response without a body, it reports no request id if the headers are those of OBS.",
                        answer -> answer.isFor(Operation.HEAD_OBJECT) && answer.family() == HeaderFamily.OBS,
                        (answer, outcome) -> outcome.withoutRequestId()),
                new Deviation(
                        "For an error with status 200 in answer to a copy, it throws an `XmlParserException`.",
                        answer -> answer.isFor(Operation.COPY_OBJECT) && answer.isOfClass(StatusClass.SUCCESS),
                        (answer, outcome) -> Outcome.other("XmlParserException")),
                new Deviation(
                        "For a response without a body and a status of 411, 414, 429, 500 or 503, it throws a `ServerException` that has only the status.",
                        answer -> answer.isFor(Operation.HEAD_OBJECT)
                                && !CODES.containsKey(answer.status().code()),
                        (answer, outcome) -> Outcome.other("ServerException")));
    }

    @Override
    public Optional<Throwable> failure(Operation operation) {
        try {
            start(operation).get();
            return Optional.empty();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            while (!(cause instanceof MinioException) && cause.getCause() != null) {
                cause = cause.getCause();
            }
            return Optional.of(cause);
        } catch (MinioException e) {
            return Optional.of(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public Outcome outcome(Throwable thrown) {
        if (!(thrown instanceof ErrorResponseException error)) {
            return Outcome.other(thrown.getClass().getSimpleName());
        }
        io.minio.messages.ErrorResponse response = error.errorResponse();
        return new Outcome(
                "error",
                Optional.of(error.response().code()),
                Optional.ofNullable(response.code()),
                Optional.ofNullable(response.message()),
                Optional.ofNullable(response.requestId()));
    }

    @Override
    public Optional<ErrorResponse> recovered(Throwable thrown) {
        return thrown instanceof MinioException e ? decoded(e) : Optional.empty();
    }

    static Optional<ErrorResponse> decoded(MinioException e) {
        return io.github.obserrors.bench.clients.sdk.MinioJavaClient.decoded(e);
    }

    private CompletableFuture<?> start(Operation operation) throws MinioException {
        return switch (operation) {
            case GET_OBJECT ->
                client.getObject(
                        GetObjectArgs.builder().bucket("bucket").object("key").build());
            case PUT_OBJECT ->
                client.putObject(PutObjectArgs.builder()
                        .bucket("bucket")
                        .object("key")
                        .data("x".getBytes(UTF_8), 1)
                        .build());
            case LIST_OBJECTS ->
                client.listObjectsV2(
                        ListObjectsV2Args.builder().bucket("bucket").build());
            case DELETE_BUCKET ->
                client.removeBucket(RemoveBucketArgs.builder().bucket("bucket").build());
            case COPY_OBJECT ->
                client.copyObject(CopyObjectArgs.builder()
                        .bucket("bucket")
                        .object("copy")
                        .source(SourceObject.builder()
                                .bucket("bucket")
                                .object("key")
                                .build())
                        .build());
            case COMPLETE_MULTIPART ->
                client.completeMultipartUpload(CompleteMultipartUploadArgs.builder()
                        .bucket("bucket")
                        .object("key")
                        .uploadId("1")
                        .maxRetries(1)
                        .parts(new Part[] {new Part(1, "e")})
                        .build());
            case DELETE_OBJECTS -> delete(List.of("key"));
            case HEAD_OBJECT ->
                client.statObject(
                        StatObjectArgs.builder().bucket("bucket").object("key").build());
        };
    }

    private CompletableFuture<DeleteObjectsResponse> delete(List<String> keys) throws MinioException {
        return client.deleteObjects(DeleteObjectsArgs.builder()
                .bucket("bucket")
                .objects(keys.stream().map(DeleteRequest.Object::new).toList())
                .build());
    }

    @Override
    public List<String> deleteObjects(List<String> keys) throws Exception {
        DeleteResult result = delete(keys).get().result();
        List<String> lines = new ArrayList<>();
        result.objects().forEach(deleted -> lines.add(deleted.name()));
        result.errors().forEach(error -> lines.add(error.objectName() + ": " + error.code() + ": " + error.message()));
        return lines;
    }

    @Override
    public void close() {
        client.close();
    }
}
