package io.github.obserrors.xml.input;

import com.ctc.wstx.exc.WstxIOException;
import com.ctc.wstx.stax.WstxInputFactory;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import java.io.CharArrayReader;
import java.io.IOException;
import java.nio.CharBuffer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A body in characters, all of it in memory. */
public final class CharactersInput extends CharArrayReader implements Input {

    private final CharBuffer body;
    private boolean opened;
    private boolean exhausted;

    /** Takes a buffer that is backed by an array. */
    public CharactersInput(CharBuffer body) {
        super(body.array(), body.arrayOffset() + body.position(), body.remaining());
        this.body = body;
    }

    @Override
    public XMLStreamReader open(WstxInputFactory factory) throws XMLStreamException {
        XMLStreamReader reader = factory.createXMLStreamReader(NO_PLACE, this);
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

    /** A failure at the beginning is the mark of another encoding; later it is a character that XML cannot hold. */
    @Override
    public Problem problemOf(WstxIOException failure) {
        return opened ? Problem.NOT_XML : Problem.BAD_ENCODING;
    }

    @Override
    public CharSequence text() {
        return body;
    }
}
