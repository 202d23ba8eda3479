package io.github.obserrors.cli.formats;

import io.github.obserrors.cli.formats.facts.TextFormat;
import io.github.obserrors.cli.formats.readers.FieldsReader;
import java.util.List;

/** How the file systems of Hadoop tell that a request failed, which Spark, Flink and Hive print as well. */
final class HadoopFormats {

    private static final String ID = "0000018A4E4567BD47CF110EE1B2A4DF";
    private static final String HOST = "32AAAQAAEAABAAAQAAEAABAAAQAAEAABCSKY6VkA8mTvYz1jwN2nTzF8d9qZyQ==";

    static final List<TextFormat> ALL = List.of(
            TextFormat.named("hadoop-obs of Huawei")
                    .words("ResponseCode[", "response code [")
                    .followingLines(1)
                    .example(
                            "java.io.FileNotFoundException: getFileStatus on obs://bucket/dir/file: ResponseCode[404],"
                                    + "ErrorCode[NoSuchKey],ErrorMessage[The specified key does not exist.\nRequest Error.],"
                                    + "RequestId[" + ID + "]",
                            "from the source of hadoop-huaweicloud 3.1.1-hw-54.5, OBSCommonUtils.java")
                    .reader(FieldsReader.OF_CLIENTS),
            TextFormat.named("hadoop-huaweicloud of Apache")
                    .words("] - error code [", "] - request id [")
                    .example(
                            "java.nio.file.AccessDeniedException: put-denied/f: put on put-denied/f: status [403] - request id ["
                                    + ID + "] - error code [AccessDenied] - error message [Access Denied] - trace"
                                    + " :com.obs.services.exception.ObsException: Error message:Request Error.OBS servcie Error"
                                    + " Message. -- ResponseCode: 403, ResponseStatus: Forbidden",
                            "printed by Apache hadoop-huaweicloud 3.4.2")
                    .reader(FieldsReader.OF_CLIENTS),
            TextFormat.named("s3a of Hadoop with the AWS SDK for Java v2")
                    .words("(Service: S3, Status Code: ")
                    .followingLines(1)
                    .example(
                            "org.apache.hadoop.fs.s3a.AWSBadRequestException: Writing Object on badreq/f:"
                                    + " software.amazon.awssdk.services.s3.model.S3Exception: Invalid Argument (Service: S3,"
                                    + " Status Code: 400, Request ID: " + ID + ", Extended Request ID: " + HOST
                                    + "):InvalidArgument: Invalid Argument (Service: S3, Status Code: 400, Request ID: "
                                    + ID
                                    + ", Extended Request ID: " + HOST + ")",
                            "printed by hadoop-aws 3.4.2 with the AWS SDK for Java 2.29.52")
                    .pattern(
                            "[A-Z][A-Za-z0-9]{0,64}Exception: (?<message>(?:(?! ?\\(Service: S3, |Exception: )[^\n]){0,2048}+) ?"
                                    + "\\(Service: S3, Status Code: (?<status>[1-5][0-9]{2}), Request ID: (?<requestId>[^,)\\s]{1,64}+)"
                                    + "(?:, Extended Request ID: (?<hostId>[^,)\\s]{1,128}+))?+\\)(?: \\([^)\n]{1,64}+\\))?+"
                                    + ":(?<code>[A-Za-z][A-Za-z0-9.]{1,63}+)(?=[\\s:])"));

    private HadoopFormats() {}
}
