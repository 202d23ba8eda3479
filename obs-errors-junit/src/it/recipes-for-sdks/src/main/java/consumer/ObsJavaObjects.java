package consumer;

import com.obs.services.ObsClient;
import com.obs.services.exception.ObsException;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.ObsErrorException;
import io.github.obserrors.xml.ErrorResponses;
import java.util.HashMap;
import java.util.Map;

/** Objects through esdk-obs-java. */
final class ObsJavaObjects {

    private final ObsClient client;

    ObsJavaObjects(ObsClient client) {
        this.client = client;
    }

    boolean exists(String bucket, String key) {
        try {
            client.getObjectMetadata(bucket, key);
            return true;
        } catch (ObsException e) {
            ErrorResponse error = decoded(e);
            ObsErrorException failure = new ObsErrorException("HEAD " + bucket + "/" + key, error, e);
            return switch (error.known().orElseThrow(() -> failure)) {
                case NO_SUCH_KEY -> false;
                default -> throw failure;
            };
        }
    }

    static ErrorResponse decoded(ObsException e) {
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
}
