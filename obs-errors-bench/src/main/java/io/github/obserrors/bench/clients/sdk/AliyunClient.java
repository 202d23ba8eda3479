package io.github.obserrors.bench.clients.sdk;

import com.aliyun.oss.ClientBuilderConfiguration;
import com.aliyun.oss.OSS;
import com.aliyun.oss.OSSClientBuilder;
import com.aliyun.oss.OSSException;
import com.aliyun.oss.model.CompleteMultipartUploadRequest;
import com.aliyun.oss.model.DeleteObjectsRequest;
import com.aliyun.oss.model.DeleteObjectsResult;
import com.aliyun.oss.model.OSSObject;
import com.aliyun.oss.model.PartETag;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.server.ServedOperation;
import io.github.obserrors.xml.ErrorResponses;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The client of Alibaba Cloud. */
final class AliyunClient implements Client {

    private final OSS client;

    AliyunClient(URI endpoint) {
        ClientBuilderConfiguration configuration = new ClientBuilderConfiguration();
        configuration.setConnectionTimeout(TIMEOUT);
        configuration.setSocketTimeout(TIMEOUT);
        configuration.setConnectionRequestTimeout(TIMEOUT);
        client = new OSSClientBuilder().build(endpoint.toString(), "access", "secret", configuration);
    }

    @Override
    public Reply call(Call call) throws IOException {
        return switch (call) {
            case GET -> get();
            case PUT -> Reply.of(client.putObject(Call.BUCKET, "key", new ByteArrayInputStream(Call.content())));
            case HEAD -> Reply.of(client.getObjectMetadata(Call.BUCKET, "key"));
            case DELETE -> Reply.of(client.deleteObject(Call.BUCKET, "key"));
            case LIST -> Reply.of(client.listObjects(Call.BUCKET));
            case COPY -> Reply.of(client.copyObject(Call.BUCKET, "key", Call.BUCKET, "copy"));
            case COMPLETE ->
                Reply.of(client.completeMultipartUpload(new CompleteMultipartUploadRequest(
                        Call.BUCKET, "key", Call.UPLOAD, new ArrayList<>(List.of(new PartETag(1, Call.ETAG))))));
            case DELETE_OBJECTS -> deleteObjects();
        };
    }

    private Reply get() throws IOException {
        OSSObject object = client.getObject(Call.BUCKET, "key");
        if (object == null) {
            return Reply.of(null);
        }
        try (InputStream content = object.getObjectContent()) {
            return Reply.content(content.readAllBytes());
        }
    }

    /** The result names the deleted keys alone, so the others are those that were not. */
    private Reply deleteObjects() {
        DeleteObjectsResult result =
                client.deleteObjects(new DeleteObjectsRequest(Call.BUCKET).withKeys(List.of("a", "b")));
        return result == null || result.getDeletedObjects().contains("b")
                ? Reply.of(result)
                : Reply.partial(null, null);
    }

    /** The header that names the source of a copy is one that the error server does not know. */
    @Override
    public ServedOperation served(Call call) {
        return call == Call.COPY ? ServedOperation.PUT_OBJECT : call.served();
    }

    @Override
    public Told told(Throwable exception) {
        return exception instanceof OSSException e
                ? Told.of(0, e.getErrorCode(), e.getErrorMessage(), e.getRequestId())
                : Told.NOTHING;
    }

    /** The client keeps the body alone. */
    @Override
    public Optional<ErrorResponse> recovered(Throwable exception) {
        if (!(exception instanceof OSSException e)) {
            return Optional.empty();
        }
        String body = e.getRawResponseError() == null ? "" : e.getRawResponseError();
        return Optional.of(ErrorResponses.decodeError(0, Map.of(), body));
    }

    @Override
    public void close() {
        client.shutdown();
    }
}
