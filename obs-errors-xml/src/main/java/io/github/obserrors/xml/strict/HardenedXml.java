package io.github.obserrors.xml.strict;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.util.SymbolTable;
import io.github.obserrors.xml.Bounds;
import io.github.obserrors.xml.input.BytesInput;
import io.github.obserrors.xml.input.Input;
import io.github.obserrors.xml.input.Place;
import java.nio.charset.Charset;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/** Creates XML readers that access nothing outside the body. */
public final class HardenedXml {

    private static final WstxInputFactory FACTORY = factory();

    private HardenedXml() {}

    public static XMLStreamReader2 reader(Input input) {
        try {
            return (XMLStreamReader2) input.open(FACTORY);
        } catch (XMLStreamException e) {
            throw ParserProblem.refusal(e, input, Place.START);
        }
    }

    /** The charset that the first bytes of a body show or declare. */
    static Charset charset(byte[] beginning) {
        BytesInput input = new BytesInput(beginning, Optional.empty());
        try {
            return BytesInput.charset(FACTORY.createXMLStreamReader(input));
        } catch (XMLStreamException e) {
            throw ParserProblem.refusal(e, input, Place.START);
        }
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new ForgetfulFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLResolver refusal = (publicId, systemId, baseUri, entity) -> {
            throw new ParserProblem.EntityException();
        };
        factory.setXMLResolver(refusal);
        factory.setProperty(WstxInputProperties.P_UNDECLARED_ENTITY_RESOLVER, refusal);
        // JAXB sees only the kit's names, so a server's names need not be interned in the whole process.
        factory.setProperty(XMLInputFactory2.P_INTERN_NAMES, false);
        // Otherwise the parser keeps the last thousand namespaces of all bodies, of whatever length.
        factory.setProperty(XMLInputFactory2.P_INTERN_NS_URIS, false);
        // With lazy parsing, methods that only look at the current event throw unchecked exceptions.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(
                WstxInputProperties.P_MAX_ELEMENT_DEPTH, Bounds.DEEPEST + 1); // the kit's own check comes first
        return factory;
    }

    /** Keeps no names from one body to the next, so that no server can fill the table with names that collide. */
    private static final class ForgetfulFactory extends WstxInputFactory {

        @Override
        public void updateSymbolTable(SymbolTable namesOfOneBody) {
            // The names are dropped with the body.
        }
    }
}
