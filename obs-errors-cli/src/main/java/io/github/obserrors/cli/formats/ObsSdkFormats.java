package io.github.obserrors.cli.formats;

import io.github.obserrors.cli.formats.facts.TextFormat;
import io.github.obserrors.cli.formats.readers.FieldsReader;
import io.github.obserrors.cli.formats.readers.ObsStatusReader;
import java.util.List;

/** How the SDKs of OBS, and the samples in their guides, tell that a request failed. */
final class ObsSdkFormats {

    private static final String JAVA = "printed by esdk-obs-java 3.26.6";
    private static final String PYTHON = "printed by huaweicloud-sdk-python-obs 3.25.8";
    private static final String NODE = "printed by esdk-obs-nodejs 3.26.8";

    private static final String ID = "0000018A4E4567BD47CF110EE1B2A4DF";
    private static final String HOST = "32AAAQAAEAABAAAQAAEAABAAAQAAEAABCSKY6VkA8mTvYz1jwN2nTzF8d9qZyQ==";

    /** The end of a value in the list of headers that the Java SDK prints, which separates them by commas alone. */
    private static final String HEADER_END = ",(?=[a-z0-9-]{1,40}:|\\})";

    /** What the Java SDK logs of a call behind its name: addresses, times and a message, and then the status. */
    private static final String REST_OF_CALL = "(?:[^|\n]{0,256}+\\|){7}(?<status>[3-5][0-9]{2})\\|";

    static final List<TextFormat> ALL = List.of(
            TextFormat.named("esdk-obs-java, exception")
                    .words(" -- ResponseCode: ")
                    .example(
                            "com.obs.services.exception.ObsException: Error message:Request Error.OBS service Error Message. --"
                                    + " ResponseCode: 404, ResponseStatus: Not Found, RequestId: "
                                    + "0000018B37BA186B47CE0A3CC6268D32, HostId: "
                                    + "32AAAQAAEAABAAAQAAEAABAAAQAAEAABCSBprWHCBsvTUqaWM2xubIYCYVkWSgAz",
                            "reported by a user of esdk-obs-java in its issue 137")
                    .example(
                            "com.obs.services.exception.ObsException: Error message:Request Error.OBS service Error Message. --"
                                    + " ResponseCode: 404, ResponseStatus: Not Foundheaders{error-message:The specified key does"
                                    + " not exist.,content-length:0,content-type:application/xml,id-2:" + HOST
                                    + ",error-code:NoSuchKey,date:Thu, 26 Nov 2026 06:50:00 GMT,request-id:" + ID
                                    + ",}",
                            JAVA)
                    .pattern(" -- ResponseCode: (?<status>[1-5][0-9]{2})(?![0-9])"
                            + "(?:, ResponseStatus: (?:(?!, RequestId: |headers\\{| -- ResponseCode: |XML Error Message: \\{)[^\n])*+)?+"
                            + "(?:, RequestId: (?<requestId>[^,\\s]{1,64}+))?+"
                            + "(?:, HostId: (?<hostId>(?:(?!headers\\{)[^,\\s]){1,128}+))?+"
                            + "(?:headers\\{(?:"
                            + "(?:error-code:(?<code>(?:(?!" + HEADER_END + ")[^\n])*+)"
                            + "|error-message:(?<message>(?:(?!" + HEADER_END + ")[^\n])*+)"
                            + "|request-id:(?<requestId2>(?:(?!" + HEADER_END + ")[^\n])*+)"
                            + "|id-2:(?<hostId2>(?:(?!" + HEADER_END + ")[^\n])*+)"
                            + "|(?:(?!" + HEADER_END + ")[^\n}])++),)*+[^,}\n]*+\\}?+)?+"),
            TextFormat.named("esdk-obs-java, exception with a body of JSON")
                    .words("XML Error Message: {")
                    .example(
                            "com.obs.services.exception.ObsException: Error message:Request Error.OBS servcie Error Message. --"
                                    + " ResponseCode: 403, ResponseStatus: Forbidden, XML Error Message:"
                                    + " {\"code\":\"AccessDenied\",\"message\":\"Access Denied\",\"request_id\":\"" + ID
                                    + "\"}",
                            "printed by esdk-obs-java 3.20.4.2")
                    .pattern(
                            "XML Error Message: \\{(?:\"code\":\"(?<code>[^\"\n]{1,128}+)\"|\"message\":\"(?<message>[^\"\n]{0,4096}+)\""
                                    + "|\"request_id\":\"(?<requestId>[^\"\n]{0,64}+)\"|[^\"}\n]|\"[^\"\n]{0,4096}+\"){1,64}+"),
            TextFormat.named("esdk-obs-java, log")
                    .words("Request failed, Response code: ")
                    .example(
                            "2026-11-26 06:44:16,224|main|WARN|com.obs.services.internal.RestStorageService|Request failed,"
                                    + " Response code: 403; Request ID: " + ID
                                    + "; Request path: http://127.0.0.1:18080/bucket/denied",
                            JAVA)
                    .pattern("Request failed, Response code: (?<status>[1-5][0-9]{2})(?![0-9])"
                            + "(?:; Request ID: (?<requestId>[^;\\s]{1,64}+))?+"
                            + "(?:; Request path: (?<resource>\\S{1,2048}+))?+"),
            TextFormat.named("esdk-obs-java, log of tries")
                    .words("|HTTP+XML|performRequest|")
                    .example(
                            "2026-11-26 06:44:16,230|main|ERROR|com.obs.services.internal.RestStorageService|Storage|1|HTTP+XML|"
                                    + "performRequest||||2026-11-26 06:44:16|null||Internal Server error(s).|503|",
                            JAVA)
                    .pattern("\\|HTTP\\+XML\\|performRequest\\|" + REST_OF_CALL),
            TextFormat.named("esdk-obs-java, log of calls")
                    .words("Storage|1|HTTP+XML|")
                    .example(
                            "2026-11-26 06:44:16,225|main|WARN|com.obs.services.AbstractClient|Storage|1|HTTP+XML|getObject||||"
                                    + "2026-11-26 06:44:16|2026-11-26 06:44:16|||403|",
                            JAVA)
                    .pattern("Storage\\|1\\|HTTP\\+XML\\|(?!performRequest\\|)[^|\n]{0,256}+\\|" + REST_OF_CALL),
            TextFormat.named("fields that the guides of the Java and PHP SDKs print")
                    .words("HTTP Code:", "Response Code:", "HttpStatusCode:")
                    .followingLines(9)
                    .example(
                            "HTTP Code: 404\nError Code:NoSuchKey\nError Message: The specified key does not exist.\n"
                                    + "Request Error.\nRequest ID:" + ID + "\nHost ID:" + HOST,
                            JAVA)
                    .reader(FieldsReader.OF_CLIENTS),
            TextFormat.named("Go SDK, and what is built on it")
                    .words("service returned error: Status=")
                    .followingLines(5)
                    .example(
                            "Error: error reading bucket encryption: obs: service returned error: Status=403 Forbidden,"
                                    + " Code=SignatureDoesNotMatch, Message=The request signature we calculated does not match \n"
                                    + "the signature you provided. Check your key and signing method.,"
                                    + " RequestId=051A0000017AD44940B3481A6343C572",
                            "reported by a user of terraform-provider-opentelekomcloud in its issue 1231")
                    .example(
                            "obs: service returned error: Status=404 Not Found, Code=NoSuchKey, Message=The specified key does not"
                                    + " exist., RequestId=" + ID + ", Indicator=.",
                            "from the source of huaweicloud-sdk-go-obs 3.25.9, obs/error.go")
                    .pattern(goError()),
            TextFormat.named("Python SDK, result")
                    .words("{'status': ")
                    .example(
                            "{'status': 404, 'reason': 'Not Found', 'body': None, 'requestId': '" + ID + "', 'header':"
                                    + " [('request-id', '" + ID + "'), ('id-2', '" + HOST
                                    + "'), ('date', 'Thu, 26 Nov 2026 06:50:00 GMT'), ('content-type', 'application/xml'),"
                                    + " ('error-code', 'NoSuchKey'), ('error-message', 'The specified key does not exist.'),"
                                    + " ('content-length', '301')]}",
                            PYTHON)
                    .reader(FieldsReader.OF_CLIENTS),
            TextFormat.named("Python SDK, log and samples")
                    .words("exceptional obs response:status:", "common msg:status: ")
                    .example(
                            "2026-11-26 06:47:04,472|process:27004|thread:139926586854272|ERROR|HTTP(s)+XML|OBS_LOGGER|"
                                    + "_parse_xml_internal,1044|exceptional obs response:status:403,reason:Forbidden,"
                                    + "code:AccessDenied,message:Access Denied,requestId:" + ID + "|",
                            PYTHON)
                    .example(
                            "common msg:status: 404 ,errorCode: NoSuchKey ,errorMessage: The specified key does not exist.",
                            PYTHON)
                    .reader(FieldsReader.OF_CLIENTS),
            TextFormat.named("Node.js and BrowserJS SDK, result")
                    .words("CommonMsg: {", "\"CommonMsg\"")
                    .followingLines(12)
                    .example(
                            "  CommonMsg: {\n    Status: 403,\n    Code: 'AccessDenied',\n    Message: 'Access Denied',\n    HostId:"
                                    + " '" + HOST + "',\n    RequestId: '" + ID + "',\n    InterfaceResult: null,\n"
                                    + "    QosDelayTime: '',\n    Id2: undefined,\n    Indicator: undefined\n  }",
                            NODE)
                    .example(
                            "{\"CommonMsg\":{\"Status\":503,\"Code\":\"SlowDown\",\"Message\":\"Please reduce your request rate.\","
                                    + "\"HostId\":\"" + HOST + "\",\"RequestId\":\"" + ID
                                    + "\",\"InterfaceResult\":null,\"QosDelayTime\":\"\"}}",
                            NODE)
                    .reader(FieldsReader.OF_CLIENTS),
            TextFormat.named("Node.js and BrowserJS SDK, log and samples")
                    .words("request error with ", "response msg :statusCode:", "Status-->")
                    .followingLines(4)
                    .example(
                            "2026/11/26 HH:46:10 823|sdk-file:x|ERROR|GetObject|request error with error code:AccessDenied, error"
                                    + " message:Access Denied, request id:" + ID,
                            NODE)
                    .example(
                            "Status-->404\nCode-->NoSuchKey",
                            "printed by the lines for errors in the samples of esdk-obs-browserjs 3.25.6")
                    .reader(FieldsReader.OF_CLIENTS),
            TextFormat.named("SDKs of Huawei Cloud for all services")
                    .words("Exception - {status_code:")
                    .example(
                            "ClientRequestException - {status_code:400,request_id:fcfdcbeb95de91e18c248f108fa5c04f,"
                                    + "error_code:FRS.0304,error_msg:Detect no face, can not search,"
                                    + "encoded_authorization_message:None }",
                            "reported by a user of huaweicloud-sdk-python-v3 in a public program")
                    .reader(FieldsReader.OF_CLIENTS),
            TextFormat.named("PHP SDK")
                    .words("OBS Error Code: ", "http request:status:")
                    .example(
                            "Obs\\ObsException: OBS Error Code: NoSuchKey, Status Code: 404, OBS Error Type: client, OBS Error"
                                    + " Message: The specified key does not exist.",
                            "from the source of huaweicloud-sdk-php-obs before 3.23.11, Obs/ObsException.php")
                    .example(
                            "Obs\\ObsException: OBS Error Code: 404, Status Code: 404, OBS Error Type: client, OBS Error"
                                    + " Message: The specified key does not exist., 'User-Agent: obs-sdk-php/3.24.9",
                            "from the source of huaweicloud-sdk-php-obs 3.24.9, Obs/ObsException.php")
                    .reader(FieldsReader.OF_CLIENTS),
            TextFormat.named(".NET SDK, exception")
                    .words(", StatusCode:")
                    .example(
                            "Request error, StatusCode:404, ErrorCode:NoSuchKey, ErrorMessage:The specified key does not exist.,"
                                    + " RequestId:" + ID + ", HostId:" + HOST,
                            "from the source of huaweicloud-sdk-dotnet-obs 3.22.3, ObsException.cs")
                    .reader(FieldsReader.OF_CLIENTS),
            TextFormat.named(".NET SDK, log")
                    .words(" exception code: ")
                    .followingLines(1)
                    .example(
                            "GetObject exception code: NoSuchKey, with message: Request error",
                            "from the source of huaweicloud-sdk-dotnet-obs 3.22.3, ObsClient.common.async.cs")
                    .pattern(" exception code: (?<code>[A-Za-z][A-Za-z0-9.]{2,63}+), with message: "),
            TextFormat.named("C SDK, status")
                    .words("failed(", "faied(", "OBS_STATUS_", "obs_status = ")
                    .example(
                            "put object 1.txt failed(NoSuchBucket).",
                            "from the source of huaweicloud-sdk-c-obs 3.24.3, eSDK_OBS_API_C++_Demo/demo.c")
                    .reader(new ObsStatusReader()),
            TextFormat.named("C SDK, details")
                    .words("Error Message: ", "Error Resource: ", "Error Extra Detail(")
                    .followingLines(1)
                    .example(
                            "Error Message: \n\tThe specified bucket does not exist\nput object 1.txt failed(NoSuchBucket).",
                            "from the source of huaweicloud-sdk-c-obs 3.24.3, eSDK_OBS_API_C++_Demo")
                    .pattern("(?:Error Message: \n\t(?<message>[^\n]{1,4096}+)"
                            + "|Error Resource: \n\t(?<resource>[^\n]{1,2048}+)"
                            + "|Error Extra Detail\\([0-9]{1,4}\\):\n\t(?:RequestId:(?<requestId>[^\\s]{1,64}+)"
                            + "|HostId:(?<hostId>[^\\s]{1,128}+)))"));

    private ObsSdkFormats() {}

    /** Terraform breaks lines at blanks, and draws a box around them. */
    private static String goError() {
        String blank = "(?: |[ \r]{0,4}+\n[\\s\u2502|]{0,8}+)";
        return "service returned error: Status=(?<status>[1-5][0-9]{2})(?![0-9])[^,=]{0,64}+," + blank
                + "Code=(?<code>[^,\n]{0,128}+),"
                + blank + "Message=(?:(?<message>(?:(?!," + blank
                + "RequestId=|service returned error: |\n[\\s\u2502|]{0,8}+\n)[^\\x00]){0,2048}+),"
                + blank + "RequestId=(?<requestId>[0-9A-Za-z]{0,64}+)|(?<message2>[^\n]{0,2048}+))";
    }
}
