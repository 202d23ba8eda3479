package io.github.obserrors.xml.strict;

import io.github.obserrors.api.text.XmlText;
import io.github.obserrors.xml.Bounds;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import io.github.obserrors.xml.input.Excerpt;
import io.github.obserrors.xml.input.Place;
import io.github.obserrors.xml.input.Refusal;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Refuses what no error body has, and whatever exceeds the bounds.
 *
 * <p>Parsers report document types and entities as events even without support for them. This class counts names and
 * namespace declarations because parsers keep them in tables, and names chosen to collide turn such a table into long
 * lists.
 */
public final class BoundedReader extends StreamReaderDelegate {

    private static final int LONGEST_NAME_SHOWN = 60;

    private final Bounds bounds;
    private final Runnable afterEachEvent;
    private final Set<String> names = new HashSet<>();
    private int depth;
    private int namespaces;

    /** Wraps a reader at the start of the document or at a start tag. */
    public BoundedReader(XMLStreamReader reader, Bounds bounds) {
        this(reader, bounds, () -> {});
    }

    public BoundedReader(XMLStreamReader reader, Bounds bounds, Runnable afterEachEvent) {
        super(reader);
        this.bounds = bounds;
        this.afterEachEvent = afterEachEvent;
        if (reader.getEventType() == START_ELEMENT) {
            enter();
        }
    }

    /** Counts names that another reader has seen in the same body. */
    void addNames(Set<String> more) {
        names.addAll(more);
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        afterEachEvent.run();
        switch (event) {
            case START_ELEMENT -> enter();
            case END_ELEMENT -> {
                depth--;
                namespaces -= getNamespaceCount();
            }
            case PROCESSING_INSTRUCTION -> count(getPITarget());
            case DTD -> throw refusal(Problem.DOCUMENT_TYPE);
            case ENTITY_REFERENCE -> throw refusal(Problem.ENTITY);
            default -> {
                // The input limits text and comments, and those who read a text limit it too.
            }
        }
        return event;
    }

    private void enter() {
        depth++;
        if (depth > bounds.depth()) {
            throw refusal(Problem.TOO_DEEP);
        }
        count(getLocalName());
        for (int i = getAttributeCount() - 1; i >= 0; i--) {
            count(getAttributeLocalName(i));
        }
        int declared = getNamespaceCount();
        namespaces += declared;
        if (namespaces > Bounds.NAMESPACES) {
            throw refusal(Problem.TOO_MANY_NAMES);
        }
        for (int i = 0; i < declared; i++) {
            String prefix = getNamespacePrefix(i);
            if (prefix != null) {
                count(prefix);
            }
        }
    }

    private void count(String name) {
        if (names.add(name) && names.size() > Bounds.NAMES) {
            throw refusal(Problem.TOO_MANY_NAMES);
        }
    }

    /** Moves to the next start tag, end tag or end of the document. */
    public int nextTagOrEnd() throws XMLStreamException {
        int event;
        do {
            event = next();
        } while (event != START_ELEMENT && event != END_ELEMENT && event != END_DOCUMENT);
        return event;
    }

    static boolean isText(int event) {
        return event == CHARACTERS || event == CDATA || event == SPACE;
    }

    /** Tells whether the current text is white space. Parsers would count the control characters of XML 1.1 too. */
    public boolean isBlankText() {
        char[] buffer = getTextCharacters();
        int end = getTextStart() + getTextLength();
        for (int i = getTextStart(); i < end; i++) {
            if (!XmlText.isWhiteSpace(buffer[i])) {
                return false;
            }
        }
        return true;
    }

    public Place place() {
        return Place.of(getLocation());
    }

    /**
     * Makes sure that the reader is at a start tag with this name.
     *
     * @throws Refusal if the element has another name
     */
    void requireName(String expected) {
        String name = getLocalName();
        if (!name.equals(expected)) {
            String shown = Excerpt.printable(Excerpt.first(LONGEST_NAME_SHOWN, name));
            String more = name.length() > LONGEST_NAME_SHOWN ? "..." : "";
            throw new Refusal(
                    Problem.UNEXPECTED_ROOT, "the root element is " + shown + more + ", not " + expected, place());
        }
    }

    Refusal refusal(Problem problem) {
        return new Refusal(problem, place());
    }
}
