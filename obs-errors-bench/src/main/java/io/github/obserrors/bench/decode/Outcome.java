package io.github.obserrors.bench.decode;

import java.util.Map;
import java.util.Optional;

/** What a way finds in a body, checked against what the body contains. */
public final class Outcome {

    /** What ways do with a body that ends too early, if they do not find what it contains. */
    private static final Map<DecodeWay, String> TRUNCATED = Map.ofEntries(
            Map.entry(DecodeWay.SCANNER, "throws MalformedErrorBodyException"),
            Map.entry(DecodeWay.BINDING, "throws MalformedErrorBodyException"),
            Map.entry(DecodeWay.STAX_WOODSTOX, "throws WstxEOFException"),
            Map.entry(DecodeWay.STAX_JDK, "throws XMLStreamException"),
            Map.entry(DecodeWay.SAX, "throws SAXParseException"),
            Map.entry(DecodeWay.DOM, "throws SAXParseException"),
            Map.entry(DecodeWay.JAXB, "throws UnmarshalException"),
            Map.entry(DecodeWay.JAXB_NEW_CONTEXT, "throws UnmarshalException"),
            Map.entry(DecodeWay.AWS, "finds nothing"),
            Map.entry(
                    DecodeWay.ALIYUN,
                    "finds the code \"InvalidResponse\", the message \"Failed to parse the response result.\""),
            Map.entry(DecodeWay.TENCENT, "finds the code \"404 null\""),
            Map.entry(DecodeWay.MINIO, "throws XmlParserException"));

    /** What ways do with the page of a proxy, if they find something or refuse it. */
    private static final Map<DecodeWay, String> HTML = Map.ofEntries(
            Map.entry(DecodeWay.SCANNER, "throws MalformedErrorBodyException"),
            Map.entry(DecodeWay.BINDING, "throws MalformedErrorBodyException"),
            Map.entry(DecodeWay.RESPONSE, "finds the message \"502 Bad Gateway\""),
            Map.entry(DecodeWay.STAX_WOODSTOX, "throws WstxParsingException"),
            Map.entry(DecodeWay.STAX_JDK, "throws XMLStreamException"),
            Map.entry(DecodeWay.SAX, "throws SAXParseException"),
            Map.entry(DecodeWay.DOM, "throws SAXParseException"),
            Map.entry(DecodeWay.JAXB, "throws UnmarshalException"),
            Map.entry(DecodeWay.JAXB_NEW_CONTEXT, "throws UnmarshalException"),
            Map.entry(
                    DecodeWay.ALIYUN,
                    "finds the code \"InvalidResponse\", the message \"Failed to parse the response result.\""),
            Map.entry(DecodeWay.TENCENT, "finds the code \"404 null\""),
            Map.entry(DecodeWay.MINIO, "throws XmlParserException"));

    private Outcome() {}

    /**
     * {@return what a way is known to do with a body; empty if it finds what the body contains, as every way does for
     * every whole body}
     */
    public static Optional<String> known(DecodeWay way, Body body) {
        return switch (body) {
            case TRUNCATED -> Optional.ofNullable(TRUNCATED.get(way));
            case HTML -> Optional.ofNullable(HTML.get(way));
            default -> Optional.empty();
        };
    }

    /**
     * Reads a body in one way, and checks what it finds.
     *
     * @throws IllegalStateException if that is neither what the body contains nor what this way is known to find
     */
    public static void check(DecodeWay way, Body body) {
        Optional<String> outcome = outcome(way, body);
        Optional<String> known = known(way, body);
        if (!outcome.equals(known)) {
            throw new IllegalStateException(way + " " + body + ": " + outcome + ", known was " + known);
        }
    }

    private static Optional<String> outcome(DecodeWay way, Body body) {
        Facts facts;
        try {
            facts = way.decoder(body.bytes()).read(body.bytes());
        } catch (Exception e) {
            return Optional.of("throws " + e.getClass().getSimpleName());
        }
        return facts.equals(body.facts()) ? Optional.empty() : Optional.of("finds " + facts);
    }
}
