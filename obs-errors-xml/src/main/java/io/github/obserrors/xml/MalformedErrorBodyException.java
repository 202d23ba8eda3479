package io.github.obserrors.xml;

import java.util.Locale;
import java.util.Objects;

/**
 * Thrown when a text is not the error body that was asked for.
 *
 * <p>The message says what is wrong and where, on one line. Of the content of the body it holds the name of a wrong root
 * element, and the {@link #excerpt()}.
 */
public final class MalformedErrorBodyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final Problem problem;

    /** The line at which reading stopped. */
    private final int line;

    /** The column at which reading stopped. */
    private final int column;

    /** What stands there. */
    private final String excerpt;

    /** What is wrong with the text. */
    public enum Problem {
        /** There is nothing but white space. */
        EMPTY("the body is empty"),
        /** The text is not well-formed XML. */
        NOT_XML("the body is not well-formed XML"),
        /** The text ends within the root element, or within something before or after it. */
        TRUNCATED("the body ends too early"),
        /** The bytes do not fit the encoding, or no such encoding is known. */
        BAD_ENCODING("the bytes of the body do not fit its encoding"),
        /** The root element is another one. */
        UNEXPECTED_ROOT("the root element is another one"),
        /** No direct {@code Code} element with a text. */
        NO_CODE("the error has no code"),
        /** The text declares a document type, which no error body does. */
        DOCUMENT_TYPE("the body declares a document type, which is refused"),
        /** The text refers to an entity other than the five of XML. */
        ENTITY("the body refers to an entity, which is refused"),
        /** A character that XML 1.0 cannot hold: from XML 1.1, or half of a surrogate pair from a reader. */
        INVALID_CHARACTER("the body holds a character that XML 1.0 cannot hold"),
        /** The body, one value, or what one element has of attributes is larger than the bound. */
        TOO_LARGE("the body, or a value in it, is larger than is read"),
        /** More elements within each other than the bound. */
        TOO_DEEP("elements are nested deeper than is read"),
        /** More details than the bound. */
        TOO_MANY_DETAILS("the error has more details than are read"),
        /** More different names, or more namespaces, than the bound. */
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

        /**
         * Returns what is wrong, for people.
         *
         * @return a clause without a full stop
         */
        public String text() {
            return text;
        }
    }

    /**
     * Creates the exception for what was found wrong in a body.
     *
     * @param problem what is wrong
     * @param clause what is wrong, in words: a clause without a full stop
     * @param line the line at which reading stopped, from 1
     * @param column the column at which reading stopped, from 1
     * @param excerpt what stands there, with secrets masked; empty if nothing is known of it
     */
    public MalformedErrorBodyException(Problem problem, String clause, int line, int column, String excerpt) {
        super(clause + " (line " + line + ", column " + column + ")" + (excerpt.isEmpty() ? "" : " near: " + excerpt));
        this.problem = Objects.requireNonNull(problem, "problem");
        this.line = line;
        this.column = column;
        this.excerpt = excerpt;
    }

    /**
     * Returns what is wrong.
     *
     * @return the problem
     */
    public Problem problem() {
        return problem;
    }

    /**
     * Returns the line at which reading stopped.
     *
     * @return the line, from 1
     */
    public int line() {
        return line;
    }

    /**
     * Returns the column at which reading stopped.
     *
     * @return the column in characters, from 1
     */
    public int column() {
        return column;
    }

    /**
     * Returns what stands where reading stopped.
     *
     * @return at most 80 characters from before and after the place, secrets masked as
     *     {@link io.github.obserrors.api.Detail#masked()} describes, and each character that could break a line or steer a
     *     terminal replaced by U+FFFD; empty if nothing stands there, or the body came as a stream of any size
     */
    public String excerpt() {
        return excerpt;
    }
}
