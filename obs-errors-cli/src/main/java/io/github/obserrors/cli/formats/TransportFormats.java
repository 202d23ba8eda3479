package io.github.obserrors.cli.formats;

import java.util.List;

/** How HTTP clients that know nothing of OBS tell that a request failed. */
final class TransportFormats {

    private static final String CURL = "printed by curl 7.88.1";
    private static final String WGET = "printed by GNU Wget 1.21.3";

    static final List<TextFormat> ALL = List.of(
            TextFormat.named("curl --fail")
                    .words("The requested URL returned error: ")
                    .example("curl: (22) The requested URL returned error: 404", CURL)
                    .pattern("The requested URL returned error: (?<status>[1-5][0-9]{2})(?![0-9])"),
            TextFormat.named("wget")
                    .words(" ERROR ")
                    .example("2026-11-26 06:48:22 ERROR 404: Not Found.", WGET)
                    .pattern("[0-9]{2}:[0-9]{2} ERROR (?<status>[1-5][0-9]{2}): [^\n]{1,64}?\\.(?=\n|$)"),
            TextFormat.named("java.net.http, its log")
                    .words("RESPONSE: (")
                    .example(
                            "INFO: RESPONSE: (GET http://127.0.0.1:18404/b/object) 404 HTTP_1_1 Local port:  34466",
                            "printed by OpenJDK 17.0.15 with -Djdk.httpclient.HttpClient.log=requests")
                    .pattern(
                            "RESPONSE: \\([A-Z]{1,16} (?<resource>[^ )\n]{1,2048}+)\\) (?<status>[1-5][0-9]{2}) HTTP_"),
            TextFormat.named("wget, its answer")
                    .words("awaiting response... ")
                    .example("HTTP request sent, awaiting response... 503 Service Unavailable", WGET)
                    .pattern("HTTP request sent, awaiting response\\.\\.\\. (?<status>[1-5][0-9]{2})(?![0-9])"));

    private TransportFormats() {}
}
