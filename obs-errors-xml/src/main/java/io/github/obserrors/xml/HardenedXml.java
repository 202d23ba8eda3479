package io.github.obserrors.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.exc.WstxIOException;
import com.ctc.wstx.stax.WstxInputFactory;
import io.github.obserrors.xml.MalformedErrorBodyException.Reason;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/** Makes XML readers that reach for nothing outside the body. */
final class HardenedXml {

    private static final WstxInputFactory FACTORY = factory();

    private HardenedXml() {}

    static XMLStreamReader reader(byte[] body) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new ByteArrayInputStream(body));
    }

    static XMLStreamReader reader(String body) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new StringReader(body));
    }

    /** Says in the kit's terms what an XML reader found. */
    static MalformedErrorBodyException malformed(XMLStreamException problem) {
        Place place = problem.getLocation() == null ? Place.START : Place.of(problem.getLocation());
        Reason reason = Reason.NOT_XML;
        if (problem instanceof WstxEOFException) {
            reason = Reason.TRUNCATED;
        } else if (problem instanceof WstxIOException) {
            // Everything is in memory, so the only input error left is one of the encoding.
            reason = Reason.BAD_ENCODING;
        }
        return new MalformedErrorBodyException(reason, place);
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("External entities are not resolved");
        });
        // Lazy parsing throws unchecked exceptions from methods that only look at the current event.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(
                WstxInputProperties.P_MAX_ELEMENT_DEPTH, Bounds.DEPTH + 1); // the kit's own check comes first
        return factory;
    }
}
