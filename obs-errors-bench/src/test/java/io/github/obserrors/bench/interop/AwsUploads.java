package io.github.obserrors.bench.interop;

import io.github.obserrors.xml.ErrorResponses;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Multipart uploads by the client of AWS. */
record AwsUploads(S3Client client) implements Uploads {

    @Override
    public String begin() {
        return client.createMultipartUpload(request -> request.bucket("bucket").key("key"))
                .uploadId();
    }

    @Override
    public String uploadPart(String upload, byte[] content) {
        return client.uploadPart(
                        request -> request.bucket("bucket")
                                .key("key")
                                .uploadId(upload)
                                .partNumber(1),
                        RequestBody.fromBytes(content))
                .eTag();
    }

    @Override
    public void complete(String upload, String etag) {
        client.completeMultipartUpload(request -> request.bucket("bucket")
                .key("key")
                .uploadId(upload)
                .multipartUpload(parts -> parts.parts(
                        CompletedPart.builder().eTag(etag).partNumber(1).build())));
    }

    @Override
    public List<String> open() {
        return client.listMultipartUploads(request -> request.bucket("bucket")).uploads().stream()
                .map(MultipartUpload::uploadId)
                .toList();
    }

    @Override
    public Optional<String> uploadOfObject() {
        return client.headObject(request -> request.bucket("bucket").key("key"))
                .sdkHttpResponse()
                .firstMatchingHeader("x-obs-uploadid");
    }

    @Override
    public Reported reported(Exception thrown) {
        return thrown instanceof S3Exception e
                ? new Reported("S3Exception", Optional.of(e.statusCode()), AwsSdkClient.decoded(e))
                : new Reported(
                        thrown.getClass().getSimpleName(),
                        Optional.empty(),
                        ErrorResponses.decodeError(0, Map.of(), ""));
    }

    @Override
    public void close() {
        client.close();
    }
}
