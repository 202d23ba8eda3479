package io.github.obserrors.xml.strict;

import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.namespace.QName;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A reader that shows elements and text alone: no namespaces, attributes, comments or processing instructions.
 *
 * <p>Every method answers from the event that {@link #advance} returned last, so none bypasses the rules and asks the
 * wrapped reader. After an exception there are no more events.
 */
public abstract class FieldsReader implements XMLStreamReader {

    private static final NamespaceContext NO_NAMESPACES = new NoNamespaces();

    private final BoundedReader reader;
    private int event = START_ELEMENT;

    /** Starts at the start tag at which the reader is. */
    FieldsReader(BoundedReader reader) {
        this.reader = reader;
    }

    /** Moves to the next visible event: a start tag, an end tag, text, or the end of the document. */
    abstract int advance() throws XMLStreamException;

    /** The name of the element whose start or end tag is visible. */
    abstract String shownName();

    /** Tells whether the outermost visible element has ended. The reader then stays on its end tag. */
    abstract boolean isEnded();

    /** Moves to the next visible tag or text; stays on the last end tag, since JAXB looks one event too far. */
    @Override
    public final int next() throws XMLStreamException {
        if (!isEnded()) {
            if (event == END_DOCUMENT) {
                throw new NoSuchElementException("the reader has failed, was closed, or is at the end");
            }
            event = END_DOCUMENT; // for good, if advance() fails
            event = advance();
        }
        return event;
    }

    @Override
    public final boolean hasNext() {
        return !isEnded() && event != END_DOCUMENT;
    }

    @Override
    public final int nextTag() throws XMLStreamException {
        next();
        while (isText() && isWhiteSpace()) {
            next();
        }
        if (!isTag()) {
            throw new XMLStreamException("found text where a tag is expected", getLocation());
        }
        return event;
    }

    @Override
    public final String getElementText() throws XMLStreamException {
        if (event != START_ELEMENT) {
            throw new XMLStreamException("the reader is not at a start tag", getLocation());
        }
        StringBuilder text = new StringBuilder();
        while (next() != END_ELEMENT) {
            if (!isText()) {
                throw new XMLStreamException("found an element where text is expected", getLocation());
            }
            text.append(getText());
        }
        return text.toString();
    }

    @Override
    public final void require(int type, @Nullable String namespace, @Nullable String localName)
            throws XMLStreamException {
        boolean sameName = localName == null || (isTag() && localName.equals(shownName()));
        boolean sameNamespace = namespace == null || (isTag() && namespace.isEmpty());
        if (type != event || !sameName || !sameNamespace) {
            throw new XMLStreamException("the reader is not at the required event", getLocation());
        }
    }

    /** Closes the wrapped reader; nothing asks it for anything after that. */
    @Override
    public final void close() throws XMLStreamException {
        event = END_DOCUMENT;
        reader.close();
    }

    @Override
    public final int getEventType() {
        return event;
    }

    @Override
    public final boolean isStartElement() {
        return event == START_ELEMENT;
    }

    @Override
    public final boolean isEndElement() {
        return event == END_ELEMENT;
    }

    @Override
    public final boolean isCharacters() {
        return event == CHARACTERS;
    }

    @Override
    public final boolean isWhiteSpace() {
        return isText() && reader.isBlankText();
    }

    private boolean isText() {
        return BoundedReader.isText(event);
    }

    private boolean isTag() {
        return event == START_ELEMENT || event == END_ELEMENT;
    }

    @Override
    public final boolean hasText() {
        return isText();
    }

    @Override
    public final boolean hasName() {
        return isTag();
    }

    /** The local name in no namespace. */
    @Override
    public final QName getName() {
        return new QName(getLocalName());
    }

    /** The name of the element, always as the same instance. */
    @Override
    public final String getLocalName() {
        requireState(isTag());
        return shownName();
    }

    /** The empty name: namespaces mean nothing. */
    @Override
    public final String getNamespaceURI() {
        return "";
    }

    /** The empty prefix: namespaces mean nothing. */
    @Override
    public final String getPrefix() {
        return "";
    }

    @Override
    public final String getText() {
        return textReader().getText();
    }

    /** Returns a copy, since the parser's array also holds what surrounds the text. */
    @Override
    public final char[] getTextCharacters() {
        XMLStreamReader text = textReader();
        int start = text.getTextStart();
        return Arrays.copyOfRange(text.getTextCharacters(), start, start + text.getTextLength());
    }

    @Override
    public final int getTextCharacters(int sourceStart, char[] target, int targetStart, int length)
            throws XMLStreamException {
        return textReader().getTextCharacters(sourceStart, target, targetStart, length);
    }

    @Override
    public final int getTextStart() {
        requireState(isText());
        return 0;
    }

    @Override
    public final int getTextLength() {
        return textReader().getTextLength();
    }

    /** The wrapped reader, if it is at a visible text. */
    private XMLStreamReader textReader() {
        requireState(isText());
        return reader;
    }

    private static void requireState(boolean right) {
        if (!right) {
            throw new IllegalStateException("the current event does not have what was asked for");
        }
    }

    /** Zero: attributes are skipped, with a note. */
    @Override
    public final int getAttributeCount() {
        requireState(event == START_ELEMENT);
        return 0;
    }

    /** Null: attributes are skipped, with a note. */
    @Override
    public final @Nullable String getAttributeValue(@Nullable String namespace, String localName) {
        requireState(event == START_ELEMENT);
        return null;
    }

    @Override
    public final QName getAttributeName(int index) {
        throw noAttribute(index);
    }

    @Override
    public final String getAttributeNamespace(int index) {
        throw noAttribute(index);
    }

    @Override
    public final String getAttributeLocalName(int index) {
        throw noAttribute(index);
    }

    @Override
    public final String getAttributePrefix(int index) {
        throw noAttribute(index);
    }

    @Override
    public final String getAttributeType(int index) {
        throw noAttribute(index);
    }

    @Override
    public final String getAttributeValue(int index) {
        throw noAttribute(index);
    }

    @Override
    public final boolean isAttributeSpecified(int index) {
        throw noAttribute(index);
    }

    private RuntimeException noAttribute(int index) {
        requireState(event == START_ELEMENT);
        return new IndexOutOfBoundsException("there is no attribute " + index);
    }

    /** Zero: namespaces mean nothing. */
    @Override
    public final int getNamespaceCount() {
        requireState(isTag());
        return 0;
    }

    @Override
    public final String getNamespacePrefix(int index) {
        throw noNamespace(index);
    }

    @Override
    public final String getNamespaceURI(int index) {
        throw noNamespace(index);
    }

    private RuntimeException noNamespace(int index) {
        requireState(isTag());
        return new IndexOutOfBoundsException("there is no namespace declaration " + index);
    }

    @Override
    public final @Nullable String getNamespaceURI(String prefix) {
        String name = NO_NAMESPACES.getNamespaceURI(prefix);
        return name.isEmpty() ? null : name;
    }

    /** The context with nothing but what XML itself binds: namespaces mean nothing. */
    @Override
    public final NamespaceContext getNamespaceContext() {
        return NO_NAMESPACES;
    }

    @Override
    public final String getPITarget() {
        throw new IllegalStateException("processing instructions are not shown");
    }

    @Override
    public final String getPIData() {
        throw new IllegalStateException("processing instructions are not shown");
    }

    @Override
    public final Location getLocation() {
        return reader.getLocation();
    }

    @Override
    public final @Nullable String getEncoding() {
        return reader.getEncoding();
    }

    @Override
    public final @Nullable String getVersion() {
        return reader.getVersion();
    }

    @Override
    public final boolean isStandalone() {
        return reader.isStandalone();
    }

    @Override
    public final boolean standaloneSet() {
        return reader.standaloneSet();
    }

    @Override
    public final @Nullable String getCharacterEncodingScheme() {
        return reader.getCharacterEncodingScheme();
    }

    /**
     * Answers as the parser does, except that names are interned: all visible names are, and JAXB need not do it again.
     */
    @Override
    public final @Nullable Object getProperty(String name) {
        if (name == null) {
            throw new IllegalArgumentException("the name of a property is null");
        }
        return switch (name) {
            case "org.codehaus.stax2.internNames", "org.codehaus.stax2.internNsUris" -> true;
            default -> reader.getProperty(name);
        };
    }

    /** The names that are bound without any declaration. */
    private static final class NoNamespaces implements NamespaceContext {

        @Override
        public String getNamespaceURI(String prefix) {
            return switch (checked(prefix)) {
                case XMLConstants.XML_NS_PREFIX -> XMLConstants.XML_NS_URI;
                case XMLConstants.XMLNS_ATTRIBUTE -> XMLConstants.XMLNS_ATTRIBUTE_NS_URI;
                default -> XMLConstants.NULL_NS_URI;
            };
        }

        @Override
        public @Nullable String getPrefix(String namespace) {
            return switch (checked(namespace)) {
                case XMLConstants.XML_NS_URI -> XMLConstants.XML_NS_PREFIX;
                case XMLConstants.XMLNS_ATTRIBUTE_NS_URI -> XMLConstants.XMLNS_ATTRIBUTE;
                case XMLConstants.NULL_NS_URI -> XMLConstants.DEFAULT_NS_PREFIX;
                default -> null;
            };
        }

        @Override
        public Iterator<String> getPrefixes(String namespace) {
            String prefix = getPrefix(namespace);
            return prefix == null
                    ? Collections.emptyIterator()
                    : Collections.singleton(prefix).iterator();
        }

        private static String checked(String name) {
            if (Objects.isNull(name)) {
                throw new IllegalArgumentException("the name of a namespace or prefix is null");
            }
            return name;
        }
    }
}
