package io.github.obserrors.server.answer;

import io.github.obserrors.server.Header;
import java.util.List;

/**
 * A response that is not read from a backend.
 *
 * @param status the status
 * @param headers the fields in their order, without those that frame the body
 * @param body the content, which must not be changed
 */
public record Answer(int status, List<Header> headers, byte[] body) {

    private static final byte[] NOTHING = {};

    /** Creates an answer without a body. */
    public Answer(int status, List<Header> headers) {
        this(status, headers, NOTHING);
    }

    /** {@return whether HTTP allows a response with this status to have a body, even an empty one} */
    public boolean mayHaveBody() {
        return status >= 200 && status != 204 && status != 304;
    }
}
