package io.github.obserrors.cli.wrapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.cli.formats.Errors;
import io.github.obserrors.xml.ErrorResponses;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One body, in whatever a text has wrapped it: always the same error, without a note on what only the wrapping did. */
class WrappingTest {

    private static final String BODY = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Error>
              <Code>NoSuchKey</Code>
              <Message>There is no "a\u00FC\u4E2D" &amp; no b.</Message>
              <RequestId>DCD2FC9CAB78000001438F6640529BA9</RequestId>
              <HostId>nkbX5Pw7vRd26kP6gRwQQ4AxiN446dN608LMf4/9h/NMdhrWsc17Vnlva6VS23dq</HostId>
              <Key>C:\\new &lt;1&gt;</Key>
            </Error>""";

    private static final List<DecodedResponse> EXPECTED =
            List.of(ErrorResponses.decodeBody(BODY.getBytes(StandardCharsets.UTF_8)));

    /** A body in a text, by the name of what wraps it. */
    record Wrapped(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static String json(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String unicode(String text) {
        return json(text).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private static String lines(String before) {
        return BODY.lines().map(line -> before + line).collect(Collectors.joining("\n")) + "\n";
    }

    static Stream<Wrapped> wrapped() {
        String base64 = Base64.getEncoder().encodeToString(BODY.getBytes(StandardCharsets.UTF_8));
        return Stream.of(
                new Wrapped("nothing", BODY),
                new Wrapped("text", "upload failed: " + BODY + " (after 3 tries)"),
                new Wrapped("string of JSON", "{\"level\":\"error\",\"body\":\"" + json(BODY) + "\",\"n\":1}"),
                new Wrapped(
                        "string of JSON with slashes",
                        "{\"body\":\"" + json(BODY).replace("/", "\\/") + "\"}"),
                new Wrapped("JSON in JSON", "{\"log\":\"{\\\"body\\\":\\\"" + json(json(BODY)) + "\\\"}\"}"),
                new Wrapped("JSON without angle brackets", "{\"level\":\"error\",\"body\":\"" + unicode(BODY) + "\"}"),
                new Wrapped(
                        "JSON without angle brackets, in capitals",
                        "{\"body\":\""
                                + unicode(BODY).replace("\\u003c", "\\u003C").replace("\\u003e", "\\u003E") + "\"}"),
                new Wrapped("JSON in JSON without angle brackets", "{\"log\":\"" + json(unicode(BODY)) + "\"}"),
                new Wrapped("XML", "<pre>" + xml(BODY) + "</pre>"),
                new Wrapped("XML in XML", "<detail>" + xml(xml(BODY)) + "</detail>"),
                new Wrapped("XML in JSON", "{\"body\":\"" + json(xml(BODY)) + "\"}"),
                new Wrapped("a URL", "GET /report?body=" + url(BODY).replace("+", "%20") + " HTTP/1.1"),
                new Wrapped("a form", "body=" + url(BODY) + "&n=1"),
                new Wrapped("a URL in a URL", "to=" + url(url(BODY).replace("+", "%20"))),
                new Wrapped("Base64", "body: " + base64 + "\n"),
                new Wrapped("Base64 in JSON", "{\"body\":\"" + base64 + "\"}"),
                new Wrapped("Kubernetes", lines("2026-11-26T06:41:48.123456789Z stdout F ")),
                new Wrapped("journald", lines("Nov 26 06:41:48 host uploader[4711]: ")),
                new Wrapped("syslog", lines("<11>1 2026-11-26T06:41:48.123Z host uploader 4711 - - ")),
                new Wrapped("Docker compose", lines("uploader_1  | ")),
                new Wrapped(
                        "Docker",
                        BODY.lines()
                                .map(line -> "{\"log\":\"" + json(line)
                                        + "\\n\",\"stream\":\"stdout\",\"time\":\"2026-11-26T06:41:48.123456789Z\"}\n")
                                .collect(Collectors.joining())),
                new Wrapped(
                        "Docker without angle brackets",
                        BODY.lines()
                                .map(line -> "{\"log\":\"" + unicode(line)
                                        + "\\n\",\"stream\":\"stdout\",\"time\":\"2026-11-26T06:41:48.123456789Z\"}\n")
                                .collect(Collectors.joining())),
                new Wrapped(
                        "a log of all bytes",
                        BODY.lines()
                                .map(line -> "2026-11-26 06:41:48 DEBUG org.apache.http.wire:87 - http-outgoing-0 << \""
                                        + line + "[\\r][\\n]\"\n")
                                .collect(Collectors.joining())),
                new Wrapped(
                        "colors",
                        "\u001B[31merror\u001B[0m: " + BODY.replace("NoSuchKey", "\u001B[1mNoSuchKey\u001B[0m")));
    }

    private static String url(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("wrapped")
    void aWrappedBodyIsTheBody(Wrapped wrapped) {
        assertEquals(EXPECTED, Errors.in(wrapped.text()));
    }

    @ParameterizedTest
    @MethodSource("wrapped")
    void soItIsAmongOtherLines(Wrapped wrapped) {
        String noise = "a line of a log\n".repeat(3);
        List<DecodedResponse> twice = new ArrayList<>(EXPECTED);
        twice.addAll(EXPECTED);

        assertEquals(EXPECTED, Errors.in(noise + wrapped.text() + "\n" + noise));
        assertEquals(twice, Errors.in(noise + wrapped.text() + "\n" + noise + wrapped.text() + "\n" + noise));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void powerShellWritesUtf16(String charset) {
        for (String text : List.of(BODY, "curl : \n" + BODY + "\n", "{\"body\":\"" + json(BODY) + "\"}")) {
            assertEquals(EXPECTED, Errors.in(("\uFEFF" + text).getBytes(Charset.forName(charset))), text);
        }
        assertEquals(EXPECTED, Errors.in(("the log\n" + BODY).getBytes(Charset.forName(charset))));
        assertEquals(
                List.of("ErrorResponse[status=404]"),
                Errors.in("\uFEFFcurl: (22) The requested URL returned error: 404\r\n"
                                .getBytes(Charset.forName(charset)))
                        .stream()
                        .map(DecodedResponse::toString)
                        .toList());
    }

    @Test
    void aByteOrderMarkIsNoText() {
        for (String text : List.of(BODY, "log\n" + BODY + "\n")) {
            assertEquals(EXPECTED, Errors.in("\uFEFF" + text));
        }
        assertEquals(
                List.of("ErrorResponse[status=404, date=\"x\"]"),
                Errors.lines("\uFEFFHTTP/1.1 404 Not Found\r\nDate: x\r\n\r\n"));
    }

    @Test
    void compressedTextIsText() throws IOException {
        for (Wrapped wrapped : wrapped().toList()) {
            ByteArrayOutputStream compressed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
                gzip.write(wrapped.text().getBytes(StandardCharsets.UTF_8));
            }
            assertEquals(EXPECTED, Errors.in(compressed.toByteArray()), wrapped.name());
        }
    }

    @Test
    void aWindowsPathIsNoEscape() {
        String body = "<Error><Code>NoSuchKey</Code><Key>C:\\new\\table</Key></Error>";

        assertEquals(
                List.of(ErrorResponses.decodeBody(body.getBytes(StandardCharsets.UTF_8))),
                Errors.in("upload \"a\" failed: " + body + "\n"));
    }
}
