package io.github.obserrors.bench.clients.result;

/** How a call ended for its caller. */
public enum Outcome {
    /** It returned what was asked for, as far as the client tells. */
    SUCCESS,
    /** It returned null. */
    NULL,
    /** It returned less of the object than there is. */
    INCOMPLETE,
    /** It returned a result that says that a key was not deleted. */
    PARTIAL,
    /** It threw an exception. */
    ERROR,
    /** It did neither within three minutes. */
    HANG
}
