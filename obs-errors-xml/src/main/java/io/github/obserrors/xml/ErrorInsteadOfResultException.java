package io.github.obserrors.xml;

import io.github.obserrors.api.ErrorBody;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown where the result of a multi-object delete was to be read and the body is an error: the whole request has failed.
 *
 * <p>OBS answers such a request with status 200 before it knows how it ends, so the root {@code Error} is as regular as a
 * result is. The message holds all that the error says, on one line, secrets masked.
 */
public final class ErrorInsteadOfResultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Not serialized, since decoded bodies are not; the message keeps what it says. */
    private final transient @Nullable ErrorBody error;

    /**
     * Creates the exception for an error that was found where a result was expected.
     *
     * @param error the error
     */
    public ErrorInsteadOfResultException(ErrorBody error) {
        super(Objects.requireNonNull(error, "error").toString());
        this.error = error;
    }

    /**
     * Returns the error that the body holds.
     *
     * @return the error; empty only after the exception was serialized and read back
     */
    public Optional<ErrorBody> error() {
        return Optional.ofNullable(error);
    }
}
