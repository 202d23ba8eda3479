package io.github.obserrors.bench.decode;

/**
 * One way to read the bytes of an error body.
 *
 * @param <T> what it makes of them
 */
public interface Decoder<T> {

    /**
     * Reads a body as a program would, keeping whatever can be kept from one call to the next.
     *
     * @param body the bytes of the body
     * @return what the way gives to its users
     * @throws Exception if it refuses the body
     */
    T decode(byte[] body) throws Exception;

    /**
     * Returns what was found, for comparison. This is not measured.
     *
     * @param decoded what {@link #decode} returned
     * @return the facts, in the same form for each way
     */
    Facts facts(T decoded);

    /**
     * Reads a body and returns what was found.
     *
     * @param body the bytes of the body
     * @return the facts
     * @throws Exception if the way refuses the body
     */
    default Facts read(byte[] body) throws Exception {
        return facts(decode(body));
    }
}
