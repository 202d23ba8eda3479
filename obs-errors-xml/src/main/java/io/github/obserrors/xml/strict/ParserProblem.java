package io.github.obserrors.xml.strict;

import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.exc.WstxIOException;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import io.github.obserrors.xml.input.Input;
import io.github.obserrors.xml.input.Place;
import io.github.obserrors.xml.input.Refusal;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/** Translates what the parser finds wrong into the kit's terms. */
final class ParserProblem {

    private ParserProblem() {}

    /**
     * The refusal of an input at which the parser failed.
     *
     * @param here the place, if the parser names none
     */
    static Refusal refusal(XMLStreamException cause, Input input, Place here) {
        Location location = cause.getLocation();
        return new Refusal(problem(cause, input), location == null ? here : Place.of(location));
    }

    private static Problem problem(XMLStreamException cause, Input input) {
        if (cause instanceof EntityException) {
            return Problem.ENTITY;
        }
        if (cause instanceof WstxIOException failure) {
            return input.problemOf(failure);
        }
        if (cause instanceof WstxEOFException || input.isExhausted()) {
            return input.problemOfEnd();
        }
        // The parser throws this class itself, rather than a subclass, only for its own bounds.
        return cause.getClass() == XMLStreamException.class ? Problem.TOO_LARGE : Problem.NOT_XML;
    }

    /**
     * Thrown at an entity other than the five that XML defines, declared or not; always caught within the kit, so it has no
     * stack trace.
     */
    static final class EntityException extends XMLStreamException {

        private static final long serialVersionUID = 1L;

        EntityException() {
            super("Entities are not resolved");
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }
}
