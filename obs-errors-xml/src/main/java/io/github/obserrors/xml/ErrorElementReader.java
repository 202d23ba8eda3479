package io.github.obserrors.xml;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.InvalidErrorBodyException;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.text.Secrets;
import io.github.obserrors.xml.MalformedErrorBodyException.Reason;
import io.github.obserrors.xml.binding.ErrorElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

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
public final class ErrorElementReader extends FieldsReader {

    static final String ERROR = "Error";

    private final BoundedReader reader;
    private final Bounds bounds;
    private final ErrorAccumulator accumulator;
    private final Place start;
    private String shownName = ERROR;
    private @Nullable Field field;
    private int elementsInField;
    private int lengthOfField;
    private boolean blankField;
    private boolean ended;

    /** Reads the element on whose start tag the reader stands. */
    ErrorElementReader(BoundedReader reader, Bounds bounds, Consumer<? super Note> notes) {
        super(reader);
        this.reader = reader;
        this.bounds = bounds;
        this.accumulator = new ErrorAccumulator(new DetailCount(bounds), notes);
        this.start = reader.place();
        noteAttributes();
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
        Objects.requireNonNull(notes, "notes");
        int event = reader.getEventType();
        if (event != START_DOCUMENT && event != START_ELEMENT) {
            throw new IllegalArgumentException(
                    "the reader stands neither at the start of a document nor at a start tag");
        }
        BoundedReader bounded = new BoundedReader(reader, Objects.requireNonNull(bounds, "bounds"));
        if (event == START_DOCUMENT) {
            bounded.nextTagOrEnd();
        }
        Document.requireName(ERROR, bounded);
        return new ErrorElementReader(bounded, bounds, notes);
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
        if (!ended) {
            throw new IllegalStateException("the Error element was not read to its end through this reader");
        }
        return accumulator.body(element.code(), element.message(), element.requestId(), element.hostId(), start);
    }

    @Override
    int advance() throws XMLStreamException {
        while (true) {
            int event = reader.next();
            boolean shown = field == null ? betweenFields(event) : insideField(event, field);
            if (shown) {
                return event;
            }
        }
    }

    private boolean betweenFields(int event) throws XMLStreamException {
        switch (event) {
            case START_ELEMENT -> {
                field = accumulator.claim(reader.getLocalName()).orElse(null);
                if (field == null) {
                    accumulator.add(detail());
                    return false;
                }
                shownName = field.elementName();
                noteAttributes();
                lengthOfField = 0;
                blankField = true;
                return true;
            }
            case CHARACTERS, CDATA, SPACE -> {
                if (!reader.isBlankText()) {
                    accumulator.note(Note.STRAY_TEXT);
                }
                return false;
            }
            case END_ELEMENT -> {
                ended = true;
                shownName = ERROR;
                return true;
            }
            default -> {
                return event == END_DOCUMENT;
            }
        }
    }

    private boolean insideField(int event, Field current) throws XMLStreamException {
        switch (event) {
            case START_ELEMENT -> {
                accumulator.note(Note.ELEMENT_IN_FIELD);
                if (Secrets.staysApart(reader.getLocalName())) {
                    accumulator.add(detail());
                    return false;
                }
                noteAttributes();
                elementsInField++;
                return false;
            }
            case END_ELEMENT -> {
                if (elementsInField > 0) {
                    elementsInField--;
                    return false;
                }
                if (blankField) {
                    accumulator.release(current);
                }
                field = null;
                return true;
            }
            case CHARACTERS, CDATA, SPACE -> {
                lengthOfField += reader.getTextLength();
                requireLength(lengthOfField);
                blankField = blankField && reader.isBlankText();
                return true;
            }
            default -> {
                return event == END_DOCUMENT;
            }
        }
    }

    /** Reads the element on whose start tag the reader stands; its depth is bounded, so is that of this recursion. */
    private Detail detail() throws XMLStreamException {
        Place place = reader.place();
        accumulator.count(place);
        noteAttributes();
        String name = reader.getLocalName();
        StringBuilder text = new StringBuilder();
        List<Detail> children = new ArrayList<>();
        while (true) {
            switch (reader.next()) {
                case START_ELEMENT -> children.add(detail());
                case END_ELEMENT -> {
                    boolean layout = !children.isEmpty() && WhiteSpace.isBlank(text);
                    return newDetail(name, layout ? "" : text.toString(), children, place);
                }
                case CHARACTERS, CDATA, SPACE -> {
                    requireLength(text.length() + reader.getTextLength());
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                }
                default -> {
                    // Comments and processing instructions mean nothing.
                }
            }
        }
    }

    private static Detail newDetail(String name, String text, List<Detail> children, Place place) {
        try {
            return new Detail(name, text, children);
        } catch (InvalidErrorBodyException e) {
            throw new MalformedErrorBodyException(Reason.INVALID_CHARACTER, place);
        }
    }

    private void noteAttributes() {
        if (reader.getAttributeCount() > 0) {
            accumulator.note(Note.ATTRIBUTE);
        }
    }

    private void requireLength(int length) {
        if (length > bounds.value()) {
            throw reader.malformed(Reason.TOO_LARGE);
        }
    }

    @Override
    String shownName() {
        return shownName;
    }

    @Override
    boolean isEnded() {
        return ended;
    }
}
