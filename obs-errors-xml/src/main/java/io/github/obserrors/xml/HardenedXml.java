package io.github.obserrors.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.exc.WstxIOException;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.util.SymbolTable;
import io.github.obserrors.xml.MalformedErrorBodyException.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/** Makes XML readers that reach for nothing outside the body, and says in the kit's terms what they find wrong. */
final class HardenedXml {

    private static final WstxInputFactory FACTORY = factory();

    private HardenedXml() {}

    static XMLStreamReader2 reader(Input input) {
        try {
            return (XMLStreamReader2) input.open(FACTORY);
        } catch (XMLStreamException e) {
            throw malformed(e, input, Place.START);
        }
    }

    /** The charset in which the parser reads, by byte order mark, declaration or first bytes. */
    static Charset charset(XMLStreamReader reader) {
        String encoding = reader.getEncoding();
        try {
            return encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        } catch (IllegalArgumentException e) {
            // The parser takes names that only begin like that of an encoding.
            throw new MalformedErrorBodyException(Reason.BAD_ENCODING, Place.START);
        }
    }

    /** The charset that the first bytes of a body show or declare. */
    static Charset charset(byte[] beginning) {
        Input.Bytes input = new Input.Bytes(beginning, Optional.empty());
        try {
            return charset(FACTORY.createXMLStreamReader(input));
        } catch (XMLStreamException e) {
            throw malformed(e, input, Place.START);
        }
    }

    static MalformedErrorBodyException malformed(XMLStreamException problem, Input input, XMLStreamReader2 reader) {
        return malformed(problem, input, Place.of(reader.getLocationInfo().getCurrentLocation()));
    }

    private static MalformedErrorBodyException malformed(XMLStreamException problem, Input input, Place here) {
        Reason reason = Reason.NOT_XML;
        if (problem instanceof EntityException) {
            reason = Reason.ENTITY;
        } else if (problem instanceof WstxIOException failure) {
            reason = input.reasonOf(failure);
        } else if (problem instanceof WstxEOFException || input.isExhausted()) {
            reason = input.reasonOfEnd();
        } else if (problem.getClass() == XMLStreamException.class) {
            // The parser throws the plain class for its own bounds and for nothing else.
            reason = Reason.TOO_LARGE;
        }
        Location location = problem.getLocation();
        return new MalformedErrorBodyException(reason, location == null ? here : Place.of(location));
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new ForgetfulFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLResolver refusal = (publicId, systemId, baseUri, entity) -> {
            throw new EntityException();
        };
        factory.setXMLResolver(refusal);
        factory.setProperty(WstxInputProperties.P_UNDECLARED_ENTITY_RESOLVER, refusal);
        // JAXB sees names of ours alone, so that those of a server need not go to the strings of the whole machine.
        factory.setProperty(XMLInputFactory2.P_INTERN_NAMES, false);
        // Lazy parsing throws unchecked exceptions from methods that only look at the current event.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(
                WstxInputProperties.P_MAX_ELEMENT_DEPTH, Bounds.DEEPEST + 1); // the kit's own check comes first
        return factory;
    }

    /** Keeps no names from one body to the next, where a server could fill the table with names that collide. */
    private static final class ForgetfulFactory extends WstxInputFactory {

        @Override
        public void updateSymbolTable(SymbolTable namesOfOneBody) {
            // The names stay with the body.
        }
    }

    /** Thrown at an entity other than the five of XML, wherever it is declared, if at all. */
    private static final class EntityException extends XMLStreamException {

        private static final long serialVersionUID = 1L;

        EntityException() {
            super("Entities are not resolved");
        }
    }
}
