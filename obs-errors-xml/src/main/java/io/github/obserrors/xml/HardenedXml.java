package io.github.obserrors.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.exc.WstxIOException;
import com.ctc.wstx.stax.WstxInputFactory;
import io.github.obserrors.xml.MalformedErrorBodyException.Reason;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/** Makes XML readers that reach for nothing outside the body, and says in the kit's terms what they find wrong. */
final class HardenedXml {

    private static final WstxInputFactory FACTORY = factory();

    /** The encodings that the parser decodes itself, strictly; the others it leaves to the JDK, which is lenient. */
    private static final Set<String> STRICT = Set.of("UTF-8", "ISO-8859-1", "US-ASCII", "UTF-32BE", "UTF-32LE");

    private HardenedXml() {}

    static XMLStreamReader2 reader(Input input) {
        XMLStreamReader2 reader;
        try {
            reader = (XMLStreamReader2) input.open(FACTORY);
        } catch (XMLStreamException e) {
            throw malformed(e, input, Place.START);
        }
        String encoding = reader.getEncoding();
        if (encoding != null && !STRICT.contains(encoding)) {
            refuse(input.misfit(encoding));
        }
        return reader;
    }

    static MalformedErrorBodyException malformed(XMLStreamException problem, Input input, XMLStreamReader2 reader) {
        Place here = Place.of(reader.getLocationInfo().getCurrentLocation());
        if (problem instanceof WstxIOException) {
            // Everything is in memory: there were bytes that do not fit the encoding, or a character that XML cannot
            // hold. The parser tells neither which nor where.
            refuse(input.misfit(reader.getEncoding()));
            return new MalformedErrorBodyException(Reason.NOT_XML, here);
        }
        return malformed(problem, input, here);
    }

    private static MalformedErrorBodyException malformed(XMLStreamException problem, Input input, Place here) {
        Reason reason = Reason.NOT_XML;
        if (problem instanceof EntityException) {
            reason = Reason.ENTITY;
        } else if (problem instanceof WstxEOFException || input.isExhausted()) {
            reason = Reason.TRUNCATED;
        } else if (problem instanceof WstxIOException) {
            reason = Reason.BAD_ENCODING;
        } else if (problem.getClass() == XMLStreamException.class) {
            // The parser throws the plain class for its own bounds and for nothing else.
            reason = Reason.TOO_LARGE;
        }
        Location location = problem.getLocation();
        return new MalformedErrorBodyException(reason, location == null ? here : Place.of(location));
    }

    private static void refuse(Optional<MalformedErrorBodyException> misfit) {
        if (misfit.isPresent()) {
            throw misfit.get();
        }
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLResolver refusal = (publicId, systemId, baseUri, entity) -> {
            throw new EntityException();
        };
        factory.setXMLResolver(refusal);
        factory.setProperty(WstxInputProperties.P_UNDECLARED_ENTITY_RESOLVER, refusal);
        // Lazy parsing throws unchecked exceptions from methods that only look at the current event.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(
                WstxInputProperties.P_MAX_ELEMENT_DEPTH, Bounds.DEPTH + 1); // the kit's own check comes first
        return factory;
    }

    /** Thrown at an entity other than the five of XML, wherever it is declared, if at all. */
    private static final class EntityException extends XMLStreamException {

        private static final long serialVersionUID = 1L;

        EntityException() {
            super("Entities are not resolved");
        }
    }
}
