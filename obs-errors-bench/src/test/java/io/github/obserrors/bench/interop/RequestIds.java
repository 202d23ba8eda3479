package io.github.obserrors.bench.interop;

import java.util.Locale;
import java.util.Optional;

/**
 * Tells whether a client reports the request id of the last answer of a server.
 *
 * <p>The server gives each answer an id of its own: 32 digits, of which the last 16 number the answers.
 */
final class RequestIds {

    /** Stands for the id of the last answer. */
    static final String AS_WRITTEN = "0000018A4E4567BD47CF110EE1B2A4DF";

    private static final int DIGITS = 16;

    private long answers;

    /** Tells that the server has given more answers. */
    void add(long more) {
        answers += more;
    }

    /** Tells how many answers the server has given. */
    void set(long all) {
        answers = all;
    }

    /** {@return {@link #AS_WRITTEN} in place of the id of the last answer, and anything else as it is} */
    Optional<String> asWritten(Optional<String> reported) {
        String number = String.format(Locale.ROOT, "%0" + DIGITS + "X", answers);
        return reported.map(id -> id.length() == 2 * DIGITS && id.endsWith(number) ? AS_WRITTEN : id);
    }
}
