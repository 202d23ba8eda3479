package io.github.obserrors.xml;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.binding.ErrorElement;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/** Reads one {@code Error} element through JAXB; loading this class creates the context, which is costly. */
final class Binding {

    private static final JAXBContext CONTEXT = context();

    private Binding() {}

    /** Reads the element on whose start tag the reader stands, and leaves the reader on its end tag. */
    static ErrorBody read(BoundedReader reader, Bounds bounds, Consumer<? super Note> notes) throws XMLStreamException {
        ErrorElementReader elementReader = new ErrorElementReader(reader, bounds, notes);
        try {
            return elementReader.body(CONTEXT.createUnmarshaller()
                    .unmarshal(elementReader, ErrorElement.class)
                    .getValue());
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
