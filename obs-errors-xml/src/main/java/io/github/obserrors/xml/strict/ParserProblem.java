package io.github.obserrors.xml.strict;

import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.exc.WstxIOException;
import io.github.obserrors.xml.MalformedErrorBodyException.Reason;
import io.github.obserrors.xml.input.Input;
import io.github.obserrors.xml.input.Place;
import io.github.obserrors.xml.input.Refusal;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/** Says in the kit's terms what the parser finds wrong. */
final class ParserProblem {

    private ParserProblem() {}

    /** The refusal of an input on which the parser failed, at the place that the parser names, or else here. */
    static Refusal refusal(XMLStreamException problem, Input input, Place here) {
        Location location = problem.getLocation();
        return new Refusal(reason(problem, input), location == null ? here : Place.of(location));
    }

    private static Reason reason(XMLStreamException problem, Input input) {
        if (problem instanceof EntityException) {
            return Reason.ENTITY;
        }
        if (problem instanceof WstxIOException failure) {
            return input.reasonOf(failure);
        }
        if (problem instanceof WstxEOFException || input.isExhausted()) {
            return input.reasonOfEnd();
        }
        // The parser throws the plain class for its own bounds and for nothing else.
        return problem.getClass() == XMLStreamException.class ? Reason.TOO_LARGE : Reason.NOT_XML;
    }

    /** Thrown at an entity other than the five of XML, wherever it is declared, if at all. */
    static final class EntityException extends XMLStreamException {

        private static final long serialVersionUID = 1L;

        EntityException() {
            super("Entities are not resolved");
        }
    }
}
