package io.github.obserrors.cli.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What HTTP clients print that know nothing of OBS. */
class TransportFormatsTest {

    @Test
    void curlTellsTheStatusAlone() {
        assertEquals(
                List.of("ErrorResponse[status=404]"),
                Errors.lines("curl: (22) The requested URL returned error: 404\n"));
    }

    @Test
    void wgetTellsTheStatusOnceForEachTry() {
        assertEquals(List.of("ErrorResponse[status=404]", "ErrorResponse[status=503]"), Errors.lines("""
                        --2026-11-26 06:48:22--  http://127.0.0.1:18404/b/object
                        Connecting to 127.0.0.1:18404... connected.
                        HTTP request sent, awaiting response... 404 Not Found
                        2026-11-26 06:48:22 ERROR 404: Not Found.

                        --2026-11-26 06:48:24--  http://127.0.0.1:18404/b/other
                        Connecting to 127.0.0.1:18404... connected.
                        HTTP request sent, awaiting response... 503 Service Unavailable
                        2026-11-26 06:48:25 ERROR 503: Service Unavailable.

                        """));
    }

    @Test
    void theHeadersThatWgetShowsBelongToTheError() {
        assertEquals(
                List.of("ErrorResponse[status=404, headerRequestId=\"DCD2FC9CAB78000001438F6640529BA9\","
                        + " headerHostId=\"32AAAQAAEAABAAAQAAEAABAAAQAAEAABCSVXBPgSvJNjLh1vz7qb2UW3YLs4Zvz5\","
                        + " date=\"Thu, 26 Nov 2026 06:41:48 GMT\"]"),
                Errors.lines("""
                        --2026-11-26 06:48:22--  http://127.0.0.1:18404/b/object
                        Connecting to 127.0.0.1:18404... connected.
                        HTTP request sent, awaiting response...\s
                          HTTP/1.1 404 Not Found
                          Server: OBS
                          Date: Thu, 26 Nov 2026 06:41:48 GMT
                          x-obs-request-id: DCD2FC9CAB78000001438F6640529BA9
                          x-obs-id-2: 32AAAQAAEAABAAAQAAEAABAAAQAAEAABCSVXBPgSvJNjLh1vz7qb2UW3YLs4Zvz5
                          Content-Type: application/xml
                          Content-Length: 298
                          Connection: close
                        2026-11-26 06:48:22 ERROR 404: Not Found.

                        """));
    }

    @Test
    void aHeadThatCurlShowsHasTheBodyBehindIt() {
        assertEquals(
                List.of("ErrorResponse[status=503, code=\"SlowDown\", headerRequestId=\"ABC\", retryAfter=\"7\"]"),
                Errors.lines("""
                        > GET / HTTP/1.1
                        > Authorization: OBS abc:def
                        >\s
                        < HTTP/1.1 503 Slow
                        < Retry-After: 7
                        < x-obs-request-id: ABC
                        <\s
                        { [298 bytes data]
                        * Closing connection 0
                        <Error><Code>SlowDown</Code></Error>
                        curl: (22) The requested URL returned error: 503
                        """));
    }

    @Test
    void ofOkHttpTheHeadersAndTheBodyBelongToTheStatus() {
        assertEquals(
                List.of(
                        "ErrorResponse[status=404, code=\"NoSuchKey\", message=\"The specified key does not exist.\","
                                + " requestId=\"DCD2FC9CAB78000001438F6640529BA9\","
                                + " headerRequestId=\"DCD2FC9CAB78000001438F6640529BA9\","
                                + " date=\"Thu, 26 Nov 2026 06:41:48 GMT\", details=[Key=\"object\"]]",
                        "ErrorResponse[status=503, headerRequestId=\"0000018A4E4567BD47CF110EE1B2A4DF\", retryAfter=\"3\"]"),
                Errors.lines("""
                        --> GET http://127.0.0.1:18404/b/object
                        --> END GET
                        <-- 404 Not Found http://127.0.0.1:18404/b/object (1ms)
                        Server: OBS
                        Date: Thu, 26 Nov 2026 06:41:48 GMT
                        x-obs-request-id: DCD2FC9CAB78000001438F6640529BA9
                        Content-Type: application/xml
                        Content-Length: 298
                        Connection: close

                        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                        <Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message>\
                        <RequestId>DCD2FC9CAB78000001438F6640529BA9</RequestId><Key>object</Key></Error>
                        <-- END HTTP (298-byte body)
                        --> GET http://127.0.0.1:18404/slow
                        --> END GET
                        <-- 503 Service Unavailable http://127.0.0.1:18404/slow (0ms)
                        Server: OBS
                        Retry-After: 3
                        x-obs-request-id: 0000018A4E4567BD47CF110EE1B2A4DF
                        Content-Length: 0
                        Connection: close
                        <-- END HTTP (0-byte body)
                        """));
        assertEquals(
                List.of("ErrorResponse[status=404]"),
                Errors.lines("D/OkHttp: <-- 404 Not Found http://127.0.0.1:18404/b/object (57ms, 298-byte body)\n"));
    }

    @Test
    void theLogOfJavaNetHttpTellsStatusAndResource() {
        assertEquals(
                List.of("ErrorResponse[status=404, details=[Resource=" + "\"http://127.0.0.1:18404/b/object\"]]"),
                Errors.lines("INFO: RESPONSE: (GET http://127.0.0.1:18404/b/object) 404 HTTP_1_1 Local port:  34466"));
    }

    @Test
    void otherHttpClientsTellTheStatusInTheirExceptions() {
        assertEquals(
                List.of("ErrorResponse[status=403, details=[Resource=\"http://127.0.0.1:18777/403/object\"]]"),
                Errors.lines(
                        "Exception in thread \"main\" java.io.IOException: Server returned HTTP response code: 403 for URL:"
                                + " http://127.0.0.1:18777/403/object\n\tat java.base/sun.net.www.X.y(X.java:1)\n"));
        assertEquals(
                List.of("ErrorResponse[status=403]"),
                Errors.lines(
                        "org.springframework.web.client.HttpClientErrorException$Forbidden: 403 Forbidden: [no body]\n"));
        assertEquals(
                List.of("ErrorResponse[status=503]"),
                Errors.lines("urllib.error.HTTPError: HTTP Error 503: Service Unavailable\n"));
        assertEquals(
                List.of("ErrorResponse[status=403, details=[Resource=\"http://127.0.0.1:18777/403/object\"]]"),
                Errors.lines("requests.exceptions.HTTPError: 403 Client Error: Forbidden for url:"
                        + " http://127.0.0.1:18777/403/object\n"));
    }

    @Test
    void theBodyThatSpringPrintsIsOneErrorWithItsStatus() {
        assertEquals(
                List.of("ErrorResponse[status=404, code=\"NoSuchKey\", message=\"m\"]"),
                Errors.lines("org.springframework.web.client.HttpClientErrorException$NotFound: 404 Not Found:"
                        + " \"<?xml version=\"1.0\"?><Error><Code>NoSuchKey</Code><Message>m</Message></Error>\"\n"));
    }
}
