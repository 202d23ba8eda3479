package io.github.obserrors.bench.clients.sdk;

import com.qcloud.cos.COSClient;
import com.qcloud.cos.ClientConfig;
import com.qcloud.cos.auth.BasicCOSCredentials;
import com.qcloud.cos.endpoint.EndpointBuilder;
import com.qcloud.cos.endpoint.EndpointResolver;
import com.qcloud.cos.exception.CosServiceException;
import com.qcloud.cos.exception.MultiObjectDeleteException;
import com.qcloud.cos.http.HttpProtocol;
import com.qcloud.cos.model.COSObject;
import com.qcloud.cos.model.CompleteMultipartUploadRequest;
import com.qcloud.cos.model.DeleteObjectsRequest;
import com.qcloud.cos.model.ObjectMetadata;
import com.qcloud.cos.model.PartETag;
import com.qcloud.cos.region.Region;
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

/** The client of Tencent Cloud, which names the bucket in the host alone. */
final class TencentClient implements Client {

    /** A host that the error server knows for one of an object store, whose first label is the bucket. */
    private static final String HOST = ".obs.example.com";

    private final COSClient client;

    TencentClient(URI endpoint) {
        ClientConfig configuration = new ClientConfig(new Region("obs"));
        configuration.setHttpProtocol(HttpProtocol.http);
        configuration.setConnectionTimeout(TIMEOUT);
        configuration.setSocketTimeout(TIMEOUT);
        configuration.setConnectionRequestTimeout(TIMEOUT);
        configuration.setPrintShutdownStackTrace(false);
        configuration.setEndpointBuilder(new EndpointBuilder() {
            @Override
            public String buildGeneralApiEndpoint(String bucket) {
                return bucket + HOST;
            }

            @Override
            public String buildGetServiceApiEndpoint() {
                return "obs.example.com";
            }
        });
        configuration.setEndpointResolver(new EndpointResolver() {
            @Override
            public String resolveGeneralApiEndpoint(String host) {
                return endpoint.getAuthority();
            }

            @Override
            public String resolveGetServiceApiEndpoint(String host) {
                return endpoint.getAuthority();
            }
        });
        client = new COSClient(new BasicCOSCredentials("access", "secret"), configuration);
    }

    @Override
    public Reply call(Call call) throws IOException {
        return switch (call) {
            case GET -> get();
            case PUT -> {
                ObjectMetadata metadata = new ObjectMetadata();
                metadata.setContentLength(Call.content().length);
                yield Reply.of(
                        client.putObject(Call.BUCKET, "key", new ByteArrayInputStream(Call.content()), metadata));
            }
            case HEAD -> Reply.of(client.getObjectMetadata(Call.BUCKET, "key"));
            case DELETE -> {
                client.deleteObject(Call.BUCKET, "key");
                yield Reply.DONE;
            }
            case LIST -> Reply.of(client.listObjects(Call.BUCKET));
            case COPY -> Reply.of(client.copyObject(Call.BUCKET, "key", Call.BUCKET, "copy"));
            case COMPLETE ->
                Reply.of(client.completeMultipartUpload(new CompleteMultipartUploadRequest(
                        Call.BUCKET, "key", Call.UPLOAD, new ArrayList<>(List.of(new PartETag(1, Call.ETAG))))));
            case DELETE_OBJECTS -> deleteObjects();
        };
    }

    private Reply get() throws IOException {
        COSObject object = client.getObject(Call.BUCKET, "key");
        if (object == null) {
            return Reply.of(null);
        }
        try (InputStream content = object.getObjectContent()) {
            return Reply.content(content.readAllBytes());
        }
    }

    private Reply deleteObjects() {
        try {
            return Reply.of(client.deleteObjects(new DeleteObjectsRequest(Call.BUCKET).withKeys("a", "b")));
        } catch (MultiObjectDeleteException e) {
            if (e.getErrors().isEmpty()) {
                throw e;
            }
            MultiObjectDeleteException.DeleteError error = e.getErrors().get(0);
            return Reply.partial(error.getCode(), error.getMessage());
        }
    }

    /** The header that names the source of a copy is one that the error server does not know. */
    @Override
    public ServedOperation served(Call call) {
        return call == Call.COPY ? ServedOperation.PUT_OBJECT : call.served();
    }

    @Override
    public Told told(Throwable exception) {
        return exception instanceof CosServiceException e
                ? Told.of(e.getStatusCode(), e.getErrorCode(), e.getErrorMessage(), e.getRequestId())
                : Told.NOTHING;
    }

    /** The client keeps the body, but no headers. */
    @Override
    public Optional<ErrorResponse> recovered(Throwable exception) {
        if (!(exception instanceof CosServiceException e)) {
            return Optional.empty();
        }
        String body = Optional.ofNullable(e.getErrorResponseXml())
                .or(() -> Optional.ofNullable(e.getRawResponseContent()))
                .orElse("");
        return Optional.of(ErrorResponses.decodeError(e.getStatusCode(), Map.of(), body));
    }

    @Override
    public void close() {
        client.shutdown();
    }
}
