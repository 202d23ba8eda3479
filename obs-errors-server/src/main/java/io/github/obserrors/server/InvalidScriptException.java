package io.github.obserrors.server;

import io.github.obserrors.api.text.LogText;
import java.util.Objects;

/**
 * A text that is no script, with the place of the mistake.
 *
 * <p>The message is complete: it names the place, what is wrong there, and what would be right.
 */
public final class InvalidScriptException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The JSON Pointer; empty for the whole. */
    private final String pointer;

    /** The line, from 1; 0 if it is not known. */
    private final int line;

    /** The character in the line, from 1; 0 if it is not known. */
    private final int column;

    /** What is wrong, without the place. */
    private final String problem;

    /**
     * Creates an exception.
     *
     * @param pointer where in the JSON the mistake is, as a JSON Pointer (RFC 6901); empty for the whole
     * @param line the line, from 1; 0 if it is not known
     * @param column the character in the line, from 1; 0 if it is not known
     * @param problem what is wrong
     */
    public InvalidScriptException(String pointer, int line, int column, String problem) {
        super(place(pointer, line, column) + Objects.requireNonNull(problem, "problem"));
        this.pointer = pointer;
        this.line = line;
        this.column = column;
        this.problem = problem;
    }

    private static String place(String pointer, int line, int column) {
        String lines = line > 0 ? "Line " + line + ", column " + column : "";
        String path = pointer.isEmpty() ? "" : (lines.isEmpty() ? "" : ", ") + LogText.word(pointer);
        return lines.isEmpty() && path.isEmpty() ? "" : lines + path + ": ";
    }

    /** {@return where in the JSON the mistake is, as a JSON Pointer (RFC 6901); empty for the whole} */
    public String pointer() {
        return pointer;
    }

    /** {@return the line of the mistake, from 1; 0 if it is not known} */
    public int line() {
        return line;
    }

    /** {@return the character in the line, from 1, as Java counts them; 0 if it is not known} */
    public int column() {
        return column;
    }

    /** {@return what is wrong, without the place} */
    public String problem() {
        return problem;
    }
}
