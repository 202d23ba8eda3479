package io.github.obserrors.engines;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A made-up request to a bucket.
 *
 * @param second when it came, in seconds since 1970
 * @param id the request id
 * @param requester the account, {@code -} for nobody
 * @param address where it came from
 * @param bucket the bucket
 * @param operation the operation, such as {@code REST.PUT.OBJECT}
 * @param key the object key as in the log, {@code -} for none
 * @param uri the request line
 * @param outcome how it ended
 * @param generation which columns its line has, 1 to 3
 * @param repeated the same request that came before it and may have been carried out, if its repetition has to be found
 */
record Request(
        long second,
        String id,
        String requester,
        String address,
        String bucket,
        String operation,
        String key,
        String uri,
        Outcome outcome,
        int generation,
        @Nullable Request repeated) {

    static final String OWNER = "787f2f92b20943998a4fe2ab75eb09b8";
    static final String ACCESS_KEY_ID = "MADEUPACCESSKEY00001";

    private static final DateTimeFormatter LOGGED =
            DateTimeFormatter.ofPattern("dd/MMM/uuuu:HH:mm:ss +0000", Locale.ROOT);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    boolean reads() {
        return operation.contains(".GET.") || operation.contains(".HEAD.") || operation.contains(".OPTIONS.");
    }

    /** The time as the answers show it. */
    String time() {
        return utc().format(SHOWN);
    }

    /** The user in IAM, whom only lines of the third generation name; empty for none. */
    String user() {
        return generation < 3 ? "" : requester.equals("-") ? "Anonymous" : "user-of-" + requester.substring(0, 4);
    }

    /** Who sent it: the account, or the address of an unknown caller. */
    String who() {
        return requester.equals("-") ? address : requester;
    }

    /** The line of the log. */
    String line(String userAgent) {
        String line = OWNER + " " + bucket + " [" + utc().format(LOGGED) + "] " + address + " " + requester + " " + id
                + " " + operation + " " + key + " \"" + uri + "\" " + outcome.status() + " " + outcome.code()
                + " 211 1048576 6 6 \"-\"  \"" + userAgent + "\" - -";
        if (generation > 1) {
            line += " STANDARD -";
        }
        if (generation > 2) {
            line += " \"-\" " + user() + " " + (requester.equals("-") ? "-" : ACCESS_KEY_ID);
        }
        return line;
    }

    private LocalDateTime utc() {
        return LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
    }
}
