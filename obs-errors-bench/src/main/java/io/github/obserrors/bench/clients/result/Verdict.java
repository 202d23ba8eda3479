package io.github.obserrors.bench.clients.result;

/** What became of one fact that the server told, or did not tell. */
public enum Verdict {
    /** The server did not tell it, and nobody claims it. */
    NONE,
    /** It is told as the server wrote it. */
    RIGHT,
    /** It is told with something around it, or with its entities left as they were written. */
    CHANGED,
    /** It is not told. */
    LOST,
    /** Something else is told. */
    WRONG;

    /** {@return whether the server told it} */
    public boolean isOfServer() {
        return this != NONE;
    }
}
