package io.github.obserrors.xml;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.text.XmlText;
import io.github.obserrors.xml.response.Headers;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The status and the headers with which a server sends an error.
 *
 * <p>The headers are the ids, the code and the message in one {@link HeaderFamily}, the content type, which is
 * {@code application/xml}, and the content length. The response to a HEAD request has the same headers and no body.
 *
 * <p>Header values consist of printable ASCII, whatever the error holds, so nobody can smuggle a header in. A value has
 * at most 1,024 characters. In the message, each run of white space and control characters becomes one space, every
 * other character outside ASCII becomes a question mark, and the end is cut off if it is too long; the body has the
 * whole message. A code or an id that does not fit is left out, since a changed one would be a different one. A message
 * is left out if nothing remains of it. A redirection also needs a {@code Location} header, or Huawei Cloud's client
 * for Java loses the code.
 *
 * <p>With the HTTP server of the JDK:
 *
 * <pre>{@code
 * void send(HttpExchange exchange, HttpStatus status, ErrorBody error) throws IOException {
 *     WrittenBody body = ErrorXml.write(error);
 *     ErrorHeaders headers = ErrorHeaders.of(status, HeaderFamily.AWS, error, body);
 *     boolean head = exchange.getRequestMethod().equals("HEAD");
 *     headers.asMap().forEach(exchange.getResponseHeaders()::put);
 *     exchange.sendResponseHeaders(headers.status().code(), head ? -1 : body.length());
 *     try (OutputStream out = exchange.getResponseBody()) {
 *         if (!head) {
 *             body.writeTo(out);
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>Use {@code put}: it accepts names in any case. On JDK 17, {@code putAll} keeps the case, and the server would send
 * the length twice, which some clients refuse.
 *
 * <p>In a Jakarta servlet, where the container leaves out the body for HEAD:
 *
 * <pre>{@code
 * void send(HttpServletResponse response, HttpStatus status, ErrorBody error) throws IOException {
 *     WrittenBody body = ErrorXml.write(error);
 *     ErrorHeaders headers = ErrorHeaders.of(status, HeaderFamily.AWS, error, body);
 *     response.setStatus(headers.status().code());
 *     headers.asMap().forEach((name, values) -> response.setHeader(name, values.get(0)));
 *     body.writeTo(response.getOutputStream());
 * }
 * }</pre>
 *
 * <p>Instances are immutable and safe for use by several threads.
 */
public final class ErrorHeaders {

    private static final int LONGEST_VALUE = 1024;

    /** The longest wait that can still be rounded up. */
    private static final Duration LONGEST_WAIT = Duration.ofMillis(Long.MAX_VALUE - 1);

    private final HttpStatus status;
    private final HeaderFamily family;
    private final Map<String, List<String>> headers;

    private ErrorHeaders(HttpStatus status, HeaderFamily family, Map<String, List<String>> headers) {
        this.status = status;
        this.family = family;
        this.headers = Collections.unmodifiableMap(headers);
    }

    /**
     * Returns the headers of an error.
     *
     * @param status the status; that of a success for an error that answers a copy or the completion of a multipart
     *     upload
     * @param family which headers carry the ids, the code and the message
     * @param error the error
     * @param body the error as it is sent
     * @return the headers
     */
    public static ErrorHeaders of(HttpStatus status, HeaderFamily family, ErrorBody error, WrittenBody body) {
        Objects.requireNonNull(status, "status");
        Map<String, List<String>> headers = new LinkedHashMap<>();
        putExact(headers, family.requestId(), error.requestId().orElse(""));
        putExact(headers, family.hostId(), error.hostId().orElse(""));
        putExact(headers, family.errorCode(), error.code().value());
        put(headers, family.errorMessage(), readable(error.message().orElse("")));
        put(headers, "content-type", "application/xml");
        put(headers, "content-length", Integer.toString(body.length()));
        return new ErrorHeaders(status, family, headers);
    }

    /**
     * Returns the headers of an error.
     *
     * @param status the number of the status, 100 to 999
     * @param family which headers have the ids, the code and the message
     * @param error the error
     * @param body the error as it is sent
     * @return the headers
     * @throws IllegalArgumentException if the number is outside that range
     */
    public static ErrorHeaders of(int status, HeaderFamily family, ErrorBody error, WrittenBody body) {
        return of(HttpStatus.of(status), family, error, body);
    }

    /**
     * Returns these headers with those that ask the client to wait.
     *
     * <p>{@code retry-after} counts whole seconds. The AWS family also gets {@code x-amz-retry-after}, which counts
     * milliseconds. Both are rounded up, so that no client comes back too early. The new wait replaces an earlier one.
     *
     * @param wait how long to wait before the next try
     * @return the new headers
     * @throws IllegalArgumentException if the wait is negative, or its milliseconds do not fit a {@code long}
     */
    public ErrorHeaders withRetryAfter(Duration wait) {
        checkWait(wait);
        Map<String, List<String>> with = new LinkedHashMap<>(headers);
        put(with, "retry-after", Long.toString(wait.plusNanos(999_999_999).toSeconds()));
        if (family == HeaderFamily.AWS) {
            put(
                    with,
                    Headers.RETRY_AFTER_MILLISECONDS,
                    Long.toString(wait.plusNanos(999_999).toMillis()));
        }
        return new ErrorHeaders(status, family, with);
    }

    static void checkWait(Duration wait) {
        if (wait.isNegative() || wait.compareTo(LONGEST_WAIT) > 0) {
            throw new IllegalArgumentException("The wait is negative or too long for a header: " + wait);
        }
    }

    /** {@return the status} */
    public HttpStatus status() {
        return status;
    }

    /**
     * Returns the headers, without the status.
     *
     * @return an unmodifiable map in the order of sending, from names in lower case to lists of one value
     */
    public Map<String, List<String>> asMap() {
        return headers;
    }

    /** {@return a text for logs: the status and the names of the headers} */
    @Override
    public String toString() {
        return "ErrorHeaders[status=" + status + ", names=" + headers.keySet() + "]";
    }

    private static void putExact(Map<String, List<String>> headers, String name, String value) {
        if (value.length() <= LONGEST_VALUE && isPrintable(value)) {
            put(headers, name, value);
        }
    }

    private static void put(Map<String, List<String>> headers, String name, String value) {
        if (!value.isEmpty()) {
            headers.put(name, List.of(value));
        }
    }

    private static String readable(String message) {
        StringBuilder value = new StringBuilder(Math.min(message.length(), LONGEST_VALUE));
        int c;
        for (int i = 0; i < message.length() && value.length() < LONGEST_VALUE; i += Character.charCount(c)) {
            c = message.codePointAt(i);
            if (c > ' ' && isPrintable(c)) {
                value.append((char) c);
            } else if (!Character.isWhitespace(c) && !Character.isISOControl(c)) {
                value.append('?');
            } else if (!value.isEmpty() && value.charAt(value.length() - 1) != ' ') {
                value.append(' ');
            }
        }
        return XmlText.trimmed(value.toString());
    }

    private static boolean isPrintable(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!isPrintable(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrintable(int c) {
        return c >= ' ' && c <= '~';
    }
}
