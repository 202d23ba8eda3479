package io.github.obserrors.bench.clients.fault;

import io.github.obserrors.bench.clients.sdk.Call;
import java.util.List;

/** Error bodies that some reader gets wrong. */
final class OddRows {

    private static final String TEXT = "b";
    private static final int LONG = 1_000_000;

    private OddRows() {}

    static List<FaultRow> rows() {
        return List.of(
                xml(
                        "crlf",
                        "CRLF line ends",
                        Truth.of(404, "A", "b\nc", ""),
                        "<?xml version=\"1.0\"?>\r\n<Error>\r\n<Code>A</Code>\r\n<Message>b\r\nc</Message>\r\n</Error>"),
                xml(
                        "entities",
                        "entities, CDATA",
                        Truth.of(404, "A", "a & <b> \u4E2D", ""),
                        "<Error><Code>A</Code><Message>a &amp; <![CDATA[<b>]]> &#x4E2D;</Message></Error>"),
                xml(
                        "default-namespace",
                        "default namespace",
                        Truth.of(404, "A", "", ""),
                        "<Error xmlns='http://obs.example.com/doc/2015-06-30/'><Code>A</Code></Error>"),
                xml(
                        "prefixed-namespace",
                        "prefixed namespace",
                        Truth.of(404, "A", TEXT, ""),
                        "<o:Error xmlns:o='urn:obs'><o:Code>A</o:Code><o:Message>b</o:Message></o:Error>"),
                xml(
                        "nested-code",
                        "nested `<Code>` deeper down",
                        Truth.of(404, "Outer", "", ""),
                        "<Error><Cause><Code>Inner</Code></Cause><Code>Outer</Code></Error>"),
                xml(
                        "two-codes",
                        "two `<Code>` children",
                        Truth.of(404, "First", "", ""),
                        "<Error><Code>First</Code><Code>Second</Code></Error>"),
                xml("doctype", "DOCTYPE", Truth.of(404, "A", "", ""), "<!DOCTYPE Error><Error><Code>A</Code></Error>"),
                xml(
                        "external-entity",
                        "DOCTYPE with an external entity",
                        Truth.of(404, "A", "&x;", ""),
                        "<!DOCTYPE Error [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                                + "<Error><Code>A</Code><Message>&x;</Message></Error>"),
                xml(
                        "billion-laughs",
                        "DOCTYPE with entities in entities",
                        Truth.of(404, "A", "&c;", ""),
                        "<!DOCTYPE Error [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>"
                                + "<Error><Code>A</Code><Message>&c;</Message></Error>"),
                xml(
                        "truncated",
                        "truncated body",
                        Truth.of(404, "A", "The spec", "1"),
                        "<Error><Code>A</Code><RequestId>1</RequestId><Message>The spec"),
                xml(
                        "before-xml",
                        "line end before the XML declaration",
                        Truth.of(404, "A", TEXT, ""),
                        "\r\n<?xml version=\"1.0\"?><Error><Code>A</Code><Message>b</Message></Error>"),
                xml(
                        "byte-order-mark",
                        "byte order mark",
                        Truth.of(404, "A", TEXT, ""),
                        "\uFEFF<?xml version=\"1.0\"?><Error><Code>A</Code><Message>b</Message></Error>"),
                row(
                        "json",
                        "JSON",
                        Truth.of(403, "A", TEXT, "1"),
                        "Content-Type: application/json\r\n",
                        "{\"code\":\"A\",\"message\":\"b\",\"request_id\":\"1\"}"),
                row(
                        "empty-request-id",
                        "empty `<RequestId/>`, but a header",
                        Truth.of(404, "A", TEXT, "1"),
                        "x-obs-request-id: 1\r\nx-amz-request-id: 1\r\n",
                        "<Error><Code>A</Code><Message>b</Message><RequestId/></Error>"),
                xml(
                        "padded-text",
                        "padded text",
                        Truth.of(404, "A", " b ", "12"),
                        "<Error><Code> A\n</Code><Message> b </Message><RequestId>\n 1 2\n</RequestId></Error>"),
                row(
                                "code-in-header",
                                "code in a header",
                                Truth.of(404, "NoSuchBucket", TEXT, "1"),
                                "x-obs-error-code: NoSuchBucket\r\nx-obs-error-message: b\r\nx-obs-request-id: 1\r\n",
                                "")
                        .on(Call.GET, Call.HEAD),
                row(
                                "error-in-success",
                                "200 with `<Error>`",
                                Truth.of(200, "A", TEXT, ""),
                                "Content-Type: application/xml\r\n",
                                "<Error><Code>A</Code><Message>b</Message></Error>")
                        .on(Call.COPY, Call.COMPLETE, Call.LIST, Call.DELETE_OBJECTS),
                xml(
                        "long-message",
                        "a message of 1 MB",
                        Truth.of(404, "A", "b".repeat(LONG), ""),
                        "<Error><Code>A</Code><Message>" + "b".repeat(LONG) + "</Message></Error>"));
    }

    private static FaultRow xml(String id, String label, Truth truth, String body) {
        return row(id, label, truth, "Content-Type: application/xml\r\n", body);
    }

    private static FaultRow row(String id, String label, Truth truth, String headers, String body) {
        int status = truth.status().orElseThrow();
        return FaultRow.of(
                        "odd-" + id,
                        Group.ODD,
                        label,
                        truth,
                        strike -> strike.rule().answer(RawResponse.of(status, headers, body)))
                .on(Call.GET);
    }
}
