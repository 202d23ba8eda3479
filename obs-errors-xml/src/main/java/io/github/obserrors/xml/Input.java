package io.github.obserrors.xml;

import com.ctc.wstx.stax.WstxInputFactory;
import io.github.obserrors.xml.MalformedErrorBodyException.Reason;
import java.io.ByteArrayInputStream;
import java.io.CharArrayReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a parser reads: one body, all in memory. */
interface Input {

    XMLStreamReader open(WstxInputFactory factory) throws XMLStreamException;

    /** Tells whether the parser wanted more than there is, the look for a declaration aside. */
    boolean isExhausted();

    /** Finds the first bytes that are no character of this encoding. */
    Optional<MalformedErrorBodyException> misfit(String encoding);

    /** A body in bytes. */
    final class Bytes extends ByteArrayInputStream implements Input {

        private boolean exhausted;

        Bytes(byte[] body) {
            super(body);
        }

        @Override
        public XMLStreamReader open(WstxInputFactory factory) throws XMLStreamException {
            XMLStreamReader reader = factory.createXMLStreamReader(this);
            // Looking for the declaration is looking ahead: a short body may end before that and have no need of one.
            exhausted = false;
            return reader;
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
            return exhausted;
        }

        @Override
        public Optional<MalformedErrorBodyException> misfit(String encoding) {
            CharsetDecoder decoder = Charset.forName(encoding).newDecoder();
            ByteBuffer bytes = ByteBuffer.wrap(buf);
            CharBuffer text = CharBuffer.allocate((int) Math.ceil(buf.length * (double) decoder.maxCharsPerByte()));
            CoderResult result = decoder.decode(bytes, text, false);
            if (!result.isError() && !bytes.hasRemaining()) {
                return Optional.empty();
            }
            // Left over without an error is the beginning of a character, at the end of the body.
            Reason reason = result.isError() ? Reason.BAD_ENCODING : Reason.TRUNCATED;
            return Optional.of(new MalformedErrorBodyException(reason, Place.after(withoutMark(text.flip()))));
        }

        private static CharSequence withoutMark(CharBuffer text) {
            return text.hasRemaining() && text.get(0) == '\uFEFF' ? text.position(1) : text;
        }
    }

    /** A body in characters. */
    final class Characters extends CharArrayReader implements Input {

        private boolean exhausted;

        Characters(String body) {
            super(body.toCharArray());
        }

        @Override
        public XMLStreamReader open(WstxInputFactory factory) throws XMLStreamException {
            XMLStreamReader reader = factory.createXMLStreamReader(this);
            exhausted = false;
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

        @Override
        public Optional<MalformedErrorBodyException> misfit(String encoding) {
            return Optional.empty();
        }
    }
}
