package io.github.obserrors.xml;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.InvalidErrorBodyException;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.MalformedErrorBodyException.Reason;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/**
 * Shows JAXB one {@code Error} element and of it only the fields: no namespaces, no attributes, no other elements.
 *
 * <p>JAXB would refuse namespaces, and could keep unknown elements only as a DOM, which costs a hundred times as much.
 * So this reader gives the other elements to the accumulator itself. It starts on the start tag of the element.
 */
final class ErrorElementReader extends StreamReaderDelegate {

    /** The depth of the fields and details within a document whose root is the error. */
    private final int depthOfChildren;

    private final ErrorAccumulator accumulator;
    private @Nullable Field field;
    private int elementsInField;
    private int lengthOfField;
    private boolean blankField;
    private boolean ended;

    ErrorElementReader(XMLStreamReader reader, int depthOfChildren, ErrorAccumulator accumulator) {
        super(reader);
        this.depthOfChildren = depthOfChildren;
        this.accumulator = accumulator;
        noteAttributes();
    }

    /** Stays on the end tag of the error: what follows it is not for JAXB, which looks one event too far. */
    @Override
    public int next() throws XMLStreamException {
        if (ended) {
            return END_ELEMENT;
        }
        while (true) {
            int event = super.next();
            boolean shown = field == null ? betweenFields(event) : insideField(event, field);
            if (shown) {
                return event;
            }
        }
    }

    private boolean betweenFields(int event) throws XMLStreamException {
        switch (event) {
            case START_ELEMENT -> {
                field = accumulator.claim(getLocalName()).orElse(null);
                if (field == null) {
                    accumulator.add(detail(depthOfChildren));
                    return false;
                }
                noteAttributes();
                lengthOfField = 0;
                blankField = true;
                return true;
            }
            case CHARACTERS, CDATA, SPACE -> {
                if (!XmlEvents.isBlankText(this)) {
                    accumulator.note(Note.STRAY_TEXT);
                }
                return false;
            }
            case END_ELEMENT -> {
                ended = true;
                return true;
            }
            default -> {
                return XmlEvents.isElementOrEnd(event, this);
            }
        }
    }

    private boolean insideField(int event, Field current) throws XMLStreamException {
        switch (event) {
            case START_ELEMENT -> {
                accumulator.note(Note.ELEMENT_IN_FIELD);
                noteAttributes();
                elementsInField++;
                requireDepth(depthOfChildren + elementsInField);
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
                lengthOfField += getTextLength();
                requireLength(lengthOfField);
                blankField = blankField && XmlEvents.isBlankText(this);
                return true;
            }
            default -> {
                return XmlEvents.isElementOrEnd(event, this);
            }
        }
    }

    /** Reads the element on whose start tag the reader stands; its depth is bounded, so is that of this recursion. */
    private Detail detail(int depth) throws XMLStreamException {
        Place place = place();
        requireDepth(depth);
        accumulator.count(place);
        noteAttributes();
        String name = getLocalName();
        StringBuilder text = new StringBuilder();
        List<Detail> children = new ArrayList<>();
        while (true) {
            int event = super.next();
            switch (event) {
                case START_ELEMENT -> children.add(detail(depth + 1));
                case END_ELEMENT -> {
                    boolean layout = !children.isEmpty() && ErrorAccumulator.isBlank(text);
                    return newDetail(name, layout ? "" : text.toString(), children, place);
                }
                case CHARACTERS, CDATA, SPACE -> {
                    requireLength(text.length() + getTextLength());
                    text.append(getTextCharacters(), getTextStart(), getTextLength());
                }
                default -> XmlEvents.isElementOrEnd(event, this);
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
        if (super.getAttributeCount() > 0) {
            accumulator.note(Note.ATTRIBUTE);
        }
    }

    private void requireDepth(int depth) {
        if (depth > Bounds.DEPTH) {
            throw new MalformedErrorBodyException(Reason.TOO_DEEP, place());
        }
    }

    private void requireLength(int length) {
        if (length > Bounds.VALUE) {
            throw new MalformedErrorBodyException(Reason.TOO_LARGE, place());
        }
    }

    private Place place() {
        return Place.of(getLocation());
    }

    @Override
    public int getAttributeCount() {
        return 0;
    }

    @Override
    public int getNamespaceCount() {
        return 0;
    }

    @Override
    public String getNamespaceURI() {
        return "";
    }

    @Override
    public String getPrefix() {
        return "";
    }

    /** The names of Woodstox are interned already; told so, JAXB does not intern them again. */
    @Override
    public @Nullable Object getProperty(String name) {
        return switch (name) {
            case "org.codehaus.stax2.internNames", "org.codehaus.stax2.internNsUris" -> true;
            default -> super.getProperty(name);
        };
    }
}
