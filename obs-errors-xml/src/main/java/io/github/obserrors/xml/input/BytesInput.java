package io.github.obserrors.xml.input;

import com.ctc.wstx.exc.WstxIOException;
import com.ctc.wstx.stax.WstxInputFactory;
import io.github.obserrors.api.text.XmlText;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import java.io.ByteArrayInputStream;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A body in bytes, all of it in memory. */
public final class BytesInput extends ByteArrayInputStream implements Input {

    /** The encodings that the parser decodes strictly. It is lenient with UTF-32, and leaves the others to the JDK. */
    private static final Set<String> STRICT = Set.of("UTF-8", "ISO-8859-1", "US-ASCII");

    private final Optional<Charset> told;
    private Charset charset;
    private @Nullable CharactersInput decoded;
    private boolean opened;
    private boolean exhausted;

    /**
     * Takes a body.
     *
     * @param told the charset; empty if the declaration or the first bytes decide
     */
    public BytesInput(byte[] body, Optional<Charset> told) {
        super(body);
        this.told = told;
        this.charset = told.orElse(StandardCharsets.UTF_8);
    }

    @Override
    public XMLStreamReader open(WstxInputFactory factory) throws XMLStreamException {
        if (told.isPresent()) {
            return openDecoded(factory);
        }
        XMLStreamReader reader = factory.createXMLStreamReader(NO_PLACE, this);
        charset = charset(reader);
        if (!STRICT.contains(charset.name())) {
            return openDecoded(factory);
        }
        // The parser looks ahead for a declaration. A short body may end there and still be complete.
        exhausted = false;
        opened = true;
        return reader;
    }

    private XMLStreamReader openDecoded(WstxInputFactory factory) throws XMLStreamException {
        CharBuffer text = StrictText.decode(buf, charset);
        if (XmlText.isBlank(text)) {
            throw new Refusal(Problem.EMPTY, Place.START); // but for a byte order mark
        }
        decoded = new CharactersInput(text);
        return decoded.open(factory);
    }

    @Override
    public synchronized int read() {
        int read = super.read();
        exhausted |= read < 0;
        return read;
    }

    @Override
    public synchronized int read(byte[] buffer, int offset, int length) {
        int read = super.read(buffer, offset, length);
        exhausted |= read < 0;
        return read;
    }

    @Override
    public boolean isExhausted() {
        return decoded == null ? exhausted : decoded.isExhausted();
    }

    @Override
    public Problem problemOf(WstxIOException failure) {
        if (decoded != null) {
            return decoded.problemOf(failure);
        }
        if (!opened) {
            return exhausted ? Problem.TRUNCATED : Problem.BAD_ENCODING;
        }
        // Either bytes do not fit the encoding, or XML cannot hold a character: the parser does not say which.
        StrictText.decode(buf, charset);
        return Problem.NOT_XML;
    }

    /** {@return the charset that a parser found in the declaration or the first bytes} */
    public static Charset charset(XMLStreamReader reader) {
        String encoding = reader.getEncoding();
        try {
            return encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        } catch (IllegalArgumentException e) {
            // The parser accepts names that merely begin like that of an encoding.
            throw new Refusal(Problem.BAD_ENCODING, Place.START);
        }
    }

    @Override
    public CharSequence text() {
        String text = new String(buf, charset);
        return text.substring(ByteOrderMark.length(text));
    }
}
