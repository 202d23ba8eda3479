package io.github.obserrors.xml.strict;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.text.Secrets;
import io.github.obserrors.api.text.XmlText;
import io.github.obserrors.xml.Bounds;
import io.github.obserrors.xml.ErrorInsteadOfResultException;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import io.github.obserrors.xml.body.Root;
import io.github.obserrors.xml.input.ByteOrderMark;
import io.github.obserrors.xml.input.BytesInput;
import io.github.obserrors.xml.input.CharactersInput;
import io.github.obserrors.xml.input.Input;
import io.github.obserrors.xml.input.Place;
import io.github.obserrors.xml.input.ReadBefore;
import io.github.obserrors.xml.input.Refusal;
import io.github.obserrors.xml.input.StreamedInput;
import io.github.obserrors.xml.input.StrictText;
import io.github.obserrors.xml.input.XmlCharacters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * One XML body, read from its first character to its last.
 *
 * <p>Every method that reads throws a {@link Refusal} if it does not accept the body.
 */
public final class Document {

    private final Input input;
    private final Bounds bounds;

    /** The number of bytes or characters in memory; 0 for a stream, which counts its characters itself. */
    private final int size;

    /** Whether the bound applies to each event; if the body is a single error, it applies to the whole. */
    private boolean eventsAreBounded = true;

    private final ReadBefore before;

    private Document(Input input, Bounds bounds, int size, ReadBefore before) {
        this.input = input;
        this.bounds = bounds;
        this.size = size;
        this.before = before;
    }

    /**
     * A body in memory.
     *
     * @param bound the largest number of bytes
     */
    public static Document of(byte[] body, int bound, Bounds bounds, Optional<Charset> charset) {
        Input input = new BytesInput(body, ByteOrderMark.charset(body).or(() -> charset));
        try {
            requireSize(body.length, bound);
            requireContent(body);
            return new Document(input, bounds, body.length, ReadBefore.NOTHING);
        } catch (Refusal e) {
            throw e.in(input);
        }
    }

    /** A body in memory, in a buffer that is backed by an array. */
    public static Document of(CharBuffer body, Bounds bounds) {
        try {
            requireSize(body.length(), bounds.body());
            StrictText.check(body, XmlCharacters.OF_READERS);
            if (XmlText.isBlank(body)) {
                throw new Refusal(Problem.EMPTY, Place.START);
            }
            return new Document(new CharactersInput(body), bounds, body.length(), ReadBefore.NOTHING);
        } catch (Refusal e) {
            throw e.in(() -> body);
        }
    }

    /**
     * A body of any size, as a stream.
     *
     * @param before what was taken out of the body
     */
    public static Document of(InputStream body, Bounds bounds, Optional<Charset> charset, ReadBefore before)
            throws IOException {
        return new Document(new StreamedInput(body, bounds.body(), charset, HardenedXml::charset), bounds, 0, before);
    }

    private static void requireSize(int size, int bound) {
        if (size > bound) {
            throw new Refusal(Problem.TOO_LARGE, Place.START);
        }
    }

    private static void requireContent(byte[] body) {
        for (byte b : body) {
            if (!XmlText.isWhiteSpace((char) b)) {
                return;
            }
        }
        throw new Refusal(Problem.EMPTY, Place.START);
    }

    /** Reads the whole document, whatever it is, and returns the name of its root without the prefix. */
    public String readRoot() {
        return read(reader -> {
            String root = reader.getLocalName();
            skipElement(reader);
            return root;
        });
    }

    public ErrorBody readError(Consumer<? super Note> notes) {
        return read(Root.ERROR, reader -> Binding.read(reader, bounds, notes));
    }

    public DeleteResult readDeleteResult() {
        Set<Note> notes = new LinkedHashSet<>();
        List<KeyError> errors = new ArrayList<>();
        long deleted = readDeleteResult(errors::add, notes::add);
        return new DeleteResult(
                Optional.empty(), Optional.empty(), Optional.empty(), errors, deleted, true, List.copyOf(notes));
    }

    /** Hands over each error as soon as it is read, and returns the number of deleted objects. */
    public long streamDeleteResult(Consumer<? super KeyError> errors, Consumer<? super Note> notes) throws IOException {
        try {
            return readDeleteResult(errors, notes);
        } catch (StreamedInput.FailedException e) {
            throw e.getCause();
        }
    }

    private long readDeleteResult(Consumer<? super KeyError> errors, Consumer<? super Note> notes) {
        ResultOrError read = read(reader -> {
            if (reader.getLocalName().equals(Root.ERROR)) {
                return new ResultOrError(0, wholeError(reader, notes));
            }
            reader.requireName(Root.DELETE_RESULT);
            return new ResultOrError(countDeleted(reader, errors, notes), null);
        });
        if (read.error() != null) {
            throw new ErrorInsteadOfResultException(read.error());
        }
        return read.deleted();
    }

    private record ResultOrError(long deleted, @Nullable ErrorBody error) {}

    /** Reads an error that is the root in place of a result. The reader is at its start tag. */
    private ErrorBody wholeError(BoundedReader reader, Consumer<? super Note> notes) throws XMLStreamException {
        if (size > bounds.body()) {
            throw reader.refusal(Problem.TOO_LARGE);
        }
        eventsAreBounded = false;
        return Binding.read(reader, bounds, notes);
    }

    private void eventRead() {
        if (eventsAreBounded) {
            input.eventRead();
        }
    }

    private long countDeleted(BoundedReader reader, Consumer<? super KeyError> errors, Consumer<? super Note> notes)
            throws XMLStreamException {
        long deleted = 0;
        if (reader.getAttributeCount() > 0) {
            notes.accept(Note.ATTRIBUTE);
        }
        int depth = 1;
        while (depth > 0) {
            int event = reader.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                String name = reader.getLocalName();
                if (name.equalsIgnoreCase(Root.ERROR)) {
                    noteEntry(name, depth, notes);
                    errors.accept(new KeyError(Binding.read(reader, bounds, notes)));
                } else if (name.equals(Root.DELETED)) {
                    deleted++;
                    skipElement(reader);
                } else if (Secrets.isSecret(name)) {
                    skipElement(reader); // what looks like an error in it is part of the secret
                } else {
                    depth++; // an error inside still belongs to an object
                }
            } else if (depth == 1 && BoundedReader.isText(event) && !reader.isBlankText()) {
                notes.accept(Note.STRAY_TEXT);
            }
        }
        return deleted;
    }

    private static void noteEntry(String name, int depth, Consumer<? super Note> notes) {
        if (!name.equals(Root.ERROR)) {
            notes.accept(Note.ELEMENT_CASE);
        }
        if (depth > 1) {
            notes.accept(Note.UNUSUAL_ROOT);
        }
    }

    /** Reads the content of the root element, from its start tag to its end tag. */
    private interface RootReader<T> {
        T read(BoundedReader reader) throws XMLStreamException;
    }

    private <T> T read(String root, RootReader<T> rootReader) {
        return read(reader -> {
            reader.requireName(root);
            return rootReader.read(reader);
        });
    }

    private <T> T read(RootReader<T> rootReader) {
        try {
            XMLStreamReader2 parser = HardenedXml.reader(input);
            try {
                BoundedReader reader = new BoundedReader(parser, bounds, this::eventRead);
                reader.addNames(before.names());
                reader.nextTagOrEnd();
                T result = rootReader.read(reader);
                while (reader.hasNext()) {
                    reader.next();
                }
                return result;
            } catch (XMLStreamException e) {
                throw ParserProblem.refusal(
                        e, input, Place.of(parser.getLocationInfo().getCurrentLocation()));
            }
        } catch (Refusal e) {
            throw e.in(input).after(before);
        }
    }

    private static void skipElement(BoundedReader reader) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = reader.nextTagOrEnd();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : -1;
        }
    }
}
