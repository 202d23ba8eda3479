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
 * <p>It wraps the reader of any parser, and shows JAXB of the element only the fields: no namespaces, no attributes, no
 * other elements. These it keeps as details. So namespaces and prefixes mean nothing, the first {@code Code} counts and
 * not the last, text in pieces comes whole, and unknown elements do not cost a document tree, which takes a hundred times
 * as long. Document types, entities and what is beyond the {@link Bounds} is refused with a
 * {@link MalformedErrorBodyException}, which passes through JAXB as it is.
 *
 * <pre>{@code
 * ErrorElementReader reader = ErrorElementReader.of(parser);
 * ErrorElement element = context.createUnmarshaller().unmarshal(reader, ErrorElement.class).getValue();
 * ErrorBody body = reader.body(element);
 * }</pre>
 *
 * <p>The parser is yours: create it without support for document types and external entities, since some read them before
 * they tell. The size of the whole is not bounded here. The reader ends with the element, what follows is not looked at.
 * {@link ErrorXml} does all this itself.
 *
 * <p>Every method of the interface follows these rules, whatever program calls it: none of them shows what is hidden, and
 * the bounds hold for {@link #getElementText()} too. After an exception and after {@link #close()} there are no more events.
 *
 * <p>An instance reads one element, in one thread.
 */
public final class ErrorElementReader extends StreamReaderDelegate {

    private final ErrorEvents events;

    private ErrorElementReader(ErrorEvents events) {
        super(events);
        this.events = events;
    }

    /**
     * Wraps a reader with the default bounds, without interest in the notes.
     *
     * @param reader the reader of a parser, at the start of a document with the root {@code Error} or at the start tag of
     *     an element of that name
     * @return a reader at the start tag of the element
     * @throws MalformedErrorBodyException if the root is another one
     * @throws IllegalArgumentException if the reader stands elsewhere
     * @throws XMLStreamException if the parser refuses what stands before the root
     */
    public static ErrorElementReader of(XMLStreamReader reader) throws XMLStreamException {
        return of(reader, Bounds.defaults(), note -> {});
    }

    /**
     * Wraps a reader.
     *
     * @param reader the reader of a parser, at the start of a document with the root {@code Error} or at the start tag of
     *     an element of that name
     * @param bounds how much is read; those of whole bodies do not count here
     * @param notes receives a note for each oddity, the same one several times if it occurs several times
     * @return a reader at the start tag of the element
     * @throws MalformedErrorBodyException if the root is another one
     * @throws IllegalArgumentException if the reader stands elsewhere
     * @throws XMLStreamException if the parser refuses what stands before the root
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
     * @param element what JAXB made of the element
     * @return the fields of the element, and the details that this reader kept
     * @throws MalformedErrorBodyException if there is no code, or a field holds a character that XML 1.0 cannot hold
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
     * Moves to the next tag or text that is shown; stays on the last end tag, since JAXB looks one event too far.
     *
     * @throws MalformedErrorBodyException if the element holds what is refused
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
     * Moves to the next tag that is shown.
     *
     * @throws MalformedErrorBodyException if the element holds what is refused
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
     * Reads the text of the field at whose start tag this reader stands.
     *
     * @throws MalformedErrorBodyException if the element holds what is refused
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
     * Refuses another reader, which would get past the rules.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public void setParent(XMLStreamReader reader) {
        throw new UnsupportedOperationException("the reader behind this one stays the same");
    }
}
