package io.github.obserrors.server.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests in every form that clients send are read. */
class RequestReadingTest {

    /** A request of each kind, one after the other on one connection. */
    static final String PIPELINE = "GET /bucket/a%20b?versionId=1 HTTP/1.1\r\nHost: obs.example.com\r\n\r\n"
            + "PUT /bucket/key HTTP/1.1\r\nhost:obs.example.com\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\nab\r\nc"
            + "\r\nPOST /bucket?delete HTTP/1.1\r\nHost: obs.example.com:443\r\nTransfer-Encoding: Chunked\r\n\r\n"
            + "3;chunk-signature=0a\r\nabc\r\n00a\r\n0123456789\r\n0\r\nx-amz-checksum-crc32: AAAA\r\n\r\n"
            + "HEAD http://other.example.com?a=b HTTP/1.1\r\nHost: obs.example.com\r\n\r\n"
            + "DELETE /bucket/key HTTP/1.0\r\nX-Blank: \t in the middle\t stays \t\r\nX-Empty:\r\n\r\n"
            + "OPTIONS * HTTP/1.1\r\nHost:\r\n\r\n";

    @Test
    void aPipelineOfAllKindsIsRead() {
        ReadRequests read = ReadRequests.of(PIPELINE);

        assertEquals("", read.end());
        assertEquals(
                List.of(
                        "GET /bucket/a%20b?versionId=1 obs.example.com\nHost=obs.example.com\n\n",
                        "PUT /bucket/key obs.example.com\nhost=obs.example.com\nContent-Length=5\nExpect=100-continue\n\n"
                                + "ab\r\nc",
                        "POST /bucket?delete obs.example.com:443\nHost=obs.example.com:443\nTransfer-Encoding=Chunked\n\n"
                                + "abc0123456789",
                        "HEAD /?a=b other.example.com\nHost=obs.example.com\n\n",
                        "DELETE /bucket/key \nX-Blank=in the middle\t stays\nX-Empty=\n\n",
                        "OPTIONS * \nHost=\n\n"),
                read.requests());
    }

    @Test
    void aPipelineCutAnywhereIntoTwoPiecesIsReadAlike() {
        ReadRequests whole = ReadRequests.of(PIPELINE);
        byte[] bytes = PIPELINE.getBytes(ISO_8859_1);
        for (int at = 1; at < bytes.length; at++) {
            assertEquals(whole, ReadRequests.from(new PieceByPiece(bytes, at, bytes.length)), "cut at " + at);
        }
        assertEquals(whole, ReadRequests.from(new PieceByPiece(bytes, 1)));
    }

    @Test
    void aPipelineThatEndsEarlyIsReadUpToTheLastWholeRequest() {
        ReadRequests whole = ReadRequests.of(PIPELINE);
        for (int end = 0; end < PIPELINE.length(); end++) {
            ReadRequests read = ReadRequests.of(PIPELINE.substring(0, end));
            assertEquals(whole.requests().subList(0, read.requests().size()), read.requests());
            assertTrue(List.of("", "The head has no end", "The body has no end").contains(read.end()), read.end());
        }
    }

    @Test
    void aTargetOutsideAsciiIsUtf8() throws Exception {
        byte[] bytes = "GET /bucket/对象 HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(UTF_8);
        RequestHead head =
                RequestHead.read(new Inbound(new PieceByPiece(bytes, 1))).orElseThrow();

        assertEquals("/bucket/对象", head.target());
    }

    @Test
    void theHeadKeepsItsBytes() throws Exception {
        String octets = "get /A?b&c=%2f HTTP/1.1\r\nhOST:   a\r\nX: \u00fc\u0080\r\n\r\n";
        RequestHead head = RequestHead.read(new Inbound(new PieceByPiece(octets.getBytes(ISO_8859_1), 3)))
                .orElseThrow();

        assertEquals(octets, new String(head.head().bytes(), ISO_8859_1));
        assertEquals("\u00fc\u0080", head.head().value("x").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Connection: keep-alive\r\n", "Connection: upgrade\r\nconnection: x, Close\r\n"})
    void theClientSaysWhetherItSendsMore(String fields) throws Exception {
        RequestHead version11 = head("GET / HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n");
        RequestHead version10 = head("GET / HTTP/1.0\r\n" + fields + "\r\n");

        assertEquals(!fields.contains("Close"), version11.wantsNext());
        assertEquals(fields.contains("keep-alive"), version10.wantsNext());
        assertEquals(fields.contains("keep-alive"), version10.isKeptAliveExplicitly());
        assertFalse(version11.isKeptAliveExplicitly());
    }

    @Test
    void theClientMayWaitToBeAskedForTheBody() throws Exception {
        assertTrue(head("PUT / HTTP/1.1\r\nHost: a\r\nexpect: 100-Continue\r\n\r\n")
                .expectsContinue());
        assertFalse(head("PUT / HTTP/1.0\r\nHost: a\r\nExpect: 100-continue\r\n\r\n")
                .expectsContinue());
        assertFalse(head("PUT / HTTP/1.1\r\nHost: a\r\n\r\n").expectsContinue());
    }

    @Test
    void oneEmptyLineBeforeARequestIsSkipped() {
        assertEquals(
                1,
                ReadRequests.of("\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n")
                        .requests()
                        .size());
        assertEquals(
                "The first byte is none of HTTP",
                ReadRequests.of("\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n").end());
    }

    @Test
    void aHeadMayBeAsLongAsItsBounds() {
        String target = "/" + "a".repeat(8 * 1024 - "GET / HTTP/1.1".length());
        ReadRequests longLine = ReadRequests.of("GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n");
        ReadRequests longerLine = ReadRequests.of("GET " + target + "a HTTP/1.1\r\nHost: a\r\n\r\n");
        ReadRequests manyFields = ReadRequests.of("GET / HTTP/1.1\r\nHost: a\r\n" + "X: y\r\n".repeat(99) + "\r\n");
        ReadRequests moreFields = ReadRequests.of("GET / HTTP/1.1\r\nHost: a\r\n" + "X: y\r\n".repeat(100) + "\r\n");
        ReadRequests longField = ReadRequests.of("GET / HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(65_500) + "\r\n\r\n");
        ReadRequests longerField =
                ReadRequests.of("GET / HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(65_536) + "\r\n\r\n");

        assertEquals(
                List.of(1, 1, 1),
                List.of(
                        longLine.requests().size(),
                        manyFields.requests().size(),
                        longField.requests().size()));
        assertEquals("The start line is longer than 8192 bytes", longerLine.end());
        assertEquals("The header has more than 100 fields", moreFields.end());
        assertEquals("The header is longer than 65536 bytes", longerField.end());
    }

    private static RequestHead head(String octets) throws Exception {
        return RequestHead.read(new Inbound(new PieceByPiece(octets.getBytes(ISO_8859_1), 7)))
                .orElseThrow();
    }
}
