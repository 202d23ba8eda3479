package io.github.obserrors.xml.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.UnknownOutcome;
import io.github.obserrors.xml.DecodeOptions;
import io.github.obserrors.xml.ErrorResponses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A response that a test's server sends. */
public final class Response {

    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    public Response(int status, Map<String, List<String>> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    public static Response of(int status, String body) {
        return of(status, body.getBytes(UTF_8));
    }

    public static Response of(int status, byte[] body) {
        return new Response(status, Map.of(), body);
    }

    public Response with(String header, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(headers);
        more.put(header, List.of(value));
        return new Response(status, more, body);
    }

    public DecodedResponse decode() {
        return ErrorResponses.decode(status, headers, body);
    }

    public DecodedResponse decode(DecodeOptions options) {
        return ErrorResponses.decode(status, headers, body, options);
    }

    /** Decodes this response as the answer to a request whose success is a result document. */
    public DecodedResponse decodeResult() {
        return decode(DecodeOptions.defaults().withResultDocument(true));
    }

    public ErrorResponse error() {
        return assertInstanceOf(ErrorResponse.class, decode());
    }

    public ErrorResponse errorInResult() {
        return assertInstanceOf(ErrorResponse.class, decodeResult());
    }

    public DeleteResult deleteResult() {
        return assertInstanceOf(DeleteResult.class, decodeResult());
    }

    /** Everything that a decoded response holds, with nothing masked. */
    public static Map<String, Object> facts(DecodedResponse decoded) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("type", decoded.getClass().getSimpleName());
        facts.put("status", decoded.status());
        facts.put("notes", decoded.notes());
        facts.put("requestId", decoded.requestId());
        facts.put("hostId", decoded.hostId());
        if (decoded instanceof DeleteResult result) {
            facts.put("errors", result.errors());
            facts.put("deleted", result.deleted());
            facts.put("complete", result.isComplete());
        }
        if (decoded instanceof UnknownOutcome outcome) {
            facts.put("excerpt", outcome.excerpt());
        }
        if (decoded instanceof ErrorResponse error) {
            facts.put("code", error.code());
            facts.put("message", error.message());
            facts.put("headerRequestId", error.headerRequestId());
            facts.put("headerHostId", error.headerHostId());
            facts.put("redirectTarget", error.redirectTarget());
            facts.put("retryAfter", error.retryAfter());
            facts.put("serverTime", error.serverTime());
            facts.put("details", error.details());
        }
        return facts;
    }
}
