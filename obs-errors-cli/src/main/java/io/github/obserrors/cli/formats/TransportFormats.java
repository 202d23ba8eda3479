package io.github.obserrors.cli.formats;

import io.github.obserrors.cli.formats.facts.TextFormat;
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
            TextFormat.named("HttpURLConnection")
                    .words("Server returned HTTP response code: ")
                    .example(
                            "java.io.IOException: Server returned HTTP response code: 403 for URL: http://127.0.0.1:18777/403/object",
                            "printed by OpenJDK 17.0.15")
                    .pattern("Server returned HTTP response code: (?<status>[1-5][0-9]{2}) for URL:"
                            + " (?<resource>[^ \n]{1,2048}+)"),
            TextFormat.named("Spring, its clients")
                    .words("ErrorException: ", "ErrorException$")
                    .example(
                            "org.springframework.web.client.HttpServerErrorException$ServiceUnavailable:"
                                    + " 503 Service Unavailable: [no body]",
                            "printed by Spring Framework 7.0.10")
                    .pattern("Http(?:Client|Server)ErrorException(?:\\$[A-Za-z]{1,40}+)?+: (?<status>[45][0-9]{2}) "),
            TextFormat.named("urllib of Python")
                    .words("HTTP Error ")
                    .example("urllib.error.HTTPError: HTTP Error 503: Service Unavailable", "printed by Python 3.11.7")
                    .pattern("HTTPError: HTTP Error (?<status>[45][0-9]{2}): "),
            TextFormat.named("requests of Python")
                    .words(" Client Error: ", " Server Error: ")
                    .example(
                            "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: http://127.0.0.1:18777/403/object",
                            "printed by requests 2.34.2")
                    .pattern("(?<status>[45][0-9]{2}) (?:Client|Server) Error: [^\n]{0,64}? for url:"
                            + " (?<resource>[^ \n]{1,2048}+)"),
            TextFormat.named("wget, its answer")
                    .words("awaiting response... ")
                    .example("HTTP request sent, awaiting response... 503 Service Unavailable", WGET)
                    .pattern("HTTP request sent, awaiting response\\.\\.\\. (?<status>[1-5][0-9]{2})(?![0-9])"));

    private TransportFormats() {}
}
