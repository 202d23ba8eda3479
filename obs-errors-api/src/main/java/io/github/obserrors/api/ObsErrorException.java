package io.github.obserrors.api;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An error response of OBS as an exception, for programs that want one.
 *
 * <p>The kit itself never throws it. Its message is that of {@link ErrorResponse#toString()}: everything that the response says,
 * on one line, secrets masked and long texts cut.
 */
public final class ObsErrorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Not serialized, since decoded responses are not; the message keeps what it says. */
    private final transient @Nullable ErrorResponse response;

    /**
     * Creates an exception for an error response.
     *
     * @param response the response
     * @throws NullPointerException if the response is {@code null}
     */
    public ObsErrorException(ErrorResponse response) {
        super(Objects.requireNonNull(response, "response").toString());
        this.response = response;
    }

    /**
     * Returns the error response.
     *
     * @return the response; empty only after the exception was serialized and read back
     */
    public Optional<ErrorResponse> response() {
        return Optional.ofNullable(response);
    }
}
