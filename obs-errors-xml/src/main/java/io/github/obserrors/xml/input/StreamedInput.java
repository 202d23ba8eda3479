package io.github.obserrors.xml.input;

import com.ctc.wstx.exc.WstxIOException;
import com.ctc.wstx.stax.WstxInputFactory;
import io.github.obserrors.api.text.XmlText;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A body of any size; only what the parser needs for the next event is in memory. */
public final class StreamedInput extends Reader implements Input {

    private final StrictReader text;
    private final int charactersPerEvent;
    private int charactersLeft;
    private int line = 1;
    private int column = 1;
    private boolean afterCarriageReturn;
    private boolean exhausted;
    private boolean blank = true;

    /**
     * Takes a stream.
     *
     * @param charactersPerEvent how many characters one event of the parser may take
     * @param charset the charset, if one is given
     * @param detector finds the charset that the first bytes of a body show or declare
     */
    public StreamedInput(
            InputStream body, int charactersPerEvent, Optional<Charset> charset, Function<byte[], Charset> detector)
            throws IOException {
        this.charactersPerEvent = charactersPerEvent;
        charactersLeft = charactersPerEvent;
        byte[] beginning = beginning(body, charactersPerEvent);
        text = new StrictReader(
                beginning,
                body,
                ByteOrderMark.charset(beginning).or(() -> charset).orElseGet(() -> detector.apply(beginning)));
    }

    /**
     * Reads what tells the encoding, and no more, so that the first errors need not wait for what follows them: the
     * bytes up to the end of the first tag or declaration, and up to the end of that character in every encoding.
     */
    private static byte[] beginning(InputStream body, int most) throws IOException {
        ByteArrayOutputStream beginning = new ByteArrayOutputStream();
        boolean tagEnded = false;
        while (beginning.size() < most && !(tagEnded && beginning.size() % Integer.BYTES == 0)) {
            int b = body.read();
            if (b < 0) {
                break;
            }
            tagEnded |= b == '>';
            beginning.write(b);
        }
        return beginning.toByteArray();
    }

    @Override
    public XMLStreamReader open(WstxInputFactory factory) throws XMLStreamException {
        XMLStreamReader reader = factory.createXMLStreamReader(NO_PLACE, this);
        exhausted = false;
        return reader;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (charactersLeft == 0) {
            throw new StrictReader.RefusedException(Problem.TOO_LARGE);
        }
        int read = text.read(buffer, offset, Math.min(length, charactersLeft));
        if (read < 0) {
            exhausted = true;
            return read;
        }
        charactersLeft -= read;
        for (int i = offset; i < offset + read; i++) {
            passOver(buffer[i]);
        }
        return read;
    }

    private void passOver(char c) {
        blank = blank && XmlText.isWhiteSpace(c);
        if (c == '\r' || (c == '\n' && !afterCarriageReturn)) {
            line++;
            column = 1;
        } else if (c != '\n') {
            column++;
        }
        afterCarriageReturn = c == '\r';
    }

    /** Leaves the stream open, which belongs to the caller. */
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
    public Problem problemOf(WstxIOException failure) {
        if (failure.getCause() instanceof StrictReader.RefusedException refusal) {
            // The parser would count characters that it did not get.
            throw new Refusal(refusal.problem(), new Place(line, column));
        }
        if (failure.getCause() instanceof IOException problem && text.hasFailed()) {
            throw new FailedException(problem);
        }
        // The parser found a character that XML cannot hold.
        return Problem.NOT_XML;
    }

    @Override
    public Problem problemOfEnd() {
        return blank ? Problem.EMPTY : Problem.TRUNCATED;
    }

    /** Empty, since what was read is gone. */
    @Override
    public CharSequence text() {
        return "";
    }

    /** Carries a failure of the stream itself through the parser and the binding. */
    public static final class FailedException extends UncheckedIOException {

        private static final long serialVersionUID = 1L;

        private FailedException(IOException failure) {
            super(failure);
        }
    }
}
