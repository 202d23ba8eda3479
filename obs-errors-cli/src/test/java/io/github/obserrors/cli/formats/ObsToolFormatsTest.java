package io.github.obserrors.cli.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the tools of OBS, Hadoop and the access logs of buckets print. */
class ObsToolFormatsTest {

    private static final String ID = "0000018A4E4567BD47CF110EE1B2A4DF";
    private static final String HOST = "32AAAQAAEAABAAAQAAEAABAAAQAAEAABCSKY6VkA8mTvYz1jwN2nTzF8d9qZyQ==";
    private static final String OWNER = "787f2f92b20943998a4fe2ab75eb09b8";

    private static final String DENIED =
            "ErrorResponse[status=403, code=\"AccessDenied\", message=\"Access Denied\", requestId=\"" + ID + "\"]";

    @Test
    void obsutilOnTheScreenAndInItsLog() {
        assertTells(
                List.of(DENIED),
                "Error: Status [403], error code [AccessDenied], error message [Access Denied], request id [" + ID
                        + "]\n");
        assertTells(
                List.of(DENIED),
                "\nUpload failed, /tmp/a.txt --> obs://bucket/a.txt, cost [12], status [403], error code [AccessDenied],"
                        + " error message [Access Denied], request id [" + ID + "]\n");
        assertTells(
                List.of(DENIED),
                "2026-11-26T06:47:04Z [WARN]: transfer_upload.go:771|Delete key [k] in the bucket [b] failed - status [403] -"
                        + " error code [AccessDenied] - error message [Access Denied] - request id [" + ID + "]\n");
    }

    @Test
    void theMessagesOfObsutilMayHoldBrackets() {
        assertTells(
                List.of(
                        "ErrorResponse[status=400, code=\"InvalidArgument\", message=\"The value [x] is not one of [a, b]\","
                                + " requestId=\"" + ID + "\"]"),
                "Error: Status [400], error code [InvalidArgument], error message [The value [x] is not one of [a, b]],"
                        + " request id [" + ID + "]\n");
    }

    @Test
    void aHeadRequestOfObsutilHasNoCode() {
        assertTells(
                List.of("ErrorResponse[status=404, requestId=\"" + ID + "\"]"),
                "Error: Status [404], error code [], error message [], request id [" + ID + "]\n");
    }

    @Test
    void whatSucceedsInObsutilOrFailsBeforeARequestIsNoError() {
        assertTells(
                List.of(),
                "Upload successfully, 1B, n/a, /a --> obs://b/k, cost [12], status [200], request id [" + ID + "]\n"
                        + "2026-11-26T06:47:04Z 1B, /a --> obs://b/k, n/a, n/a, error code [AbortError], error message [Task is"
                        + " aborted], n/a\n");
    }

    @Test
    void terraformTellsTheCodeAndTheMessage() {
        String told = "ErrorResponse[code=\"AccessDenied\", message=\"Access Denied\"]";

        assertTells(List.of(told), """
                Error: error creating bucket ssl-storage: AccessDenied,
                 Reason: Access Denied

                  on modules\\setup\\main.tf line 50, in resource "opentelekomcloud_obs_bucket"\s
                "ssl_storage":
                """);
        assertTells(List.of(told), """
                \u2577
                \u2502 Error: Error creating OBS bucket ssl-storage: AccessDenied,
                \u2502  Reason: Access Denied
                \u2502\s
                \u2502   with huaweicloud_obs_bucket.b,
                \u2575
                """);
        assertTells(
                List.of(told),
                "\u001B[31m\u2502\u001B[0m \u001B[1m\u001B[31mError: \u001B[0m\u001B[0m\u001B[1mError creating OBS bucket b:"
                        + " AccessDenied,\n\u001B[31m\u2502\u001B[0m  Reason: Access Denied\u001B[0m\n");
    }

    @Test
    void terraformTellsTheStatusOfOtherRequests() {
        assertTells(List.of("ErrorResponse[status=403]"), """
                \u2502 Error: error creating agency: Expected HTTP response code [201] when accessing
                \u2502 [POST https://iam.example.com/v3.0/OS-AGENCY/agencies], but got 403 instead
                """);
    }

    @Test
    void terraformSpeaksOfMuchElse() {
        assertTells(List.of(), """
                Error: error configuring Terraform AWS Provider: no valid credential sources found
                Error: Error acquiring the state lock

                Error message: ConditionalCheckFailedException: The conditional request failed
                """);
    }

    @Test
    void obsfs() {
        assertTells(
                List.of("ErrorResponse[status=403, requestId=\"" + ID
                        + "\", details=[Resource=\"http://bucket.obs.example.com/a.txt\"]]"),
                "Nov 26 06:47:04 host obsfs[4711]: curl.cpp:get_requestid(2619): curl perform"
                        + " failed,url=http://bucket.obs.example.com/a.txt,response=403,requestid=" + ID + "\n");
        assertTells(
                List.of("ErrorResponse[status=403, requestId=\"" + ID + "\"]"),
                "[INF]       curl.cpp:RequestPerform(2712): HTTP response code 403 was returned, returning EPERM. requestId: "
                        + ID + "\n");
        assertTells(
                List.of("ErrorResponse[status=500, requestId=\"" + ID + "\"]"),
                "HTTP response code = 500, returning EIO. requestId: " + ID + "\n");
        assertTells(List.of(), "[INF]       curl.cpp:RequestPerform(2690): HTTP response code 200\n");
    }

    @Test
    void hadoopOfHuawei() {
        assertTells(
                List.of(
                        "ErrorResponse[status=404, code=\"NoSuchKey\", requestId=\"0000019503B8A478964791AA54C16EB0\"]"),
                "java.io.FileNotFoundException: getFileStatus on obs://bucket/dir/part-00000: ResponseCode[404],"
                        + "ErrorCode[NoSuchKey],ErrorMessage[null\nRequest Error.],"
                        + "RequestId[0000019503B8A478964791AA54C16EB0]\n"
                        + "\tat org.apache.hadoop.fs.obs.OBSCommonUtils.translateException(OBSCommonUtils.java:418)\n");
        assertTells(
                List.of(DENIED),
                "bulk delete objects failed: request [x], response code [403], error code [AccessDenied], error message [Access"
                        + " Denied\nRequest Error.], request id [" + ID + "]\n");
    }

    @Test
    void hadoopOfHuaweiInAStringOfAString() {
        assertTells(
                List.of(
                        "ErrorResponse[status=404, code=\"NoSuchKey\", requestId=\"0000019503B8A478964791AA54C16EB0\"]"),
                "DLI.0999: SparkException: Job aborted.\\\\nCause by: FileNotFoundException: getFileStatus on"
                        + " obs://bucket/t.db/part-00000: ResponseCode[404],ErrorCode[NoSuchKey],ErrorMessage[null\\\\nRequest"
                        + " Error.],RequestId[0000019503B8A478964791AA54C16EB0]\\\\nCause by: ObsException: x\n");
    }

    @Test
    void theNumberThatLocatesAFaultIsNoCode() {
        assertTells(
                List.of("ErrorResponse[status=503, requestId=\"" + ID + "\"]"),
                "org.apache.hadoop.fs.obs.OBSQosException: open on obs://bucket/a: ResponseCode[503],ErrorCode[601],"
                        + "ErrorMessage[null\nRequest Error.],RequestId[" + ID + "]\n");
    }

    @Test
    void hadoopOfApacheTellsOneErrorInOneLineWithItsTrace() {
        String body = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Error><Code>AccessDenied</Code>"
                + "<Message>Access Denied</Message><RequestId>" + ID + "</RequestId><HostId>" + HOST
                + "</HostId></Error>";
        String exception =
                "com.obs.services.exception.ObsException: Error message:Request Error.OBS servcie Error Message. --"
                        + " ResponseCode: 403, ResponseStatus: Forbidden, XML Error Message: " + body;

        assertTells(
                List.of(DENIED.replace("]", ", hostId=\"" + HOST + "\"]")),
                "26/11/26 06:49:54 WARN TaskSetManager: Lost task 0.3 in stage 2.0 (TID 3) (host executor 6):"
                        + " java.nio.file.AccessDeniedException: put-denied/f: put on put-denied/f: status [403] - request id ["
                        + ID + "] - error code [AccessDenied] - error message [Access Denied] - trace :" + exception
                        + " \n"
                        + "\tat org.apache.hadoop.fs.obs.OBSCommonUtils.translateException(OBSCommonUtils.java:306)\n"
                        + "Caused by: " + exception + "\n"
                        + "\tat com.obs.services.internal.utils.ServiceUtils.changeFromServiceException(ServiceUtils.java:634)\n");
    }

    @Test
    void hadoopOfApacheWithoutAnAnswerFromTheServer() {
        assertTells(
                List.of(),
                "DLI.0999: RuntimeException: org.apache.hadoop.fs.obs.OBSIOException: initializing on obs://xxx.csv: status [-1]"
                        + " - request id [null] - error code [null] - error message [null] - trace"
                        + " :com.obs.services.exception.ObsException: OBS servcie Error Message. Request Error:\n");
    }

    @Test
    void s3aAddsTheCodeThatTheSdkOfAwsLeavesOut() {
        String service = "(Service: S3, Status Code: 403, Request ID: " + ID + ", Extended Request ID: " + HOST + ")";
        String told = DENIED.replace("]", ", hostId=\"" + HOST + "\"]");

        assertTells(
                List.of(told),
                "java.nio.file.AccessDeniedException: denied/f: Writing Object on denied/f:"
                        + " software.amazon.awssdk.services.s3.model.S3Exception: Access Denied " + service
                        + ":AccessDenied\n"
                        + "\tat org.apache.hadoop.fs.s3a.S3AUtils.translateException(S3AUtils.java:271)\n");
        assertTells(
                List.of(told),
                "java.nio.file.AccessDeniedException: denied/f: Writing Object on denied/f:"
                        + " software.amazon.awssdk.services.s3.model.S3Exception: Access Denied " + service
                        + " (SDK Attempt Count: 1):AccessDenied\n");
    }

    @Test
    void accessLogsOfEachGeneration() {
        String start = OWNER + " bucket [13/Aug/2015:01:43:42 +0000] 192.0.2.7 " + OWNER
                + " 281599BACAD9376ECE141B842B94535B  REST.GET.OBJECT dir/a%20b.txt \"GET /bucket/dir/a%20b.txt HTTP/1.1\" ";
        String told = "ErrorResponse[status=404, code=\"NoSuchKey\", requestId=\"281599BACAD9376ECE141B842B94535B\","
                + " details=[BucketName=\"bucket\", Key=\"dir/a%20b.txt\"]]";

        assertTells(List.of(told), start + "404 NoSuchKey 211 - 6 6 \"-\" \"HttpClient\" - -\n");
        assertTells(List.of(told), start + "404 NoSuchKey 211 - 6 6 \"-\"  \"HttpClient\" - - - -\n");
        assertTells(
                List.of(told),
                start + "404 NoSuchKey 211 - 6 6 \"-\"  \"HttpClient\" - - - - \"-\" 089fe8c2c380f4031f6dc0197fe99d4d"
                        + " HPTAAFZfyW0yD80idvjw \n");
    }

    @Test
    void whatSucceededIsNoErrorInAnAccessLog() {
        String start = OWNER + " bucket [13/Aug/2015:01:43:42 +0000] 192.0.2.7 " + OWNER
                + " 281599BACAD9376ECE141B842B94535B REST.GET.BUCKET.LOCATION - \"GET /bucket?location HTTP/1.1\" ";

        assertTells(List.of(), start + "200 - 211 - 6 6 \"-\" \"HttpClient\" - -\n");
        assertTells(List.of(), start + "304 - 211 - 6 6 \"-\" \"HttpClient\" - -\n");
    }

    @Test
    void anAccessLogTellsOneErrorForEachLine() {
        String line = OWNER
                + " bucket [13/Aug/2015:01:43:42 +0000] 192.0.2.7 - %s REST.HEAD.BUCKET - \"HEAD /bucket HTTP/1.1\""
                + " 403 AccessDenied 0 - 6 6 \"-\" \"HttpClient\" - -\n";

        assertEquals(
                3,
                Errors.lines(line.formatted("A1B2C3D4A1B2C3D4")
                                + line.formatted("B1B2C3D4A1B2C3D4")
                                + line.formatted("C1B2C3D4A1B2C3D4"))
                        .size());
        assertEquals(
                "ErrorResponse[status=403, code=\"AccessDenied\", requestId=\"A1B2C3D4A1B2C3D4\", details=[BucketName=\"bucket\"]]",
                Errors.lines(line.formatted("A1B2C3D4A1B2C3D4")).get(0));
    }

    @Test
    void anAccessLogThatWasBrokenIntoLines() {
        assertTells(
                List.of(
                        "ErrorResponse[status=404, code=\"NoSuchBucket\", requestId=\"281599BACAD9376ECE141B842B94535B\"]"),
                OWNER + " bucket [13/Aug/2015:01:43:42 +0000] xx.xx.xx.xx \n" + OWNER
                        + " 281599BACAD9376ECE141B842B94535B  REST.GET.BUCKET.LOCATION \n"
                        + "- \"GET /bucket?location HTTP/1.1\" 404 NoSuchBucket 211 - 6 6 \"-\"  \"HttpClient\" - -\n");
    }

    private static void assertTells(List<String> errors, String text) {
        assertEquals(errors, Errors.lines(text));
    }
}
