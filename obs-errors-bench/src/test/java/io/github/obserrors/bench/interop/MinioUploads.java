package io.github.obserrors.bench.interop;

import io.github.obserrors.xml.ErrorResponses;
import io.minio.CompleteMultipartUploadArgs;
import io.minio.CreateMultipartUploadArgs;
import io.minio.ListMultipartUploadsArgs;
import io.minio.MinioAsyncClient;
import io.minio.StatObjectArgs;
import io.minio.UploadPartArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.messages.ListMultipartUploadsResult;
import io.minio.messages.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Multipart uploads by the client of MinIO.
 *
 * @param sendsAgain whether it completes an upload again by itself, as it does unless told otherwise
 */
record MinioUploads(MinioAsyncClient client, boolean sendsAgain) implements Uploads {

    @Override
    public String begin() throws Exception {
        return client.createMultipartUpload(CreateMultipartUploadArgs.builder()
                        .bucket("bucket")
                        .object("key")
                        .build())
                .get()
                .result()
                .uploadId();
    }

    @Override
    public String uploadPart(String upload, byte[] content) throws Exception {
        return client.uploadPart(UploadPartArgs.builder()
                        .bucket("bucket")
                        .object("key")
                        .uploadId(upload)
                        .partNumber(1)
                        .data(content, content.length)
                        .build())
                .get()
                .part()
                .etag();
    }

    @Override
    public void complete(String upload, String etag) throws Exception {
        CompleteMultipartUploadArgs.Builder request = CompleteMultipartUploadArgs.builder()
                .bucket("bucket")
                .object("key")
                .uploadId(upload)
                .parts(new Part[] {new Part(1, etag)});
        if (!sendsAgain) {
            request.maxRetries(1);
        }
        client.completeMultipartUpload(request.build()).get();
    }

    @Override
    public List<String> open() throws Exception {
        return client
                .listMultipartUploads(
                        ListMultipartUploadsArgs.builder().bucket("bucket").build())
                .get()
                .result()
                .uploads()
                .stream()
                .map(ListMultipartUploadsResult.Upload::uploadId)
                .toList();
    }

    @Override
    public Optional<String> uploadOfObject() throws Exception {
        return Optional.ofNullable(client.statObject(
                        StatObjectArgs.builder().bucket("bucket").object("key").build())
                .get()
                .headers()
                .get("x-obs-uploadid"));
    }

    @Override
    public Reported reported(Exception thrown) {
        Throwable cause = thrown;
        while (!(cause instanceof ErrorResponseException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof ErrorResponseException e
                ? new Reported(
                        "ErrorResponseException",
                        Optional.of(e.response().code()),
                        MinioJavaClient.decoded(e).orElseThrow())
                : new Reported(
                        cause.getClass().getSimpleName(),
                        Optional.empty(),
                        ErrorResponses.decodeError(0, Map.of(), ""));
    }

    @Override
    public void close() {
        client.close();
    }
}
