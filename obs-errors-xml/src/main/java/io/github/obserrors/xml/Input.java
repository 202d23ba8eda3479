package io.github.obserrors.xml;

import com.ctc.wstx.exc.WstxIOException;
import com.ctc.wstx.stax.WstxInputFactory;
import io.github.obserrors.xml.MalformedErrorBodyException.Reason;
import java.io.ByteArrayInputStream;
import java.io.CharArrayReader;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What a parser reads: one body. */
interface Input {

    /**
     * Opens a parser.
     *
     * @throws MalformedErrorBodyException if bytes do not fit an encoding that the parser would not read strictly, or hold
     *     nothing but blanks in it
     */
    XMLStreamReader open(WstxInputFactory factory) throws XMLStreamException;

    /** Tells whether the parser wanted more than there is, the look for a declaration aside. */
    boolean isExhausted();

    /**
     * Tells what is wrong where the parser could not get at a character.
     *
     * @throws MalformedErrorBodyException if the very place is found
     * @throws java.io.UncheckedIOException if it is not the body that is wrong
     */
    Reason reasonOf(WstxIOException failure);

    /** Tells what is wrong where the body ended too early. */
    default Reason reasonOfEnd() {
        return Reason.TRUNCATED;
    }

    /** The body as far as it is at hand, for excerpts. */
    CharSequence text();

    /** Takes notice that the parser has made an event of what it read. */
    default void eventRead() {
        // Nothing depends on it while all is in memory.
    }

    /** A body in bytes, all in memory. */
    final class Bytes extends ByteArrayInputStream implements Input {

        /** The encodings that the parser decodes strictly; it is lenient with UTF-32, and leaves the others to the JDK. */
        private static final Set<String> STRICT = Set.of("UTF-8", "ISO-8859-1", "US-ASCII");

        private final Optional<Charset> told;
        private Charset charset;
        private @Nullable Characters decoded;
        private boolean opened;
        private boolean exhausted;

        /** Takes the charset, unless the declaration or the first bytes are to tell it. */
        Bytes(byte[] body, Optional<Charset> told) {
            super(body);
            this.told = told;
            this.charset = told.orElse(StandardCharsets.UTF_8);
        }

        @Override
        public XMLStreamReader open(WstxInputFactory factory) throws XMLStreamException {
            if (told.isPresent()) {
                return openDecoded(factory);
            }
            XMLStreamReader reader = factory.createXMLStreamReader(this);
            charset = HardenedXml.charset(reader);
            if (!STRICT.contains(charset.name())) {
                return openDecoded(factory);
            }
            // Looking for the declaration is looking ahead: a short body may end before that and have no need of one.
            exhausted = false;
            opened = true;
            return reader;
        }

        private XMLStreamReader openDecoded(WstxInputFactory factory) throws XMLStreamException {
            CharBuffer text = StrictText.decode(buf, charset);
            if (WhiteSpace.isBlank(text)) {
                throw new MalformedErrorBodyException(Reason.EMPTY, Place.START); // but for a byte order mark
            }
            decoded = new Characters(text);
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
        public Reason reasonOf(WstxIOException failure) {
            if (decoded != null) {
                return decoded.reasonOf(failure);
            }
            if (!opened) {
                return exhausted ? Reason.TRUNCATED : Reason.BAD_ENCODING;
            }
            // There are bytes that do not fit the encoding, or a character that XML cannot hold: the parser does not
            // tell.
            StrictText.decode(buf, charset);
            return Reason.NOT_XML;
        }

        @Override
        public CharSequence text() {
            String text = new String(buf, charset);
            return text.substring(StrictText.beginning(text));
        }
    }

    /** A body in characters, all in memory. */
    final class Characters extends CharArrayReader implements Input {

        private final CharBuffer body;
        private boolean opened;
        private boolean exhausted;

        /** Takes a buffer that has an array. */
        Characters(CharBuffer body) {
            super(body.array(), body.arrayOffset() + body.position(), body.remaining());
            this.body = body;
        }

        @Override
        public XMLStreamReader open(WstxInputFactory factory) throws XMLStreamException {
            XMLStreamReader reader = factory.createXMLStreamReader(this);
            exhausted = false;
            opened = true;
            return reader;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            exhausted |= read < 0;
            return read;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            exhausted |= read < 0;
            return read;
        }

        @Override
        public boolean isExhausted() {
            return exhausted;
        }

        /** At the beginning it is a mark of another encoding, after that a character that XML cannot hold. */
        @Override
        public Reason reasonOf(WstxIOException failure) {
            return opened ? Reason.NOT_XML : Reason.BAD_ENCODING;
        }

        @Override
        public CharSequence text() {
            return body;
        }
    }
}
