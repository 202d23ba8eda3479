package io.github.obserrors.bench.decode;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorResponse;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What a reader finds in an error, for comparison.
 *
 * @param code the code, or an empty text if none was found
 * @param message the message, or an empty text if none was found
 * @param requestId the request id, or an empty text if none was found
 */
public record Facts(String code, String message, String requestId) {

    /** Nothing was found, which is the right answer. */
    public static final Facts NONE = new Facts("", "", "");

    static Facts of(@Nullable String code, @Nullable String message, @Nullable String requestId) {
        return new Facts(code == null ? "" : code, message == null ? "" : message, requestId == null ? "" : requestId);
    }

    static Facts of(ErrorBody body) {
        return new Facts(
                body.code().value(), body.message().orElse(""), body.requestId().orElse(""));
    }

    static Facts of(ErrorResponse response) {
        return new Facts(
                response.code().map(Object::toString).orElse(""),
                response.message().orElse(""),
                response.requestId().orElse(""));
    }

    /** {@return what was found, in words} */
    @Override
    public String toString() {
        StringJoiner found = new StringJoiner(", ").setEmptyValue("nothing");
        if (!code.isEmpty()) {
            found.add("the code \"" + code + "\"");
        }
        if (!message.isEmpty()) {
            found.add("the message \"" + message + "\"");
        }
        if (!requestId.isEmpty()) {
            found.add("the request id \"" + requestId + "\"");
        }
        return found.toString();
    }
}
