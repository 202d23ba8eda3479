package io.github.obserrors.cli.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients and tools of other stores print. */
class StoreFormatsTest {

    private static final String ID = "4442587FB7D0A2F9";
    private static final String HOST = "vlR7PnpV2Ce81l0PRw6jlUpck7Jo5ZsQjryTjKlc5aLWGVHPZLj5NeC6qMa0emYBDXOo6QBU0Wo=";
    private static final String IDS = ", requestId=\"" + ID + "\", hostId=\"" + HOST + "\"";

    private static final String HEADERS = """
            X-Amz-Date: 20261126T070537Z
            User-Agent: MinIO (Linux; amd64) minio-java/9.0.4
            Host: 127.0.0.1:18391
            Accept-Encoding: identity
            X-Amz-Content-Sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
            Content-Md5: 1B2M2Y8AsgTpgAmY7PhCfg==
            Authorization: \u2588\u2588
            """;

    private static final String RESPONSE =
            "response={code=404, headers=x-amz-request-id: " + ID + "\nx-amz-id-2: " + HOST
                    + "\nContent-Type: application/xml\nDate: Thu, 26 Nov 2026 07:00:00 GMT\nServer: AmazonS3\nContent-Length: 282\n}";

    @Test
    void anExceptionOfMinioJavaIsOneErrorWithItsStatus() {
        assertEquals(
                List.of("ErrorResponse[status=404, code=\"NoSuchKey\", message=\"The specified key does not exist.\""
                        + IDS + ", details=[Key=\"missing.txt\"]]"),
                Errors.lines(
                        "S3 operation failed; ErrorResponseException{errorResponse=ErrorResponse{code='NoSuchKey', message='The"
                                + " specified key does not exist.', bucketName=<null>, objectName='missing.txt', resource=<null>,"
                                + " requestId='" + ID + "', hostId='" + HOST + "'}, request={method=GET,"
                                + " url=http://127.0.0.1:18391/examplebucket/missing.txt, headers=" + HEADERS + "}, "
                                + RESPONSE + "}\n"
                                + "\tat io.minio.BaseS3Client$1.onResponse(BaseS3Client.java:521)\n"));
        assertEquals(
                List.of("ErrorResponse[status=404, code=\"NoSuchKey\", message=\"Object does not exist\"" + IDS
                        + ", details=[BucketName=\"examplebucket\", Key=\"missing.txt\","
                        + " Resource=\"/examplebucket/missing.txt\"]]"),
                Errors.lines(
                        "error occurred\nErrorResponse(code = NoSuchKey, message = Object does not exist, bucketName ="
                                + " examplebucket, objectName = missing.txt, resource = /examplebucket/missing.txt, requestId = "
                                + ID
                                + ", hostId = " + HOST + ")\nrequest={method=HEAD,"
                                + " url=http://127.0.0.1:18391/examplebucket/missing.txt, headers=" + HEADERS + "}\n"
                                + RESPONSE
                                + "\n\n\tat io.minio.S3Base$1.onResponse(S3Base.java:747)\n"));
    }

    @Test
    void theErrorResponseOfMinioJavaAloneHasNoStatus() {
        assertEquals(
                List.of("ErrorResponse[code=\"AccessDenied\", message=\"Access denied\", requestId=\"" + ID + "\","
                        + " details=[BucketName=\"b\", Key=\"it's, a key\", Resource=\"/b/it's, a key\"]]"),
                Errors.lines(
                        "ErrorResponse{code='AccessDenied', message='Access denied', bucketName='b', objectName='it's, a key',"
                                + " resource='/b/it's, a key', requestId='" + ID + "', hostId=<null>}"));
    }

    @Test
    void minioJavaTellsTheStatusWhereNoErrorCame() {
        assertEquals(
                List.of("ErrorResponse[status=503]"),
                Errors.lines("io.minio.errors.ServerException: server failed with HTTP status code 503\n"));
        assertEquals(List.of("ErrorResponse[status=502, message=\"502 Bad Gateway\"]"), Errors.lines("""
                        io.minio.errors.InvalidResponseException: Non-XML response from server. Response code: 502, Content-Type: text/html, body: <html>
                        <head><title>502 Bad Gateway</title></head>
                        <body>
                        <center><h1>502 Bad Gateway</h1></center>
                        <hr><center>nginx</center>
                        </body>
                        </html>

                        	at io.minio.BaseS3Client$1.onResponse(BaseS3Client.java:424)
                        """));
    }

    @Test
    void minioPythonTellsWhatItKnows() {
        String expected = "ErrorResponse[code=\"NoSuchKey\", message=\"Object does not exist\"" + IDS
                + ", details=[BucketName=\"examplebucket\", Key=\"missing.txt\", Resource=\"/examplebucket/missing.txt\"]]";

        assertEquals(
                List.of(expected),
                Errors.lines(
                        "Traceback (most recent call last):\n  File \"/app/a.py\", line 12, in <module>\n    c.stat_object()\n"
                                + "minio.error.S3Error: S3 operation failed; code: NoSuchKey, message: Object does not exist, resource:"
                                + " /examplebucket/missing.txt, request_id: " + ID + ", host_id: " + HOST
                                + ", bucket_name: examplebucket, object_name: missing.txt\n"));
        assertEquals(
                List.of(expected),
                Errors.lines(
                        "S3Error(code='NoSuchKey', message='Object does not exist', resource='/examplebucket/missing.txt',"
                                + " request_id='" + ID + "', host_id='" + HOST + "', bucket_name='examplebucket',"
                                + " object_name='missing.txt')\n"));
        assertEquals(
                List.of("ErrorResponse[code=\"NoSuchKey\", message=\"The specified key does not exist.\"" + IDS
                        + ", details=[Key=\"missing.txt\"]]"),
                Errors.lines(
                        "minio.error.S3Error: S3 operation failed; code: NoSuchKey, message: The specified key does not exist.,"
                                + " resource: None, request_id: " + ID + ", host_id: " + HOST
                                + ", object_name: missing.txt\n"));
        assertEquals(
                List.of("ErrorResponse[status=502]"),
                Errors.lines(
                        "HTTPConnectionPool(host='127.0.0.1', port=18391): Max retries exceeded with url: /b/html (Caused by"
                                + " ResponseError('too many 502 error responses'))\n"));
    }

    @Test
    void mcTellsAllInJson() {
        assertEquals(
                List.of("ErrorResponse[code=\"NoSuchKey\", message=\"The specified key does not exist.\"" + IDS
                        + ", details=[BucketName=\"examplebucket\", Key=\"missing.txt\"]]"),
                Errors.lines("""
                        {
                         "status": "error",
                         "error": {
                          "message": "Unable to stat `play/examplebucket/missing.txt`.",
                          "cause": {
                           "message": "The specified key does not exist.",
                           "error": {
                            "Code": "NoSuchKey",
                            "Message": "The specified key does not exist.",
                            "BucketName": "examplebucket",
                            "Key": "missing.txt",
                            "Resource": "",
                            "RequestID": "4442587FB7D0A2F9",
                            "HostID": "%s",
                            "Region": "",
                            "Server": "MinIO"
                           }
                          },
                          "type": "error"
                         }
                        }
                        """.formatted(HOST)).stream()
                        .map(line -> line.replace(", notes=[JSON]", ""))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mc: <ERROR> Unable to list folder. Access Denied.",
                "mc: <ERROR> Unable to validate target `deps/x`. The specified bucket does not exist.",
                "minio_init-1 | mc: <ERROR> Unable to stat `play/b/k`. Object does not exist."
            })
    void mcTellsAMessageAlone(String line) {
        String message = line.substring(line.indexOf("Unable"));

        assertEquals(List.of("ErrorResponse[message=\"" + message + "\"]"), Errors.lines(line + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mc: <ERROR> Unable to initialize new alias from the provided credentials. Get \"http://minio:9000/\": dial tcp"
                        + " 10.99.0.4:9000: i/o timeout.",
                "mc: <ERROR> Unable to list. connection reset by peer",
            })
    void whatNoServerAnsweredIsNoErrorOfOne(String line) {
        assertEquals(List.of(), Errors.lines(line + "\n"));
    }

    @Test
    void s3cmdTellsACodeOnlyIfTheServerSentOne() {
        assertEquals(
                List.of("ErrorResponse[status=404, code=\"NoSuchKey\", message=\"The specified key does not exist.\"]"),
                Errors.lines("ERROR: S3 error: 404 (NoSuchKey): The specified key does not exist.\n"));
        assertEquals(List.of("ErrorResponse[status=403]"), Errors.lines("ERROR: S3 error: 403 (Forbidden)\n"));
    }

    @Test
    void s3cmdTellsOfEachTry() {
        assertEquals(
                List.of(
                        "ErrorResponse[status=503, details=[Resource=\"/slow\"]]",
                        "ErrorResponse[status=503, details=[Resource=\"/slow\"]]",
                        "ErrorResponse[status=503]"),
                Errors.lines("""
                        WARNING: Retrying failed request: /slow (503 (Slow Down))
                        WARNING: Waiting 3 sec...
                        WARNING: Retrying failed request: /slow (503 (Slow Down))
                        WARNING: Waiting 6 sec...
                        ERROR: S3 error: 503 (Slow Down)
                        """));
        assertEquals(
                List.of("ErrorResponse[status=503, code=\"SlowDown\", message=\"Please reduce your request rate.\","
                        + " details=[Resource=\"/?uploads\"]]"),
                Errors.lines(
                        "WARNING: Retrying failed request: /?uploads (503 (SlowDown): Please reduce your request rate.)\n"));
    }

    @Test
    void s3fsTellsTheStatusAndTheBody() {
        assertEquals(
                List.of("ErrorResponse[status=403]"),
                Errors.lines(
                        "May 24 00:05:38 host s3fs[740168]: curl.cpp:RequestPerform(2371): HTTP response code 403, returning"
                                + " EPERM. Body Text:\n"));
        assertEquals(
                List.of("ErrorResponse[status=403, code=\"AccessDenied\", message=\"Access Denied\", requestId=\"" + ID
                        + "\"]"),
                Errors.lines(
                        "s3fs: HTTP response code 403, returning EPERM. Body Text: <?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                                + "<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>" + ID
                                + "</RequestId></Error>\n"));
        assertEquals(List.of(), Errors.lines("May 07 07:56:36 s3fs[2993567]:       HTTP response code 200\n"));
    }

    @Test
    void goofysTellsTheStatusOfEachRequest() {
        assertEquals(
                List.of("ErrorResponse[status=403, details=[Resource=\"https://s3.us-west-001.backblazeb2.com/b\"]]"),
                Errors.lines(
                        "2023/01/17 15:44:58.886689 s3.DEBUG HEAD https://s3.us-west-001.backblazeb2.com/b = 403 []\n"));
        assertEquals(
                List.of("ErrorResponse[code=\"AccessDenied\", message=\"Access Denied\"]"),
                Errors.lines("2023/01/17 15:44:58.886689 s3.ERROR code=AccessDenied msg=Access Denied, err=<nil>\n"));
    }

    @Test
    void ossPrintsItsFieldsInLines() {
        assertEquals(
                List.of("ErrorResponse[code=\"NoSuchKey\", message=\"The specified key does not exist.\"" + IDS + "]"),
                Errors.lines(
                        "com.aliyun.oss.OSSException: The specified key does not exist.\n[ErrorCode]: NoSuchKey\n[RequestId]: "
                                + ID + "\n[HostId]: " + HOST + "\n\tat com.aliyun.oss.X.y(X.java:1)\n"));
        assertEquals(List.of("ErrorResponse[status=503]"), Errors.lines("""
                        com.aliyun.oss.OSSException: No body in response, http status code 503
                        [ErrorCode]: Unknown
                        [RequestId]: null
                        [HostId]: null
                        """));
    }

    @Test
    void ossPrintsTheBodyToo() {
        assertEquals(
                List.of("ErrorResponse[code=\"NoSuchKey\", message=\"The specified key does not exist.\"" + IDS
                        + ", details=[Key=\"missing.txt\"]]"),
                Errors.lines(
                        "com.aliyun.oss.OSSException: The specified key does not exist.\n[ErrorCode]: NoSuchKey\n[RequestId]: "
                                + ID + "\n[HostId]: " + HOST
                                + "\n[ResponseError]:\n<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                + "<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>missing.txt</Key>"
                                + "<RequestId>" + ID + "</RequestId><HostId>" + HOST + "</HostId></Error>\n"));
    }

    @Test
    void cosSaysEverythingTwice() {
        assertEquals(
                List.of("ErrorResponse[status=403, code=\"AccessDenied\", message=\"Access Denied\", requestId=\"" + ID
                        + "\"]"),
                Errors.lines(
                        "com.qcloud.cos.exception.CosServiceException: Access Denied (Status Code: 403; Error Code:"
                                + " AccessDenied; Request ID: " + ID
                                + "); Trace ID: null. errCode:AccessDenied,causeExp:null."
                                + " statusCode:403,requestId:" + ID + ",errType:Client\n"));
        assertEquals(
                List.of("ErrorResponse[status=503, message=\"Slow Down\"]"),
                Errors.lines(
                        "com.qcloud.cos.exception.CosServiceException: Slow Down (Status Code: 503; Error Code: 503 Slow Down;"
                                + " Request ID: null); Trace ID: null. errCode:503 Slow Down,causeExp:null."
                                + " statusCode:503,requestId:null,errType:Service\n"));
    }
}
