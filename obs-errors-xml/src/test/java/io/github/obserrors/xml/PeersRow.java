package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.xml.samples.Response;
import java.util.List;

/**
 * A kind of response that some clients get wrong.
 *
 * @param input the name of the row in the table
 * @param responses responses of this kind
 */
record PeersRow(String input, List<Response> responses) {

    static final PeersRow CRLF_LINE_ENDS = new PeersRow(
            "CRLF line ends",
            Response.of(
                    404,
                    "<?xml version=\"1.0\"?>\r\n<Error>\r\n<Code>A</Code>\r\n<Message>b\r\nc</Message>\r\n</Error>"));
    static final PeersRow ENTITIES_CDATA = new PeersRow(
            "entities, CDATA",
            Response.of(404, "<Error><Code>A</Code><Message>a &amp; <![CDATA[<b>]]> &#x4E2D;</Message></Error>"));
    static final PeersRow DEFAULT_NAMESPACE = new PeersRow(
            "default namespace",
            Response.of(404, "<Error xmlns='http://obs.example.com/doc/2015-06-30/'><Code>A</Code></Error>"));
    static final PeersRow PREFIXED_NAMESPACE = new PeersRow(
            "prefixed namespace",
            Response.of(404, "<o:Error xmlns:o='urn:obs'><o:Code>A</o:Code><o:Message>b</o:Message></o:Error>"));
    static final PeersRow NESTED_CODE_DEEPER_DOWN = new PeersRow(
            "nested `<Code>` deeper down",
            Response.of(404, "<Error><Cause><Code>Inner</Code></Cause><Code>Outer</Code></Error>"));
    static final PeersRow TWO_CODE_CHILDREN = new PeersRow(
            "two `<Code>` children", Response.of(404, "<Error><Code>First</Code><Code>Second</Code></Error>"));
    static final PeersRow DOCTYPE_XXE_BILLION_LAUGHS = new PeersRow(
            "DOCTYPE, XXE, billion laughs",
            Response.of(404, "<!DOCTYPE Error><Error><Code>A</Code></Error>"),
            Response.of(
                    404,
                    "<!DOCTYPE Error [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                            + "<Error><Code>A</Code><Message>&x;</Message></Error>"),
            Response.of(
                    404,
                    "<!DOCTYPE Error [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>"
                            + "<Error><Code>A</Code><Message>&c;</Message></Error>"));
    static final PeersRow TRUNCATED_BODY = new PeersRow(
            "truncated body", Response.of(404, "<Error><Code>A</Code><RequestId>1</RequestId><Message>The spec"));
    static final PeersRow LINE_END_BEFORE_THE_XML_DECLARATION = new PeersRow(
            "line end before the XML declaration",
            Response.of(404, "\r\n<?xml version=\"1.0\"?><Error><Code>A</Code><Message>b</Message></Error>"));
    static final PeersRow BYTE_ORDER_MARK = new PeersRow(
            "byte order mark",
            Response.of(404, "\uFEFF<?xml version=\"1.0\"?><Error><Code>A</Code><Message>b</Message></Error>"));
    static final PeersRow DELETE_RESULT = new PeersRow(
            "DeleteResult",
            Response.of(
                    200,
                    "<DeleteResult xmlns='urn:obs'><Deleted><Key>a</Key></Deleted>"
                            + "<Error><Key>b</Key><Code>AccessDenied</Code><Message>c</Message></Error>"
                            + "<Error><Key>d</Key><Code>InternalError</Code><Message>e</Message></Error></DeleteResult>"));
    static final PeersRow JSON_HTML_EMPTY = new PeersRow(
            "JSON, HTML, empty",
            Response.of(403, "{\"code\":\"A\",\"message\":\"b\",\"request_id\":\"1\"}"),
            Response.of(502, "<html><head><title>502 Bad Gateway</title></head><body></body></html>"),
            Response.of(503, ""));
    static final PeersRow EMPTY_REQUEST_ID = new PeersRow(
            "empty `<RequestId/>`",
            Response.of(404, "<Error><Code>A</Code><Message>b</Message><RequestId/></Error>")
                    .with("x-obs-request-id", "1"));
    static final PeersRow PADDED_TEXT = new PeersRow(
            "padded text",
            Response.of(404, "<Error><Code> A\n</Code><Message> b </Message><RequestId>\n 1 2\n</RequestId></Error>"));
    static final PeersRow HEAD_404_WITH_CODE_IN_A_HEADER = new PeersRow(
            "HEAD 404 with code in a header",
            Response.of(404, "")
                    .with("x-obs-error-code", "NoSuchBucket")
                    .with("x-obs-error-message", "b")
                    .with("x-obs-request-id", "1"));
    static final PeersRow OK_WITH_ERROR = new PeersRow(
            "200 OK with `<Error>`", Response.of(200, "<Error><Code>A</Code><Message>b</Message></Error>"));
    static final PeersRow SIZE_LIMIT = new PeersRow(
            "size limit",
            Response.of(
                    404,
                    ("<Error><Code>A</Code><Message>" + "b".repeat(2 << 20) + "</Message></Error>").getBytes(UTF_8)));

    static final List<PeersRow> ALL = List.of(
            CRLF_LINE_ENDS,
            ENTITIES_CDATA,
            DEFAULT_NAMESPACE,
            PREFIXED_NAMESPACE,
            NESTED_CODE_DEEPER_DOWN,
            TWO_CODE_CHILDREN,
            DOCTYPE_XXE_BILLION_LAUGHS,
            TRUNCATED_BODY,
            LINE_END_BEFORE_THE_XML_DECLARATION,
            BYTE_ORDER_MARK,
            DELETE_RESULT,
            JSON_HTML_EMPTY,
            EMPTY_REQUEST_ID,
            PADDED_TEXT,
            HEAD_404_WITH_CODE_IN_A_HEADER,
            OK_WITH_ERROR,
            SIZE_LIMIT);

    private PeersRow(String input, Response... responses) {
        this(input, List.of(responses));
    }

    /** The kit's answer to the responses, as to a request whose success is a result document. */
    List<DecodedResponse> decoded() {
        return responses.stream().map(Response::decodeResult).toList();
    }

    @Override
    public String toString() {
        return input;
    }
}
