package io.github.obserrors.trust.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A response as a corpus holds it: a line with the status, and an {@code r} behind it where a result document is expected;
 * lines of headers; an empty line; the body.
 */
final class Response {

    private final int status;
    private final boolean ofResult;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    private Response(int status, boolean ofResult, Map<String, List<String>> headers, byte[] body) {
        this.status = status;
        this.ofResult = ofResult;
        this.headers = headers;
        this.body = body;
    }

    int status() {
        return status;
    }

    /** Whether a result document is expected. */
    boolean ofResult() {
        return ofResult;
    }

    Map<String, List<String>> headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }

    static Response of(byte[] bytes) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        String first = null;
        int at = 0;
        while (at < bytes.length) {
            int end = at;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            String line = new String(bytes, at, end - at, ISO_8859_1);
            at = Math.min(end + 1, bytes.length);
            if (line.isEmpty()) {
                break;
            } else if (first == null) {
                first = line;
            } else {
                int colon = line.indexOf(':');
                headers.computeIfAbsent(line.substring(0, Math.max(0, colon)), none -> new ArrayList<>())
                        .add(line.substring(colon + 1).strip());
            }
        }
        String status = first == null ? "" : first;
        return new Response(
                number(status), status.indexOf('r') >= 0, headers, Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private static int number(String line) {
        int number = 0;
        for (int i = 0; i < line.length() && number < 10_000; i++) {
            if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
                number = 10 * number + line.charAt(i) - '0';
            }
        }
        return number;
    }
}
