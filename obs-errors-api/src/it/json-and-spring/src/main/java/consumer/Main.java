package consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.ServerErrorCode;
import java.util.List;
import java.util.Map;
import org.springframework.core.convert.support.DefaultConversionService;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Fails unless Jackson 2, Jackson 3 and Spring do what the page of recipes says. */
public final class Main {

    /** What a program may store. */
    public record Stored(ErrorCode code, ErrorCode other, HttpStatus status, Map<ErrorCode, Integer> counts) {}

    private static final Stored STORED = new Stored(
            ServerErrorCode.NO_SUCH_KEY,
            ErrorCode.of("BucketLocked"),
            HttpStatus.of(404),
            Map.of(ServerErrorCode.SLOW_DOWN, 3));

    private static final String STORED_JSON =
            "{\"code\":\"NoSuchKey\",\"other\":\"BucketLocked\",\"status\":404," + "\"counts\":{\"SlowDown\":3}}";

    private static final DecodedResponse ERROR = ErrorResponse.builder()
            .status(403)
            .body(ErrorBody.builder(ServerErrorCode.SIGNATURE_DOES_NOT_MATCH)
                    .message("m")
                    .requestId("1")
                    .detail("StringToSign", "secret")
                    .detail(new Detail("A", "", List.of(new Detail("B", "b"))))
                    .build())
            .note(Note.STRAY_TEXT)
            .build();

    private static final String ERROR_JSON = "{\"status\":403,\"requestId\":\"1\",\"code\":\"SignatureDoesNotMatch\","
            + "\"message\":\"m\",\"retryAdvice\":\"do-not-retry\",\"details\":["
            + "{\"name\":\"StringToSign\",\"text\":\"***\",\"children\":[]},"
            + "{\"name\":\"A\",\"text\":\"\",\"children\":[{\"name\":\"B\",\"text\":\"b\",\"children\":[]}]}],"
            + "\"effect\":\"none\",\"notes\":[\"stray-text\"]}";

    private static final DecodedResponse DELETE_RESULT = new DeleteResult(
            List.of(new KeyError(ErrorBody.builder(ServerErrorCode.ACCESS_DENIED)
                    .detail("Key", "k?Signature=secret")
                    .build())),
            2);

    private static final String DELETE_RESULT_JSON = "{\"deleted\":2,\"complete\":true,\"errors\":["
            + "{\"key\":\"k?Signature=***\",\"code\":\"AccessDenied\"}],\"effect\":\"possible\",\"notes\":[]}";

    private Main() {}

    public static void main(String[] args) throws JsonProcessingException {
        jackson2(new ObjectMapper().registerModule(new Jackson2Module()));
        jackson3(JsonMapper.builder().addModule(new Jackson3Module()).build());
        spring();
        System.out.println("Written, read and converted.");
    }

    private static void jackson2(ObjectMapper json) throws JsonProcessingException {
        ofJson(STORED_JSON, json.writeValueAsString(STORED), json::readTree);
        requireEqual(STORED, json.readValue(STORED_JSON, Stored.class));
        requireEqual(STORED.code(), json.readValue("\"NoSuchKey\"", ErrorCode.class));
        requireEqual(STORED.other(), json.readValue("\"BucketLocked\"", ErrorCode.class));
        requireEqual(STORED.status(), json.readValue("404", HttpStatus.class));
        ofJson(ERROR_JSON, json.writeValueAsString(ERROR), json::readTree);
        ofJson(DELETE_RESULT_JSON, json.writeValueAsString(DELETE_RESULT), json::readTree);
        try {
            throw new AssertionError("read " + json.readValue(ERROR_JSON, ErrorResponse.class));
        } catch (JsonProcessingException e) {
            require(e.getMessage().contains("ErrorResponse"), e.getMessage());
        }
    }

    private static void jackson3(JsonMapper json) throws JsonProcessingException {
        ofJson(STORED_JSON, json.writeValueAsString(STORED), json::readTree);
        requireEqual(STORED, json.readValue(STORED_JSON, Stored.class));
        requireEqual(STORED.code(), json.readValue("\"NoSuchKey\"", ErrorCode.class));
        requireEqual(STORED.other(), json.readValue("\"BucketLocked\"", ErrorCode.class));
        requireEqual(STORED.status(), json.readValue("404", HttpStatus.class));
        ofJson(ERROR_JSON, json.writeValueAsString(ERROR), json::readTree);
        ofJson(DELETE_RESULT_JSON, json.writeValueAsString(DELETE_RESULT), json::readTree);
        try {
            throw new AssertionError("read " + json.readValue(ERROR_JSON, ErrorResponse.class));
        } catch (JacksonException e) {
            require(e.getMessage().contains("ErrorResponse"), e.getMessage());
        }
    }

    /** Spring finds the method {@code of} by itself, as for a parameter of a request. */
    private static void spring() {
        DefaultConversionService conversion = new DefaultConversionService();
        requireEqual(ServerErrorCode.NO_SUCH_KEY, conversion.convert("NoSuchKey", ErrorCode.class));
        requireEqual(ErrorCode.of("BucketLocked"), conversion.convert("BucketLocked", ErrorCode.class));
    }

    private interface ReadTree<T> {
        T read(String json) throws JsonProcessingException;
    }

    /** Compares without regard to the order of the keys of an object. */
    private static <T> void ofJson(String expected, String written, ReadTree<T> reader) throws JsonProcessingException {
        requireEqual(reader.read(expected), reader.read(written));
    }

    private static void requireEqual(Object expected, Object actual) {
        require(expected.equals(actual), "expected " + expected + ", but it is " + actual);
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError("Not so: " + what);
        }
    }
}
