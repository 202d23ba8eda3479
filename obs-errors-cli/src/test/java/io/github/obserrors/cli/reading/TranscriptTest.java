package io.github.obserrors.cli.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.cli.formats.Errors;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole output of curl and wget, as they print it: the responses are those that the server sent. */
class TranscriptTest {

    private static final String PROGRESS = """
              % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current
                                             Dload  Upload   Total   Spent    Left  Speed
            """;

    private static final String CONNECTING = """
            \r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0*   Trying 127.0.0.1:18404...
            * Connected to 127.0.0.1 (127.0.0.1) port 18404 (#0)
            > GET /b/object HTTP/1.1\r
            > Host: 127.0.0.1:18404\r
            > Authorization: OBS AKIAIOSFODNN7EXAMPLE:c2lnbmF0dXJl\r
            > User-Agent: curl/7.88.1\r
            > Accept: */*\r
            > \r
            """;

    private static final String HEAD = """
            < HTTP/1.1 404 Not Found\r
            < Server: OBS\r
            < x-obs-request-id: DCD2FC9CAB78000001438F6640529BA9\r
            < Content-Type: application/xml\r
            < Content-Length: 156\r
            < Connection: close\r
            < \r
            """;

    private static final String BODY = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Error><Code>NoSuchKey</Code><RequestId>DCD2FC9CAB78000001438F6640529BA9</RequestId><Key>object</Key></Error>""";

    private static final String BEHIND = """
            { [298 bytes data]
            \r100   298  100   298    0     0   358k      0 --:--:-- --:--:-- --:--:--  291k
            * Closing connection 0
            """;

    private static final List<String> ERROR =
            List.of("ErrorResponse[status=404, code=\"NoSuchKey\", requestId=\"DCD2FC9CAB78000001438F6640529BA9\","
                    + " headerRequestId=\"DCD2FC9CAB78000001438F6640529BA9\", details=[Key=\"object\"]]");

    private static final List<String> HEAD_ALONE =
            List.of("ErrorResponse[status=404, headerRequestId=\"DCD2FC9CAB78000001438F6640529BA9\"]");

    private static String length(String head) {
        return head.replace("156", String.valueOf(BODY.length()));
    }

    @Test
    void curlVerbose() {
        assertEquals(ERROR, Errors.lines(PROGRESS + CONNECTING + length(HEAD) + BEHIND + BODY));
        assertEquals(
                ERROR,
                Errors.lines(CONNECTING.substring(CONNECTING.indexOf('*')) + length(HEAD) + BODY
                        + "* Connection #0 to host 127.0.0.1 left intact\n"));
        assertEquals(
                ERROR,
                Errors.lines("$ curl -v http://127.0.0.1:18404/b/object\n" + PROGRESS + CONNECTING + length(HEAD)
                        + BEHIND + BODY + "\n"));
    }

    @Test
    void curlVerboseInALog() {
        assertEquals(
                ERROR,
                Errors.lines("step 7: download\n" + PROGRESS + CONNECTING + length(HEAD) + BEHIND + BODY
                        + "\nstep failed\n"));
    }

    @Test
    void curlVerboseOfAHeadShowsItTwice() {
        assertEquals(
                HEAD_ALONE,
                Errors.lines(PROGRESS + CONNECTING.replace("GET", "HEAD") + HEAD
                        + "\r  0   298    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0\n"
                        + "* Closing connection 0\n" + HEAD.replace("< ", "")));
        assertEquals(
                List.of("ErrorResponse[status=502]"),
                Errors.lines(unix("log|* Trying|> HEAD / HTTP/1.1|> |< HTTP/1.1 502 Bad Gateway|< Server: x|< |"
                        + "* Closing connection 0|HTTP/1.1 502 Bad Gateway|Server: x||")));
    }

    @Test
    void curlWithItsProgress() {
        assertEquals(
                ERROR,
                Errors.lines(PROGRESS + BEHIND.lines().skip(1).findFirst().orElse("") + "\n"
                        + length(HEAD).replace("< ", "") + BODY));
    }

    @Test
    void curlVerboseToAFile() {
        assertEquals(HEAD_ALONE, Errors.lines(PROGRESS + CONNECTING + HEAD + BEHIND));
    }

    @Test
    void theStatusThatCurlWritesBehindTheBody() {
        assertEquals(
                List.of("ErrorResponse[status=404, code=\"NoSuchKey\", requestId=\"DCD2FC9CAB78000001438F6640529BA9\","
                        + " details=[Key=\"object\"]]"),
                Errors.lines(BODY + "404"));
        assertEquals(Errors.lines(BODY + "404"), Errors.lines(BODY + "\n404\n"));
    }

    @Test
    void theDownloadOfAnObjectIsNoError() {
        String head = """
                < HTTP/1.1 200 OK\r
                < ETag: "x"\r
                < Content-Type: text/plain\r
                < \r
                """;
        for (String text : List.of(
                PROGRESS + CONNECTING + head + BEHIND + BODY,
                "log\n" + PROGRESS + CONNECTING + head + BEHIND + BODY,
                head + BODY,
                head.replace("< ", "  ").replace("  \r\n", "") + BODY)) {
            assertEquals(List.of("NoError[status=200]"), Errors.lines(text), text);
        }
    }

    @Test
    void anErrorAfterSuccessIsAnError() {
        assertEquals(
                List.of("ErrorResponse[status=200, code=\"NoSuchKey\", requestId=\"DCD2FC9CAB78000001438F6640529BA9\","
                        + " details=[Key=\"object\"], notes=[ERROR_IN_SUCCESS]]"),
                Errors.lines(PROGRESS + CONNECTING + "< HTTP/1.1 200 OK\r\n< Server: OBS\r\n< \r\n" + BEHIND + BODY));
    }

    @Test
    void aSuccessWhoseResultIsCutIsUnknown() {
        assertEquals(
                List.of("UnknownOutcome[status=200, excerpt=\"<CopyObjectResult>\", notes=[TRUNCATED]]"),
                Errors.lines(CONNECTING.substring(CONNECTING.indexOf('*'))
                        + "< HTTP/1.1 200 OK\r\n< Server: OBS\r\n< \r\n" + "<CopyObjectResult>"));
    }

    @Test
    void severalResponsesInARowAreAllShownInTheirOrder() {
        String text = unix(
                "* Connected to proxy|> CONNECT b:443 HTTP/1.1|> |< HTTP/1.1 200 Connection established|< |"
                        + "* CONNECT phase completed|> PUT / HTTP/1.1|> Expect: 100-continue|> |< HTTP/1.1 100 Continue|< |"
                        + "< HTTP/1.1 503 Service Unavailable|< Retry-After: 3|< Content-Length: 0|< |"
                        + "* Closing connection 0|Warning: Problem : HTTP error. Will retry in 3 seconds. 1 retries left.|"
                        + "> PUT / HTTP/2|> |< HTTP/2 404 |< x-obs-request-id: R|< content-length: 0|< |* Closing connection 1|");

        List<String> expected = List.of(
                "ErrorResponse[status=503, retryAfter=\"3\"]", "ErrorResponse[status=404, headerRequestId=\"R\"]");
        assertEquals(expected, Errors.lines(text));
        assertEquals(expected, Errors.lines("a line\n" + text));
    }

    /** Text in lines that end at bars. */
    private static String unix(String lines) {
        return lines.replace('|', '\n');
    }
}
