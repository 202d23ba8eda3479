package io.github.obserrors.server;

import java.util.Objects;

/**
 * Where in an exchange a fault strikes.
 *
 * @param kind the kind of place
 * @param bytes how many bytes of the body go before it; 0 for a place outside of bodies
 */
public record Place(Kind kind, long bytes) {

    /** The kinds of places, in the order in which an exchange passes them. */
    public enum Kind {
        /** After the head of the request, before anything of its body is read or asked for. */
        BEFORE_REQUEST_BODY("before-request-body"),
        /** Within the body of the request. */
        IN_REQUEST_BODY("in-request-body"),
        /** After the whole request, before the operation is carried out. */
        BEFORE_EXECUTION("before-execution"),
        /** After the operation was carried out, before anything of the answer is sent. */
        BEFORE_RESPONSE("before-response"),
        /** Within the body of the answer. */
        IN_RESPONSE_BODY("in-response-body");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** {@return the name of this kind in a script in JSON, for example {@code before-response}} */
        public String label() {
            return label;
        }

        /** {@return whether places of this kind count the bytes of a body} */
        public boolean isInBody() {
            return this == IN_REQUEST_BODY || this == IN_RESPONSE_BODY;
        }
    }

    /** After the head of the request: its body is not read, and nothing is carried out. */
    public static final Place BEFORE_REQUEST_BODY = new Place(Kind.BEFORE_REQUEST_BODY, 0);

    /** After the whole request: nothing is carried out yet. */
    public static final Place BEFORE_EXECUTION = new Place(Kind.BEFORE_EXECUTION, 0);

    /** Before the head of the answer: the operation has been carried out. */
    public static final Place BEFORE_RESPONSE = new Place(Kind.BEFORE_RESPONSE, 0);

    /**
     * Creates a place.
     *
     * @param kind the kind of place
     * @param bytes how many bytes of the body go before it
     * @throws IllegalArgumentException if the number is not from 0 to {@link Times#MOST}, or is not 0 though the place is in no body
     */
    public Place {
        Objects.requireNonNull(kind, "kind");
        if (bytes < 0 || bytes > Times.MOST || (bytes > 0 && !kind.isInBody())) {
            throw new IllegalArgumentException(
                    "No place " + kind.label() + " comes after " + bytes + " bytes of a body");
        }
    }

    /**
     * Returns a place in the body of the request.
     *
     * <p>If the body is shorter, the place is at its end.
     *
     * @param bytes how many bytes of the body are read before it
     * @return the place
     * @throws IllegalArgumentException if the number is not from 0 to {@link Times#MOST}
     */
    public static Place inRequestBody(long bytes) {
        return new Place(Kind.IN_REQUEST_BODY, bytes);
    }

    /**
     * Returns a place in the body of the answer.
     *
     * <p>If the body is not longer than this, the place is before its last byte, so that a cut is a cut. If there is no
     * body, it is {@link #BEFORE_RESPONSE}.
     *
     * @param bytes how many bytes of the body are sent before it, as the client counts them: without chunk headers
     * @return the place
     * @throws IllegalArgumentException if the number is not from 0 to {@link Times#MOST}
     */
    public static Place inResponseBody(long bytes) {
        return new Place(Kind.IN_RESPONSE_BODY, bytes);
    }

    /** {@return the label of the kind, and the number of bytes if the place is in a body} */
    @Override
    public String toString() {
        return kind.isInBody() ? kind.label() + " after " + bytes + " bytes" : kind.label();
    }
}
