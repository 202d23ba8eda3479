package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.ServerErrorCode;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who knows that a request failed gets an error, whatever status and body came. */
class KnownFailureTest {

    private static final String BODY = "<Error><Code>NoSuchKey</Code><Message>gone</Message></Error>";

    private static ErrorResponse decode(int status, String body) {
        ErrorResponse ofText = ErrorResponses.decodeError(status, Map.of(), body);
        assertEquals(ofText, ErrorResponses.decodeError(status, Map.of(), body.getBytes(UTF_8)));
        assertEquals(
                ofText, ErrorResponses.decodeError(status, Map.of(), new ByteArrayInputStream(body.getBytes(UTF_8))));
        return ofText;
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 99, 100, 200, 204, 299, 304, 307, 404, 503, 999, 1000, Integer.MIN_VALUE})
    void theBodyIsReadAtAnyStatus(int status) {
        ErrorResponse error = decode(status, BODY);
        assertTrue(error.is(ServerErrorCode.NO_SUCH_KEY));
        assertEquals(HttpStatus.find(status), error.status());
        assertEquals(Optional.of("gone"), error.message());
        assertEquals(
                status >= 100 && status < 300
                        ? List.of(Note.ERROR_IN_SUCCESS)
                        : status < 100 || status > 999 ? List.of(Note.INVALID_STATUS) : List.of(),
                error.notes());
    }

    @Test
    void aResultIsAnErrorWithoutACodeThatSaysWhatCame() {
        ErrorResponse error = decode(200, "<CopyObjectResult><ETag>\"e\"</ETag></CopyObjectResult>");
        assertEquals(Optional.empty(), error.code());
        assertEquals(Optional.of("\"e\""), error.detail("ETag"));
        assertEquals(List.of(Note.UNUSUAL_ROOT), error.notes());
    }

    @Test
    void aDeleteResultIsAnErrorWithoutACodeWhoseDetailsAreTheErrorsOfItsKeys() {
        ErrorResponse error = decode(
                200,
                "<DeleteResult><Deleted><Key>a</Key></Deleted><Error><Key>b</Key><Code>AccessDenied</Code>"
                        + "<Message>no</Message></Error></DeleteResult>");
        assertEquals(Optional.empty(), error.code());
        assertEquals(
                List.of(new Detail(
                        "Error",
                        "",
                        List.of(
                                new Detail("Code", "AccessDenied"),
                                new Detail("Message", "no"),
                                new Detail("Key", "b")))),
                error.details());
        assertEquals(List.of(Note.UNUSUAL_ROOT), error.notes());
    }

    @Test
    void ofALargeDeleteResultAsManyErrorsAreKeptAsTheBoundsAllow() {
        String entry = "<Error><Key>b</Key><Code>AccessDenied</Code></Error>";
        ErrorResponse error = decode(200, "<DeleteResult>" + entry.repeat(10_000) + "</DeleteResult>");
        assertEquals(Bounds.defaults().details() / 3, error.details().size());
        assertEquals(List.of(Note.UNUSUAL_ROOT, Note.BEYOND_BOUNDS), error.notes());
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "<html><title>Bad Gateway</title></html>", "no route to host", "{}", "[1]", "<"})
    void whateverCameThereIsAnErrorAndNoCode(String body) {
        assertEquals(Optional.empty(), decode(200, body).code());
        assertEquals(Optional.empty(), decode(502, body).code());
    }

    @Test
    void aHeaderNamesTheCodeWhereTheBodyIsEmpty() {
        ErrorResponse error = ErrorResponses.decodeError(200, Map.of("error-code", "NoSuchKey"), "");
        assertTrue(error.is(ServerErrorCode.NO_SUCH_KEY));
    }

    @Test
    void aStreamThatFailsLeavesANote() {
        ErrorResponse error =
                ErrorResponses.decodeError(403, Map.of("x-obs-error-code", "AccessDenied"), new FailingStream());
        assertTrue(error.is(ServerErrorCode.ACCESS_DENIED));
        assertEquals(List.of(Note.BODY_FAILED), error.notes());
    }

    @Test
    void textNeedsNoCharsetNoLengthAndNoDecompression() {
        String declared = "<?xml version=\"1.0\" encoding=\"GBK\"?><Error><Code>NoSuchKey</Code>"
                + "<Message>\u6587\u4ef6\u4e0d\u5b58\u5728</Message></Error>";
        for (String body : List.of(declared, "\uFEFF" + declared, declared.replace("GBK", "UTF-16"))) {
            ErrorResponse error = ErrorResponses.decodeError(
                    404,
                    Map.of(
                            "Content-Type", "application/xml; charset=ISO-8859-1",
                            "Content-Length", "7",
                            "Content-Encoding", "gzip"),
                    body);
            assertTrue(error.is(ServerErrorCode.NO_SUCH_KEY));
            assertEquals(Optional.of("\u6587\u4ef6\u4e0d\u5b58\u5728"), error.message());
            assertEquals(List.of(), error.notes());
        }
    }

    @Test
    void anUnpairedSurrogateOfATextIsReplaced() {
        ErrorResponse error = ErrorResponses.decodeError(
                404, Map.of(), "<Error><Code>NoSuchKey</Code><Message>a\uD800b</Message></Error>");
        assertEquals(Optional.of("a\uFFFDb"), error.message());
    }

    @Test
    void aTextBeyondTheBoundsIsReadUpToThem() {
        ErrorResponse error = ErrorResponses.decodeError(
                404, Map.of(), "<Error><Code>NoSuchKey</Code><Message>" + "m".repeat(20 << 20) + "\uD83D\uDE00");
        assertTrue(error.is(ServerErrorCode.NO_SUCH_KEY));
        assertTrue(error.notes().contains(Note.BEYOND_BOUNDS));
    }

    @Test
    void theCharsetOfBytesIsThatOfTheHeader() {
        ErrorResponse error = ErrorResponses.decodeError(
                404,
                Map.of("Content-Type", "application/xml; charset=ISO-8859-1"),
                "<Error><Code>NoSuchKey</Code><Message>\u00e9</Message></Error>".getBytes(ISO_8859_1));
        assertEquals(Optional.of("\u00e9"), error.message());
    }
}
