package io.github.obserrors.cli.formats;

import io.github.obserrors.cli.formats.facts.TextFormat;
import java.util.List;

/** How clients and tools of other stores with the same interface tell that a request failed. */
final class StoreFormats {

    private static final String ID = "4442587FB7D0A2F9";
    private static final String HOST = "vlR7PnpV2Ce81l0PRw6jlUpck7Jo5ZsQjryTjKlc5aLWGVHPZLj5NeC6qMa0emYBDXOo6QBU0Wo=";

    private static final String MINIO_JAVA = "printed by MinIO Java 9.0.4";
    private static final String MINIO_PYTHON = "printed by minio-py 7.2.20";
    private static final String S3CMD = "printed by s3cmd 2.4.0";
    private static final String OSS = "printed by the OSS SDK for Java 3.18.5";

    static final List<TextFormat> ALL = List.of(
            TextFormat.named("MinIO Java")
                    .words("ErrorResponse{code='")
                    .followingLines(12)
                    .example(
                            "S3 operation failed; ErrorResponseException{errorResponse=ErrorResponse{code='NoSuchKey',"
                                    + " message='The specified key does not exist.', bucketName=<null>,"
                                    + " objectName='missing.txt', resource=<null>, requestId='" + ID + "', hostId='"
                                    + HOST
                                    + "'}, request={method=GET, url=http://127.0.0.1:18391/examplebucket/missing.txt,"
                                    + " headers=X-Amz-Date: 20261126T070537Z\n"
                                    + "User-Agent: MinIO (Linux; amd64) minio-java/9.0.4\n"
                                    + "Host: 127.0.0.1:18391\n"
                                    + "Authorization: \u2588\u2588\n"
                                    + "}, response={code=404, headers=x-amz-request-id: " + ID,
                            MINIO_JAVA)
                    .pattern(
                            "ErrorResponse\\{code='(?<code>[^'\n]{1,64}+)', message='(?<message>(?:(?!', bucketName=)[^\n]){0,2048}+)',"
                                    + " bucketName=(?:<null>|'(?<bucket>[^'\n]{0,64}+)'),"
                                    + " objectName=(?:<null>|'(?<key>(?:(?!', resource=)[^\n]){0,1024}+)'),"
                                    + " resource=(?:<null>|'(?<resource>(?:(?!', requestId=)[^\n]){0,1100}+)'),"
                                    + " requestId=(?:<null>|'(?<requestId>[^'\n]{0,64}+)'),"
                                    + " hostId=(?:<null>|'(?<hostId>[^'\n]{0,128}+)')\\}"
                                    + "(?:[^\n]{0,2048}+\n(?:(?!\\}, response=)[^\n]{0,512}+\n){0,10}+\\}, response=\\{code=(?<status>[1-5][0-9]{2}))?+"),
            TextFormat.named("MinIO Java before version 9")
                    .words("ErrorResponse(code = ")
                    .followingLines(12)
                    .example(
                            "error occurred\nErrorResponse(code = NoSuchKey, message = The specified key does not exist.,"
                                    + " bucketName = null, objectName = missing.txt, resource = null, requestId = " + ID
                                    + ", hostId = " + HOST + ")\n"
                                    + "request={method=GET, url=http://127.0.0.1:18391/examplebucket/missing.txt,"
                                    + " headers=Host: 127.0.0.1:18391\n"
                                    + "Accept-Encoding: identity\n"
                                    + "User-Agent: MinIO (Linux; amd64) minio-java/8.5.7\n"
                                    + "Authorization: \u2588\u2588\n"
                                    + "}\n"
                                    + "response={code=404, headers=x-amz-request-id: " + ID,
                            "printed by MinIO Java 8.5.7")
                    .pattern(
                            "ErrorResponse\\(code = (?<code>[^,\n]{1,64}+), message = (?<message>(?:(?!, bucketName = )[^\n]){0,2048}+),"
                                    + " bucketName = (?<bucket>[^,\n]{0,64}+),"
                                    + " objectName = (?<key>(?:(?!, resource = )[^\n]){0,1024}+),"
                                    + " resource = (?<resource>(?:(?!, requestId = )[^\n]){0,1100}+),"
                                    + " requestId = (?<requestId>[^,\n]{0,64}+),"
                                    + " hostId = (?<hostId>[^,)\n]{0,128}+)\\)"
                                    + "(?:\n(?:(?!response=)[^\n]{0,2048}+\n){0,12}+response=\\{code=(?<status>[1-5][0-9]{2}))?+"),
            TextFormat.named("MinIO Java, without a body")
                    .words("server failed with HTTP status code ")
                    .example("io.minio.errors.ServerException: server failed with HTTP status code 503", MINIO_JAVA)
                    .pattern("server failed with HTTP status code (?<status>[1-5][0-9]{2})(?![0-9])"),
            TextFormat.named("MinIO Java, no XML")
                    .words("Non-XML response from server. Response code: ")
                    .example(
                            "io.minio.errors.InvalidResponseException: Non-XML response from server. Response code: 502,"
                                    + " Content-Type: text/html, body: <html>",
                            MINIO_JAVA)
                    .pattern("Non-XML response from server\\. Response code: (?<status>[1-5][0-9]{2}),"),
            TextFormat.named("minio-py")
                    .words("S3 operation failed; code: ")
                    .example(
                            "minio.error.S3Error: S3 operation failed; code: NoSuchKey, message: Object does not exist, resource:"
                                    + " /examplebucket/missing.txt, request_id: " + ID + ", host_id: " + HOST
                                    + ", bucket_name: examplebucket, object_name: missing.txt",
                            MINIO_PYTHON)
                    .pattern(
                            "S3 operation failed; code: (?<code>[^,\n]{1,64}+), message: (?<message>(?:(?!, resource: )[^\n]){0,2048}+),"
                                    + " resource: (?<resource>(?:(?!, request_id: )[^\n]){0,1100}+), request_id: (?<requestId>[^,\n]{0,64}+),"
                                    + " host_id: (?<hostId>[^,\\s]{0,128}+)(?:, bucket_name: (?<bucket>[^,\\s]{1,64}+))?+"
                                    + "(?:, object_name: (?<key>[^\n]{1,1024}+))?+"),
            TextFormat.named("minio-py, its repr")
                    .words("S3Error(code='")
                    .example(
                            "S3Error(code='NoSuchKey', message='The specified key does not exist.', resource=None, request_id='"
                                    + ID + "', host_id='" + HOST + "', bucket_name=None, object_name='missing.txt')",
                            MINIO_PYTHON)
                    .pattern(
                            "S3Error\\(code='(?<code>[^'\n]{1,64}+)', message=(?:None|'(?<message>(?:(?!', resource=)[^\n]){0,2048}+)'),"
                                    + " resource=(?:None|'(?<resource>(?:(?!', request_id=)[^\n]){0,1100}+)'),"
                                    + " request_id=(?:None|'(?<requestId>[^'\n]{0,64}+)'), host_id=(?:None|'(?<hostId>[^'\n]{0,128}+)')"
                                    + "(?:, bucket_name=(?:None|'(?<bucket>[^'\n]{0,64}+)'))?+"
                                    + "(?:, object_name=(?:None|'(?<key>(?:(?!'\\))[^\n]){0,1024}+)'))?+"),
            TextFormat.named("minio-py, after its retries")
                    .words("ResponseError('too many ")
                    .example(
                            "HTTPConnectionPool(host='127.0.0.1', port=18391): Max retries exceeded with url: /examplebucket/html"
                                    + " (Caused by ResponseError('too many 502 error responses'))",
                            MINIO_PYTHON)
                    .pattern("ResponseError\\('too many (?<status>[1-5][0-9]{2}) error responses'\\)"),
            TextFormat.named("mc")
                    .words("mc: <ERROR> ")
                    .example(
                            "mc: <ERROR> Unable to list folder. Access Denied.",
                            "from a log of mc, April 2024; its source at RELEASE.2025-08-13, cmd/error.go, prints the message alone")
                    .pattern(
                            "mc: (?<error><ERROR>) (?<message>(?:(?!dial tcp|connection re|no such host|i/o timeout|tls: |x509: |EOF|mc: <)"
                                    + "[^\n]){1,2048}+)(?![^\n])"),
            TextFormat.named("s3cmd")
                    .words("S3 error: ")
                    .example("ERROR: S3 error: 404 (NoSuchKey): The specified key does not exist.", S3CMD)
                    .example("ERROR: S3 error: 403 (Forbidden)", S3CMD)
                    .pattern(
                            "S3 error: (?<status>[1-5][0-9]{2}) \\((?:(?<code>[^)\n]{1,64}+)\\): (?<message>[^\n]{0,2048}+)|[^)\n]{1,64}+\\))"),
            TextFormat.named("s3cmd, before a retry")
                    .words("Retrying failed request: ")
                    .example("WARNING: Retrying failed request: /slow (503 (Slow Down))", S3CMD)
                    .example(
                            "WARNING: Retrying failed request: /?uploads (503 (SlowDown): Please reduce your request rate.)",
                            "from the source of s3cmd 2.4.0, S3.py and Exceptions.py")
                    .pattern(
                            "Retrying failed request: (?<resource>[^\\s]{1,1024}+) \\((?<status>[1-5][0-9]{2})"
                                    + " \\((?:(?<code>[^)\n]{1,64}+)\\): (?<message>(?:(?!\\)\\s*+$)[^\n]){0,2048}+)|[^)\n]{1,64}+\\))"),
            TextFormat.named("s3fs")
                    .words("HTTP response code ")
                    .example(
                            "May 24 00:05:38 host s3fs[740168]: curl.cpp:RequestPerform(2371): HTTP response code 403, returning"
                                    + " EPERM. Body Text:",
                            "from an issue of s3fs-fuse/s3fs-fuse, 2023")
                    .pattern("HTTP response code (?<status>[3-5][0-9]{2})(?![0-9])"),
            TextFormat.named("goofys")
                    .words("s3.DEBUG ")
                    .example(
                            "2023/01/17 15:44:58.886689 s3.DEBUG HEAD https://s3.us-west-001.backblazeb2.com/examplebucket = 403 []",
                            "from an issue of kahing/goofys, 2023")
                    .pattern("s3\\.DEBUG [A-Z]{3,7}+ (?<resource>[^\\s]{1,2048}+) = (?<status>[3-5][0-9]{2}) \\["),
            TextFormat.named("goofys, its code")
                    .words("s3.ERROR code=")
                    .example(
                            "2023/01/17 15:44:58.886689 s3.ERROR code=AccessDenied msg=Access Denied, err=<nil>",
                            "from the source of goofys, internal/goofys.go")
                    .pattern("s3\\.ERROR code=(?<code>[^\\s]{1,64}+) msg=(?<message>(?:(?!, err=)[^\n]){0,2048}+)"),
            TextFormat.named("Alibaba Cloud OSS SDK for Java")
                    .words("OSSException: ", "[ErrorCode]: ")
                    .followingLines(3)
                    .example(
                            "com.aliyun.oss.OSSException: The specified key does not exist.\n[ErrorCode]: NoSuchKey\n[RequestId]: "
                                    + ID + "\n[HostId]: " + HOST,
                            OSS)
                    .example(
                            "com.aliyun.oss.OSSException: No body in response, http status code 503\n[ErrorCode]: Unknown\n"
                                    + "[RequestId]: null\n[HostId]: null",
                            OSS)
                    .pattern(
                            "(?:OSSException: (?:No body in response, http status code (?<status>[1-5][0-9]{2})"
                                    + "|(?<message>[^\n]{0,2048}+))\n)?+\\[ErrorCode\\]: (?<code>[^\n]{1,64}+)\n\\[RequestId\\]:"
                                    + " (?:nu?l?l?(?=\n|$)|(?<requestId>[^\n]{1,64}+))(?:\n\\[HostId\\]: (?:nu?l?l?(?=\n|$)|(?<hostId>[^\n]{1,128}+)))?+"));

    private StoreFormats() {}
}
