package io.github.obserrors.cli.formats;

import io.github.obserrors.cli.formats.facts.TextFormat;
import io.github.obserrors.cli.formats.readers.ObjectErrors;
import java.util.List;

/** How gateways and proxies in front of a server tell that a request failed. */
final class GatewayFormats {

    private static final String[] WORDS_OF_OBJECTS = {
        "error_code",
        "errorCode",
        "errCode",
        "rror-code",
        "ErrorCode",
        "\"Code\"",
        "'Code'",
        "Code\\\":",
        " Code: '",
        "\"code\":",
        "'code':",
        "code\\\":",
        " code: '",
        "tatus\":4",
        "tatus\":5",
        "tatus\": 4",
        "tatus\": 5",
        "tatus\":\"4",
        "tatus\":\"5",
        "ode\":4",
        "ode\":5",
        "ode\": 4",
        "ode\": 5",
        "ode': 4",
        "ode': 5",
        "Code: 4",
        "Code: 5"
    };

    static final List<TextFormat> ALL = List.of(
            TextFormat.named("page of a proxy")
                    .words("<title>", "<TITLE>")
                    .example("<head><title>502 Bad Gateway</title></head>", "sent by nginx 1.25.5, as curl showed it")
                    .pattern("(?i)<title>\\s{0,8}(?<message>(?:Error |HTTP |HTTP Error |HTTP Status )?"
                            + "(?<status>[45][0-9]{2})(?![0-9])[^<\n]{0,128}+)"),
            TextFormat.named("objects: JSON, and what Python and JavaScript print")
                    .words(WORDS_OF_OBJECTS)
                    .followingLines(15)
                    .example(
                            "{\"error_msg\":\"Incorrect IAM authentication information: decrypt token fail\","
                                    + "\"error_code\":\"APIGW.0301\",\"request_id\":\"0e812a89eee650de8e1f55cdae28b2c9\"}",
                            "sent by Huawei Cloud API Gateway, as its guide to troubleshooting shows it")
                    .example(
                            "{\"error\": {\"message\": \"The request you have made requires authentication.\","
                                    + " \"code\": 401, \"title\": \"Unauthorized\"}}",
                            "sent by OpenStack Keystone, which IAM follows, as tests of its client library show it")
                    .reader(new ObjectErrors()));

    private GatewayFormats() {}
}
