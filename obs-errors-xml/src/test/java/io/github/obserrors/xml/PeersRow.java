package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.api.DecodedResponse;
import java.util.List;

/** An input that clients are known to get wrong: what each of them makes of it, and responses that are such. */
enum PeersRow {
    CRLF_LINE_ENDS(
            "CRLF line ends",
            "everything null | ok | ok | ok | ok",
            Response.of(
                    404,
                    "<?xml version=\"1.0\"?>\r\n<Error>\r\n<Code>A</Code>\r\n<Message>b\r\nc</Message>\r\n</Error>")),
    ENTITIES_CDATA(
            "entities, CDATA",
            "left encoded | ok | ok | ok | message cut",
            Response.of(404, "<Error><Code>A</Code><Message>a &amp; <![CDATA[<b>]]> &#x4E2D;</Message></Error>")),
    DEFAULT_NAMESPACE(
            "default namespace",
            "ok | ok | ok | code null | ok",
            Response.of(404, "<Error xmlns='http://obs.example.com/doc/2015-06-30/'><Code>A</Code></Error>")),
    PREFIXED_NAMESPACE(
            "prefixed namespace",
            "null | ok | ok | null | ok",
            Response.of(404, "<o:Error xmlns:o='urn:obs'><o:Code>A</o:Code><o:Message>b</o:Message></o:Error>")),
    NESTED_CODE_DEEPER_DOWN(
            "nested `<Code>` deeper down",
            "inner code wins | outer | outer | outer | replaced by the status",
            Response.of(404, "<Error><Cause><Code>Inner</Code></Cause><Code>Outer</Code></Error>")),
    TWO_CODE_CHILDREN(
            "two `<Code>` children",
            "second | throws | throws | first | second",
            Response.of(404, "<Error><Code>First</Code><Code>Second</Code></Error>")),
    DOCTYPE_XXE_BILLION_LAUGHS(
            "DOCTYPE, XXE, billion laughs",
            "code read, entity left | code null | throws | invalid | replaced by the status",
            Response.of(404, "<!DOCTYPE Error><Error><Code>A</Code></Error>"),
            Response.of(
                    404,
                    "<!DOCTYPE Error [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                            + "<Error><Code>A</Code><Message>&x;</Message></Error>"),
            Response.of(
                    404,
                    "<!DOCTYPE Error [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>"
                            + "<Error><Code>A</Code><Message>&c;</Message></Error>")),
    TRUNCATED_BODY(
            "truncated body",
            "salvages code and ids | code null | throws | invalid | replaced by the status",
            Response.of(404, "<Error><Code>A</Code><RequestId>1</RequestId><Message>The spec")),
    LINE_END_BEFORE_THE_XML_DECLARATION(
            "line end before the XML declaration",
            "ok | code null | throws | invalid | replaced by the status",
            Response.of(404, "\r\n<?xml version=\"1.0\"?><Error><Code>A</Code><Message>b</Message></Error>")),
    BYTE_ORDER_MARK(
            "byte order mark",
            "ok | ok | throws | ok | ok",
            Response.of(404, "\uFEFF<?xml version=\"1.0\"?><Error><Code>A</Code><Message>b</Message></Error>")),
    DELETE_RESULT(
            "DeleteResult",
            "one code | null | throws | null | replaced by the status",
            Response.of(
                    200,
                    "<DeleteResult xmlns='urn:obs'><Deleted><Key>a</Key></Deleted>"
                            + "<Error><Key>b</Key><Code>AccessDenied</Code><Message>c</Message></Error>"
                            + "<Error><Key>d</Key><Code>InternalError</Code><Message>e</Message></Error></DeleteResult>")),
    JSON_HTML_EMPTY(
            "JSON, HTML, empty",
            "null | null | throws | invalid | replaced by the status",
            Response.of(403, "{\"code\":\"A\",\"message\":\"b\",\"request_id\":\"1\"}"),
            Response.of(502, "<html><head><title>502 Bad Gateway</title></head><body></body></html>"),
            Response.of(503, "")),
    EMPTY_REQUEST_ID(
            "empty `<RequestId/>`",
            "\"\" | \"\" (hides the header) | null | \"\" | the message text",
            Response.of(404, "<Error><Code>A</Code><Message>b</Message><RequestId/></Error>")
                    .with("x-obs-request-id", "1")),
    PADDED_TEXT(
            "padded text",
            "kept | kept | kept | partly | trimmed",
            Response.of(404, "<Error><Code> A\n</Code><Message> b </Message><RequestId>\n 1 2\n</RequestId></Error>")),
    HEAD_404_WITH_CODE_IN_A_HEADER(
            "HEAD 404 with code in a header",
            "code null, message \"null\\nRequest Error.\" | code null | made up from status "
                    + "| NoSuchKey even for a bucket | \"404 Not Found\"",
            Response.of(404, "")
                    .with("x-obs-error-code", "NoSuchBucket")
                    .with("x-obs-error-message", "b")
                    .with("x-obs-request-id", "1")),
    OK_WITH_ERROR(
            "200 OK with `<Error>`",
            "copy only | yes | complete-multipart only | - | -",
            Response.of(200, "<Error><Code>A</Code><Message>b</Message></Error>")),
    SIZE_LIMIT(
            "size limit",
            "none | none | none | none | none",
            Response.of(
                    404,
                    ("<Error><Code>A</Code><Message>" + "b".repeat(2 << 20) + "</Message></Error>").getBytes(UTF_8)));

    private final String input;
    private final String peers;
    private final List<Response> responses;

    PeersRow(String input, String peers, Response... responses) {
        this.input = input;
        this.peers = peers;
        this.responses = List.of(responses);
    }

    /** What the row of the table is called. */
    String input() {
        return input;
    }

    /** The cells of the peers. */
    String peers() {
        return peers;
    }

    /** What the kit makes of the responses, for all but a multi-object delete an error. */
    List<DecodedResponse> decoded() {
        return responses.stream().map(Response::decodeResult).toList();
    }
}
