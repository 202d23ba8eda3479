package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.NoError;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.api.UnknownOutcome;
import io.github.obserrors.xml.samples.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The facts of a response come from the body first, then from the headers, then from the status. */
class ResponseSourcesTest {

    private static final String BODY = "<Error><Code>NoSuchKey</Code><Message>b</Message><RequestId>1</RequestId>"
            + "<HostId>2</HostId><Key>k</Key></Error>";

    private static InputStream failing(String beginning) {
        return new SequenceInputStream(new ByteArrayInputStream(beginning.getBytes(UTF_8)), new FailingStream());
    }

    private static final InputStream UNREADABLE = new InputStream() {
        @Override
        public int read() {
            throw new AssertionError("the body was read");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return read();
        }
    };

    @Test
    void aBodyGivesAllThatItHolds() {
        ErrorResponse error = Response.of(404, BODY).error();

        assertEquals(Optional.of(HttpStatus.of(404)), error.status());
        assertEquals(Optional.of(ServerErrorCode.NO_SUCH_KEY), error.code());
        assertEquals(Optional.of("b"), error.message());
        assertEquals(Optional.of("1"), error.requestId());
        assertEquals(Optional.of("2"), error.hostId());
        assertEquals(List.of(new Detail("Key", "k")), error.details());
        assertEquals(List.of(), error.notes());
    }

    @ParameterizedTest
    @CsvSource({
        "x-obs-error-code, x-obs-error-message, x-obs-request-id, x-obs-id-2",
        "x-amz-error-code, x-amz-error-message, x-amz-request-id, x-amz-id-2",
        "error-code, error-message, X-OBS-REQUEST-ID, X-Amz-Id-2",
        "error-code, error-message, request-id, id-2",
        "Error-Code, ERROR-MESSAGE, Request-Id, ID-2",
        "X-Obs-Error-Code, X-AMZ-ERROR-MESSAGE, x-obs-Request-Id, X-OBS-ID-2"
    })
    void withoutABodyTheHeadersOfEachFamilyCount(String code, String message, String requestId, String hostId) {
        ErrorResponse error = Response.of(404, "")
                .with(code, "NoSuchBucket")
                .with(message, "c")
                .with(requestId, "3")
                .with(hostId, "4")
                .with("Content-Length", "243")
                .error();

        assertEquals(Optional.of(ServerErrorCode.NO_SUCH_BUCKET), error.code());
        assertEquals(Optional.of("c"), error.message());
        assertEquals(Optional.of("3"), error.requestId());
        assertEquals(Optional.of("4"), error.hostId());
        assertEquals(List.of(), error.notes());
    }

    @Test
    void theBodyCountsMoreThanTheHeadersAndTheIdsOfBothAreKept() {
        ErrorResponse error = Response.of(404, BODY)
                .with("x-obs-error-code", "NoSuchBucket")
                .with("x-obs-error-message", "c")
                .with("x-obs-request-id", "3")
                .with("x-obs-id-2", "4")
                .error();

        assertEquals(Optional.of(ServerErrorCode.NO_SUCH_KEY), error.code());
        assertEquals(Optional.of("b"), error.message());
        assertEquals(Optional.of("1"), error.requestId());
        assertEquals(Optional.of("3"), error.headerRequestId());
        assertEquals(Optional.of("2"), error.hostId());
        assertEquals(Optional.of("4"), error.headerHostId());
        assertEquals(List.of(Note.CODES_DIFFER, Note.IDS_DIFFER), error.notes());
    }

    @Test
    void sameIdsDoNotDifferHoweverTheBodyWrapsThem() {
        ErrorResponse error = Response.of(404, "<Error><Code>A</Code><RequestId>\n12\r\n 34</RequestId></Error>")
                .with("x-obs-request-id", "1234")
                .with("x-obs-error-code", "A")
                .error();

        assertEquals(Optional.of("1234"), error.requestId());
        assertEquals(List.of(), error.notes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Error><Code/><Message/><RequestId/><HostId> </HostId></Error>",
                "<Error><Code> </Code><Message>\n</Message></Error>",
                "<Error/>",
                "{\"code\":\"\",\"message\":\" \",\"request_id\":\"\",\"host_id\":null}",
                "{\"code\":null,\"message\":null,\"request_id\":\"\\t\"}"
            })
    void whatIsEmptyInTheBodyHidesNoHeader(String body) {
        ErrorResponse error = Response.of(404, body)
                .with("x-obs-error-code", "NoSuchBucket")
                .with("x-obs-error-message", "c")
                .with("x-obs-request-id", "3")
                .with("x-obs-id-2", "4")
                .error();

        assertEquals(Optional.of(ServerErrorCode.NO_SUCH_BUCKET), error.code());
        assertEquals(Optional.of("c"), error.message());
        assertEquals(Optional.of("3"), error.requestId());
        assertEquals(Optional.of("4"), error.hostId());
        assertFalse(error.notes().contains(Note.CODES_DIFFER));
    }

    @Test
    void aBlankMessageIsKeptWhereNoHeaderSaysMore() {
        assertEquals(
                Optional.of(" "),
                Response.of(404, "<Error><Code>A</Code><Message> </Message></Error>")
                        .error()
                        .message());
    }

    @Test
    @NullUnmarked
    void nullNamesAndValuesAndBlankOnesAreSkipped() {
        Map<String, List<String>> headers = new HashMap<>();
        headers.put(null, List.of("HTTP/1.1 404 Not Found"));
        headers.put("x-obs-request-id", null);
        headers.put("x-amz-request-id", Arrays.asList(null, " ", " 3 ", "5"));
        headers.put("x-obs-id-2", Collections.emptyList());
        headers.put("X-Amz-Id-2", new ArrayList<>(Collections.singleton(null)));
        headers.put(" x-obs-error-code ", List.of("NoSuchKey"));

        ErrorResponse error = assertInstanceOf(ErrorResponse.class, ErrorResponses.decode(404, headers, new byte[0]));

        assertEquals(Optional.of("3"), error.requestId());
        assertEquals(Optional.empty(), error.hostId());
        assertEquals(Optional.of(ServerErrorCode.NO_SUCH_KEY), error.code());
    }

    @Test
    void theHeadersOfObsCountMoreThanThoseOfS3AndBareOnes() {
        ErrorResponse error = Response.of(404, "")
                .with("error-code", "InvalidBucket")
                .with("x-amz-error-code", "NoSuchBucket")
                .with("x-obs-error-code", "NoSuchKey")
                .with("error-message", "c")
                .with("x-amz-error-message", "d")
                .with("x-amz-id-2", "5")
                .with("x-obs-id-2", "6")
                .error();

        assertEquals(Optional.of(ServerErrorCode.NO_SUCH_KEY), error.code());
        assertEquals(Optional.of("d"), error.message());
        assertEquals(Optional.of("6"), error.hostId());
    }

    @Test
    void theFirstValueOfANameInWhateverCaseCounts() {
        ErrorResponse error = Response.of(404, "")
                .with("X-Obs-Request-Id", " ")
                .with("x-obs-request-id", "3")
                .with("X-OBS-REQUEST-ID", "4")
                .error();

        assertEquals(Optional.of("3"), error.requestId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x-obs-error-cod", "x-obs-error-codes", "x-obs-a-name-longer-than-all-others"})
    void aHeaderOfAnotherNameDoesNotCount(String name) {
        assertEquals(
                Response.facts(Response.of(404, BODY).decode()),
                Response.facts(Response.of(404, BODY).with(name, "A").decode()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2", "1\t2", "1", "123", "21"})
    void anIdOfAHeaderIsComparedAsItIs(String ofHeader) {
        ErrorResponse error = Response.of(404, "{\"code\":\"A\",\"request_id\":\"1 2\"}")
                .with("x-obs-request-id", ofHeader)
                .error();

        assertEquals(Optional.of("12"), error.requestId());
        assertEquals(Optional.of(ofHeader), error.headerRequestId());
        assertEquals(List.of(Note.JSON, Note.IDS_DIFFER), error.notes());
    }

    @Test
    void withoutBodyAndHeadersTheStatusIsLeft() {
        ErrorResponse error = Response.of(503, "").error();

        assertEquals(Optional.of(HttpStatus.of(503)), error.status());
        assertEquals(Optional.empty(), error.code());
        assertEquals(Optional.empty(), error.message());
        assertEquals(Optional.of(RetryAdvice.RETRY), error.retryAdvice());
        assertEquals(List.of(), error.notes());
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 99, 1000, Integer.MAX_VALUE})
    void aStatusThatIsNoneIsAnErrorWithANote(int status) {
        ErrorResponse error = Response.of(status, BODY).error();

        assertEquals(Optional.empty(), error.status());
        assertEquals(Optional.of(ServerErrorCode.NO_SUCH_KEY), error.code());
        assertEquals(List.of(Note.INVALID_STATUS), error.notes());
    }

    @Test
    void headersWithoutAPrefixStandBehindThoseOfBothFamilies() {
        ErrorResponse error = Response.of(404, "")
                .with("request-id", "a")
                .with("id-2", "b")
                .with("error-code", "C")
                .with("error-message", "d")
                .with("x-amz-request-id", "1")
                .with("x-obs-id-2", "2")
                .with("x-amz-error-code", "NoSuchKey")
                .with("x-obs-error-message", "m")
                .error();

        assertEquals(Optional.of("1"), error.requestId());
        assertEquals(Optional.of("2"), error.hostId());
        assertEquals(Optional.of(ServerErrorCode.NO_SUCH_KEY), error.code());
        assertEquals(Optional.of("m"), error.message());
    }

    @Test
    void aSuccessKeepsTheIdsOfItsHeaders() {
        DecodedResponse decoded = Response.of(200, "")
                .with("x-obs-request-id", "3")
                .with("x-amz-id-2", "4")
                .decode();

        assertEquals(
                new NoError(Optional.of(HttpStatus.of(200)), Optional.of("3"), Optional.of("4"), List.of()), decoded);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200, 201, 204, 206, 299, 304})
    void aSuccessIsNoErrorAndItsBodyIsNotRead(int status) {
        DecodedResponse decoded = ErrorResponses.decode(status, Map.of(), UNREADABLE);

        assertEquals(
                new NoError(Optional.of(HttpStatus.of(status)), Optional.empty(), Optional.empty(), List.of()),
                decoded);
        assertEquals(decoded, Response.of(status, BODY).decode());
    }

    @Test
    void notModifiedHasNoBodySoThatTheOutcomeIsUnknownWhereAResultIsExpected() {
        assertEquals(
                new UnknownOutcome(
                        Optional.of(HttpStatus.of(304)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                ErrorResponses.decode(
                        304, Map.of(), UNREADABLE, DecodeOptions.defaults().withResultDocument(true)));
    }

    @Test
    void aResultDocumentMayBeAnError() {
        ErrorResponse error = Response.of(200, BODY).errorInResult();

        assertEquals(Optional.of(ServerErrorCode.NO_SUCH_KEY), error.code());
        assertEquals(List.of(Note.ERROR_IN_SUCCESS), error.notes());
    }

    @Test
    void aDeleteResultHasTheIdsOfTheHeaders() {
        DeleteResult result = Response.of(200, "<DeleteResult><Deleted><Key>a</Key></Deleted></DeleteResult>")
                .with("x-obs-request-id", "3")
                .with("x-amz-id-2", "4")
                .deleteResult();

        assertEquals(1, result.deleted());
        assertEquals(Optional.of("3"), result.requestId());
        assertEquals(Optional.of("4"), result.hostId());
    }

    @ParameterizedTest
    @CsvSource({
        "301, https://b.obs.example.com/k, https://b.obs.example.com/k, FOLLOW_REDIRECT",
        "307, https://b.obs.example.com/k, https://b.obs.example.com/k, FOLLOW_REDIRECT",
        "307, '', obs.example.com, FOLLOW_REDIRECT",
        "303, https://c.example.com/, https://c.example.com/, DO_NOT_RETRY"
    })
    void aRedirectionOffersItsTarget(int status, String location, String target, RetryAdvice advice) {
        ErrorResponse error = Response.of(status, "<Error><Endpoint> obs.example.com </Endpoint></Error>")
                .with("Location", location)
                .error();

        assertEquals(Optional.of(target), error.redirectTarget());
        assertEquals(Optional.of(advice), error.retryAdvice());
    }

    @Test
    void retryAfterIsASecondsCountOrADate() {
        Response response = Response.of(503, "").with("Date", "Sat, 21 Nov 2026 08:00:00 GMT");

        assertEquals(
                Optional.of(Duration.ofMinutes(2)),
                response.with("Retry-After", "120").error().retryAfter());
        assertEquals(
                Optional.of(Duration.ofMinutes(1)),
                response.with("retry-after", "Sat, 21 Nov 2026 08:01:00 GMT")
                        .error()
                        .retryAfter());
        assertEquals(
                Optional.empty(), response.with("Retry-After", "soon").error().retryAfter());
        assertEquals(
                Optional.of(RetryAdvice.RETRY_MORE_SLOWLY),
                response.with("Retry-After", "120").error().retryAdvice());
    }

    @Test
    void theHeaderOfAmazonIsMillisecondsAndTheLongerWaitCounts() {
        assertEquals(
                Optional.of(Duration.ofMillis(1500)),
                Response.of(503, "").with("X-Amz-Retry-After", "1500").error().retryAfter());
        assertEquals(
                Optional.of(Duration.ofSeconds(2)),
                Response.of(503, "")
                        .with("x-amz-retry-after", "1500")
                        .with("Retry-After", "2")
                        .error()
                        .retryAfter());
    }

    @Test
    void theServerTimeOfTheBodyCountsMoreThanTheDate() {
        Instant client = Instant.parse("2026-11-21T08:00:00Z");
        Response response = Response.of(403, "").with("Date", "Sat, 21 Nov 2026 08:00:10 GMT");
        Response withBody = Response.of(
                        403,
                        "<Error><Code>RequestTimeTooSkewed</Code><ServerTime>2026-11-21T07:00:00Z</ServerTime></Error>")
                .with("Date", "Sat, 21 Nov 2026 08:00:10 GMT");

        assertEquals(Optional.of(Duration.ofSeconds(10)), response.error().clockSkew(client));
        assertEquals(Optional.of(Duration.ofHours(-1)), withBody.error().clockSkew(client));
    }

    @Test
    void elementsInLowerCaseTellServerTimeAndTargetToo() {
        ErrorResponse error = Response.of(
                        307,
                        "<error><code>TemporaryRedirect</code><endpoint>obs.example.com</endpoint>"
                                + "<serverTime>2026-11-21T07:00:00Z</serverTime></error>")
                .error();

        assertEquals(Optional.of(ServerErrorCode.TEMPORARY_REDIRECT), error.code());
        assertEquals(Optional.of("obs.example.com"), error.redirectTarget());
        assertEquals(Optional.of(Instant.parse("2026-11-21T07:00:00Z")), error.serverTime());
    }

    @Test
    void aStreamGivesWhatItsBytesGive() {
        assertEquals(
                Response.facts(Response.of(404, BODY).decode()),
                Response.facts(ErrorResponses.decode(404, Map.of(), new ByteArrayInputStream(BODY.getBytes(UTF_8)))));
    }

    @Test
    void aStreamThatFailsGivesWhatHadCome() {
        ErrorResponse error = assertInstanceOf(
                ErrorResponse.class,
                ErrorResponses.decode(
                        404,
                        Map.of("x-obs-request-id", List.of("3"), "Content-Length", List.of("300")),
                        failing("<Error><Code>A</Code><Message>The spec")));

        assertEquals(Optional.of(ErrorCode.of("A")), error.code());
        assertEquals(Optional.of("The spec"), error.message());
        assertEquals(Optional.of("3"), error.requestId());
        assertEquals(List.of(Note.BODY_FAILED, Note.TRUNCATED), error.notes());
    }

    @Test
    void aStreamIsNotReadFurtherThanTheBoundAndNotClosed() {
        byte[] body = "<Error><Code>A</Code></Error>".concat(" ".repeat(100)).getBytes(UTF_8);
        boolean[] closed = {false};
        ByteArrayInputStream stream = new ByteArrayInputStream(body) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        ErrorResponse error = assertInstanceOf(
                ErrorResponse.class,
                ErrorResponses.decode(
                        404,
                        Map.of("Content-Length", List.of(Integer.toString(body.length))),
                        stream,
                        DecodeOptions.defaults().withBounds(Bounds.defaults().withBody(50))));

        assertEquals(Optional.of(ErrorCode.of("A")), error.code());
        assertEquals(List.of(Note.BEYOND_BOUNDS), error.notes());
        assertEquals(body.length - 51, stream.available());
        assertFalse(closed[0]);
    }

    @Test
    void aBodyOfWhichNothingElseIsKnownIsAnErrorOnlyWithACode() {
        assertInstanceOf(ErrorResponse.class, ErrorResponses.decodeBody(BODY.getBytes(UTF_8)));
        assertInstanceOf(DeleteResult.class, ErrorResponses.decodeBody("<DeleteResult/>".getBytes(UTF_8)));
        for (String none : List.of("", " ", "text", "<Error><Message>b</Message></Error>", "{}")) {
            DecodedResponse decoded = ErrorResponses.decodeBody(none.getBytes(UTF_8));
            assertInstanceOf(UnknownOutcome.class, decoded, none);
            assertTrue(decoded.status().isEmpty(), none);
        }
    }
}
