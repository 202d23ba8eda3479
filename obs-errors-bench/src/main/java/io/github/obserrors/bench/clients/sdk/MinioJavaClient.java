package io.github.obserrors.bench.clients.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.xml.DecodeOptions;
import io.github.obserrors.xml.ErrorResponses;
import io.minio.CompleteMultipartUploadArgs;
import io.minio.CopyObjectArgs;
import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MinioAsyncClient;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.RemoveObjectsArgs;
import io.minio.Result;
import io.minio.SourceObject;
import io.minio.StatObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import io.minio.errors.ServerException;
import io.minio.messages.DeleteRequest;
import io.minio.messages.DeleteResult;
import io.minio.messages.Item;
import io.minio.messages.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/** The client of MinIO; only that for asynchronous calls completes a multipart upload. */
public final class MinioJavaClient implements Client {

    private final URI endpoint;
    private final MinioClient client;

    MinioJavaClient(URI endpoint) {
        this.endpoint = endpoint;
        client = MinioClient.builder()
                .endpoint(endpoint.toString())
                .credentials("access", "secret-access-key")
                .region("us-east-1")
                .build();
        client.setTimeout(TIMEOUT, TIMEOUT, TIMEOUT);
    }

    /** {@return what the kit decodes from all that is left of a response; empty if that is nothing} */
    public static Optional<ErrorResponse> decoded(MinioException e) {
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

    @Override
    public Reply call(Call call) throws Exception {
        return switch (call) {
            case GET -> get();
            case PUT ->
                Reply.of(client.putObject(PutObjectArgs.builder()
                        .bucket(Call.BUCKET)
                        .object("key")
                        .data(Call.content(), Call.content().length)
                        .build()));
            case HEAD ->
                Reply.of(client.statObject(StatObjectArgs.builder()
                        .bucket(Call.BUCKET)
                        .object("key")
                        .build()));
            case DELETE -> {
                client.removeObject(RemoveObjectArgs.builder()
                        .bucket(Call.BUCKET)
                        .object("key")
                        .build());
                yield Reply.DONE;
            }
            case LIST -> list();
            case COPY ->
                Reply.of(client.copyObject(CopyObjectArgs.builder()
                        .bucket(Call.BUCKET)
                        .object("copy")
                        .source(SourceObject.builder()
                                .bucket(Call.BUCKET)
                                .object("key")
                                .build())
                        .build()));
            case COMPLETE -> complete();
            case DELETE_OBJECTS -> deleteObjects();
        };
    }

    private Reply get() throws MinioException, IOException {
        try (InputStream content = client.getObject(
                GetObjectArgs.builder().bucket(Call.BUCKET).object("key").build())) {
            return Reply.content(content.readAllBytes());
        }
    }

    private Reply list() throws MinioException {
        for (Result<Item> item :
                client.listObjects(ListObjectsArgs.builder().bucket(Call.BUCKET).build())) {
            item.get();
        }
        return Reply.DONE;
    }

    private Reply deleteObjects() throws MinioException {
        List<DeleteRequest.Object> objects = List.of(new DeleteRequest.Object("a"), new DeleteRequest.Object("b"));
        Reply reply = Reply.DONE;
        for (Result<DeleteResult.Error> failed : client.removeObjects(
                RemoveObjectsArgs.builder().bucket(Call.BUCKET).objects(objects).build())) {
            reply = Reply.partial(failed.get().code(), failed.get().message());
        }
        return reply;
    }

    private Reply complete() throws Exception {
        try (MinioAsyncClient uploads = MinioAsyncClient.builder()
                .endpoint(endpoint.toString())
                .credentials("access", "secret-access-key")
                .region("us-east-1")
                .build()) {
            uploads.setTimeout(TIMEOUT, TIMEOUT, TIMEOUT);
            return Reply.of(uploads.completeMultipartUpload(CompleteMultipartUploadArgs.builder()
                            .bucket(Call.BUCKET)
                            .object("key")
                            .uploadId(Call.UPLOAD)
                            .parts(new Part[] {new Part(1, Call.ETAG)})
                            .build())
                    .get());
        }
    }

    @Override
    public Throwable exception(Throwable thrown) {
        Throwable exception = thrown;
        while (!isOfMinio(exception) && exception.getCause() != null) {
            exception = exception.getCause();
        }
        boolean isWrapper = thrown instanceof ExecutionException;
        return isOfMinio(exception) || !isWrapper ? exception : Objects.requireNonNullElse(thrown.getCause(), thrown);
    }

    private static boolean isOfMinio(Throwable exception) {
        return exception instanceof MinioException && exception.getClass() != MinioException.class;
    }

    @Override
    public Told told(Throwable exception) {
        if (exception instanceof ServerException e) {
            return Told.of(e.statusCode(), null, null, null);
        }
        return exception instanceof ErrorResponseException e
                ? Told.of(
                        e.response().code(),
                        e.errorResponse().code(),
                        e.errorResponse().message(),
                        e.errorResponse().requestId())
                : Told.NOTHING;
    }

    @Override
    public Optional<ErrorResponse> recovered(Throwable exception) {
        return exception instanceof MinioException e ? decoded(e) : Optional.empty();
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (Exception e) {
            throw new IllegalStateException("The client of MinIO could not be closed", e);
        }
    }
}
