package io.github.obserrors.xml;

import com.ctc.wstx.exc.WstxIOException;
import com.ctc.wstx.stax.WstxInputFactory;
import io.github.obserrors.xml.MalformedErrorBodyException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A body of any size, of which only what the parser needs for the next event is in memory. */
final class StreamedInput extends Reader implements Input {

    /** Bytes in which a declaration must stand to be found. */
    private static final int BEGINNING = 1024;

    private final Reader text;
    private final int charactersPerEvent;
    private int charactersLeft;
    private boolean exhausted;
    private boolean blank = true;

    StreamedInput(InputStream body, ReadOptions options) throws IOException {
        byte[] beginning = body.readNBytes(BEGINNING);
        Charset charset = StrictText.hasMark(beginning) || options.charset().isEmpty()
                ? HardenedXml.charset(beginning)
                : options.charset().get();
        text = new InputStreamReader(
                new SequenceInputStream(new ByteArrayInputStream(beginning), body), StrictText.decoder(charset));
        charactersPerEvent = options.bounds().body();
        charactersLeft = charactersPerEvent;
    }

    @Override
    public XMLStreamReader open(WstxInputFactory factory) throws XMLStreamException {
        XMLStreamReader reader = factory.createXMLStreamReader(this);
        exhausted = false;
        return reader;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (charactersLeft <= 0) {
            throw new TooLargeException();
        }
        int read = text.read(buffer, offset, length);
        if (read < 0) {
            exhausted = true;
            return read;
        }
        charactersLeft -= read;
        for (int i = offset; blank && i < offset + read; i++) {
            blank = ErrorAccumulator.isWhiteSpace(buffer[i]);
        }
        return read;
    }

    /** Leaves the stream open: it is not ours. */
    @Override
    public void close() {}

    @Override
    public void eventRead() {
        charactersLeft = charactersPerEvent;
    }

    @Override
    public boolean isExhausted() {
        return exhausted;
    }

    @Override
    public Reason reasonOf(WstxIOException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof TooLargeException) {
            return Reason.TOO_LARGE;
        }
        if (cause instanceof IOException problem && !(cause instanceof CharacterCodingException)) {
            throw new FailedException(problem);
        }
        return Reason.BAD_ENCODING;
    }

    @Override
    public Reason reasonOfEnd() {
        return blank ? Reason.EMPTY : Reason.TRUNCATED;
    }

    /** Nothing: what was read is gone. */
    @Override
    public CharSequence text() {
        return "";
    }

    /** Carries a failure of the stream itself through parser and binding. */
    static final class FailedException extends UncheckedIOException {

        private static final long serialVersionUID = 1L;

        private FailedException(IOException failure) {
            super(failure);
        }
    }

    /** Thrown where one tag, comment or instruction goes on and on. */
    private static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
