package io.github.obserrors.cli.formats;

import io.github.obserrors.cli.formats.facts.TextFormat;
import io.github.obserrors.cli.formats.readers.GoStatusReader;
import io.github.obserrors.cli.formats.readers.Messages;
import io.github.obserrors.cli.formats.readers.ServiceReader;
import java.util.List;

/** How the SDKs of AWS and its command line tell that a request failed. */
final class AwsFormats {

    private static final String ID = "4442587FB7D0A2F9";
    private static final String HOST = "vlR7PnpV2Ce81l0PRw6jlUpck7Jo5ZsQjryTjKlc5aLWGVHPZLj5NeC6qMa0emYBDXOo6QBU0Wo=";

    private static final String BOTO = "printed by boto3 1.43.107";
    private static final String JAVA_1 = "printed by the AWS SDK for Java 1.12.367";
    private static final String JAVA_2 = "printed by the AWS SDK for Java 2.57.8";
    private static final String CLI_1 = "printed by aws-cli 1.45.55";
    private static final String CLI_2 = "printed by aws-cli 2.36.7";

    /** A message up to the end of its line, or of the quotes that a log or a list puts around it. */
    private static final String MESSAGE = Messages.TO_END;

    static final List<TextFormat> ALL = List.of(
            TextFormat.named("aws s3")
                    .words("failed: ")
                    .example(
                            "upload failed: ./y to s3://examplebucket/denied An error occurred (AccessDenied) when calling the"
                                    + " PutObject operation: Access Denied",
                            CLI_2)
                    .example(
                            "make_bucket failed: s3://conflict An error occurred (BucketAlreadyExists) when calling the"
                                    + " CreateBucket operation: The requested bucket name is not available.",
                            CLI_1)
                    .pattern(
                            "failed: (?:(?!s3://)[^\\s]{1,1024}+ to )?+s3://(?<bucket>[^/\\s]{1,64}+)(?:/(?<key>[^\\s]{1,1024}+))?+"
                                    + "(?: to [^\\s]{1,1024}+)?+ An error occurred \\((?<code>[A-Za-z0-9._-]{1,64}+)\\) when calling the"
                                    + " [A-Za-z0-9]{1,64}+ operation(?: \\([^)\n]{1,64}+\\))?+: " + MESSAGE),
            TextFormat.named("boto3, aws-cli")
                    .words("An error occurred (")
                    .example(
                            "An error occurred (NoSuchKey) when calling the GetObject operation: The specified key does not"
                                    + " exist.",
                            CLI_1)
                    .example(
                            "aws: [ERROR]: An error occurred (NoSuchBucket) when calling the ListObjectsV2 operation: The"
                                    + " specified bucket does not exist",
                            CLI_2)
                    .example(
                            "botocore.exceptions.ClientError: An error occurred (SlowDown) when calling the GetObject operation"
                                    + " (reached max retries: 5): Please reduce your request rate.",
                            BOTO)
                    .example("An error occurred (404) when calling the HeadObject operation: Not Found", CLI_1)
                    .pattern(
                            "An error occurred \\((?<code>[A-Za-z0-9._-]{1,64}+)\\) when calling the [A-Za-z0-9]{1,64}+"
                                    + " operation(?: \\([^)\n]{1,64}+\\))?+: " + MESSAGE),
            TextFormat.named("AWS SDK for Java")
                    .words(" Status Code: ", "(Status Code: ")
                    .example(
                            "software.amazon.awssdk.services.s3.model.NoSuchKeyException: The specified key does not exist."
                                    + " (Service: S3, Status Code: 404, Request ID: " + ID + ", Extended Request ID: "
                                    + HOST
                                    + ") (SDK Attempt Count: 1)",
                            JAVA_2)
                    .example(
                            "software.amazon.awssdk.services.s3.model.S3Exception: Forbidden (Service: S3, Status Code: 403,"
                                    + " Request ID: " + ID + ", Extended Request ID: " + HOST + ")",
                            JAVA_2)
                    .example(
                            "com.amazonaws.services.s3.model.AmazonS3Exception: The specified key does not exist. (Service:"
                                    + " Amazon S3; Status Code: 404; Error Code: NoSuchKey; Request ID: " + ID
                                    + "; S3 Extended Request ID: " + HOST + "; Proxy: null), S3 Extended Request ID: "
                                    + HOST,
                            JAVA_1)
                    .example(
                            "com.amazonaws.services.s3.model.AmazonS3Exception: Not Found (Service: Amazon S3; Status Code: 404;"
                                    + " Error Code: 404 Not Found; Request ID: " + ID + "; S3 Extended Request ID: "
                                    + HOST
                                    + "; Proxy: null), S3 Extended Request ID: " + HOST,
                            JAVA_1)
                    .example(
                            "com.qcloud.cos.exception.CosServiceException: Access Denied (Status Code: 403; Error Code:"
                                    + " AccessDenied; Request ID: " + ID
                                    + "); Trace ID: null. errCode:AccessDenied,causeExp:null. statusCode:403,requestId:"
                                    + ID
                                    + ",errType:Client",
                            "printed by the COS SDK for Java 5.6.265")
                    .reader(new ServiceReader()),
            TextFormat.named("AWS SDK for Java v2, its log")
                    .words("Received failed response: ")
                    .example(
                            "[main] DEBUG software.amazon.awssdk.request - Received failed response: 404, Request ID: "
                                    + ID + ", Extended Request ID: " + HOST,
                            JAVA_2)
                    .pattern(
                            "Received failed response: (?<status>[1-5][0-9]{2}), Request ID: (?<requestId>[^,\\s]{1,64}+)"
                                    + "(?:, Extended Request ID: (?<hostId>[^,\\s]{1,128}+))?+"),
            TextFormat.named("AWS SDK for Java v1, before 2015")
                    .words(", AWS Error Code: ")
                    .example(
                            "Status Code: 403, AWS Service: Amazon S3, AWS Request ID: 3ACA31E72F490BD2, AWS Error Code:"
                                    + " AccessDenied, AWS Error Message: Access Denied",
                            "from an issue of yegor256/s3auth, 2014")
                    .pattern("Status Code: (?<status>[1-5][0-9]{2}), AWS Service: [A-Za-z0-9 ]{1,64}+, AWS Request ID:"
                            + " (?<requestId>[^,\\s]{1,64}+), AWS Error Code: (?<code>[^,\\s]{1,64}+), AWS Error Message: "
                            + MESSAGE),
            TextFormat.named("AWS SDK for Go v2, rclone")
                    .words("https response error StatusCode: ")
                    .example(
                            "2026/01/24 01:05:02 ERROR : cashflowdb_20260124_010502.db.gz: Failed to copy: failed to prepare"
                                    + " upload: operation error S3: CreateBucket, https response error StatusCode: 403,"
                                    + " RequestID: , HostID: , api error AccessDenied: Access Denied",
                            "from a log of rclone, January 2026")
                    .example(
                            "operation error S3: GetObject, https response error StatusCode: 404, RequestID: , HostID: ,"
                                    + " NoSuchKey: Object not found",
                            "from a log of a program with the AWS SDK for Go v2")
                    .pattern(
                            "https response error StatusCode: (?<status>[1-5][0-9]{2}), RequestID: (?<requestId>[^,\\s]{0,64}+)"
                                    + "(?:, HostID: (?<hostId>[^,\\s]{0,128}+))?+(?:, (?:api error )?+(?:"
                                    + Messages.PHRASE_AS_CODE
                                    + "|(?<code>[A-Za-z][A-Za-z0-9._-]{1,63}+)): " + MESSAGE + ")?+"),
            TextFormat.named("AWS SDK for Go v1, s5cmd")
                    .words("status code: ")
                    .example(
                            "ERROR \"cp s3://bucket/nonexistentobject nonexistentobject\": NoSuchKey: status code: 404, request"
                                    + " id: " + ID + ", host id: " + HOST,
                            "from the source of s5cmd at version 2.3.0, e2e/run_test.go")
                    .example(
                            "ERROR \"head s3://non-existent-bucket\": NotFound: Not Found status code: 404, request id: "
                                    + ID + ", host id: " + HOST,
                            "from the source of s5cmd at version 2.3.0, e2e/head_test.go")
                    .example("\tstatus code: 403, request id: " + ID + ", host id: " + HOST, "from a log of Terraform")
                    .reader(new GoStatusReader()),
            TextFormat.named("AWS SDK for PHP")
                    .words("resulted in a `")
                    .example(
                            "Error executing \"GetObject\" on \"https://s3.us-east-23.amazonaws.com/examplebucket/1488396616.jpeg\";"
                                    + " AWS HTTP error: Client error: `GET"
                                    + " https://s3.us-east-23.amazonaws.com/examplebucket/1488396616.jpeg` resulted in a `404 Not"
                                    + " Found` response:",
                            "from an issue of frostealth/yii2-aws-s3, 2017")
                    .pattern("resulted in a `(?<status>[1-5][0-9]{2}) [^`\n]{0,64}+`"),
            TextFormat.named("AWS SDK for PHP, its code")
                    .words(" (client): ", " (server): ")
                    .example(
                            "NoSuchKey (client): The specified key does not exist. - <?xml version=\"1.0\" encoding=\"UTF-8\"?>",
                            "from an issue of frostealth/yii2-aws-s3, 2017")
                    .pattern("(?<![A-Za-z0-9._-])(?<code>[A-Z][A-Za-z0-9._-]{2,63}+) \\((?:client|server)\\):"
                            + " (?<message>(?:(?! - [<{]|\\\\n)[^\n]){0,2048}+)"),
            TextFormat.named("AWS SDK for .NET")
                    .words("The remote server returned an error: (")
                    .example(
                            "Amazon.S3.AmazonS3Exception: Access Denied ---> Amazon.Runtime.Internal.HttpErrorResponseException:"
                                    + " The remote server returned an error: (403) Forbidden. ---> System.Net.WebException: The"
                                    + " remote server returned an error: (403) Forbidden.",
                            "from an article of a backup program")
                    .pattern(
                            "(?:Amazon\\.S3\\.AmazonS3Exception: (?<message>(?:(?! ---> )[^\n]){0,2048}+) ---> [^\n]{0,256}?)?+"
                                    + "The remote server returned an error: \\((?<status>[1-5][0-9]{2})\\)"),
            TextFormat.named("AWS SDK for Rust")
                    .words("ErrorMetadata { code: Some(\"")
                    .example(
                            "ServiceError(ServiceError { source: NoSuchKey(NoSuchKey { message: Some(\"The specified key does not"
                                    + " exist.\"), meta: ErrorMetadata { code: Some(\"NoSuchKey\"), message: Some(\"The specified key"
                                    + " does not exist.\"), extras: Some({\"aws_request_id\": \"" + ID
                                    + "\", \"s3_extended_request_id\": \"" + HOST
                                    + "\"}) } }), raw: Response { status: StatusCode(404),",
                            "from the source of aws-smithy-types, error/metadata.rs")
                    .pattern(
                            "ErrorMetadata \\{ code: Some\\(\"(?<code>[^\"\n]{1,64}+)\"\\)"
                                    + "(?:, message: Some\\(\"(?<message>(?:[^\"\\\\\n]|\\\\[^\n]){0,2048}+)\"\\))?+"
                                    + "(?:, extras: Some\\(\\{(?:(?:\"aws_request_id\": \"(?<requestId>[^\"\n]{1,64}+)\""
                                    + "|\"s3_extended_request_id\": \"(?<hostId>[^\"\n]{1,128}+)\"|\"[^\"\n]{1,64}+\": \"[^\"\n]{0,256}+\")"
                                    + "(?:, )?+){0,8}+\\}\\))?+(?:[ })]{1,16}+, raw: Response \\{ status: StatusCode\\((?<status>[1-5][0-9]{2})\\))?+"),
            TextFormat.named("AWS SDK for Rust, in short")
                    .words("Error { code: \"")
                    .example(
                            "Error { code: \"NoSuchKey\", message: \"The specified key does not exist.\", aws_request_id: \""
                                    + ID + "\", s3_extended_request_id: \"" + HOST + "\" }",
                            "from the source of aws-smithy-types, error/metadata.rs")
                    .pattern(
                            "Error \\{ code: \"(?<code>[^\"\n]{1,64}+)\"(?:, message: \"(?<message>(?:[^\"\\\\\n]|\\\\[^\n]){0,2048}+)\")?+"
                                    + "(?:, (?:aws_request_id: \"(?<requestId>[^\"\n]{1,64}+)\"|s3_extended_request_id:"
                                    + " \"(?<hostId>[^\"\n]{1,128}+)\"|[a-z_0-9]{1,64}+: \"[^\"\n]{0,256}+\")){0,8}+ \\}"));

    private AwsFormats() {}
}
