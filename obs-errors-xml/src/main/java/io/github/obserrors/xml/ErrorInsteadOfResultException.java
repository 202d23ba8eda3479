package io.github.obserrors.xml;

import io.github.obserrors.api.ErrorBody;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a body should be the result of a multi-object delete but is an error: the whole request has failed.
 *
 * <p>OBS sends the status 200 for such a request before it knows the outcome, so it may regularly send either of the
 * two. The message holds the whole error on one line, with secrets masked.
 */
public final class ErrorInsteadOfResultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Not serialized, since decoded bodies are not serializable; the message keeps the content. */
    private final transient @Nullable ErrorBody error;

    /**
     * Creates the exception for an error in place of a result.
     *
     * @param error the error
     */
    public ErrorInsteadOfResultException(ErrorBody error) {
        super(Objects.requireNonNull(error, "error").toString());
        this.error = error;
    }

    /** {@return the error in the body; empty only after the exception was serialized and read back} */
    public Optional<ErrorBody> error() {
        return Optional.ofNullable(error);
    }
}
