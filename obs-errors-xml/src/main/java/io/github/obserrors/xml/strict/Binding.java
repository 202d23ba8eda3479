package io.github.obserrors.xml.strict;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.Bounds;
import io.github.obserrors.xml.binding.ErrorElement;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.glassfish.jaxb.runtime.v2.JAXBContextFactory;
import org.jspecify.annotations.Nullable;

/** Reads one {@code Error} element through JAXB. The first use creates the context, which is expensive. */
public final class Binding {

    /** The context, once it was created. A failure is not kept, so that the next call tries again. */
    private static volatile @Nullable JAXBContext context;

    private Binding() {}

    /**
     * Reads the element at whose start tag the reader is, and leaves the reader at its end tag.
     *
     * @throws UnavailableException if JAXB cannot be used in this process
     */
    static ErrorBody read(BoundedReader reader, Bounds bounds, Consumer<? super Note> notes) throws XMLStreamException {
        Unmarshaller unmarshaller = unmarshaller();
        ErrorEvents events = new ErrorEvents(reader, bounds, notes);
        try {
            return events.body(
                    unmarshaller.unmarshal(events, ErrorElement.class).getValue());
        } catch (JAXBException e) {
            if (e.getLinkedException() instanceof XMLStreamException problem) {
                throw problem;
            }
            throw new IllegalStateException("JAXB cannot read text into an Error element", e);
        }
    }

    private static Unmarshaller unmarshaller() {
        try {
            return context().createUnmarshaller();
        } catch (JAXBException | RuntimeException | LinkageError e) {
            // The class loaders of containers throw exceptions of their own if a jar is gone.
            throw new UnavailableException(e);
        }
    }

    private static JAXBContext context() throws JAXBException {
        JAXBContext created = context;
        if (created == null) {
            synchronized (Binding.class) {
                created = context;
                if (created == null) {
                    created = newContext();
                    context = created;
                }
            }
        }
        return created;
    }

    /**
     * Creates the context with the implementation that the kit depends on, without a lookup.
     *
     * <p>{@code JAXBContext.newInstance} would look through the context class loader of the thread, which may not see
     * JAXB: threads of the common pool have the system class loader, which does not see the inside of a fat jar.
     */
    private static JAXBContext newContext() throws JAXBException {
        return new JAXBContextFactory().createContext(new Class<?>[] {ErrorElement.class}, Map.of());
    }

    /** Thrown if JAXB cannot be used in this process, whatever the body holds. */
    public static final class UnavailableException extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        private UnavailableException(Throwable cause) {
            super("JAXB cannot be used: " + cause, cause);
        }
    }
}
