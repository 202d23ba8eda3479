package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.Detail;
import io.github.obserrors.api.Edition;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.InvalidErrorBodyException;
import io.github.obserrors.api.Listing;
import io.github.obserrors.api.ServerErrorCode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reply is what a server sends for an error, and reads back as that error. */
class ErrorReplyTest {

    private static ErrorResponse received(ErrorReply reply, String method) {
        DecodedResponse decoded = ErrorResponses.decode(
                reply.status().code(),
                reply.headers(),
                reply.bodyFor(method).bytes(),
                DecodeOptions.defaults().withResultDocument(true));
        return assertInstanceOf(ErrorResponse.class, decoded);
    }

    @ParameterizedTest
    @EnumSource(ServerErrorCode.class)
    void everyListedCodeReachesTheClientAtEachOfItsStatuses(ServerErrorCode code) {
        for (HttpStatus status : code.statuses()) {
            for (HeaderFamily family : HeaderFamily.values()) {
                ErrorReply reply = ErrorReply.of(code, status.code()).withFamily(family);

                ErrorResponse error = received(reply, "GET");

                assertEquals(Optional.of(code), error.code().flatMap(ErrorCode::known));
                assertEquals(Optional.of(status), error.status());
                assertEquals(reply.error().requestId(), error.requestId());
                assertEquals(reply.error().requestId(), error.headerRequestId());
                assertEquals(List.of(), error.notes());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ServerErrorCode.class)
    void theStatusIsThatOnWhichAllDocumentsAgreeOrWithWhichTheCodeIsSeenOrHasToBeNamed(ServerErrorCode code) {
        if (code.agreedStatus().isPresent()) {
            assertEquals(code.agreedStatus().get(), ErrorReply.of(code).status());
        } else if (!code.isDocumented()) {
            assertEquals(
                    code.sightings().stream()
                            .flatMap(sighting -> sighting.status().stream())
                            .collect(Collectors.toSet()),
                    Set.of(ErrorReply.of(code).status()));
        } else {
            IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> ErrorReply.of(code));
            String message = String.valueOf(refusal.getMessage());
            assertTrue(message.contains(code.value()), message);
            assertTrue(message.contains("ErrorReply.of(code, status)"), message);
        }
    }

    @Test
    void requestTimeoutHasNoStatusOfItsOwn() {
        assertThrows(IllegalArgumentException.class, () -> ErrorReply.of(ServerErrorCode.REQUEST_TIMEOUT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "head"})
    void headHasTheHeadersOfGetAndNoBody(String head) {
        ErrorReply reply = ErrorReply.of(ServerErrorCode.NO_SUCH_KEY).withMessage("gone");

        assertEquals(0, reply.bodyFor(head).length());
        assertEquals(
                List.of(Integer.toString(reply.body().length())),
                reply.headers().get("content-length"));

        ErrorResponse error = received(reply, head);
        assertEquals(Optional.of(ServerErrorCode.NO_SUCH_KEY), error.code());
        assertEquals(Optional.of("gone"), error.message());
        assertEquals(reply.error().requestId(), error.requestId());
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 199, 204, 304})
    void aStatusThatGoesWithoutABodyHasNone(int status) {
        assertEquals(
                0,
                ErrorReply.of(ServerErrorCode.NO_SUCH_KEY, status)
                        .bodyFor("GET")
                        .length());
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 205, 301, 307, 404, 500})
    void anyOtherStatusHasABody(int status) {
        ErrorReply reply = ErrorReply.of(ServerErrorCode.NO_SUCH_KEY, HttpStatus.of(status));
        assertEquals(status, reply.status().code());
        assertEquals(reply.body().length(), reply.bodyFor("GET").length());
    }

    @Test
    void theNumberOfAStatusGivesTheHeadersOfTheStatus() {
        ErrorBody error = ErrorBody.builder(ServerErrorCode.NO_SUCH_KEY).build();
        WrittenBody body = ErrorXml.write(error);
        ErrorHeaders headers = ErrorHeaders.of(404, HeaderFamily.OBS, error, body);
        assertEquals(HttpStatus.of(404), headers.status());
        assertEquals(
                ErrorHeaders.of(HttpStatus.of(404), HeaderFamily.OBS, error, body)
                        .asMap(),
                headers.asMap());
        assertThrows(IllegalArgumentException.class, () -> ErrorHeaders.of(0, HeaderFamily.OBS, error, body));
    }

    @Test
    void whatAProxyGotReachesItsClient() {
        byte[] got =
                "<Error><Code>AccessDenied</Code><Message>no</Message><RequestId>1</RequestId><A><B>2</B></A></Error>"
                        .getBytes(UTF_8);
        ErrorResponse received = ErrorResponses.decodeError(403, Map.of("x-obs-id-2", "h"), got);
        ErrorReply reply = ErrorReply.of(received.toBody().orElseThrow(), 403);
        ErrorResponse sentOn = ErrorResponses.decodeError(
                reply.status().code(), reply.headers(), reply.body().text());
        assertEquals(received.toBody(), sentOn.toBody());
        assertEquals(List.of(), sentOn.notes());
    }

    @Test
    void theBodyHasNoMessageUnlessOneIsGiven() {
        ErrorReply reply = ErrorReply.of(ServerErrorCode.NO_SUCH_KEY);

        assertEquals(Optional.empty(), reply.error().message());
        assertFalse(reply.headers().containsKey("x-obs-error-message"));
    }

    @Test
    void theMessageOfADocumentIsThatOfTheNamedListing() {
        Listing listing =
                ServerErrorCode.NO_SUCH_KEY.listings(Edition.API_REFERENCE).get(0);

        assertEquals(
                Optional.of(listing.message()),
                ErrorReply.of(ServerErrorCode.NO_SUCH_KEY)
                        .withMessage(listing)
                        .error()
                        .message());
    }

    @Test
    void anIdIsMadeUpOnceAndIsAnotherForEachReply() {
        ErrorReply reply = ErrorReply.of(ServerErrorCode.NO_SUCH_KEY);
        String id = reply.error().requestId().orElseThrow();

        assertTrue(id.matches("[0-9A-F]{32}"), id);
        assertEquals(
                Optional.of(id),
                reply.withMessage("m").withDetail("Key", "k").error().requestId());
        assertNotEquals(
                id,
                ErrorReply.of(ServerErrorCode.NO_SUCH_KEY).error().requestId().orElseThrow());
    }

    @Test
    void whatIsGivenIsSent() {
        ErrorReply reply = ErrorReply.of(ErrorCode.of("Custom.Code"), 507)
                .withRequestId("R 1")
                .withHostId("H")
                .withMessage("m")
                .withDetail("Key", "a/b");

        assertEquals(
                ErrorBody.builder(ErrorCode.of("Custom.Code"))
                        .message("m")
                        .requestId("R1")
                        .hostId("H")
                        .detail("Key", "a/b")
                        .build(),
                reply.error());
        assertEquals(reply.error(), ErrorXml.read(reply.body().bytes()));
    }

    @Test
    void anErrorAtHandIsSentAsItIs() {
        ErrorBody error = ErrorBody.builder(ServerErrorCode.ACCESS_DENIED)
                .message(" as it is ")
                .requestId("R")
                .detail(new Detail("A", "", List.of(new Detail("B", "b"))))
                .build();

        assertEquals(error, ErrorReply.of(error, 403).error());
    }

    @Test
    void aRedirectionNamesItsTarget() {
        ErrorReply reply = ErrorReply.of(ServerErrorCode.TEMPORARY_REDIRECT, 307)
                .withLocation(URI.create("https://bucket.example.com/k%20ey"));

        assertEquals(
                Optional.of("https://bucket.example.com/k%20ey"),
                received(reply, "GET").redirectTarget());
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 0", "PT30S, 30", "PT1.2S, 2", "PT0.000000001S, 1"})
    void aWaitIsSentInWholeSecondsRoundedUp(Duration wait, long seconds) {
        ErrorReply reply = ErrorReply.of(ServerErrorCode.SLOW_DOWN).withRetryAfter(wait);

        assertEquals(List.of(Long.toString(seconds)), reply.headers().get("retry-after"));
        assertEquals(
                Optional.of(Duration.ofSeconds(seconds)), received(reply, "PUT").retryAfter());
    }

    @Test
    void inTheAwsFamilyTheWaitIsSentInMillisecondsToo() {
        ErrorReply reply = ErrorReply.of(ServerErrorCode.TOO_MANY_REQUESTS)
                .withRetryAfter(Duration.ofMillis(1500))
                .withFamily(HeaderFamily.AWS);

        assertEquals(HttpStatus.of(429), reply.status());
        assertEquals(List.of("2"), reply.headers().get("retry-after"));
        assertEquals(List.of("1500"), reply.headers().get("x-amz-retry-after"));
        assertTrue(reply.toString().contains("x-amz-retry-after"), reply.toString());
    }

    @Test
    void whatCannotBeSentIsRefused() {
        ErrorReply reply = ErrorReply.of(ServerErrorCode.NO_SUCH_KEY);

        assertThrows(IllegalArgumentException.class, () -> ErrorReply.of(ServerErrorCode.NO_SUCH_KEY, 99));
        assertThrows(IllegalArgumentException.class, () -> reply.withRequestId(" \n"));
        assertThrows(IllegalArgumentException.class, () -> reply.withRetryAfter(Duration.ofSeconds(-1)));
        assertThrows(InvalidErrorBodyException.class, () -> reply.withMessage("\0"));
        assertThrows(InvalidErrorBodyException.class, () -> reply.withDetail("no name", ""));
        assertThrows(InvalidErrorBodyException.class, () -> ErrorReply.of(ErrorCode.of(" "), 400));
    }

    @Test
    void theHeadersNeverChange() {
        Map<String, List<String>> headers = ErrorReply.of(ServerErrorCode.SLOW_DOWN)
                .withRetryAfter(Duration.ZERO)
                .headers();

        assertThrows(UnsupportedOperationException.class, headers::clear);
    }

    @Test
    void itsTextMasksSecrets() {
        String text = ErrorReply.of(ServerErrorCode.SIGNATURE_DOES_NOT_MATCH)
                .withDetail("StringToSign", "AKSECRET")
                .withLocation(URI.create("https://h/?Signature=AKSECRET"))
                .toString();

        assertFalse(text.contains("AKSECRET"), text);
        assertTrue(text.contains("SignatureDoesNotMatch"), text);
    }
}
