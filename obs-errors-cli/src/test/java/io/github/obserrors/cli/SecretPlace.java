package io.github.obserrors.cli;

import java.util.function.BinaryOperator;

/** Where in a body a secret can stand under its name. */
enum SecretPlace {
    ELEMENT((name, secret) -> error("<Message>m</Message><%s>%s</%s>", name, secret, name)),
    NESTED_ELEMENT((name, secret) -> error("<Outer>o<Inner><%s><b>%s</b></%s></Inner></Outer>", name, secret, name)),
    CHILD_OF_MESSAGE((name, secret) -> error("<Message>m<%s>%s</%s>n</Message>", name, secret, name)),
    CHILD_OF_ID((name, secret) -> error("<RequestId>1<b><%s>%s</%s></b></RequestId>", name, secret, name)),
    DAMAGED_END_TAG((name, secret) -> error("<Message>m</Messag><%s>%s</%s>", name, secret, name)),
    ELEMENT_IN_CDATA((name, secret) -> error("<Message>m<![CDATA[<%s>%s</%s>]]></Message>", name, secret, name)),
    ESCAPED_ELEMENT((name, secret) -> error("<Message>m &lt;%s&gt;%s&lt;/%s&gt;</Message>", name, secret, name)),
    ESCAPED_TWICE(
            (name, secret) -> error("<Message>&amp;lt;%s&amp;gt;%s&amp;lt;/%s&amp;gt;</Message>", name, secret, name)),
    SPLIT_BY_AN_INSTRUCTION((name, secret) -> error("<%s><?p </%s>?>%s</%s>", name, name, secret, name)),
    ATTRIBUTE((name, secret) -> error("<Message %s='%s'>m</Message>", name, secret)),
    ESCAPED_ATTRIBUTE((name, secret) -> error("<Message>&lt;a %s=&quot;%s&quot;/&gt;</Message>", name, secret)),
    ROOT((name, secret) -> String.format("<%s>%s</%s>", name, secret, name)),
    ENTRY_OF_A_RESULT((name, secret) ->
            "<DeleteResult>" + error("<Key>k</Key><%s>%s</%s>", name, secret, name) + "</DeleteResult>"),
    MESSAGE_OF_AN_ENTRY((name, secret) ->
            "<DeleteResult>" + error("<Key>k</Key><Message>?%s=%s</Message>", name, secret) + "</DeleteResult>"),
    KEY_OF_JSON((name, secret) -> String.format("{\"code\":\"A\",\"%s\":\"%s\"}", name, secret)),
    ARRAY_OF_JSON((name, secret) -> String.format("{\"code\":\"A\",\"x\":{\"%s\":[1,{\"y\":\"%s\"}]}}", name, secret)),
    JSON_IN_JSON((name, secret) ->
            String.format("{\"code\":\"A\",\"message\":\"{\\\"%s\\\":[\\\"a\\\",\\\"%s\\\"]}\"}", name, secret)),
    JSON_IN_XML((name, secret) -> error("<Message>{\"a\":1,\"%s\" : \"%s\"}</Message>", name, secret)),
    XML_IN_JSON((name, secret) ->
            String.format("{\"code\":\"A\",\"message\":\"\\u003c%s>%s<\\/%s>\"}", name, secret, name)),
    PARAMETER((name, secret) -> error("<Message>GET /k?a=b&amp;%s=%s&amp;c=d failed</Message>", name, secret)),
    PARAMETER_IN_A_CODE((name, secret) -> String.format("<Error><Code>A?%s=%s</Code></Error>", name, secret)),
    PARAMETER_IN_AN_ID((name, secret) -> error("<HostId>h?%s=%s&amp;a=b</HostId>", name, secret)),
    PARAMETER_IN_A_KEY((name, secret) -> error("<Key>k?%s=%s&amp;a=b</Key>", name, secret)),
    ENCODED_PARAMETER((name, secret) -> error("<Resource>/k?u=%%3Fa%%3Db%%26%s%%3D%s%%26c</Resource>", name, secret)),
    PARAMETER_ENCODED_TWICE((name, secret) -> error("<Resource>/k?u=%%253F%s%%253D%s%%2526c</Resource>", name, secret)),
    HEADER((name, secret) -> error("<Message>Bad header %s: %s</Message>", name, secret)),
    LINE_OF_TEXT((name, secret) -> String.format("Bad request\n%s: %s\nAccept: x", name, secret)),
    ASSIGNMENT((name, secret) -> error("<Message>with %s=\"%s\" failed</Message>", name, secret)),
    TITLE_OF_A_PAGE((name, secret) -> String.format("<html><title>No ?%s=%s</title></html>", name, secret)),
    ARGUMENT((name, secret) -> error("<ArgumentName>%s</ArgumentName><ArgumentValue>%s</ArgumentValue>", name, secret)),
    ARGUMENT_IN_A_MESSAGE((name, secret) -> error(
            "<Message>m<ArgumentName>%s</ArgumentName><ArgumentValue>%s</ArgumentValue></Message>", name, secret));

    private final BinaryOperator<String> body;

    SecretPlace(BinaryOperator<String> body) {
        this.body = body;
    }

    private static String error(String children, Object... parts) {
        return "<Error><Code>AccessDenied</Code>" + String.format(children, parts) + "</Error>";
    }

    /** A body in which the secret stands here. */
    String body(String name, String secret) {
        return body.apply(name, secret);
    }
}
