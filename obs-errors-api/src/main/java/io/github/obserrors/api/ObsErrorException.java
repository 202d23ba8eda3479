package io.github.obserrors.api;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An error response of OBS as an exception, for programs that want one.
 *
 * <p>The kit itself never throws it. Its message says on one line what was tried and what the response says, secrets masked.
 * It has at most {@value #LONGEST_MESSAGE} bytes in UTF-8: of a response that says more, details are only counted and long
 * texts are cut.
 *
 * <p>{@link ErrorResponse#in(Throwable)} finds the response again, whatever wraps the exception.
 */
public final class ObsErrorException extends RuntimeException {

    /** Bytes of the longest message, in UTF-8: 2 KiB. */
    public static final int LONGEST_MESSAGE = 2048;

    private static final long serialVersionUID = 1L;

    /** Not serialized, since decoded responses are not; the message keeps what it says. */
    private final transient @Nullable ErrorResponse response;

    /** The code that is serialized in its place, secrets masked. */
    private final @Nullable String code;

    /** The number of the status, or 0 if there is none. */
    private final int status;

    /** The id of the request that is serialized in its place, secrets masked. */
    private final @Nullable String requestId;

    /**
     * Creates an exception for an error response.
     *
     * @param response the response
     */
    public ObsErrorException(ErrorResponse response) {
        this("", response);
    }

    /**
     * Creates an exception for an error response that says what was tried.
     *
     * @param attempt what was tried, for example {@code GET bucket/key}; secrets in it are masked, a long one is cut, and a
     *     blank one says nothing
     * @param response the response
     */
    public ObsErrorException(String attempt, ErrorResponse response) {
        this(response, ThrownMessage.of(attempt, response));
    }

    /**
     * Creates an exception for an error response that says what was tried, and what was thrown then.
     *
     * @param attempt what was tried, for example {@code GET bucket/key}; secrets in it are masked, a long one is cut, and a
     *     blank one says nothing
     * @param response the response
     * @param cause what was thrown, for example the exception of a client
     */
    public ObsErrorException(String attempt, ErrorResponse response, Throwable cause) {
        this(attempt, response);
        initCause(Objects.requireNonNull(cause, "cause"));
    }

    private ObsErrorException(ErrorResponse response, String message) {
        super(message);
        this.response = response;
        this.code = response.code().map(Masked::code).map(ErrorCode::value).orElse(null);
        this.status = response.status().map(HttpStatus::code).orElse(0);
        this.requestId = response.requestId().map(Masked::text).orElse(null);
    }

    /**
     * Returns the error response.
     *
     * @return the response; empty only after the exception was serialized and read back
     */
    public Optional<ErrorResponse> response() {
        return Optional.ofNullable(response);
    }

    /**
     * Returns the code of the error.
     *
     * @return the code, or empty if the response names none; after serialization secrets in it are masked
     */
    public Optional<ErrorCode> code() {
        return response == null ? Optional.ofNullable(code).map(ErrorCode::of) : response.code();
    }

    /** {@return the HTTP status of the response, also after serialization; empty if it is not known} */
    public Optional<HttpStatus> status() {
        return HttpStatus.find(status);
    }

    /**
     * Returns the id of the request, which OBS support asks for.
     *
     * @return the id, or empty if the response has none; after serialization secrets in it are masked
     */
    public Optional<String> requestId() {
        return response == null ? Optional.ofNullable(requestId) : response.requestId();
    }

    /**
     * Returns whether the code of the error means the same as one of the given codes, as
     * {@link ErrorCode#is(ErrorCode...)} decides.
     *
     * @param codes the codes, known or not
     * @return whether one of them means the same; false if the response names no code
     */
    public boolean is(ErrorCode... codes) {
        Objects.requireNonNull(codes, "codes");
        return code().filter(own -> own.is(codes)).isPresent();
    }
}
