package io.github.obserrors.api;

import io.github.obserrors.api.text.LogText;
import io.github.obserrors.api.text.Secrets;
import java.util.OptionalInt;

/** Thrown when an {@link ErrorBody} would have to hold something that no XML error body can hold. */
public final class InvalidErrorBodyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int NO_CODE_POINT = -1;

    /** The name of the refused field. */
    private final String field;

    /** The refused character, or {@link #NO_CODE_POINT}. */
    private final int codePoint;

    InvalidErrorBodyException(String field, String problem) {
        super(LogText.word(Secrets.masked(field)) + ": " + problem);
        this.field = field;
        this.codePoint = NO_CODE_POINT;
    }

    InvalidErrorBodyException(String field, int codePoint) {
        super(String.format(
                "%s: XML 1.0 cannot hold the character U+%04X", LogText.word(Secrets.masked(field)), codePoint));
        this.field = field;
        this.codePoint = codePoint;
    }

    /** {@return the name of the refused element, such as {@code Code} or the name of a detail} */
    public String field() {
        return field;
    }

    /** {@return the refused character as a code point; empty if the mistake was not a single character} */
    public OptionalInt codePoint() {
        return codePoint == NO_CODE_POINT ? OptionalInt.empty() : OptionalInt.of(codePoint);
    }
}
