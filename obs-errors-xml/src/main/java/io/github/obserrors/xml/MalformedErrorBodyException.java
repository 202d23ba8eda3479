package io.github.obserrors.xml;

import java.util.Locale;
import java.util.Objects;

/**
 * Thrown if a body is not the error body, or the delete result, that was asked for.
 *
 * <p>The message says on one line what is wrong and where. It repeats nothing of the body but the name of an unexpected
 * root element and the {@link #excerpt()}.
 */
public final class MalformedErrorBodyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final Problem problem;

    /** The line at which reading stopped. */
    private final int line;

    /** The column at which reading stopped. */
    private final int column;

    /** The text around that place. */
    private final String excerpt;

    /**
     * What is wrong with the text.
     *
     * <p>A minor release may add constants, so give every {@code switch} a {@code default}.
     */
    public enum Problem {
        /** The body is empty or all white space. */
        EMPTY("the body is empty"),
        /** The text is not well-formed XML. */
        NOT_XML("the body is not well-formed XML"),
        /** The text ends within the root element, or within something before or after it. */
        TRUNCATED("the body ends too early"),
        /** The bytes do not fit the encoding, or the encoding is unknown. */
        BAD_ENCODING("the bytes of the body do not fit its encoding"),
        /** The root element has another name. */
        UNEXPECTED_ROOT("the root element is another one"),
        /** The error has no direct {@code Code} child with a text. */
        NO_CODE("the error has no code"),
        /** The text declares a document type; no error body does. */
        DOCUMENT_TYPE("the body declares a document type, which is refused"),
        /** The text refers to an entity other than the five that XML defines. */
        ENTITY("the body refers to an entity, which is refused"),
        /**
         * A text has a character that XML 1.0 cannot hold: one from XML 1.1, or half of a surrogate pair from a reader.
         */
        INVALID_CHARACTER("the body holds a character that XML 1.0 cannot hold"),
        /** The body, one value, or the attributes of one element exceed the bound. */
        TOO_LARGE("the body, or a value in it, is larger than is read"),
        /** Elements are nested deeper than the bound. */
        TOO_DEEP("elements are nested deeper than is read"),
        /** The error has more details than the bound. */
        TOO_MANY_DETAILS("the error has more details than are read"),
        /** The body has more different names, or more namespaces, than the bound. */
        TOO_MANY_NAMES("the body has more different names or namespaces than are read");

        private final String text;
        private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

        Problem(String text) {
            this.text = text;
        }

        /**
         * Returns the name of this problem for programs, which stays the same from version to version.
         *
         * @return the name in lower case with hyphens, for example {@code not-xml}
         */
        public String label() {
            return label;
        }

        /** {@return what is wrong, for people: a clause without a full stop} */
        public String text() {
            return text;
        }
    }

    /**
     * Creates the exception for a body.
     *
     * @param problem what is wrong
     * @param clause what is wrong, in words: a clause without a full stop
     * @param line the line at which reading stopped, from 1
     * @param column the column at which reading stopped, from 1
     * @param excerpt the text around that place, with secrets masked; empty if it is not known
     */
    public MalformedErrorBodyException(Problem problem, String clause, int line, int column, String excerpt) {
        super(clause + " (line " + line + ", column " + column + ")" + (excerpt.isEmpty() ? "" : " near: " + excerpt));
        this.problem = Objects.requireNonNull(problem, "problem");
        this.line = line;
        this.column = column;
        this.excerpt = excerpt;
    }

    /** {@return what is wrong} */
    public Problem problem() {
        return problem;
    }

    /** {@return the line at which reading stopped, from 1} */
    public int line() {
        return line;
    }

    /** {@return the column at which reading stopped, in characters from 1} */
    public int column() {
        return column;
    }

    /**
     * Returns the text around the place where reading stopped.
     *
     * <p>Secrets are masked as {@link io.github.obserrors.api.Detail#masked()} describes. U+FFFD replaces each
     * character that could break a line or steer a terminal.
     *
     * @return at most 80 characters from before and after the place; empty if there is no text, or the body came as a
     *     stream of any size
     */
    public String excerpt() {
        return excerpt;
    }
}
