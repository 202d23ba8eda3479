package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.NoError;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.samples.Response;
import io.github.obserrors.xml.samples.Samples;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses are found in any text. */
class ResponsesInTextTest {

    private static final DecodeOptions OPTIONS = DecodeOptions.defaults();
    private static final String BODY = "<Error><Code>A</Code><Message>b</Message></Error>";

    private static List<DecodedResponse> find(String text) {
        return ErrorResponses.find(text.getBytes(UTF_8), OPTIONS);
    }

    /** The status and the code of each response. */
    private static List<String> found(String text) {
        return find(text).stream().map(ResponsesInTextTest::inShort).toList();
    }

    private static String inShort(DecodedResponse response) {
        String status =
                response.status().map(HttpStatus::code).map(code -> code + " ").orElse("");
        if (response instanceof DeleteResult result) {
            return status
                    + result.errors().stream()
                            .map(KeyError::code)
                            .map(ErrorCode::value)
                            .toList();
        }
        return response instanceof ErrorResponse error
                ? status + error.code().map(ErrorCode::value).orElse("no code")
                : status + (response instanceof NoError ? "no error" : "unknown outcome");
    }

    static List<String> files() {
        return Samples.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatCurlPrintsIsDecodedAsItsPartsAre(String file) {
        byte[] body = Samples.bytes(file);
        Map<String, List<String>> headers = Map.of(
                "Server", List.of("OBS"),
                "x-obs-request-id", List.of("3"),
                "x-amz-id-2", List.of("4"),
                "Content-Type", List.of("application/xml"),
                "Content-Length", List.of(Integer.toString(body.length)),
                "Date", List.of("Sat, 21 Nov 2026 08:00:00 GMT"));
        for (int status : List.of(200, 404, 503)) {
            for (String lineEnd : List.of("\r\n", "\n")) {
                StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Reason" + lineEnd);
                headers.forEach((name, values) ->
                        head.append(name).append(": ").append(values.get(0)).append(lineEnd));
                String printed = head.append(lineEnd) + new String(body, ISO_8859_1);

                List<DecodedResponse> found = ErrorResponses.find(printed.getBytes(ISO_8859_1), OPTIONS);

                assertEquals(
                        List.of(Response.facts(new Response(status, headers, body).decodeResult())),
                        found.stream().map(Response::facts).toList());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 404 Not Found\r\n\r\n",
                "HTTP/1.0 404\r\n\r\n",
                "HTTP/1.1 404 \r\nServer: OBS\r\n\r\n",
                "HTTP/2 404 \r\nserver: OBS\r\n\r\n",
                "HTTP/3 404\r\n\r\n",
                "HTTP/2 404\nserver: OBS\n\n",
                "\r\n HTTP/1.1 404 Not Found\r\n\r\n",
                "HTTP/1.1 404 Not Found\r\n",
                "HTTP/1.1 404 Not Found\r\nServer: OBS\r\n",
                "HTTP/1.1 404 caf\u00E9 \u2026\r\n\r\n",
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 404 Not Found\r\n\r\n",
                "HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 404 Not Found\r\n\r\n",
                "HTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\nHTTP/1.1 404 Not Found\r\n\r\n"
            })
    void aStatusLineMayHaveEachForm(String head) {
        assertEquals(List.of("404 A"), found(head + BODY));
    }

    @Test
    void aResponseWithoutABodyIsFound() {
        assertEquals(
                List.of("404 NoSuchBucket"),
                found("HTTP/1.1 404 Not Found\r\nx-obs-error-code: NoSuchBucket\r\nContent-Length: 243\r\n\r\n"));
        assertEquals(List.of("204 no error"), found("HTTP/1.1 204 No Content\r\n\r\n"));
        assertEquals(List.of("100 unknown outcome"), found("HTTP/1.1 100 Continue\r\n\r\n"));
        assertEquals(List.of("404 no code"), found("HTTP/1.1 404"));
    }

    @Test
    void redirectionsAndWhatFollowsAreAllFound() {
        String text = "HTTP/1.1 307 Temporary Redirect\r\nLocation: https://b.example.com/\r\nContent-Length: 0\r\n\r\n"
                + "HTTP/1.1 404 Not Found\r\nContent-Length: " + BODY.length() + "\r\n\r\n" + BODY
                + "HTTP/1.1 200 OK\r\n\r\n" + BODY;

        assertEquals(List.of("307 no code", "404 A", "200 A"), found(text));
    }

    @Test
    void aStatusLineWithinABodyOfKnownLengthIsPartOfIt() {
        String body = "<Error><Code>A</Code><Message>\nHTTP/1.1 200 OK\n\n</Message></Error>";

        List<DecodedResponse> found =
                find("HTTP/1.1 404 Not Found\r\nContent-Length: " + body.length() + "\r\n\r\n" + body + "\n");

        ErrorResponse error = assertInstanceOf(ErrorResponse.class, found.get(0));
        assertEquals(1, found.size());
        assertEquals(Optional.of("\nHTTP/1.1 200 OK\n\n"), error.message());
        assertEquals(List.of(), error.notes());
    }

    @Test
    void lineEndsThatATerminalAddsAreNoPartOfTheBody() {
        String text = "HTTP/1.1 400 Bad Request\r\nContent-Length: 3\r\n\r\nbad\r\n\n";

        ErrorResponse error = assertInstanceOf(ErrorResponse.class, find(text).get(0));

        assertEquals(Optional.of("bad"), error.message());
        assertEquals(List.of(Note.PLAIN_TEXT), error.notes());
    }

    @Test
    void aBodyThatFollowsTheHeadersWithoutAnEmptyLineIsFound() {
        assertEquals(List.of("404 A"), found("HTTP/1.1 404 Not Found\r\nServer: OBS\r\n" + BODY));
    }

    @Test
    void aBodyAloneIsFound() {
        assertEquals(List.of("A"), found(BODY));
        assertEquals(List.of("A"), found("<?xml version='1.0'?>\n" + BODY));
        assertEquals(List.of("A"), found("\uFEFF<?xml version='1.0'?>\n" + BODY));
        assertEquals(List.of("A"), found("{\"code\":\"A\"}"));
        assertEquals(List.of("A"), found("<o:Error xmlns:o='u'><o:Code>A</o:Code></o:Error>"));
        assertEquals(List.of("[]"), found("<DeleteResult/>"));
        assertEquals(List.of("[]"), found("<DeleteResult><Deleted><Key>k</Key></Deleted>"));
    }

    @Test
    void aBodyInAWideEncodingIsFound() {
        List<DecodedResponse> found = ErrorResponses.find(BODY.getBytes(UTF_16), OPTIONS);

        assertEquals(
                List.of("A"), found.stream().map(ResponsesInTextTest::inShort).toList());
    }

    @Test
    void eachBodyKeepsItsOwnDeclaration() {
        Charset latin = ISO_8859_1;
        byte[] text = ("log <?xml version='1.0' encoding='ISO-8859-1'?>\n"
                        + "<Error><Code>A</Code><Message>caf\u00E9</Message></Error> more")
                .getBytes(latin);

        ErrorResponse error = assertInstanceOf(
                ErrorResponse.class, ErrorResponses.find(text, OPTIONS).get(0));

        assertEquals(Optional.of("caf\u00E9"), error.message());
        assertEquals(List.of(), error.notes());
    }

    @Test
    void bodiesInALogAreFoundInTheirOrder() {
        String log = "2026-11-21 08:00:00 ERROR body=" + BODY + " retrying\n"
                + "2026-11-21 08:00:01 ERROR body=<?xml version=\"1.0\"?><Error><Code>B</Code></Error>\n"
                + "2026-11-21 08:00:02 ERROR <DeleteResult><Error><Key>k</Key><Code>C</Code></Error></DeleteResult>"
                + "<Error><Code>D</Code></Error>\n";

        assertEquals(List.of("A", "B", "[C]", "D"), found(log));
    }

    @Test
    void theBodyInAStackTraceIsFound() {
        String trace = """
                Exception in thread "main" com.obs.services.exception.ObsException: OBS service Error Message. -- \
                ResponseCode: 404, ResponseStatus: Not Found, XML Error Message: <?xml version="1.0" encoding="UTF-8" \
                standalone="yes"?><Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message>\
                <RequestId>DCD2FC9CAB78000001438F6640529BA9</RequestId></Error>
                \tat com.obs.services.internal.RestStorageService.performRequest(RestStorageService.java:1)
                """;

        assertEquals(List.of("NoSuchKey"), found(trace));
        assertEquals(
                List.of("404 NoSuchKey"),
                ErrorResponses.find(trace.getBytes(UTF_8), 404, OPTIONS).stream()
                        .map(ResponsesInTextTest::inShort)
                        .toList());
    }

    @Test
    void bodiesOneAfterTheOtherAreAllFound() {
        assertEquals(List.of("A", "A"), found(BODY + BODY));
        assertEquals(List.of("A", "A"), found(BODY + "\n<?xml version='1.0'?>\n" + BODY));
    }

    @Test
    void aBodyCutOffEndsWhereTheNextOneBegins() {
        assertEquals(List.of("A", "B"), found("<Error><Code>A</Code><Message>a<Error><Code>B</Code></Error>"));
        assertEquals(
                List.of("[A]", "B"),
                found(
                        "<DeleteResult><Error><Code>A</Code></Error>\n<?xml version='1.0'?><Error><Code>B</Code></Error>"));
        assertEquals(List.of("A"), found("body=<Error><Code>A</Code><Mess"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "text",
                "<Error>",
                "<Error><Message>b</Message></Error>",
                "log <ErrorLog><Message>b</Message></ErrorLog>",
                "<html><title>502</title></html>",
                "{}",
                "HTTP is a protocol"
            })
    void inATextWithoutACodeNothingIsFound(String text) {
        assertEquals(List.of(), find(text));
    }

    @Test
    void withAStatusAnyTextIsAnError() {
        assertEquals(
                List.of("502 no code"),
                ErrorResponses.find("<html><title>502</title></html>".getBytes(UTF_8), 502, OPTIONS).stream()
                        .map(ResponsesInTextTest::inShort)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "200, text, 200 unknown outcome",
        "200, '', 200 unknown outcome",
        "200, <html><title>502</title></html>, 200 unknown outcome",
        "200, <ListBucketResult>, 200 unknown outcome",
        "200, {, 200 unknown outcome",
        "200, <ListBucketResult/>, 200 no error",
        "200, <CopyObjectResult/>, 200 no error",
        "200, {}, 200 no error",
        "204, '', 204 no error",
        "205, '', 205 no error",
        "304, text, 304 no error"
    })
    void withTheStatusOfASuccessTheTextIsItsBody(int status, String text, String expected) {
        assertEquals(
                List.of(expected),
                ErrorResponses.find(text.getBytes(UTF_8), status, OPTIONS).stream()
                        .map(ResponsesInTextTest::inShort)
                        .toList());
    }

    /** The request is unknown, so a success may have any document, or none. */
    @ParameterizedTest
    @CsvSource({
        "200 OK, x: y, '', unknown outcome",
        "200 OK, Content-Length: 0, '', no error",
        "201 Created, Content-Length: 0, '', no error",
        "200 OK, Content-Length: 500, '', unknown outcome",
        "204 No Content, x: y, '', no error",
        "205 Reset Content, x: y, '', no error",
        "304 Not Modified, x: y, '', no error",
        "200 OK, x: y, <ListBucketResult><Name>b</Name></ListBucketResult>, no error",
        "200 OK, x: y, <a:b xmlns:a='c'/>, no error",
        "200 OK, x: y, <ListBucketResult><Name>b, unknown outcome",
        "200 OK, x: y, <ListBucketResult/>text, unknown outcome",
        "200 OK, x: y, <!DOCTYPE a><a/>, unknown outcome",
        "200 OK, x: y, <Report><Error><Code>A</Code></Error></Report>, no error",
        "200 OK, x: y, <Error><Code>A</Code></Error>, A",
        "200 OK, x: y, <html><body>Sign in</body></html>, unknown outcome",
        "200 OK, x: y, <HTML xmlns='http://www.w3.org/1999/xhtml'/>, unknown outcome",
        "200 OK, x: y, '{\"policy\":[1,2]}', no error",
        "200 OK, x: y, '[]', no error",
        "200 OK, x: y, '{\"policy\":[1,2', unknown outcome",
        "200 OK, x: y, '{\"policy\":[1,2]} text', unknown outcome",
        "200 OK, x: y, '{\"code\":\"A\"}', A",
        "200 OK, x: y, plain text, unknown outcome",
        "200 OK, Content-Encoding: gzip, \u001F\u008B\b, unknown outcome",
        "200 OK, ETag: a, '', no error",
        "200 OK, Last-Modified: a, <Error><Code>A</Code></Error>, no error",
        "200 OK, Accept-Ranges: bytes, text, no error",
        "206 Partial Content, Content-Range: bytes 0-9/10, <DeleteResult, no error",
        "404 Not Found, ETag: a, <Error><Code>A</Code></Error>, A"
    })
    void theSuccessOfAnUnknownRequestMayHaveAnyWholeDocument(
            String status, String header, String body, String expected) {
        assertEquals(
                List.of(status.substring(0, 4) + expected),
                found("HTTP/1.1 " + status + "\r\n" + header + "\r\n\r\n" + body));
    }

    @Test
    void aDocumentOfASuccessMayBeAsLargeAsADeleteResult() {
        String key = "<Key>" + "k".repeat(1000) + "</Key>";
        String listing = "<ListBucketResult>" + key.repeat(1500) + "</ListBucketResult>";

        assertEquals(List.of("200 no error"), found("HTTP/1.1 200 OK\r\n\r\n" + listing));
    }

    @Test
    void theSuccessOfAStatusLineIsNoError() {
        assertInstanceOf(
                NoError.class,
                find("HTTP/1.1 200 OK\r\n\r\n<CopyObjectResult/>").get(0));
    }

    private static List<ErrorCode> codes(DecodedResponse response) {
        return response instanceof DeleteResult result
                ? result.errors().stream().map(KeyError::code).toList()
                : response instanceof ErrorResponse error
                        ? error.code().stream().toList()
                        : List.of();
    }

    /** Protects against hanging: time that grows with the square of the length would be hours. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Error ",
                "<Error>",
                "<Error><Code>",
                "<DeleteResult ",
                "<DeleteResult>",
                "HTTP/1.1 404\n",
                "</Error>",
                "</Error ",
                "<?xml",
                "<a b=\"",
                "<a b='",
                "&",
                "&;",
                "{\"a\":",
                "[",
                "<![CDATA[",
                "<!--",
                "<!DOCTYPE [",
                "a:",
                "\r\n"
            })
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void hostileTextOfAnySizeIsReadToItsEnd(String piece) {
        byte[] text = piece.repeat((1 << 20) / piece.length()).getBytes(UTF_8);

        for (DecodedResponse response : ErrorResponses.find(text, OPTIONS)) {
            assertEquals(List.of(), codes(response), piece);
        }
        assertEquals(List.of(), codes(Response.of(503, text).decode()), piece);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9223372036854775807",
                "9223372036854775808",
                "9223372039002259456",
                "18446744073709551615",
                "13835058055282163712",
                "99999999999999999999",
                "-1",
                "+3",
                "3x",
                "\u0663"
            })
    void aLengthThatNoBodyHasIsNoLength(String length) {
        assertEquals(
                List.of("404 A"), found("HTTP/1.1 404 Not Found\r\nContent-Length: " + length + "\r\n\r\n" + BODY));
        assertEquals(
                List.of(),
                ErrorResponses.decode(404, Map.of("Content-Length", List.of(length)), BODY.getBytes(UTF_8))
                        .notes());
    }
}
