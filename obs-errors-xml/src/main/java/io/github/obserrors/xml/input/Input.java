package io.github.obserrors.xml.input;

import com.ctc.wstx.exc.WstxIOException;
import com.ctc.wstx.stax.WstxInputFactory;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a parser reads: one body. */
public interface Input extends Refusal.Body {

    /**
     * Opens a parser.
     *
     * @throws Refusal if bytes do not fit an encoding that the parser would not read strictly, or hold
     *     nothing but blanks in it
     */
    XMLStreamReader open(WstxInputFactory factory) throws XMLStreamException;

    /** Tells whether the parser wanted more than there is, the look for a declaration aside. */
    boolean isExhausted();

    /**
     * Tells what is wrong where the parser could not get at a character.
     *
     * @throws Refusal if the very place is found
     * @throws java.io.UncheckedIOException if it is not the body that is wrong
     */
    Problem problemOf(WstxIOException failure);

    /** Tells what is wrong where the body ended too early. */
    default Problem problemOfEnd() {
        return Problem.TRUNCATED;
    }

    /** Takes notice that the parser has made an event of what it read. */
    default void eventRead() {
        // Nothing depends on it while all is in memory.
    }
}
