package io.github.obserrors.server.answer;

import io.github.obserrors.server.Header;
import java.util.List;

/** A response that is not read from a backend. */
public final class Answer {

    private static final byte[] NOTHING = {};

    private final int status;
    private final List<Header> headers;
    private final byte[] body;

    Answer(int status, List<Header> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** An answer without a body. */
    Answer(int status, List<Header> headers) {
        this(status, headers, NOTHING);
    }

    /** {@return the status} */
    public int status() {
        return status;
    }

    /** {@return the fields in their order, without those that frame the body} */
    public List<Header> headers() {
        return headers;
    }

    /** {@return the content, not to be changed} */
    public byte[] body() {
        return body;
    }

    /** {@return whether HTTP allows a response with this status to have a body, even an empty one} */
    public boolean mayHaveBody() {
        return status >= 200 && status != 204 && status != 304;
    }
}
