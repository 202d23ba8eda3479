package io.github.obserrors.cli;

/** Where in a body a secret can stand under its name. */
enum SecretPlace {
    ELEMENT(error("<Message>m</Message><{name}>{secret}</{name}>")),
    NESTED_ELEMENT(error("<Outer>o<Inner><{name}><b>{secret}</b></{name}></Inner></Outer>")),
    CHILD_OF_MESSAGE(error("<Message>m<{name}>{secret}</{name}>n</Message>")),
    CHILD_OF_ID(error("<RequestId>1<b><{name}>{secret}</{name}></b></RequestId>")),
    DAMAGED_END_TAG(error("<Message>m</Messag><{name}>{secret}</{name}>")),
    ELEMENT_IN_CDATA(error("<Message>m<![CDATA[<{name}>{secret}</{name}>]]></Message>")),
    ESCAPED_ELEMENT(error("<Message>m &lt;{name}&gt;{secret}&lt;/{name}&gt;</Message>")),
    ESCAPED_TWICE(error("<Message>&amp;lt;{name}&amp;gt;{secret}&amp;lt;/{name}&amp;gt;</Message>")),
    SPLIT_BY_AN_INSTRUCTION(error("<{name}><?p </{name}>?>{secret}</{name}>")),
    ATTRIBUTE(error("<Message {name}='{secret}'>m</Message>")),
    ESCAPED_ATTRIBUTE(error("<Message>&lt;a {name}=&quot;{secret}&quot;/&gt;</Message>")),
    ROOT("<{name}>{secret}</{name}>"),
    ENTRY_OF_A_RESULT("<DeleteResult>" + error("<Key>k</Key><{name}>{secret}</{name}>") + "</DeleteResult>"),
    MESSAGE_OF_AN_ENTRY(
            "<DeleteResult>" + error("<Key>k</Key><Message>?{name}={secret}</Message>") + "</DeleteResult>"),
    KEY_OF_JSON("{\"code\":\"A\",\"{name}\":\"{secret}\"}"),
    ARRAY_OF_JSON("{\"code\":\"A\",\"x\":{\"{name}\":[1,{\"y\":\"{secret}\"}]}}"),
    JSON_IN_JSON("{\"code\":\"A\",\"message\":\"{\\\"{name}\\\":[\\\"a\\\",\\\"{secret}\\\"]}\"}"),
    JSON_IN_XML(error("<Message>{\"a\":1,\"{name}\" : \"{secret}\"}</Message>")),
    XML_IN_JSON("{\"code\":\"A\",\"message\":\"\\u003c{name}>{secret}<\\/{name}>\"}"),
    PARAMETER(error("<Message>GET /k?a=b&amp;{name}={secret}&amp;c=d failed</Message>")),
    PARAMETER_IN_A_CODE("<Error><Code>A?{name}={secret}</Code></Error>"),
    PARAMETER_IN_AN_ID(error("<HostId>h?{name}={secret}&amp;a=b</HostId>")),
    PARAMETER_IN_A_KEY(error("<Key>k?{name}={secret}&amp;a=b</Key>")),
    ENCODED_PARAMETER(error("<Resource>/k?u=%3Fa%3Db%26{name}%3D{secret}%26c</Resource>")),
    PARAMETER_ENCODED_TWICE(error("<Resource>/k?u=%253F{name}%253D{secret}%2526c</Resource>")),
    HEADER(error("<Message>Bad header {name}: {secret}</Message>")),
    LINE_OF_TEXT("Bad request\n{name}: {secret}\nAccept: x"),
    ASSIGNMENT(error("<Message>with {name}=\"{secret}\" failed</Message>")),
    TITLE_OF_A_PAGE("<html><title>No ?{name}={secret}</title></html>"),
    ARGUMENT(error("<ArgumentName>{name}</ArgumentName><ArgumentValue>{secret}</ArgumentValue>")),
    ARGUMENT_IN_A_MESSAGE(
            error("<Message>m<ArgumentName>{name}</ArgumentName><ArgumentValue>{secret}</ArgumentValue></Message>"));

    private final String template;

    SecretPlace(String template) {
        this.template = template;
    }

    private static String error(String children) {
        return "<Error><Code>AccessDenied</Code>" + children + "</Error>";
    }

    /** A body in which the secret stands here. */
    String body(String name, String secret) {
        return template.replace("{name}", name).replace("{secret}", secret);
    }
}
