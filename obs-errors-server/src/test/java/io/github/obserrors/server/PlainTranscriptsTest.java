package io.github.obserrors.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a client sends and receives, byte by byte, for each operation on a server without a backend. */
class PlainTranscriptsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T08:30:00Z"), ZoneOffset.UTC);

    private static final Transcripts TRANSCRIPTS = new Transcripts("operations");

    record Request(String name, String octets) {

        static Request of(String name, String line, String... fields) {
            String head = line + " HTTP/1.1\r\nHost: obs.example.com\r\n";
            return new Request(
                    name, head + Stream.of(fields).map(field -> field + "\r\n").collect(Collectors.joining()) + "\r\n");
        }

        Request body(String body) {
            return new Request(
                    name,
                    octets.substring(0, octets.length() - 2) + "Content-Length: " + body.getBytes(UTF_8).length
                            + "\r\n\r\n" + body);
        }

        Request chunks(String chunks) {
            return new Request(
                    name, octets.substring(0, octets.length() - 2) + "Transfer-Encoding: chunked\r\n\r\n" + chunks);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Request> requests() {
        String aws = "x-amz-date: 20261126T083000Z";
        String awsChunked =
                "5;chunk-signature=0a\r\nhello\r\n0;chunk-signature=0b\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n";
        return Stream.of(
                Request.of("get-object", "GET /bucket/key"),
                Request.of("get-object-in-part", "GET /bucket/key", "Range: bytes=2-4"),
                Request.of("get-object-to-the-end", "GET /bucket/key", "Range: bytes=8-"),
                Request.of("get-object-last-bytes", "GET /bucket/key", "Range: bytes=-3"),
                Request.of("get-object-beyond-the-end", "GET /bucket/key", "Range: bytes=10-"),
                Request.of("get-object-in-two-parts", "GET /bucket/key", "Range: bytes=0-1,3-4"),
                Request.of("head-object", "HEAD /bucket/key", aws),
                Request.of("put-object", "PUT /bucket/key").body("hello"),
                Request.of("put-object-empty", "PUT /bucket/key"),
                Request.of("put-object-expecting", "PUT /bucket/key", "Expect: 100-continue")
                        .body(""),
                Request.of("put-object-in-chunks", "PUT /bucket/key")
                        .chunks("3\r\nhel\r\n2;a=b\r\nlo\r\n0\r\nX: y\r\n\r\n"),
                Request.of(
                                "put-object-aws-chunked",
                                "PUT /bucket/key",
                                aws,
                                "Content-Encoding: aws-chunked",
                                "x-amz-decoded-content-length: 5")
                        .body(awsChunked),
                Request.of(
                                "put-object-aws-chunked-broken",
                                "PUT /bucket/key",
                                aws,
                                "Content-Encoding: aws-chunked",
                                "x-amz-decoded-content-length: 5")
                        .body("hello"),
                Request.of("append-object", "POST /bucket/key?append&position=10")
                        .body("hello"),
                Request.of("copy-object", "PUT /bucket/copy", "x-obs-copy-source: /bucket/key"),
                Request.of("delete-object", "DELETE /bucket/key"),
                Request.of("multi-object-delete", "POST /bucket?delete", aws)
                        .body(
                                "<Delete xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Object><Key>a &lt;&#x4E2D;&gt;</Key>"
                                        + "</Object><Object><Key>b</Key><VersionId>1</VersionId></Object></Delete>"),
                Request.of("multi-object-delete-quiet", "POST /bucket?delete")
                        .body("<Delete><Quiet>true</Quiet><Object><Key>b</Key></Object></Delete>"),
                Request.of("multi-object-delete-broken", "POST /bucket?delete")
                        .body("<Delete><Object><Key>b</Key></Object>"),
                Request.of("multi-object-delete-of-nothing", "POST /bucket?delete")
                        .body("<Delete></Delete>"),
                Request.of("multi-object-delete-with-entity", "POST /bucket?delete")
                        .body("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>"
                                + "<Delete><Object><Key>&b;</Key></Object></Delete>"),
                Request.of("initiate-multipart-upload", "POST /bucket/a%26b?uploads"),
                Request.of("upload-part", "PUT /bucket/key?partNumber=1&uploadId=1")
                        .body("hello"),
                Request.of("copy-part", "PUT /bucket/key?partNumber=1&uploadId=1", "x-amz-copy-source: /bucket/key"),
                Request.of("list-parts", "GET /bucket/key?uploadId=1"),
                Request.of("complete-multipart-upload", "POST /bucket/a%20b?uploadId=1")
                        .body("<CompleteMultipartUpload/>"),
                Request.of("abort-multipart-upload", "DELETE /bucket/key?uploadId=1"),
                Request.of("list-multipart-uploads", "GET /bucket?uploads"),
                Request.of("list-objects", "GET /bucket/?prefix=a%3C&marker=b"),
                Request.of("list-objects-v2", "GET /bucket?list-type=2&prefix=a", aws),
                Request.of("list-versions", "GET /bucket?versions"),
                Request.of("list-buckets", "GET /"),
                Request.of("list-buckets-aws", "GET /", "Authorization: AWS access:signature"),
                Request.of("head-bucket", "HEAD /bucket"),
                Request.of("head-bucket-for-its-version", "HEAD /bucket?apiversion"),
                Request.of("create-bucket", "PUT /bucket"),
                Request.of("delete-bucket", "DELETE /bucket"),
                Request.of("get-bucket-location", "GET /bucket?location"),
                Request.of("get-bucket-location-aws", "GET /bucket?location&X-Amz-Date=20261126T083000Z"),
                Request.of("get-another", "GET /bucket?acl"),
                Request.of("put-another", "PUT /bucket?acl").body("<AccessControlPolicy/>"),
                Request.of("delete-another", "DELETE /bucket?policy"),
                Request.of("another-method", "PATCH /bucket/key"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void anOperationSucceedsAsWritten(Request request) throws IOException {
        ErrorServerOptions options = ErrorServerOptions.defaults().withObject("0123456789".getBytes(UTF_8));
        try (ErrorServer server = ErrorServer.start(Script.of(), options, CLOCK)) {
            TRANSCRIPTS.check(request.name(), server.endpoint(), octets(request));
        }
    }

    /** The bytes of the request, one for each character. */
    private static String octets(Request request) {
        return new String(request.octets().getBytes(UTF_8), java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    @Test
    void everyTranscriptBelongsToAnOperation() throws IOException {
        assertEquals(requests().map(Request::name).collect(Collectors.toSet()), TRANSCRIPTS.names());
    }
}
