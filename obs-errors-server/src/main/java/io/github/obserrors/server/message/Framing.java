package io.github.obserrors.server.message;

import java.io.IOException;

/** Where the body of a message ends; for one thread. */
public interface Framing {

    /**
     * Takes bytes that have arrived, up to the end of the body.
     *
     * @param payload receives the content, without what frames it
     * @return where the taken bytes end: {@code to}, or the end of the body if that comes first
     * @throws Refusal if the bytes break the rules of the framing
     */
    int take(byte[] bytes, int from, int to, Payload payload) throws IOException, Refusal;

    /** {@return whether the whole body has come} */
    boolean isComplete();

    /** {@return whether the body ends with the connection} */
    default boolean endsWithConnection() {
        return false;
    }
}
