package io.github.obserrors.cli.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the SDKs of OBS print. */
class ObsSdkFormatsTest {

    private static final String ID = "0000018A4E4567BD47CF110EE1B2A4DF";
    private static final String HOST = "32AAAQAAEAABAAAQAAEAABAAAQAAEAABCSKY6VkA8mTvYz1jwN2nTzF8d9qZyQ==";

    private static final String NOT_FOUND =
            "ErrorResponse[status=404, code=\"NoSuchKey\", message=\"The specified key does"
                    + " not exist.\", requestId=\"" + ID + "\", hostId=\"" + HOST + "\"]";

    private static final String DENIED = "ErrorResponse[status=403, code=\"AccessDenied\", message=\"Access Denied\","
            + " requestId=\"" + ID + "\", hostId=\"" + HOST + "\"]";

    private static final String BODY = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Error>"
            + "<Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>" + ID + "</RequestId><HostId>"
            + HOST
            + "</HostId></Error>";

    @Test
    void theTraceOfAJavaExceptionIsOneError() {
        String exception =
                "com.obs.services.exception.ObsException: Error message:Request Error.OBS service Error Message."
                        + " -- ResponseCode: 403, ResponseStatus: Forbidden, XML Error Message: " + BODY
                        + "headers{date:Thu, 26 Nov"
                        + " 2026 06:50:00 GMT,id-2:" + HOST
                        + ",content-length:264,content-type:application/xml,request-id:" + ID
                        + ",}";

        assertTells(List.of(DENIED), """
                java.lang.RuntimeException: upload failed
                \tat Lab.go(Lab.java:17)
                \tat Lab.main(Lab.java:24)
                Caused by: %s
                \tat com.obs.services.internal.utils.ServiceUtils.changeFromServiceException(ServiceUtils.java:615)
                \t... 1 more
                Caused by: com.obs.services.internal.ServiceException: Request Error. PUT\
                 'http://127.0.0.1:18080/bucket/denied' on Host '127.0.0.1:18080' @ 'Thu, 26 Nov 2026 06:50:00 GMT' --\
                 ResponseCode: 403, ResponseStatus: Forbidden, XML Error Message: %s
                \t... 6 more
                """.formatted(exception, BODY));
    }

    @Test
    void aHeadRequestOfTheJavaSdkHasItsCodeInTheHeaders() {
        assertTells(
                List.of(NOT_FOUND),
                "com.obs.services.exception.ObsException: Error message:Request Error.OBS service Error Message. --"
                        + " ResponseCode: 404, ResponseStatus: Not Foundheaders{error-message:The specified key does not"
                        + " exist.,content-length:0,content-type:application/xml,id-2:" + HOST
                        + ",error-code:NoSuchKey,"
                        + "date:Thu, 26 Nov 2026 06:50:00 GMT,request-id:" + ID + ",}");
    }

    @Test
    void whatTheJavaSdkDoesNotSayStaysMissing() {
        assertTells(
                List.of("ErrorResponse[status=403]"),
                "com.obs.services.exception.ObsException: Error message:Request Error.OBS servcie Error Message. --"
                        + " ResponseCode: 403, ResponseStatus: Forbidden");
        assertTells(
                List.of("ErrorResponse[status=403, requestId=\"" + ID + "\", hostId=\"" + HOST + "\"]"),
                "Error message:Request Error.OBS servcie Error Message. -- ResponseCode: 403, ResponseStatus: Forbidden,"
                        + " RequestId: " + ID + ", HostId: " + HOST);
        assertTells(
                List.of("ErrorResponse[status=403, requestId=\"" + ID + "\", hostId=\"" + HOST + "\"]"),
                "Error message:Request Error.OBS service Error Message. -- ResponseCode: 403, ResponseStatus: Forbidden,"
                        + " RequestId: " + ID + ", HostId: " + HOST + "headers{date:Thu, 26 Nov 2026 06:50:00 GMT,}");
    }

    @Test
    void aRequestThatGotNoAnswerIsNoErrorOfTheServer() {
        assertTells(
                List.of(),
                "com.obs.services.exception.ObsException: OBS service Error Message. Request Error:"
                        + " java.net.UnknownHostException: bucket.obs.example.com\n"
                        + "WARN Request failed, Response code: -1; Request ID: null; Request path: http://127.0.0.1/conflict\n"
                        + "ERROR Storage|1|HTTP+XML|createBucket||||2026-11-26 06:44:16|2026-11-26 06:44:16|||-1|");
    }

    @Test
    void aJavaExceptionHasItsFactsInABodyOfJson() {
        assertTells(
                List.of("ErrorResponse[status=403, code=\"AccessDenied\", message=\"Access Denied\", requestId=\"" + ID
                        + "\"]"),
                "com.obs.services.exception.ObsException: Error message:Request Error.OBS service Error Message. --"
                        + " ResponseCode: 403, ResponseStatus: Forbidden, XML Error Message: {\"code\":\"AccessDenied\","
                        + "\"message\":\"Access Denied\",\"request_id\":\"" + ID + "\"}");
    }

    @Test
    void theLinesThatTheJavaSdkLogsForOneRequestAreOneError() {
        assertTells(
                List.of(
                        "ErrorResponse[status=403, requestId=\"" + ID
                                + "\", details=[Resource=\"http://127.0.0.1:18080/bucket/denied\"]]",
                        "ErrorResponse[status=404, details=[Resource=\"http://127.0.0.1:18080/bucket/empty\"]]"),
                """
                2026-11-26 06:44:16,224|main|WARN|com.obs.services.internal.RestStorageService|Request failed, Response code:\
                 403; Request ID: %s; Request path: http://127.0.0.1:18080/bucket/denied
                2026-11-26 06:44:16,225|main|WARN|com.obs.services.AbstractClient|Storage|1|HTTP+XML|getObject||||\
                2026-11-26 06:44:16|2026-11-26 06:44:16|||403|
                2026-11-26 06:44:16,226|main|INFO|com.obs.services.AbstractClient|ObsClient [getObject] cost 9 ms
                2026-11-26 06:44:16,239|main|WARN|com.obs.services.internal.RestStorageService|Request failed, Response code:\
                 404; Request ID: null; Request path: http://127.0.0.1:18080/bucket/empty
                2026-11-26 06:44:16,240|main|INFO|com.obs.services.AbstractClient|Storage|1|HTTP+XML|headBucket||||\
                2026-11-26 06:44:16|2026-11-26 06:44:16|||0|
                """.formatted(ID));
    }

    @Test
    void theLinesOfEachRequestAreOneErrorEvenIfTheyTellTheSame() {
        String one = """
                2026-11-26 07:15:47,891 WARN  internal.RestStorageService - com.obs.services.internal.ServiceException: Request\
                 Error. HEAD 'http://127.0.0.1:18080/bucket/a' on Host '127.0.0.1:18080' -- ResponseCode: 404, ResponseStatus:\
                 Not Found
                2026-11-26 07:15:47,892 WARN  services.ObsClient - Storage|1|HTTP+XML|getObjectMetadata||||\
                2026-11-26 07:15:47|2026-11-26 07:15:47|||404|
                """;

        assertTells(
                List.of("ErrorResponse[status=404]", "ErrorResponse[status=404]", "ErrorResponse[status=404]"),
                one + one + one);
    }

    @Test
    void whatTheJavaSdkLogsOfTriesIsOneErrorForEachTry() {
        String tried =
                "2026-11-26 06:44:16,230|main|ERROR|com.obs.services.internal.RestStorageService|Storage|1|HTTP+XML|"
                        + "performRequest||||2026-11-26 06:44:16|null||Internal Server error(s).|503|\n";

        assertTells(
                List.of(
                        "ErrorResponse[status=503]",
                        "ErrorResponse[status=503, requestId=\"" + ID
                                + "\", details=[Resource=\"http://127.0.0.1/b/slow\"]]"),
                tried + tried
                        + "2026-11-26 06:44:16,232|main|WARN|com.obs.services.internal.RestStorageService|Request failed, Response"
                        + " code: 503; Request ID: " + ID + "; Request path: http://127.0.0.1/b/slow\n"
                        + "2026-11-26 06:44:16,233|main|ERROR|com.obs.services.AbstractClient|Storage|1|HTTP+XML|getObject||||"
                        + "2026-11-26 06:44:16|2026-11-26 06:44:16|||503|\n");
    }

    @Test
    void theFieldsOfTheGuidesAreOneErrorForEachBlock() {
        assertTells(
                List.of(
                        NOT_FOUND,
                        "ErrorResponse[status=404]",
                        "ErrorResponse[status=403, code=\"FsNotSupport\", message=\"Not supported.\","
                                + " requestId=\"000001907220D045934CC16D705C67D9\"]"),
                """
                getObject failed
                HTTP Code: 404
                Error Code:NoSuchKey
                Error Message: The specified key does not exist.
                Request Error.
                Request ID:%1$s
                Host ID:%2$s
                getObjectMetadata failed
                HTTP Code: 404
                Error Code:null
                Error Message: null
                Request Error.
                Request ID:null
                Host ID:null
                Response Code:403
                Error Message:Not supported.
                Error Code:FsNotSupport
                Request ID:000001907220D045934CC16D705C67D9
                Exception Type:server
                """.formatted(ID, HOST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "\u2502 ",
                "2026-11-26 06:44:16 [main] ERROR Upload - ",
                "\u4E0A\u4F20\u5931\u8D25 ",
                "2026-11-26T06:47:04.123456789Z stdout F "
            })
    void fieldsMayStandBehindAPrefix(String prefix) {
        assertTells(
                List.of("ErrorResponse[status=404, code=\"NoSuchKey\", requestId=\"" + ID + "\"]"),
                "%1$sHTTP Code: 404\n%1$sError Code:NoSuchKey\n%1$sRequest ID:%2$s\n".formatted(prefix, ID));
    }

    @Test
    void fieldsMayHaveFullWidthColons() {
        assertTells(
                List.of("ErrorResponse[status=404, code=\"NoSuchKey\"]"),
                "HTTP Code\uFF1A404\nError Code\uFF1ANoSuchKey\n".replace("HTTP Code\uFF1A", "HTTP Code: "));
    }

    @Test
    void theGoSdkTellsStatusCodeMessageAndRequestId() {
        String told = "ErrorResponse[status=404, code=\"NoSuchKey\", message=\"No key, no object.\", requestId=\"" + ID
                + "\"]";

        assertTells(
                List.of(told),
                "obs: service returned error: Status=404 Not Found, Code=NoSuchKey, Message=No key, no object., RequestId="
                        + ID);
        assertTells(
                List.of(told),
                "2026-11-26T06:47:04.467Z [WARN]: http.go:168|Do http request with error: obs: service returned error:"
                        + " Status=404 Not Found, Code=NoSuchKey, Message=No key, no object., RequestId=" + ID
                        + ", Indicator=.");
    }

    @Test
    void twoErrorsOfTheGoSdkInOneLine() {
        String error = "obs: service returned error: Status=404 Not Found, Code=%s, Message=m., RequestId=%s";

        assertTells(
                List.of(
                        "ErrorResponse[status=404, code=\"NoSuchKey\", message=\"m.\", requestId=\"A1\"]",
                        "ErrorResponse[status=404, code=\"NoSuchBucket\", message=\"m.\", requestId=\"B2\"]"),
                "panic: " + error.formatted("NoSuchKey", "A1") + "; " + error.formatted("NoSuchBucket", "B2") + "\n");
    }

    @Test
    void logsOfGoProgramsPutTheErrorInQuotes() {
        String told = "ErrorResponse[status=503, code=\"SlowDown\", message=\"Please.\", requestId=\"" + ID + "\"]";
        String error = "obs: service returned error: Status=503 Service Unavailable, Code=SlowDown, Message=Please.,"
                + " RequestId=" + ID;

        assertTells(List.of(told), "level=error msg=\"upload failed\" err=\"" + error + "\"\n");
        assertTells(List.of(told), "{\"level\":\"error\",\"msg\":\"upload failed\",\"error\":\"" + error + "\"}\n");
    }

    @Test
    void aHeadRequestOfTheGoSdkHasNoCode() {
        assertTells(
                List.of("ErrorResponse[status=403, requestId=\"" + ID + "\"]"),
                "obs: service returned error: Status=403 Forbidden, Code=, Message=, RequestId=" + ID
                        + ", Indicator=.");
    }

    @Test
    void anErrorOfTheGoSdkThatIsCutOffTakesNothingFromTheNext() {
        assertTells(
                List.of(
                        "ErrorResponse[status=404, code=\"NoSuchKey\", message=\"The specified k\"]",
                        "ErrorResponse[status=503, code=\"SlowDown\", message=\"Please.\", requestId=\"" + ID + "\"]"),
                "obs: service returned error: Status=404 Not Found, Code=NoSuchKey, Message=The specified k\n"
                        + "obs: service returned error: Status=503 Service Unavailable, Code=SlowDown, Message=Please.,"
                        + " RequestId=" + ID + "\n");
    }

    @Test
    void terraformBreaksTheLinesOfTheGoSdkWithinABox() {
        assertTells(
                List.of("ErrorResponse[status=403, code=\"SignatureDoesNotMatch\", message=\"The request signature we"
                        + " calculated does not match the signature you provided. Check your key and signing method.\","
                        + " requestId=\"051A0000017AD44940B3481A6343C572\"]"),
                """
                \u2577
                \u2502 Error: error reading bucket encryption: obs: service returned error: Status=403
                \u2502 Forbidden, Code=SignatureDoesNotMatch, Message=The request signature we
                \u2502 calculated does not match the signature you provided. Check your key and
                \u2502 signing method., RequestId=051A0000017AD44940B3481A6343C572
                \u2502\s
                \u2502   with huaweicloud_obs_bucket.b,
                \u2502   on main.tf line 3, in resource "huaweicloud_obs_bucket" "b":
                \u2502    3: resource "huaweicloud_obs_bucket" "b" {
                \u2502\s
                \u2575
                """);
    }

    @Test
    void aResultOfThePythonSdkTellsAllThatItHolds() {
        assertTells(
                List.of("ErrorResponse[status=404, code=\"NoSuchKey\", message=\"It's gone.\", requestId=\"" + ID
                        + "\", hostId=\"" + HOST + "\"]"),
                "{'status': 404, 'reason': 'Not Found', 'errorCode': 'NoSuchKey', 'errorMessage': \"It's gone.\", 'body': None,"
                        + " 'requestId': '" + ID + "', 'hostId': '" + HOST + "', 'header': [('request-id', '" + ID
                        + "'), ('content-length', '301')]}");
    }

    @Test
    void aHeadRequestOfThePythonSdkHasItsCodeInTheHeaders() {
        assertTells(
                List.of(NOT_FOUND),
                "{'status': 404, 'reason': 'Not Found', 'body': None, 'requestId': '" + ID
                        + "', 'header': [('request-id', '"
                        + ID + "'), ('id-2', '" + HOST + "'), ('date', 'Thu, 26 Nov 2026 06:50:00 GMT'), ('error-code',"
                        + " 'NoSuchKey'), ('error-message', 'The specified key does not exist.'), ('content-length', '301')]}");
    }

    @Test
    void whatThePythonSdkAndItsSamplesPrintForOneRequest() {
        assertTells(
                List.of("ErrorResponse[status=404, code=\"NoSuchKey\", message=\"The specified key does not exist.\"]"),
                "common msg:status: 404 ,errorCode: NoSuchKey ,errorMessage: The specified key does not exist.\n");
        assertTells(
                List.of("ErrorResponse[status=404]"), "common msg:status: 404 ,errorCode: None ,errorMessage: None\n");
        assertTells(List.of(), "common msg:status: 200 ,errorCode: None ,errorMessage: None\n");
        assertTells(
                List.of("ErrorResponse[code=\"NoSuchKey\", message=\"The specified key does not exist.\", requestId=\""
                        + ID + "\"]"),
                "requestId: " + ID + "\nerrorCode: NoSuchKey\nerrorMessage: The specified key does not exist.\n");
    }

    @Test
    void theLogOfThePythonSdk() {
        String log = "2026-11-26 06:47:04,470|process:27004|thread:139926586854272|ERROR|HTTP(s)+XML|OBS_LOGGER|"
                + "_parse_xml_internal,1044|exceptional obs response:";

        assertTells(
                List.of("ErrorResponse[status=503, code=\"SlowDown\", message=\"Please reduce your request rate.\","
                        + " requestId=\"" + ID + "\"]"),
                log
                        + "status:503,reason:Service Unavailable,code:SlowDown,message:Please reduce your request rate.,requestId:"
                        + ID + "|\n");
        assertTells(
                List.of("ErrorResponse[status=404, requestId=\"" + ID + "\"]"),
                log + "status:404,reason:Not Found,code:None,message:None,requestId:" + ID + "|\n");
    }

    @Test
    void aResultOfTheNodeSdkInEachFormInWhichItIsPrinted() {
        assertTells(List.of(DENIED), """
                {
                  CommonMsg: {
                    Status: 403,
                    Code: 'AccessDenied',
                    Message: 'Access Denied',
                    HostId: '%2$s',
                    RequestId: '%1$s',
                    InterfaceResult: null,
                    QosDelayTime: '',
                    Id2: undefined,
                    Indicator: undefined
                  }
                }
                """.formatted(ID, HOST));
        assertTells(
                List.of(DENIED),
                "{\"CommonMsg\":{\"Status\":403,\"Code\":\"AccessDenied\",\"Message\":\"Access Denied\",\"HostId\":\""
                        + HOST + "\",\"RequestId\":\"" + ID + "\",\"InterfaceResult\":null,\"QosDelayTime\":\"\"}}\n");
        assertTells(List.of("ErrorResponse[status=404]"), """
                {
                  CommonMsg: {
                    Status: 404,
                    Code: '',
                    Message: '',
                    HostId: '',
                    RequestId: undefined,
                    InterfaceResult: null
                  }
                }
                """);
        assertTells(List.of(), """
                {
                  CommonMsg: {
                    Status: 200,
                    Code: '',
                    Message: '',
                    HostId: '',
                    RequestId: '%s',
                    InterfaceResult: { ContentLength: '3' }
                  }
                }
                """.formatted(ID));
    }

    @Test
    void theLogOfTheNodeSdkTellsOneErrorOfOneRequest() {
        assertTells(
                List.of("ErrorResponse[status=403, code=\"AccessDenied\", message=\"Access Denied\", requestId=\"" + ID
                        + "\"]"),
                """
                2026/11/26 HH:46:10 820|sdk-file:x|INFO |GetObject|get response start, statusCode:403
                2026/11/26 HH:46:10 821|sdk-file:x|ERROR|GetObject|request error with http status code:403
                2026/11/26 HH:46:10 823|sdk-file:x|ERROR|GetObject|request error with error code:AccessDenied, error\
                 message:Access Denied, request id:%s
                """.formatted(ID));
    }

    @Test
    void theSamplesOfTheNodeSdk() {
        assertTells(
                List.of("ErrorResponse[status=404, code=\"NoSuchKey\", message=\"The specified key does not exist.\"]"),
                "Status-->404\nCode-->NoSuchKey\nMessage-->The specified key does not exist.\n");
        assertTells(List.of(), "Status-->200\nRequestId-->" + ID + "\n");
    }

    @Test
    void thePhpSdkGivesTheStatusInThePlaceOfTheCodeInNewerVersions() {
        String message =
                ", Status Code: 404, OBS Error Type: client, OBS Error Message: The specified key does not exist.";

        assertTells(
                List.of("ErrorResponse[status=404, code=\"NoSuchKey\", message=\"The specified key does not exist.\"]"),
                "PHP Fatal error:  Uncaught Obs\\ObsException: OBS Error Code: NoSuchKey" + message
                        + ", User-Agent: obs-sdk-php/3.22.6\n");
        assertTells(
                List.of("ErrorResponse[status=404, message=\"The specified key does not exist.\"]"),
                "Obs\\ObsException: OBS Error Code: 404" + message + ", 'User-Agent: obs-sdk-php/3.24.9\n");
        assertTells(
                List.of("ErrorResponse[status=404, code=\"NoSuchKey\", message=\"The specified key does not exist.\"]"),
                "[2026-11-26 06:47:04][INFO][ObsException.php:143]: http request:status:404, code:NoSuchKey, message:The"
                        + " specified key does not exist.\n");
    }

    @Test
    void theDotNetSdk() {
        assertTells(
                List.of(NOT_FOUND),
                "Unhandled exception. Request error, StatusCode:404, ErrorCode:NoSuchKey, ErrorMessage:The specified key does"
                        + " not exist., RequestId:" + ID + ", HostId:" + HOST + "\n");
    }

    @Test
    void theLogOfTheDotNetSdk() {
        assertTells(
                List.of("ErrorResponse[code=\"NoSuchKey\"]"),
                "2026-11-26 06:47:04,470 [1] ERROR - GetObject exception code: NoSuchKey, with message: Request error\n");
        assertTells(
                List.of("ErrorResponse[code=\"NoSuchKey\"]"), "Exception errorcode: NoSuchKey, when get bucket acl.\n");
    }

    @Test
    void fieldsThatProgramsPrintInFormsOfTheirOwn() {
        assertTells(
                List.of("ErrorResponse[status=404, code=\"NoSuchKey\", message=\"No such key\", requestId=\"" + ID
                        + "\"]"),
                "status: 404\nreason: Not Found\nerrorCode: NoSuchKey\nerrorMessage: No such key\nrequestId: " + ID
                        + "\n");
        assertTells(
                List.of("ErrorResponse[status=403, code=\"AccessDenied\", requestId=\"" + ID + "\"]"),
                "upload of a.txt failed: statusCode=403, errorCode=AccessDenied, requestId=" + ID + "\n");
        assertTells(
                List.of("ErrorResponse[status=403, code=\"AccessDenied\", message=\"No way\", requestId=\"" + ID
                        + "\"]"),
                "status = 403, code = AccessDenied, message = No way, requestId = " + ID + "\n");
        assertTells(
                List.of("ErrorResponse[status=403, code=\"AccessDenied\", message=\"No way\", requestId=\"" + ID
                        + "\"]"),
                "ObsException [errorCode=AccessDenied, errorMessage=No way, responseCode=403, requestId=" + ID + "]\n");
        assertTells(List.of("ErrorResponse[status=404, code=\"NoSuchKey\"]"), "StatusCode:404\nCode:NoSuchKey\n");
        assertTells(List.of(), "status: 404, code: user_not_found\nerror code: ENOENT\nstatus: 500\n");
    }

    @Test
    void thePhpSdkPrintsTheStatusAlone() {
        assertTells(
                List.of("ErrorResponse[status=404, requestId=\"" + ID + "\"]"),
                "HttpStatusCode:404\nRequestId:" + ID + "\n");
        assertTells(List.of(), "HttpStatusCode:200\nRequestId:" + ID + "\n");
    }

    @Test
    void secretsInAPathStaySecret() {
        assertTells(
                List.of(
                        "ErrorResponse[status=403, details=[Resource=\"http://127.0.0.1/b/k?AccessKeyId=***&Expires=1&Signature=***\"]]"),
                "Request failed, Response code: 403; Request ID: null; Request path:"
                        + " http://127.0.0.1/b/k?AccessKeyId=AKIAIOSFODNN7EXAMPLE&Expires=1&Signature=abcdef%3D\n");
    }

    @Test
    void theDotNetSdkMakesUpACodeWhereTheServerSentNone() {
        assertTells(
                List.of("ErrorResponse[status=503, requestId=\"" + ID + "\"]"),
                "Request error, StatusCode:503, ErrorCode:ServiceUnavailable, ErrorMessage:The remote server returned an error:"
                        + " (503) Server Unavailable., RequestId:" + ID + ", HostId:\n");
    }

    @Test
    void theNamesThatTheCSdkHasForCodesAndStatuses() {
        assertTells(List.of("ErrorResponse[code=\"NoSuchBucket\"]"), "put object 1.txt failed(NoSuchBucket).\n");
        assertTells(List.of("ErrorResponse[status=404]"), "head object failed(HttpErrorNotFound).\n");
        assertTells(List.of("ErrorResponse[code=\"AccessDenied\"]"), "ret_status is OBS_STATUS_AccessDenied\n");
        assertTells(List.of(), "OBS_STATUS_AccessDenied\n");
        assertTells(List.of(), "get object failed(FailedToConnect).\nrollback failed(timeout)\nOBS_STATUS_OK\n");
    }

    @Test
    void theDetailsThatTheCSdkPrintsBelongToTheStatusBelow() {
        assertTells(
                List.of(
                        "ErrorResponse[code=\"NoSuchBucket\", message=\"The specified bucket does not exist\", requestId=\""
                                + ID + "\", details=[Resource=\"/bucket\"]]"),
                "Error Message: \n\tThe specified bucket does not exist\nError Resource: \n\t/bucket\n"
                        + "Error Extra Detail(0):\n\tRequestId:" + ID + "\nput object 1.txt failed(NoSuchBucket).\n");
    }

    @Test
    void theSdksForAllServicesOfHuaweiCloud() {
        assertTells(
                List.of(
                        "ErrorResponse[status=401, code=\"APIGW.0301\", message=\"Incorrect IAM authentication information:"
                                + " Unauthorized\", requestId=\"fcfdcbeb95de91e18c248f108fa5c04f\"]"),
                "ClientRequestException - {status_code:401,request_id:fcfdcbeb95de91e18c248f108fa5c04f,"
                        + "error_code:APIGW.0301,error_msg:Incorrect IAM authentication information: Unauthorized,"
                        + "encoded_authorization_message:None }\n");
    }

    private static void assertTells(List<String> errors, String text) {
        assertEquals(errors, Errors.lines(text));
    }
}
