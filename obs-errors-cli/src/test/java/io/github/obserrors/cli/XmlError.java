package io.github.obserrors.cli;

import java.util.stream.Collectors;

/** An error body that holds any text that XML can hold. */
final class XmlError {

    private XmlError() {}

    static String of(String code, String message, String requestId, String detail) {
        return "<Error>" + element("Code", code) + element("Message", message) + element("RequestId", requestId)
                + element("Detail", detail) + "</Error>";
    }

    static String element(String name, String text) {
        return "<" + name + ">" + references(text) + "</" + name + ">";
    }

    /** Every character as a reference, so that none means anything to the parser. */
    private static String references(String text) {
        return text.codePoints()
                .mapToObj(c -> "&#x" + Integer.toHexString(c) + ";")
                .collect(Collectors.joining());
    }
}
