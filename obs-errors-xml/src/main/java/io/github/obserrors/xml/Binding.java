package io.github.obserrors.xml;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.xml.binding.ErrorElement;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one {@code Error} element through JAXB; loading this class creates the context, which is costly. */
final class Binding {

    private static final JAXBContext CONTEXT = context();

    private Binding() {}

    /** Reads the element on whose start tag the reader stands, and leaves the reader on its end tag. */
    static ErrorBody read(XMLStreamReader reader, int depthOfChildren, ErrorAccumulator accumulator)
            throws XMLStreamException {
        Place start = Place.of(reader.getLocation());
        try {
            ErrorElement element = CONTEXT.createUnmarshaller()
                    .unmarshal(new ErrorElementReader(reader, depthOfChildren, accumulator), ErrorElement.class)
                    .getValue();
            return accumulator.body(element.code(), element.message(), element.requestId(), element.hostId(), start);
        } catch (JAXBException e) {
            if (e.getLinkedException() instanceof XMLStreamException problem) {
                throw problem;
            }
            throw new IllegalStateException("JAXB cannot read text into an Error element", e);
        }
    }

    private static JAXBContext context() {
        try {
            return JAXBContext.newInstance(ErrorElement.class);
        } catch (JAXBException e) {
            throw new IllegalStateException("JAXB refuses the binding of the Error element", e);
        }
    }
}
