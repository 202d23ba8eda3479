package io.github.obserrors.cli.formats;

import io.github.obserrors.cli.formats.facts.TextFormat;
import io.github.obserrors.cli.formats.readers.FieldsReader;
import java.util.List;

/** How the tools of OBS tell that a request failed: obsutil, the Terraform providers, obsfs. */
final class ObsToolFormats {

    private static final String ID = "0000018A4E4567BD47CF110EE1B2A4DF";
    private static final String OBSFS = "from the source of obsfs at 4832e0f of 2026-05-30, src/curl.cpp";

    static final List<TextFormat> ALL = List.of(
            TextFormat.named("obsutil")
                    .words("error code [")
                    .example(
                            "Error: Status [404], error code [NoSuchBucket], error message [The specified bucket does not exist],"
                                    + " request id [" + ID + "]",
                            "from the source of obsutil 5.1.9, command/misc.go")
                    .example(
                            "Upload failed, /tmp/a.txt --> obs://bucket/a.txt, cost [12], status [403], error code [AccessDenied],"
                                    + " error message [Access Denied], request id [" + ID + "]",
                            "from the source of obsutil 5.1.9, command/transfer_upload.go")
                    .reader(FieldsReader.OF_CLIENTS),
            TextFormat.named("Terraform providers for OBS")
                    .words(" OBS bucket ", "rror creating bucket ", "rror reading bucket ", "rror deleting bucket ")
                    .followingLines(3)
                    .example(
                            "│ Error: error listing objects of OBS bucket otc-obs-test-bucket-5: InternalError,\n"
                                    + "│  Reason: We encountered an internal error. Please try again.",
                            "reported by a user of terraform-provider-opentelekomcloud in its issue 2023")
                    .pattern("[Ee]rror [a-z][^:]{1,256}+:[ \n][\\s\u2502]{0,4}+(?<code>[A-Z][A-Za-z0-9.]{2,63}+),"
                            + "[\\s\u2502]{1,8}+Reason: (?<message>[^\n]{1,4096}+)"),
            TextFormat.named("Terraform providers for Huawei Cloud, other requests")
                    .words("Expected HTTP response code [")
                    .followingLines(2)
                    .example(
                            "Expected HTTP response code [200] when accessing [GET https://iam.example.com/v3/projects], but got 403"
                                    + " instead",
                            "from the source of golangsdk of huaweicloud, errors.go")
                    .pattern(
                            "Expected HTTP response code \\[[0-9 ]{0,64}+\\][\\s\u2502]{1,8}+when accessing[\\s\u2502]{1,8}+\\[[^\\]]{1,2048}+\\],[\\s\u2502]{1,8}+but[\\s\u2502]{1,8}+got[\\s\u2502]{1,8}+"
                                    + "(?<status>[1-5][0-9]{2})[\\s\u2502]{1,8}+instead"),
            TextFormat.named("obsfs, failed request")
                    .words("curl perform failed,url=")
                    .example(
                            "[ERR] curl.cpp:Hws_curl_easy_perform(2619): curl perform"
                                    + " failed,url=http://bucket.obs.example.com/a.txt,response=403,requestid=" + ID,
                            OBSFS)
                    .pattern("curl perform failed,url=(?<resource>\\S{0,2048}?),response=(?<status>[1-5][0-9]{2})"
                            + "(?:,requestid=(?<requestId>[0-9A-Za-z]{0,64}+))?+"),
            TextFormat.named("obsfs and s3fs, status")
                    .words("HTTP response code ")
                    .example("HTTP response code 403 was returned, returning EPERM. requestId: " + ID, OBSFS)
                    .example("HTTP response code = 500, returning EIO. requestId: " + ID, OBSFS)
                    .pattern(
                            "HTTP response code (?:= ?)?(?<status>[3-5][0-9]{2})(?![0-9])"
                                    + "(?: was returned)?+(?:, (?!url)[^\n.]{1,128}+\\.)?+(?: requestId: (?<requestId>[0-9A-Za-z]{1,64}+))?+"),
            TextFormat.named("obsfs, download")
                    .words(" on GET download: ")
                    .example(
                            "[ERR] curl.cpp:RequestPerform(2737): HTTP 404 on GET download: http://bucket.obs.example.com/a.txt",
                            OBSFS)
                    .pattern(
                            "HTTP (?<status>[3-5][0-9]{2})(?: \\(server error\\))? on GET download: (?<resource>\\S{1,2048}+)"));

    private ObsToolFormats() {}
}
