package io.github.obserrors.cli.formats;

import java.util.List;

/** How gateways and proxies in front of a server tell that a request failed. */
final class GatewayFormats {

    static final List<TextFormat> ALL = List.of(TextFormat.named("page of a proxy")
            .words("<title>", "<TITLE>")
            .example(
                    "<head><title>502 Bad Gateway</title></head>",
                    "sent by nginx 1.18.0 (its source, ngx_http_special_response.c)")
            .pattern(
                    "(?i)<(?:title|h1)>\\s{0,8}(?:Error |HTTP |HTTP Error |HTTP Status )?(?<status>[45][0-9]{2})(?![0-9])"
                            + "[^<\n]{0,128}+"));

    private GatewayFormats() {}
}
