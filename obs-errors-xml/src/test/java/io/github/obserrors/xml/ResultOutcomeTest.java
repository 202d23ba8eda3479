package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.NoError;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.UnknownOutcome;
import io.github.obserrors.xml.samples.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** If a result document is expected, only a whole one is a success. */
class ResultOutcomeTest {

    private static final DecodeOptions OF_RESULT = DecodeOptions.defaults().withResultDocument(true);
    private static final String RESULT =
            "<CopyObjectResult xmlns=\"http://obs.example.com/doc/2015-06-30/\"><LastModified>2023-09-06T07:12:21.000Z"
                    + "</LastModified><ETag>\"d8e8fca2dc0f896fd7cb4cb0031ba249\"</ETag></CopyObjectResult>";

    private static UnknownOutcome unknown(Response response) {
        return assertInstanceOf(UnknownOutcome.class, response.decodeResult());
    }

    private static UnknownOutcome unknown(String body) {
        return unknown(Response.of(200, body));
    }

    private static DecodedResponse ofBody(String body) {
        return ErrorResponses.decodeBody(body.getBytes(UTF_8));
    }

    static List<String> results() {
        return List.of(
                "\uFEFF" + RESULT,
                RESULT,
                "<CopyObjectResult/>",
                "<CopyPartResult><ETag>a</ETag></CopyPartResult>",
                "<CompleteMultipartUploadResult><Key>k</Key></CompleteMultipartUploadResult>",
                "<s3:CompleteMultipartUploadResult xmlns:s3='urn:any'/>",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CopyPartResult a='b'><!-- c --></CopyPartResult>\n<!-- d -->");
    }

    @ParameterizedTest
    @MethodSource("results")
    void aWholeResultIsASuccess(String body) {
        for (Charset charset : List.of(UTF_8, UTF_16)) {
            Response response = new Response(
                    200,
                    Map.of(
                            "Content-Type", List.of("application/xml; charset=" + charset),
                            "x-obs-request-id", List.of("1"),
                            "x-obs-id-2", List.of("2")),
                    body.replace("UTF-8", charset.name()).replace("\uFEFF", "").getBytes(charset));

            assertEquals(
                    new NoError(Optional.of(HttpStatus.of(200)), Optional.of("1"), Optional.of("2"), List.of()),
                    response.decodeResult());
        }
        assertEquals(
                new NoError(Optional.empty(), Optional.empty(), Optional.empty(), List.of()),
                ErrorResponses.decodeBody(body.getBytes(UTF_8)));
    }

    @Test
    void aResultInUtf16NeedsNoCharset() {
        assertInstanceOf(
                NoError.class, Response.of(200, RESULT.getBytes(UTF_16)).decodeResult());
        assertInstanceOf(
                NoError.class,
                ErrorResponses.decodeBody(("<?xml version='1.0' encoding='UTF-16'?>" + RESULT).getBytes(UTF_16LE)));
    }

    @Test
    void aResultOfAnotherLengthThanAnnouncedIsWholeAllTheSame() {
        DecodedResponse decoded =
                Response.of(200, RESULT).with("Content-Length", "500").decodeResult();

        assertInstanceOf(NoError.class, decoded);
        assertEquals(List.of(Note.CONTENT_LENGTH), decoded.notes());
    }

    @Test
    void aResultCutAtEachCharacterIsUnknown() {
        for (String result : results()) {
            int end = result.lastIndexOf('>', result.endsWith("-->") ? result.indexOf("<!-- d") : result.length());
            for (int length = 0; length < end; length++) {
                String cut = result.substring(0, length);
                assertInstanceOf(UnknownOutcome.class, Response.of(200, cut).decodeResult(), cut);
                assertInstanceOf(UnknownOutcome.class, ofBody(cut), cut);
            }
        }
        assertEquals(
                List.of(Note.TRUNCATED),
                unknown("<CompleteMultipartUploadResult><Buck").notes());
    }

    static List<String> neither() {
        return List.of(
                "",
                " \n",
                "<html><body>Sign in</body></html>",
                "<!DOCTYPE html><html><head><title>Portal</title></head></html>",
                "{\"ok\":true}",
                "{\"ok\":",
                "text",
                "\u0001\u0002",
                "<ListBucketResult/>",
                "<copyobjectresult/>",
                "<CopyObjectResults/>",
                "<!-- <CopyObjectResult/> -->",
                "<!-- <CopyObjectResult/> --><Other/>",
                "<?CopyObjectResult?>",
                "<Wrapper><CopyObjectResult/></Wrapper>",
                "<CopyObjectResult/>text",
                "<CopyObjectResult/><CopyObjectResult/>",
                "<CopyObjectResult></CopyPartResult>",
                "<CopyObjectResult><ETag>a</CopyObjectResult>",
                "<CopyObjectResult>&nbsp;</CopyObjectResult>",
                "<CopyObjectResult>\u0001</CopyObjectResult>",
                "<!DOCTYPE CopyObjectResult><CopyObjectResult/>",
                "<x:CopyObjectResult/>",
                "text<CopyObjectResult/>");
    }

    @ParameterizedTest
    @MethodSource("neither")
    void whatIsNeitherResultNorErrorIsUnknown(String body) {
        UnknownOutcome outcome =
                unknown(Response.of(200, body).with("x-obs-request-id", "1").with("x-amz-id-2", "2"));

        assertEquals(Optional.of(HttpStatus.of(200)), outcome.status());
        assertEquals(Optional.of("1"), outcome.requestId());
        assertEquals(Optional.of("2"), outcome.hostId());
        assertEquals(body.isBlank(), outcome.excerpt().isEmpty());

        UnknownOutcome ofBody = assertInstanceOf(UnknownOutcome.class, ofBody(body));
        assertEquals(Optional.empty(), ofBody.status());
        assertEquals(outcome.excerpt(), ofBody.excerpt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text <Error><Code>A</Code></Error>", "<Wrapper><Error><Code>A</Code></Error></Wrapper>"})
    void anErrorAnywhereInAnotherBodyProvesNothingOfASuccess(String body) {
        assertEquals(Optional.of(body), unknown(body).excerpt());
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200, 201, 202, 204, 205, 206, 299})
    void withoutABodyTheOutcomeIsUnknownWhateverTheSuccess(int status) {
        Response response = Response.of(status, "");

        assertEquals(Optional.empty(), unknown(response).excerpt());
        assertEquals(
                Optional.empty(), unknown(response.with("Content-Length", "0")).excerpt());
        assertEquals(
                Optional.empty(),
                unknown(response.with("Content-Length", "500")).excerpt());
    }

    @Test
    void aCompressedBodyIsUnknownAndNotShown() {
        UnknownOutcome outcome = unknown(Response.of(200, new byte[] {0x1f, (byte) 0x8b, 8, 0}));

        assertEquals(List.of(Note.CONTENT_CODING), outcome.notes());
        assertEquals(Optional.empty(), outcome.excerpt());
    }

    @Test
    void aResultBeyondTheBoundIsUnknown() {
        DecodeOptions options = OF_RESULT.withBounds(Bounds.defaults().withBody(RESULT.length()));
        Response response = Response.of(200, RESULT);
        Response larger = Response.of(200, RESULT + " ");

        assertInstanceOf(NoError.class, response.decode(options));
        assertEquals(
                List.of(Note.BEYOND_BOUNDS),
                assertInstanceOf(UnknownOutcome.class, larger.decode(options)).notes());
        assertInstanceOf(UnknownOutcome.class, ErrorResponses.decodeBody((RESULT + " ").getBytes(UTF_8), options));
    }

    @Test
    void aStreamThatFailsIsUnknown() {
        UnknownOutcome nothingCame = assertInstanceOf(
                UnknownOutcome.class, ErrorResponses.decode(200, Map.of(), new FailingStream(), OF_RESULT));
        assertEquals(List.of(Note.BODY_FAILED), nothingCame.notes());
        assertEquals(Optional.empty(), nothingCame.excerpt());

        for (String begun : List.of("<CopyObject", RESULT)) {
            UnknownOutcome failed = assertInstanceOf(
                    UnknownOutcome.class, ErrorResponses.decode(200, Map.of(), failingAfter(begun), OF_RESULT));
            assertTrue(failed.notes().contains(Note.BODY_FAILED));
            assertEquals(Optional.of(begun), failed.excerpt());
        }
    }

    private static InputStream failingAfter(String text) {
        return new SequenceInputStream(new ByteArrayInputStream(text.getBytes(UTF_8)), new FailingStream());
    }

    @Test
    void anErrorIsAnErrorHoweverItCame() {
        for (String body : List.of(
                "<Error><Code>A</Code></Error>",
                "<Error><Code>A</Code><Mess",
                "<Errors><Error><Code>A</Code></Error></Errors>",
                "<?xml version='1.0'?>\n\n<Error><Code>A</Code></Error>text",
                "{\"code\":\"A\"}",
                "{\"code\":\"A\",")) {
            ErrorResponse error = Response.of(200, body).errorInResult();
            assertEquals("A", error.code().orElseThrow().value(), body);
            assertTrue(error.notes().contains(Note.ERROR_IN_SUCCESS), body);
        }
        ErrorResponse failed = assertInstanceOf(
                ErrorResponse.class,
                ErrorResponses.decode(200, Map.of(), failingAfter("<Error><Code>A</Code><"), OF_RESULT));
        assertEquals("A", failed.code().orElseThrow().value());
    }

    @Test
    void anErrorWithoutACodeIsOneWithAStatusAndUnknownWithout() {
        String body = "<Error><Message>b</Message></Error>";

        assertEquals(Optional.of("b"), Response.of(200, body).errorInResult().message());
        assertEquals(
                Optional.of(body),
                assertInstanceOf(UnknownOutcome.class, ofBody(body)).excerpt());
    }

    @Test
    void theExcerptIsMaskedHarmlessAndShort() {
        assertEquals(
                Optional.of("<a><StringToSign>***</StringToSign><b>x?Signature=***</b> \uFFFD</a>"),
                unknown("<a><StringToSign>secret</StringToSign><b>x?Signature=secret</b>\n\u001B</a>")
                        .excerpt());

        String long1 = unknown("\u4E2D".repeat(10_000)).excerpt().orElseThrow();
        assertEquals(682, long1.length());
        String cut = unknown("x".repeat(2000) + "<StringToSign>" + "secret".repeat(10_000))
                .excerpt()
                .orElseThrow();
        assertEquals("x".repeat(2000) + "<StringToSign>***", cut);
    }

    private static DeleteResult deleted(String body) {
        return Response.of(200, body).deleteResult();
    }

    @Test
    void aWholeDeleteResultIsComplete() {
        for (String body : List.of(
                "<DeleteResult/>",
                "<DeleteResult><Deleted><Key>a</Key></Deleted></DeleteResult>",
                "<DeleteResult><Deleted><Key>a</Key></Deleted><!-- c --></DeleteResult>",
                "\n<?xml version='1.0'?><DeleteResult><Deleted/><Error><Key>k</Key><Code>A</Code></Error></DeleteResult>")) {
            assertTrue(deleted(body).isComplete(), body);
            assertTrue(assertInstanceOf(DeleteResult.class, ofBody(body)).isComplete(), body);
        }
    }

    @Test
    void aDeleteResultCutAtEachCharacterIsNotComplete() {
        String whole =
                "<DeleteResult><Deleted><Key>a</Key></Deleted><Error><Key>b</Key><Code>AccessDenied</Code></Error>"
                        + "</DeleteResult>";
        for (int length = "<DeleteResult>".length(); length < whole.length(); length++) {
            String cut = whole.substring(0, length);
            assertFalse(deleted(cut).isComplete(), cut);
            assertFalse(assertInstanceOf(DeleteResult.class, ofBody(cut)).isComplete(), cut);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<DeleteResult><Error><Key>k</Key></Error></DeleteResult>",
                "<DeleteResult><Deleted></DeleteResult>",
                "<DeleteResult><Error><Key>k</Key><Code>A</Cod></Error></DeleteResult>",
                "<DeleteResult><Error><Key>\u0001</Key><Code>A</Code></Error></DeleteResult>",
                "<DeleteResult><Error><Key>&nbsp;</Key><Code>A</Code></Error></DeleteResult>"
            })
    void aDamagedDeleteResultIsNotComplete(String body) {
        assertFalse(deleted(body).isComplete());
    }

    @Test
    void aDeleteResultBeyondABoundIsNotComplete() {
        String entry = "<Error><Key>0123456789</Key><Code>A</Code></Error>";
        Response response = Response.of(200, "<DeleteResult>" + entry.repeat(100) + "</DeleteResult>");
        for (Bounds bounds : List.of(
                Bounds.defaults().withDeleteResult(2000),
                Bounds.defaults().withValue(9),
                Bounds.defaults().withDepth(2))) {
            DeleteResult result = assertInstanceOf(DeleteResult.class, response.decode(OF_RESULT.withBounds(bounds)));
            assertFalse(result.isComplete());
            assertTrue(result.notes().contains(Note.BEYOND_BOUNDS));
        }
    }

    @Test
    void aDeleteResultOfAStreamThatFailsIsNotComplete() {
        for (String begun : List.of("<DeleteResult><Deleted/>", "<DeleteResult><Deleted/></DeleteResult>")) {
            DeleteResult result = assertInstanceOf(
                    DeleteResult.class, ErrorResponses.decode(200, Map.of(), failingAfter(begun), OF_RESULT));
            assertEquals(1, result.deleted());
            assertFalse(result.isComplete());
        }
    }
}
