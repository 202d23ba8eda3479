package io.github.obserrors.bench.decode;

import java.util.Map;
import java.util.Optional;

/** What a way finds in a body, checked against what is in it. */
public final class Outcome {

    /** How ways deal with a body that ends too early, where that is not to find what is in it. */
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

    /** How ways deal with a page of a proxy, where that is not to find nothing. */
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
     * Returns how a way is known to deal with a body.
     *
     * @return what it does, or empty if it finds what is in the body, as every way does for every whole body
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
     * @throws IllegalStateException if that is not what is in the body, nor what is known of this way
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
