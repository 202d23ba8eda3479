package io.github.obserrors.cli.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the SDKs of AWS and programs that use them print. */
class AwsFormatsTest {

    private static final String ID = "4442587FB7D0A2F9";
    private static final String HOST = "vlR7PnpV2Ce81l0PRw6jlUpck7Jo5ZsQjryTjKlc5aLWGVHPZLj5NeC6qMa0emYBDXOo6QBU0Wo=";
    private static final String IDS = ", requestId=\"" + ID + "\", hostId=\"" + HOST + "\"";
    private static final String NO_SUCH_KEY =
            "ErrorResponse[status=404, code=\"NoSuchKey\", message=\"The specified key does not exist.\"" + IDS + "]";

    @Test
    void aTracebackOfBoto3IsOneError() {
        assertEquals(
                List.of("ErrorResponse[code=\"NoSuchKey\", message=\"The specified key does not exist.\"]"),
                Errors.lines("""
                        Traceback (most recent call last):
                          File "/app/boto.py", line 7, in <module>
                            s3.get_object(Bucket='examplebucket', Key='missing.txt')
                          File "/app/venv/lib/python3.11/site-packages/botocore/client.py", line 606, in _api_call
                            return self._make_api_call(operation_name, kwargs)
                          File "/app/venv/lib/python3.11/site-packages/botocore/client.py", line 1094, in _make_api_call
                            raise error_class(parsed_response, operation_name)
                        botocore.errorfactory.NoSuchKey: An error occurred (NoSuchKey) when calling the GetObject operation: The specified key does not exist.
                        """));
    }

    @Test
    void aHeadRequestOfBoto3HasAStatusAndNoCode() {
        assertEquals(
                List.of("ErrorResponse[status=404, message=\"Not Found\"]"),
                Errors.lines(
                        "botocore.exceptions.ClientError: An error occurred (404) when calling the HeadObject operation: Not Found"));
        assertEquals(
                List.of("ErrorResponse[status=403, message=\"Forbidden\"]"),
                Errors.lines(
                        "ClientError('An error occurred (403) when calling the HeadObject operation (reached max retries: 0):"
                                + " Forbidden')"));
    }

    @Test
    void theNumberOfRetriesIsNoFact() {
        assertEquals(
                List.of("ErrorResponse[code=\"SlowDown\", message=\"Please reduce your request rate.\"]"),
                Errors.lines(
                        "An error occurred (SlowDown) when calling the GetObject operation (reached max retries: 4):"
                                + " Please reduce your request rate."));
    }

    @Test
    void theUploadThatFailedIsTold() {
        assertEquals(
                List.of("ErrorResponse[code=\"AccessDenied\", message=\"Access Denied\"]"),
                Errors.lines(
                        "boto3.exceptions.S3UploadFailedError: Failed to upload /tmp/y to examplebucket/denied: An error"
                                + " occurred (AccessDenied) when calling the PutObject operation: Access Denied"));
    }

    @Test
    void theResponseOfBoto3IsReadAsPythonAndAsJson() {
        String response =
                "{'Error': {'Code': 'NoSuchKey', 'Message': 'The specified key does not exist.', 'Key': 'missing.txt'},"
                        + " 'ResponseMetadata': {'RequestId': '" + ID + "', 'HostId': '" + HOST
                        + "', 'HTTPStatusCode': 404,"
                        + " 'HTTPHeaders': {'x-amz-request-id': '" + ID + "', 'x-amz-id-2': '" + HOST
                        + "', 'content-type': 'application/xml', 'content-length': '282'}, 'RetryAttempts': 0}}";
        String expected = NO_SUCH_KEY.replace("]", ", details=[Key=\"missing.txt\"]]");

        assertEquals(List.of(expected), Errors.lines(response));
        assertEquals(List.of(expected), Errors.lines("DEBUG app: " + response + "\n"));
        assertEquals(List.of(expected), Errors.lines(response.replace('\'', '"')));
        assertEquals(List.of(expected), Errors.lines("DEBUG app: " + response.replace('\'', '"') + "\n"));
    }

    @Test
    void theResponseToAHeadRequestOfBoto3HasNoCode() {
        assertEquals(
                List.of("ErrorResponse[status=404, message=\"Not Found\"" + IDS + "]"),
                Errors.lines("{'Error': {'Code': '404', 'Message': 'Not Found'}, 'ResponseMetadata': {'RequestId': '"
                        + ID + "', 'HostId': '" + HOST
                        + "', 'HTTPStatusCode': 404, 'HTTPHeaders': {}, 'RetryAttempts': 0}}"));
    }

    @Test
    void theLogOfBoto3IsOneError() {
        assertEquals(1, Errors.lines("""
                        2026-11-26 07:09:19,325 botocore.parsers [DEBUG] Response headers: {'x-amz-request-id': '4442587FB7D0A2F9', 'Content-Type': 'application/xml', 'Content-Length': '282'}
                        2026-11-26 07:09:19,325 botocore.parsers [DEBUG] Response body:
                        b'<?xml version="1.0" encoding="UTF-8"?>\\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>missing.txt</Key><RequestId>4442587FB7D0A2F9</RequestId></Error>'
                        """).size());
    }

    @Test
    void theCommandLineTellsTheObject() {
        assertEquals(
                List.of("ErrorResponse[code=\"AccessDenied\", message=\"Access Denied\","
                        + " details=[BucketName=\"examplebucket\", Key=\"a/denied\"]]"),
                Errors.lines("Completed 1 Byte/1 Byte (17 Bytes/s) with 1 file(s) remaining\rupload failed: ./y to"
                        + " s3://examplebucket/a/denied An error occurred (AccessDenied) when calling the PutObject operation:"
                        + " Access Denied\n"));
        assertEquals(
                List.of("ErrorResponse[code=\"AccessDenied\", message=\"Access Denied\","
                        + " details=[BucketName=\"examplebucket\", Key=\"denied\"]]"),
                Errors.lines(
                        "download failed: s3://examplebucket/denied to ./denied An error occurred (AccessDenied) when"
                                + " calling the GetObject operation: Access Denied\n"));
        assertEquals(
                List.of(
                        "ErrorResponse[code=\"BucketAlreadyExists\", message=\"The requested bucket name is not available.\","
                                + " details=[BucketName=\"conflict\"]]"),
                Errors.lines(
                        "make_bucket failed: s3://conflict An error occurred (BucketAlreadyExists) when calling the"
                                + " CreateBucket operation: The requested bucket name is not available.\n"));
        assertEquals(
                List.of("ErrorResponse[status=404, message=\"Key \\\"missing.txt\\\" does not exist\"]"),
                Errors.lines(
                        "fatal error: An error occurred (404) when calling the HeadObject operation: Key \"missing.txt\" does"
                                + " not exist\n"));
        assertEquals(
                List.of("ErrorResponse[code=\"NoSuchBucket\", message=\"The specified bucket does not exist\"]"),
                Errors.lines(
                        "\naws: [ERROR]: An error occurred (NoSuchBucket) when calling the ListObjectsV2 operation: The"
                                + " specified bucket does not exist\n"));
        assertEquals(
                List.of(
                        "ErrorResponse[code=\"NoSuchKey\", message=\"The specified key does not exist.\", notes=[JSON]]"),
                Errors.lines(
                        "{\n    \"Code\": \"NoSuchKey\",\n    \"Message\": \"The specified key does not exist.\"\n}\n"));
    }

    @Test
    void theExceptionOfJavaVersion2TellsTheCodeByItsNameOrNot() {
        String fields = "(Service: S3, Status Code: 404, Request ID: " + ID + ", Extended Request ID: " + HOST + ")";

        assertEquals(
                List.of(NO_SUCH_KEY),
                Errors.lines(
                        "software.amazon.awssdk.services.s3.model.NoSuchKeyException: The specified key does not exist. "
                                + fields + " (SDK Attempt Count: 1)"));
        assertEquals(
                List.of("ErrorResponse[status=404, code=\"NoSuchKey\"" + IDS + "]"),
                Errors.lines("software.amazon.awssdk.services.s3.model.NoSuchKeyException: " + fields
                        + " (SDK Attempt Count: 1) " + fields));
        assertEquals(
                List.of("ErrorResponse[status=503, message=\"Please reduce your request rate.\"" + IDS + "]"),
                Errors.lines("software.amazon.awssdk.services.s3.model.S3Exception: Please reduce your request rate. "
                        + fields.replace("404", "503")));
        assertEquals(
                List.of("ErrorResponse[status=502]"),
                Errors.lines(
                        "software.amazon.awssdk.services.s3.model.S3Exception: (Service: S3, Status Code: 502, Request ID:"
                                + " null) (SDK Attempt Count: 1)"));
        assertEquals(
                List.of("ErrorResponse[status=404, message=\"The specified key does not exist.\"" + IDS + "]"),
                Errors.lines("2026-11-26 07:00:00 ERROR app - The specified key does not exist. " + fields));
    }

    @Test
    void theCauseOfACompletionExceptionIsTheSameError() {
        String exception =
                "software.amazon.awssdk.services.s3.model.NoSuchKeyException: The specified key does not exist."
                        + " (Service: S3, Status Code: 404, Request ID: " + ID + ", Extended Request ID: " + HOST
                        + ") (SDK Attempt Count: 1)\n";

        assertEquals(
                List.of(NO_SUCH_KEY),
                Errors.lines("java.util.concurrent.CompletionException: " + exception
                        + "\tat software.amazon.awssdk.utils.CompletableFutureUtils.errorAsCompletionException(X.java:64)\n"
                        + "\tat java.base/java.lang.Thread.run(Thread.java:840)\n"
                        + "Caused by: " + exception
                        + "\tat software.amazon.awssdk.services.s3.model.NoSuchKeyException$BuilderImpl.build(N.java:150)\n"
                        + "\t... 23 more\n"));
    }

    @Test
    void theLogOfJavaVersion2BelongsToItsException() {
        assertEquals(
                List.of(NO_SUCH_KEY),
                Errors.lines(
                        "[main] DEBUG software.amazon.awssdk.request - Received failed response: 404, Request ID: " + ID
                                + ", Extended Request ID: " + HOST + "\n"
                                + "software.amazon.awssdk.services.s3.model.NoSuchKeyException: The specified key does not exist."
                                + " (Service: S3, Status Code: 404, Request ID: " + ID + ", Extended Request ID: "
                                + HOST + ")\n"));
    }

    @Test
    void theExceptionOfJavaVersion1TellsACodeOnlyIfTheServerSentOne() {
        String before = "com.amazonaws.services.s3.model.AmazonS3Exception: ";
        String after = "; Request ID: " + ID + "; S3 Extended Request ID: " + HOST
                + "; Proxy: null), S3 Extended Request ID: " + HOST;

        assertEquals(
                List.of(NO_SUCH_KEY),
                Errors.lines(
                        before + "The specified key does not exist. (Service: Amazon S3; Status Code: 404; Error Code:"
                                + " NoSuchKey" + after));
        assertEquals(
                List.of("ErrorResponse[status=404, message=\"Not Found\"" + IDS + "]"),
                Errors.lines(
                        before + "Not Found (Service: Amazon S3; Status Code: 404; Error Code: 404 Not Found" + after));
        assertEquals(
                List.of("ErrorResponse[status=502, message=\"Bad Gateway\"]"),
                Errors.lines(before
                        + "Bad Gateway (Service: Amazon S3; Status Code: 502; Error Code: 502 Bad Gateway; Request ID:"
                        + " null; S3 Extended Request ID: null; Proxy: null), S3 Extended Request ID: null"));
        assertEquals(
                List.of("ErrorResponse[status=403, code=\"AccessDenied\", message=\"Access Denied\","
                        + " requestId=\"3ACA31E72F490BD2\"]"),
                Errors.lines(
                        "\"'acvmp0714.zip': Status Code: 403, AWS Service: Amazon S3, AWS Request ID: 3ACA31E72F490BD2, AWS"
                                + " Error Code: AccessDenied, AWS Error Message: Access Denied\""));
    }

    @Test
    void messagesWithParenthesesAndColonsAreWhole() {
        assertEquals(
                List.of("ErrorResponse[status=400, code=\"InvalidArgument\","
                        + " message=\"Argument maxKeys (1001): too large\", requestId=\"R1\"]"),
                Errors.lines(
                        "com.amazonaws.services.s3.model.AmazonS3Exception: Argument maxKeys (1001): too large (Service:"
                                + " Amazon S3; Status Code: 400; Error Code: InvalidArgument; Request ID: R1)"));
    }

    @Test
    void goVersion2TellsWhatItKnows() {
        assertEquals(
                List.of("ErrorResponse[status=404, code=\"NoSuchKey\", message=\"The specified key does not exist.\""
                        + IDS + "]"),
                Errors.lines("operation error S3: GetObject, https response error StatusCode: 404, RequestID: " + ID
                        + ", HostID: " + HOST + ", NoSuchKey: The specified key does not exist.\n"));
        assertEquals(
                List.of("ErrorResponse[status=404, message=\"Not Found\", requestId=\"" + ID + "\"]"),
                Errors.lines("operation error S3: HeadObject, https response error StatusCode: 404, RequestID: " + ID
                        + ", HostID: , NotFound: Not Found\n"));
        assertEquals(
                List.of("ErrorResponse[status=403, message=\"Forbidden\"]"),
                Errors.lines(
                        "operation error S3: HeadObject, https response error StatusCode: 403, RequestID: , HostID: ,"
                                + " api error Forbidden: Forbidden\n"));
        assertEquals(
                List.of("ErrorResponse[status=404, code=\"NoSuchKey\", message=\"Object not found\"]"),
                Errors.lines(
                        "{\"level\":\"error\",\"error\": \"operation error S3: GetObject, https response error StatusCode: 404,"
                                + " RequestID: , HostID: , NoSuchKey: Object not found\",\n"));
    }

    @Test
    void goVersion1TellsTheCodeOnTheLineBefore() {
        String fields = "status code: 404, request id: " + ID + ", host id: " + HOST;

        assertEquals(
                List.of(NO_SUCH_KEY), Errors.lines("NoSuchKey: The specified key does not exist.\n\t" + fields + "\n"));
        assertEquals(
                List.of(NO_SUCH_KEY),
                Errors.lines(
                        "2026/11/26 07:00:00 ERROR : a.txt: Failed to copy: NoSuchKey: The specified key does not exist.\n\t"
                                + fields + "\n"));
        assertEquals(
                List.of(NO_SUCH_KEY),
                Errors.lines("ERROR \"cp s3://b/k k\": NoSuchKey: The specified key does not exist. " + fields + "\n"));
        assertEquals(
                List.of(NO_SUCH_KEY),
                Errors.lines("{\"error\":\"NoSuchKey: The specified key does not exist.\\n\\t" + fields
                        + "\",\"time\":\"2023-11-26T01:00:05Z\"}\n"));
        assertEquals(
                List.of("ErrorResponse[status=404, message=\"Not Found\"" + IDS + "]"),
                Errors.lines("ERROR \"head s3://b/k\": NotFound: Not Found " + fields + "\n"));
        assertEquals(List.of("ErrorResponse[status=404" + IDS + "]"), Errors.lines("\t" + fields + "\n"));
    }

    @Test
    void aBoxOfTerraformIsOneError() {
        assertEquals(
                List.of(
                        "ErrorResponse[status=404, code=\"NoSuchBucket\", message=\"The specified bucket does not exist\""
                                + IDS + "]"),
                Errors.lines(
                        "\u2577\n\u2502 Error: NoSuchBucket: The specified bucket does not exist\n\u2502 \tstatus code: 404,"
                                + " request id: " + ID + ", host id: " + HOST + "\n\u2502\n\u2575\n"));
    }

    @Test
    void javaScriptPrintsAnErrorWithItsFields() {
        assertEquals(List.of(NO_SUCH_KEY.replace("]", ", details=[Key=\"missing.txt\"]]")), Errors.lines("""
                        NoSuchKey: The specified key does not exist.
                            at throwDefaultError (/app/node_modules/@smithy/smithy-client/dist-cjs/index.js:388:20)
                            at /app/node_modules/@smithy/smithy-client/dist-cjs/index.js:397:5
                            at process.processTicksAndRejections (node:internal/process/task_queues:95:5) {
                          '$fault': 'client',
                          '$metadata': {
                            httpStatusCode: 404,
                            requestId: '4442587FB7D0A2F9',
                            extendedRequestId: '%s',
                            cfId: undefined,
                            attempts: 1,
                            totalRetryDelay: 0
                          },
                          Code: 'NoSuchKey',
                          Key: 'missing.txt',
                          RequestId: '4442587FB7D0A2F9',
                          HostId: '%s'
                        }
                        """.formatted(
                        HOST, HOST)));
        assertEquals(List.of(NO_SUCH_KEY), Errors.lines("""
                        NoSuchKey: The specified key does not exist.
                            at Request.extractError (/app/node_modules/aws-sdk/lib/services/s3.js:712:35)
                            at Request.callListeners (/app/node_modules/aws-sdk/lib/sequential_executor.js:106:20) {
                          code: 'NoSuchKey',
                          region: null,
                          time: 2026-11-26T07:00:00.000Z,
                          requestId: '4442587FB7D0A2F9',
                          extendedRequestId: '%s',
                          cfId: undefined,
                          statusCode: 404,
                          retryable: false,
                          retryDelay: 92.1
                        }
                        """.formatted(HOST)));
    }

    @Test
    void phpPrintsTheBodyTwiceAndTheCodeOnce() {
        String body =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not"
                        + " exist.</Message>";
        List<String> found = Errors.lines(
                "Error executing \"GetObject\" on \"https://s3.us-east-23.amazonaws.com/b/1.jpeg\"; AWS HTTP"
                        + " error: Client error: `GET https://s3.us-east-23.amazonaws.com/b/1.jpeg` resulted in a `404 Not Found`"
                        + " response:\n" + body
                        + " (truncated...)\n NoSuchKey (client): The specified key does not exist. - " + body
                        + "<Key>1.jpeg</Key><RequestId>" + ID + "</RequestId><HostId>" + HOST + "</HostId></Error>\n");

        assertEquals(1, found.size(), () -> String.join("\n", found));
        assertEquals(
                List.of(NO_SUCH_KEY.replace("]", ", details=[Key=\"1.jpeg\"]]")),
                found.stream()
                        .map(line -> line.replaceAll(", notes=\\[[^]]*\\]", ""))
                        .collect(Collectors.toList()));
    }

    @Test
    void dotNetTellsTheStatusOfTheInnerException() {
        assertEquals(
                List.of("ErrorResponse[status=403, message=\"Access Denied\"]"),
                Errors.lines(
                        "Amazon.S3.AmazonS3Exception: Access Denied ---> Amazon.Runtime.Internal.HttpErrorResponseException: The"
                                + " remote server returned an error: (403) Forbidden. ---> System.Net.WebException: The remote server"
                                + " returned an error: (403) Forbidden."));
    }

    @Test
    void rustPrintsTheMetadataOfAnError() {
        assertEquals(
                List.of(NO_SUCH_KEY),
                Errors.lines(
                        "ServiceError(ServiceError { source: NoSuchKey(NoSuchKey { message: Some(\"The specified key does not"
                                + " exist.\"), meta: ErrorMetadata { code: Some(\"NoSuchKey\"), message: Some(\"The specified key does not"
                                + " exist.\"), extras: Some({\"s3_extended_request_id\": \"" + HOST
                                + "\", \"aws_request_id\": \"" + ID
                                + "\"}) } }), raw: Response { status: StatusCode(404), headers: Headers { headers: {} } } })"));
        assertEquals(
                List.of(NO_SUCH_KEY.replace("status=404, ", "")),
                Errors.lines(
                        "Error: Error { code: \"NoSuchKey\", message: \"The specified key does not exist.\", aws_request_id: \""
                                + ID + "\", s3_extended_request_id: \"" + HOST + "\" }"));
    }

    @Test
    void severalErrorsInARowStayApart() {
        String one =
                "software.amazon.awssdk.services.s3.model.S3Exception: Forbidden (Service: S3, Status Code: 403, Request ID:"
                        + " R%d, Extended Request ID: H)\n";

        assertEquals(
                List.of(
                        "ErrorResponse[status=403, message=\"Forbidden\", requestId=\"R1\", hostId=\"H\"]",
                        "ErrorResponse[status=403, message=\"Forbidden\", requestId=\"R2\", hostId=\"H\"]",
                        "ErrorResponse[status=403, message=\"Forbidden\", requestId=\"R3\", hostId=\"H\"]"),
                Errors.lines(one.formatted(1) + one.formatted(2) + one.formatted(3)));
    }

    @Test
    void codeThatNamesAnErrorIsNone() {
        assertEquals(
                List.of(), Errors.lines("        } catch (NoSuchKeyException e) {\n            throw new X(e);\n"));
        assertEquals(
                List.of(),
                Errors.lines("except ClientError as e:\n    if e.response['Error']['Code'] == 'NoSuchKey':\n"));
        assertEquals(List.of(), Errors.lines("case \"NoSuchKey\", \"NotFound\":\n"));
        assertEquals(List.of(), Errors.lines("rescue Aws::S3::Errors::NoSuchKey\n"));
    }
}
