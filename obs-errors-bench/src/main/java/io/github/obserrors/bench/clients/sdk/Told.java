package io.github.obserrors.bench.clients.sdk;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells of an error.
 *
 * @param status the HTTP status
 * @param code the error code
 * @param message the message
 * @param requestId the id of the request
 */
public record Told(
        Optional<Integer> status, Optional<String> code, Optional<String> message, Optional<String> requestId) {

    /** Nothing. */
    public static final Told NOTHING = new Told(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** {@return what the getters of an exception return; a status that is not positive, and a blank text, tell nothing} */
    static Told of(int status, @Nullable String code, @Nullable String message, @Nullable String requestId) {
        return new Told(
                status > 0 ? Optional.of(status) : Optional.empty(), text(code), text(message), text(requestId));
    }

    /** {@return what the kit tells} */
    public static Told of(ErrorResponse error) {
        return new Told(
                error.status().map(HttpStatus::code),
                error.code().map(ErrorCode::value),
                error.message(),
                error.requestId());
    }

    private static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).filter(given -> !given.isBlank());
    }
}
