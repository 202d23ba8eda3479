package io.github.obserrors.bench.decode;

import java.util.List;

/**
 * One way to read the result of a multi-object delete.
 *
 * @param <T> what it makes of the bytes
 */
interface DeleteResults<T> {

    /**
     * Reads a result, as a program would.
     *
     * @param body the bytes of the result
     * @return what the way gives to its users
     * @throws Exception if it refuses the result
     */
    T read(byte[] body) throws Exception;

    /**
     * Returns what was found, for comparison. This is not measured.
     *
     * @param result what {@link #read} returned
     * @return key, code and message of each error
     */
    List<String> errors(T result);

    /** Reads a result and returns what was found. */
    default List<String> errors(byte[] body) throws Exception {
        return errors(read(body));
    }

    /** {@return the form in which errors are compared} */
    static String error(String key, String code, String message) {
        return key + ": " + code + ": " + message;
    }
}
