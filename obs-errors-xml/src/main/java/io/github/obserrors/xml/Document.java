package io.github.obserrors.xml;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.MalformedErrorBodyException.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLStreamReader2;

/** One XML body, from its first character to its last. */
final class Document {

    private static final int LONGEST_NAME_SHOWN = 60;

    private final Input input;

    private Document(Input input) {
        this.input = input;
    }

    static Document of(byte[] body, int bound) {
        requireSize(body.length, bound);
        for (byte b : body) {
            if (!ErrorAccumulator.isWhiteSpace((char) b)) {
                return new Document(new Input.Bytes(body));
            }
        }
        throw new MalformedErrorBodyException(Reason.EMPTY, Place.START);
    }

    static Document of(String body, int bound) {
        requireSize(body.length(), bound);
        if (ErrorAccumulator.isBlank(body)) {
            throw new MalformedErrorBodyException(Reason.EMPTY, Place.START);
        }
        return new Document(new Input.Characters(body));
    }

    private static void requireSize(int size, int bound) {
        if (size > bound) {
            throw new MalformedErrorBodyException(Reason.TOO_LARGE, Place.START);
        }
    }

    ErrorBody readError(Consumer<? super Note> notes) {
        return read("Error", reader -> Binding.read(reader, 2, new ErrorAccumulator(notes)));
    }

    DeleteResult readDeleteResult() {
        return read("DeleteResult", reader -> {
            Set<Note> notes = new LinkedHashSet<>();
            List<KeyError> errors = new ArrayList<>();
            long deleted = 0;
            if (reader.getAttributeCount() > 0) {
                notes.add(Note.ATTRIBUTE);
            }
            for (int event = reader.next(); event != XMLStreamReader.END_ELEMENT; event = reader.next()) {
                if (event != XMLStreamReader.START_ELEMENT) {
                    if (XmlEvents.isText(event) && !XmlEvents.isBlankText(reader)) {
                        notes.add(Note.STRAY_TEXT);
                    }
                    XmlEvents.isElementOrEnd(event, reader);
                } else if (reader.getLocalName().equals("Error")) {
                    errors.add(new KeyError(Binding.read(reader, 3, new ErrorAccumulator(notes::add))));
                } else {
                    deleted += reader.getLocalName().equals("Deleted") ? 1 : 0;
                    skipElement(reader);
                }
            }
            return new DeleteResult(Optional.empty(), errors, deleted, List.copyOf(notes));
        });
    }

    /** Reads what stands in the root element, from its start tag to its end tag. */
    private interface RootReader<T> {
        T read(XMLStreamReader reader) throws XMLStreamException;
    }

    private <T> T read(String root, RootReader<T> rootReader) {
        XMLStreamReader2 reader = HardenedXml.reader(input);
        try {
            toRoot(reader);
            if (!reader.getLocalName().equals(root)) {
                throw unexpectedRoot(root, reader);
            }
            T result = rootReader.read(reader);
            while (reader.hasNext()) {
                XmlEvents.isElementOrEnd(reader.next(), reader);
            }
            return result;
        } catch (XMLStreamException e) {
            throw HardenedXml.malformed(e, input, reader);
        }
    }

    private static void toRoot(XMLStreamReader reader) throws XMLStreamException {
        while (!XmlEvents.isElementOrEnd(reader.next(), reader)) {
            // Comments and processing instructions before the root mean nothing.
        }
    }

    private static MalformedErrorBodyException unexpectedRoot(String expected, XMLStreamReader reader) {
        String name = reader.getLocalName();
        String shown = name.length() > LONGEST_NAME_SHOWN ? name.substring(0, LONGEST_NAME_SHOWN) + "..." : name;
        return new MalformedErrorBodyException(
                Reason.UNEXPECTED_ROOT,
                "the root element is " + shown + ", not " + expected,
                Place.of(reader.getLocation()));
    }

    private static void skipElement(XMLStreamReader reader) throws XMLStreamException {
        int depth = 2;
        while (depth > 1) {
            int event = reader.next();
            XmlEvents.isElementOrEnd(event, reader);
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamReader.END_ELEMENT ? 1 : 0;
            if (depth > Bounds.DEPTH) {
                throw new MalformedErrorBodyException(Reason.TOO_DEEP, Place.of(reader.getLocation()));
            }
        }
    }
}
