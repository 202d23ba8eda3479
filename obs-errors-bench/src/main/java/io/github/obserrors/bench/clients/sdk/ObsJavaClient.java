package io.github.obserrors.bench.clients.sdk;

import com.obs.services.ObsClient;
import com.obs.services.ObsConfiguration;
import com.obs.services.exception.ObsException;
import com.obs.services.internal.utils.LocalTimeUtil;
import com.obs.services.model.CompleteMultipartUploadRequest;
import com.obs.services.model.DeleteObjectsRequest;
import com.obs.services.model.DeleteObjectsResult;
import com.obs.services.model.ObsObject;
import com.obs.services.model.PartEtag;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.xml.ErrorResponses;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The client of Huawei Cloud. */
public final class ObsJavaClient implements Client {

    private final ObsClient client;

    ObsJavaClient(URI endpoint) {
        LocalTimeUtil.setTimeDiffInMs(0); // what another client has learned of the clock of its server
        ObsConfiguration configuration = new ObsConfiguration();
        configuration.setEndPoint(endpoint.toString());
        configuration.setPathStyle(true);
        configuration.setConnectionTimeout(TIMEOUT);
        configuration.setSocketTimeout(TIMEOUT);
        client = new ObsClient("access", "secret", configuration);
    }

    /** {@return what the kit decodes from all that is left of a response} */
    public static ErrorResponse decoded(ObsException e) {
        Map<String, String> headers = new HashMap<>();
        if (e.getResponseHeaders() != null) {
            headers.putAll(e.getResponseHeaders()); // whose names have lost their prefixes
        }
        if (headers.containsKey("retry-after")) {
            headers.put("x-amz-retry-after", headers.remove("retry-after")); // milliseconds; not Retry-After
        }
        String body = e.getXmlMessage() == null ? "" : e.getXmlMessage();
        return ErrorResponses.decodeError(e.getResponseCode(), headers, body);
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
                        Call.BUCKET, "key", Call.UPLOAD, new ArrayList<>(List.of(new PartEtag(Call.ETAG, 1))))));
            case DELETE_OBJECTS -> deleteObjects();
        };
    }

    private Reply get() throws IOException {
        ObsObject object = client.getObject(Call.BUCKET, "key");
        if (object == null) {
            return Reply.of(null);
        }
        try (InputStream content = object.getObjectContent()) {
            return Reply.content(content.readAllBytes());
        }
    }

    private Reply deleteObjects() {
        DeleteObjectsRequest request = new DeleteObjectsRequest(Call.BUCKET);
        request.addKeyAndVersion("a");
        request.addKeyAndVersion("b");
        DeleteObjectsResult result = client.deleteObjects(request);
        if (result == null || result.getErrorResults().isEmpty()) {
            return Reply.of(result);
        }
        DeleteObjectsResult.ErrorResult error = result.getErrorResults().get(0);
        return Reply.partial(error.getErrorCode(), error.getMessage());
    }

    @Override
    public Told told(Throwable exception) {
        return exception instanceof ObsException e
                ? Told.of(e.getResponseCode(), e.getErrorCode(), e.getErrorMessage(), e.getErrorRequestId())
                : Told.NOTHING;
    }

    @Override
    public Optional<ErrorResponse> recovered(Throwable exception) {
        return exception instanceof ObsException e ? Optional.of(decoded(e)) : Optional.empty();
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
