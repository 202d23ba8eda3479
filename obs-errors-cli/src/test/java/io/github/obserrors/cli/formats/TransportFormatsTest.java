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
}
