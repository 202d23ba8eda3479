package io.github.obserrors.xml;

import io.github.obserrors.xml.MalformedErrorBodyException.Reason;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** What the kit makes of the events of an XML reader, elements aside. */
final class XmlEvents {

    private XmlEvents() {}

    /**
     * Tells whether the event is a tag or an end, and not a comment or a processing instruction.
     *
     * @throws MalformedErrorBodyException for a document type and for an entity, which even a parser without support for
     *     them lets through as events
     */
    static boolean isElementOrEnd(int event, XMLStreamReader reader) {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT ->
                true;
            case XMLStreamConstants.DTD ->
                throw new MalformedErrorBodyException(Reason.DOCUMENT_TYPE, Place.of(reader.getLocation()));
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw new MalformedErrorBodyException(Reason.ENTITY, Place.of(reader.getLocation()));
            default -> false;
        };
    }

    static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** Tells whether the text is white space; parsers count the control characters of XML 1.1 among it. */
    static boolean isBlankText(XMLStreamReader reader) {
        char[] buffer = reader.getTextCharacters();
        int end = reader.getTextStart() + reader.getTextLength();
        for (int i = reader.getTextStart(); i < end; i++) {
            if (!ErrorAccumulator.isWhiteSpace(buffer[i])) {
                return false;
            }
        }
        return true;
    }
}
