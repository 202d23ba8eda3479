package io.github.obserrors.xml.strict;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.InvalidErrorBodyException;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.text.Secrets;
import io.github.obserrors.api.text.XmlText;
import io.github.obserrors.xml.Bounds;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import io.github.obserrors.xml.binding.ErrorElement;
import io.github.obserrors.xml.body.DetailCount;
import io.github.obserrors.xml.body.ErrorAccumulator;
import io.github.obserrors.xml.body.Field;
import io.github.obserrors.xml.body.Root;
import io.github.obserrors.xml.input.Place;
import io.github.obserrors.xml.input.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Shows JAXB one {@code Error} element: its fields alone, under the rules of the kit.
 *
 * <p>It keeps all other elements as details, and throws a {@link Refusal} at whatever exceeds the bounds.
 */
public final class ErrorEvents extends FieldsReader {

    private final BoundedReader reader;
    private final Bounds bounds;
    private final ErrorAccumulator accumulator;
    private final Place start;
    private String shownName = Root.ERROR;
    private @Nullable Field field;
    private int elementsInField;
    private int lengthOfField;
    private boolean blankField;
    private boolean ended;

    /** Reads the element at whose start tag the reader is. */
    ErrorEvents(BoundedReader reader, Bounds bounds, Consumer<? super Note> notes) {
        super(reader);
        this.reader = reader;
        this.bounds = bounds;
        this.accumulator = new ErrorAccumulator(new DetailCount(bounds), notes);
        this.start = reader.place();
        noteAttributes();
    }

    /**
     * Reads the error at whose start tag the reader is, or the root that the reader comes to next.
     *
     * @throws Refusal if the element has another name
     * @throws IllegalArgumentException if the reader is at another event
     */
    public static ErrorEvents of(XMLStreamReader reader, Bounds bounds, Consumer<? super Note> notes)
            throws XMLStreamException {
        int event = reader.getEventType();
        if (event != START_DOCUMENT && event != START_ELEMENT) {
            throw new IllegalArgumentException("the reader is neither at the start of a document nor at a start tag");
        }
        BoundedReader bounded = new BoundedReader(reader, bounds);
        if (event == START_DOCUMENT) {
            bounded.nextTagOrEnd();
        }
        bounded.requireName(Root.ERROR);
        return new ErrorEvents(bounded, bounds, notes);
    }

    /**
     * The whole body, once JAXB has read the element.
     *
     * @throws Refusal if there is no code, or a field has a character that XML 1.0 cannot hold
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
                shownName = Root.ERROR;
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

    /** Reads the element at whose start tag the reader is. The bound on its depth also bounds this recursion. */
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
                    boolean layout = !children.isEmpty() && XmlText.isBlank(text);
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
            throw new Refusal(Problem.INVALID_CHARACTER, place);
        }
    }

    private void noteAttributes() {
        if (reader.getAttributeCount() > 0) {
            accumulator.note(Note.ATTRIBUTE);
        }
    }

    private void requireLength(int length) {
        if (length > bounds.value()) {
            throw reader.refusal(Problem.TOO_LARGE);
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
