package io.github.obserrors.server.message;

import java.io.IOException;

/** Receives bytes in pieces. */
@FunctionalInterface
public interface Payload {

    /** Receives the next piece; the array belongs to the caller. */
    void accept(byte[] bytes, int from, int to) throws IOException;

    /** {@return a receiver that forgets everything} */
    static Payload none() {
        return (bytes, from, to) -> {};
    }
}
