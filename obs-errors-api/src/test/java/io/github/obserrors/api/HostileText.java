package io.github.obserrors.api;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts as a server or an attacker could send them: anything at all, and what steers terminals, lines and parsers. */
final class HostileText {

    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final List<String> PIECES = List.of(
            "\0",
            "\n",
            "\r\n",
            "\t",
            "\u001B[2J\u001B[31m",
            "\u007F",
            "\u0085",
            "\u009B",
            "\u00AD",
            "\u061C",
            "\u200B",
            "\u200E",
            "\u2028",
            "\u2029",
            "\u202E",
            "\u2066",
            "\uFEFF",
            "\uFFFE",
            "\uD800",
            "\uDFFF",
            "\uD83D\uDD25",
            "\uDB40\uDC41",
            "\uE000",
            "\u0378",
            "\"",
            "\\",
            "\\\"",
            "\\n",
            "\\u{a}",
            "]",
            "[",
            "\", code=\"AccessDenied",
            "\"], notes=[STRAY_TEXT]",
            ", status=200",
            "<Code>",
            "&amp;",
            " ",
            "NoSuchKey",
            "=");

    private HostileText() {}

    static Arbitrary<String> any() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(40),
                Arbitraries.of(PIECES).list().ofMaxSize(8).map(pieces -> String.join("", pieces)));
    }

    /** The same without what XML 1.0 cannot hold. */
    static Arbitrary<String> inXml() {
        return any().map(text -> NOT_XML.matcher(text).replaceAll(""));
    }

    /** Names of elements: those of fields, and such with format characters in them. */
    static Arbitrary<String> name() {
        Arbitrary<String> first = Arbitraries.of("a", "Z", "_", "\u00E9", "\u4E2D", "\u061C", "\u200D", "\uDB40\uDC41");
        Arbitrary<String> rest =
                Arbitraries.of("b", "0", "-", ".", "\u00B7", "\u0301", "\u200C", "\u2040", "\uD835\uDC00");
        return Arbitraries.oneOf(
                Combinators.combine(first, rest.list().ofMaxSize(5)).as((start, more) -> start + String.join("", more)),
                Arbitraries.of("Key", "Resource", "code", "requestId", "status", "details", "notes", "Code"));
    }

    static Arbitrary<Detail> detail() {
        return detail(2);
    }

    // The edge cases of what is nested multiply, and there are enough of them among the pieces.
    private static Arbitrary<Detail> detail(int depth) {
        Arbitrary<List<Detail>> children = depth == 0
                ? Arbitraries.just(List.of())
                : detail(depth - 1).list().ofMaxSize(2);
        return Combinators.combine(name(), inXml(), children).as(Detail::new).withoutEdgeCases();
    }

    /** Bodies of all shapes; the code is never blank. */
    static Arbitrary<ErrorBody> body() {
        return Combinators.combine(
                        inXml(),
                        inXml().optional(),
                        inXml().optional(),
                        inXml().optional(),
                        detail().list().ofMaxSize(3))
                .as((code, message, requestId, hostId, details) -> {
                    ErrorBody.Builder body = ErrorBody.builder(ErrorCode.of("C" + code));
                    message.ifPresent(body::message);
                    requestId.ifPresent(body::requestId);
                    hostId.ifPresent(body::hostId);
                    details.forEach(body::detail);
                    return body.build();
                })
                .withoutEdgeCases();
    }
}
