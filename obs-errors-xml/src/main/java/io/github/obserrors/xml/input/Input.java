package io.github.obserrors.xml.input;

import com.ctc.wstx.exc.WstxIOException;
import com.ctc.wstx.stax.WstxInputFactory;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One body, as a parser reads it. */
public interface Input extends Refusal.Body {

    /**
     * Where the parser is told that a body comes from, so that it does not ask for the current folder when a body has an
     * entity. Nothing is read there.
     */
    String NO_PLACE = "file:/";

    /**
     * Opens a parser.
     *
     * @throws Refusal if the bytes do not fit an encoding that the parser itself would not read strictly, or are blank
     *     in it
     */
    XMLStreamReader open(WstxInputFactory factory) throws XMLStreamException;

    /** Tells whether the parser asked for more than there is. Its look for a declaration does not count. */
    boolean isExhausted();

    /**
     * Tells what is wrong if the parser could not read a character.
     *
     * @throws Refusal if the exact place is known
     * @throws java.io.UncheckedIOException if the stream has failed, not the body
     */
    Problem problemOf(WstxIOException failure);

    /** Tells what is wrong if the body ended too early. */
    default Problem problemOfEnd() {
        return Problem.TRUNCATED;
    }

    /** Learns that the parser has made an event of what it read. */
    default void eventRead() {
        // Only a stream counts the characters of each event.
    }
}
