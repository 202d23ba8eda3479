package io.github.obserrors.xml.binding;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.Bounds;
import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.MalformedErrorBodyException;
import io.github.obserrors.xml.input.Refusal;
import io.github.obserrors.xml.strict.ErrorEvents;
import java.util.Objects;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Gives a JAXB context of your own the rules of the kit for one {@code Error} element.
 *
 * <p>It wraps the reader of any parser and shows JAXB only the fields of the element: no namespaces, no attributes, no
 * other elements. It keeps other elements as details. So namespaces and prefixes mean nothing, the first {@code Code}
 * counts rather than the last, text in several pieces stays whole, and JAXB builds no document tree for unknown
 * elements, which would take a hundred times as long. Document types, entities and whatever exceeds the {@link Bounds}
 * cause a {@link MalformedErrorBodyException}, which passes through JAXB unchanged.
 *
 * <pre>{@code
 * ErrorElementReader reader = ErrorElementReader.of(parser);
 * ErrorElement element = context.createUnmarshaller().unmarshal(reader, ErrorElement.class).getValue();
 * ErrorBody body = reader.body(element);
 * }</pre>
 *
 * <p>You provide the parser: create it without support for document types and external entities, since some parsers
 * read them before they report them. This class does not limit the size of the whole body. The reader ends with the
 * element and does not look at what follows. {@link ErrorXml} takes care of all this itself.
 *
 * <p>Every method of the interface follows these rules, whoever calls it: none shows what is hidden, and the bounds
 * also apply to {@link #getElementText()}. After an exception, and after {@link #close()}, there are no more events.
 *
 * <p>An instance reads one element in one thread.
 */
public final class ErrorElementReader extends StreamReaderDelegate {

    private final ErrorEvents events;

    private ErrorElementReader(ErrorEvents events) {
        super(events);
        this.events = events;
    }

    /**
     * Wraps a reader with the default bounds, and ignores the notes.
     *
     * @param reader the reader of a parser, at the start of a document with the root {@code Error} or at the start tag
     *     of an element of that name
     * @return a reader at the start tag of the element
     * @throws MalformedErrorBodyException if the root has another name
     * @throws IllegalArgumentException if the reader is at another event
     * @throws XMLStreamException if the parser refuses what precedes the root
     */
    public static ErrorElementReader of(XMLStreamReader reader) throws XMLStreamException {
        return of(reader, Bounds.defaults(), note -> {});
    }

    /**
     * Wraps a reader.
     *
     * @param reader the reader of a parser, at the start of a document with the root {@code Error} or at the start tag
     *     of an element of that name
     * @param bounds how much is read; the bounds of whole bodies do not apply here
     * @param notes receives a note for each oddity, the same one several times if it occurs several times
     * @return a reader at the start tag of the element
     * @throws MalformedErrorBodyException if the root has another name
     * @throws IllegalArgumentException if the reader is at another event
     * @throws XMLStreamException if the parser refuses what precedes the root
     */
    public static ErrorElementReader of(XMLStreamReader reader, Bounds bounds, Consumer<? super Note> notes)
            throws XMLStreamException {
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(bounds, "bounds");
        Objects.requireNonNull(notes, "notes");
        try {
            return new ErrorElementReader(ErrorEvents.of(reader, bounds, notes));
        } catch (Refusal e) {
            throw e.toException();
        }
    }

    /**
     * Returns the whole body, once JAXB has read the element through this reader.
     *
     * @param element the element that JAXB returned
     * @return the fields of the element, and the details that this reader kept
     * @throws MalformedErrorBodyException if there is no code, or a field has a character that XML 1.0 cannot hold
     * @throws IllegalStateException if the element was not read to its end
     */
    public ErrorBody body(ErrorElement element) {
        try {
            return events.body(element);
        } catch (Refusal e) {
            throw e.toException();
        }
    }

    /**
     * Moves to the next visible tag or text; stays on the last end tag, since JAXB looks one event too far.
     *
     * @throws MalformedErrorBodyException if the element holds something that is refused
     */
    @Override
    public int next() throws XMLStreamException {
        try {
            return super.next();
        } catch (Refusal e) {
            throw e.toException();
        }
    }

    /**
     * Moves to the next visible tag.
     *
     * @throws MalformedErrorBodyException if the element holds something that is refused
     */
    @Override
    public int nextTag() throws XMLStreamException {
        try {
            return super.nextTag();
        } catch (Refusal e) {
            throw e.toException();
        }
    }

    /**
     * Reads the text of the field at whose start tag this reader is.
     *
     * @throws MalformedErrorBodyException if the element holds something that is refused
     */
    @Override
    public String getElementText() throws XMLStreamException {
        try {
            return super.getElementText();
        } catch (Refusal e) {
            throw e.toException();
        }
    }

    /**
     * Refuses another reader, which would bypass the rules.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public void setParent(XMLStreamReader reader) {
        throw new UnsupportedOperationException("the wrapped reader cannot be replaced");
    }
}
