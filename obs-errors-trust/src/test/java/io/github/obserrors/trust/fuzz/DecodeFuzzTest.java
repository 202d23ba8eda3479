package io.github.obserrors.trust.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.xml.Bounds;
import io.github.obserrors.xml.DecodeOptions;
import io.github.obserrors.xml.ErrorResponses;

/** Any response is decoded without an exception: from memory and from a stream alike, with headers as a map or a function. */
class DecodeFuzzTest {

    private static final Bounds NARROW = Bounds.defaults()
            .withBody(300)
            .withDeleteResult(600)
            .withValue(40)
            .withDetails(5)
            .withDepth(5);

    @FuzzTest
    void anyResponseIsDecodedAlikeFromBytesAndStreams(byte[] bytes) {
        Response response = Response.of(bytes);
        DecodeOptions options = DecodeOptions.defaults().withResultDocument(response.ofResult());

        check(response, options);
        check(response, options.withBounds(NARROW));
        for (DecodedResponse found : ErrorResponses.find(response.body(), options)) {
            checkText(found);
        }
    }

    private static void check(Response response, DecodeOptions options) {
        DecodedResponse decoded =
                ErrorResponses.decode(response.status(), response.headers(), response.body(), options);
        checkText(decoded);
        assertEquals(
                decoded,
                ErrorResponses.decode(response.status(), response.headers(), new Pieces(response.body()), options));

        ErrorResponse error = ErrorResponses.decodeError(response.status(), response.headers(), response.body());
        checkText(error);
        assertEquals(
                error, ErrorResponses.decodeError(response.status(), response.headers(), new Pieces(response.body())));
        checkText(
                ErrorResponses.decodeError(response.status(), response.headers(), new String(response.body(), UTF_8)));
    }

    private static void checkText(DecodedResponse decoded) {
        HarmlessLine.check(decoded.toString());
        if (decoded instanceof ErrorResponse error) {
            error.retryAfter();
            error.serverTime();
            error.redirectTarget();
            error.retryAdvice();
            error.effect();
        }
    }
}
