package io.github.obserrors.xml;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.InvalidErrorBodyException;
import io.github.obserrors.api.Listing;
import io.github.obserrors.api.ServerErrorCode;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A whole error response, ready for a server to send: status, headers and body.
 *
 * <p>A server that answers as OBS does needs a few lines. With the HTTP server of the JDK:
 *
 * <pre>{@code
 * ErrorReply reply = ErrorReply.of(ServerErrorCode.NO_SUCH_KEY).withDetail("Key", key);
 * reply.headers().forEach(exchange.getResponseHeaders()::put);
 * WrittenBody body = reply.bodyFor(exchange.getRequestMethod());
 * exchange.sendResponseHeaders(reply.status().code(), body.length() == 0 ? -1 : body.length());
 * body.writeTo(exchange.getResponseBody());
 * }</pre>
 *
 * <p>The body and the headers carry the same request id. If you give none, the reply gets a random one when it is
 * created, in the form of OBS: 32 hexadecimal digits in upper case. The reply has no message unless you give one; it
 * has the message of a document only if you {@linkplain #withMessage(Listing) name the listing}.
 *
 * <p>Instances are immutable and safe for use by several threads; each {@code with} method returns a new reply.
 */
public final class ErrorReply {

    private static final String DIGITS = "0123456789ABCDEF";

    private final HttpStatus status;
    private final HeaderFamily family;
    private final ErrorBody error;
    private final Map<String, String> others;
    private final Optional<Duration> wait;

    /** Written when it is first asked for, since the headers need its length; threads that ask at once write equal ones. */
    private @Nullable WrittenBody written;

    private ErrorReply(
            HttpStatus status,
            HeaderFamily family,
            ErrorBody error,
            Map<String, String> others,
            Optional<Duration> wait) {
        this.status = status;
        this.family = family;
        this.error = error;
        this.others = others;
        this.wait = wait;
    }

    /**
     * Creates a reply with the usual status of a code.
     *
     * <p>That is the status on which all documents agree, or for a code that no document lists, the one status that was
     * seen with it.
     *
     * @param code the code
     * @return a reply without a message, in the {@linkplain HeaderFamily#OBS family of OBS}
     * @throws IllegalArgumentException if the code has several statuses, or none; use {@link #of(ErrorCode, int)} then
     */
    public static ErrorReply of(ServerErrorCode code) {
        Optional<HttpStatus> agreed = code.agreedStatus();
        Optional<HttpStatus> status = agreed.isPresent() ? agreed : seenStatus(code);
        if (status.isEmpty()) {
            throw new IllegalArgumentException("The documents agree on no status for " + code + " (they name "
                    + code.statuses() + "): use ErrorReply.of(code, status)");
        }
        return of(code, status.get());
    }

    /**
     * Creates a reply.
     *
     * @param code the code
     * @param status the HTTP status, from 100 to 999; 200 for an error inside a success, as the response to a copy or
     *     to the completion of a multipart upload can have it
     * @return a reply without a message, in the {@linkplain HeaderFamily#OBS family of OBS}
     * @throws IllegalArgumentException if the status is not a three-digit number
     * @throws InvalidErrorBodyException if the code is empty or has a character that XML 1.0 cannot hold
     */
    public static ErrorReply of(ErrorCode code, int status) {
        return of(ErrorBody.builder(code).requestId(newRequestId()).build(), status);
    }

    /**
     * Creates a reply.
     *
     * @param code the code
     * @param status the HTTP status, for example one of {@link ServerErrorCode#statuses()}
     * @return a reply without a message, in the {@linkplain HeaderFamily#OBS family of OBS}
     * @throws InvalidErrorBodyException if the code is empty, or XML 1.0 cannot hold a character of it
     */
    public static ErrorReply of(ErrorCode code, HttpStatus status) {
        return of(code, status.code());
    }

    /**
     * Creates a reply from an existing error, for example one that a proxy received and turned into a
     * {@linkplain io.github.obserrors.api.ErrorResponse#toBody() body}.
     *
     * @param error the error, sent as it is; the reply adds a request id if there is none
     * @param status the HTTP status, from 100 to 999
     * @return a reply in the {@linkplain HeaderFamily#OBS family of OBS}
     * @throws IllegalArgumentException if the status is not a three-digit number
     */
    public static ErrorReply of(ErrorBody error, int status) {
        ErrorBody identified = error.requestId().isPresent()
                ? error
                : copy(error).requestId(newRequestId()).build();
        return new ErrorReply(HttpStatus.of(status), HeaderFamily.OBS, identified, Map.of(), Optional.empty());
    }

    /**
     * Returns this reply with the headers of another family.
     *
     * @param family the family
     * @return a new reply
     */
    public ErrorReply withFamily(HeaderFamily family) {
        return new ErrorReply(status, Objects.requireNonNull(family, "family"), error, others, wait);
    }

    /**
     * Returns this reply with a message of your own.
     *
     * @param message the message
     * @return a new reply
     * @throws InvalidErrorBodyException if the message has a character that XML 1.0 cannot hold
     */
    public ErrorReply withMessage(String message) {
        return withError(copy(error).message(message).build());
    }

    /**
     * Returns this reply with the message of a document.
     *
     * @param listing the row of the document, for example one of {@link ServerErrorCode#listings()}
     * @return a new reply
     */
    public ErrorReply withMessage(Listing listing) {
        return withMessage(listing.message());
    }

    /**
     * Returns this reply with another request id.
     *
     * @param requestId the id; all white space is removed
     * @return a new reply
     * @throws InvalidErrorBodyException if the id has a character that XML 1.0 cannot hold
     * @throws IllegalArgumentException if the id is blank
     */
    public ErrorReply withRequestId(String requestId) {
        ErrorBody identified = copy(error).requestId(requestId).build();
        if (identified.requestId().isEmpty()) {
            throw new IllegalArgumentException("The request id is blank");
        }
        return withError(identified);
    }

    /**
     * Returns this reply with a host id.
     *
     * @param hostId the id; all white space is removed, and a blank text means no id
     * @return a new reply
     * @throws InvalidErrorBodyException if the id has a character that XML 1.0 cannot hold
     */
    public ErrorReply withHostId(String hostId) {
        return withError(copy(error).hostId(hostId).build());
    }

    /**
     * Returns this reply with one more detail in its body.
     *
     * @param name the name of the element, for example {@code Key}
     * @param text its text
     * @return a new reply
     * @throws InvalidErrorBodyException if the name is not an XML name or names a field that is not set, or the text
     *     has a character that XML 1.0 cannot hold
     */
    public ErrorReply withDetail(String name, String text) {
        return withError(copy(error).detail(name, text).build());
    }

    /**
     * Returns this reply with a {@code Location} header.
     *
     * <p>Every redirection needs one: without it, Huawei Cloud's client for Java loses the code.
     *
     * @param location the address that the client should ask instead
     * @return a new reply
     */
    public ErrorReply withLocation(URI location) {
        return withHeader("location", location.toASCIIString());
    }

    /**
     * Returns this reply with the headers that ask the client to wait.
     *
     * <p>{@link ErrorHeaders#withRetryAfter(Duration)} describes them.
     *
     * @param wait how long the client should wait, rounded up to what a header can hold
     * @return a new reply
     * @throws IllegalArgumentException if the wait is negative, or its milliseconds do not fit a {@code long}
     */
    public ErrorReply withRetryAfter(Duration wait) {
        ErrorHeaders.checkWait(wait);
        return new ErrorReply(status, family, error, others, Optional.of(wait));
    }

    /** {@return the HTTP status} */
    public HttpStatus status() {
        return status;
    }

    /** {@return the error that the body holds} */
    public ErrorBody error() {
        return error;
    }

    /**
     * Returns the headers, as {@link ErrorHeaders} creates them; they are the same for HEAD.
     *
     * @return an unmodifiable map in the order of sending, from names in lower case to lists of one value
     */
    public Map<String, List<String>> headers() {
        ErrorHeaders ofError = ErrorHeaders.of(status, family, error, body());
        Map<String, List<String>> described = (wait.isPresent() ? ofError.withRetryAfter(wait.get()) : ofError).asMap();
        if (others.isEmpty()) {
            return described;
        }
        Map<String, List<String>> headers = new LinkedHashMap<>(described);
        for (Map.Entry<String, String> other : others.entrySet()) {
            headers.put(other.getKey(), List.of(other.getValue()));
        }
        return Collections.unmodifiableMap(headers);
    }

    /** {@return the body in the form of OBS} */
    public WrittenBody body() {
        WrittenBody body = written;
        if (body == null) {
            body = ErrorXml.write(error);
            written = body;
        }
        return body;
    }

    /**
     * Returns the body to send in answer to a request with this method.
     *
     * @param method the method of the request, in any case
     * @return an empty body for HEAD and for a status that goes without a body in HTTP (100 to 199, 204 and 304),
     *     otherwise the {@link #body()}
     */
    public WrittenBody bodyFor(String method) {
        return method.toUpperCase(Locale.ROOT).equals("HEAD") || isWithoutBody()
                ? new WrittenBody(new byte[0])
                : body();
    }

    private boolean isWithoutBody() {
        return status.code() < 200 || status.code() == 204 || status.code() == 304;
    }

    /** {@return a text for logs: the status and the error on one line, with secrets masked} */
    @Override
    public String toString() {
        return "ErrorReply[status=" + status.code() + ", family=" + family + ", error=" + error + ", headers="
                + headers().keySet() + "]";
    }

    private ErrorReply withError(ErrorBody other) {
        return new ErrorReply(status, family, other, others, wait);
    }

    private ErrorReply withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(others);
        more.put(name, value);
        return new ErrorReply(status, family, error, Collections.unmodifiableMap(more), wait);
    }

    private static ErrorBody.Builder copy(ErrorBody error) {
        ErrorBody.Builder copy = ErrorBody.builder(error.code());
        if (error.message().isPresent()) {
            copy.message(error.message().get());
        }
        if (error.requestId().isPresent()) {
            copy.requestId(error.requestId().get());
        }
        if (error.hostId().isPresent()) {
            copy.hostId(error.hostId().get());
        }
        for (Detail detail : error.details()) {
            copy.detail(detail);
        }
        return copy;
    }

    /** The status of the sightings, if they all have the same one. */
    private static Optional<HttpStatus> seenStatus(ServerErrorCode code) {
        List<HttpStatus> seen = code.sightings().stream()
                .flatMap(sighting -> sighting.status().stream())
                .distinct()
                .toList();
        return seen.size() == 1 ? Optional.of(seen.get(0)) : Optional.empty();
    }

    private static String newRequestId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return hexadecimal(random.nextLong()).concat(hexadecimal(random.nextLong()));
    }

    private static String hexadecimal(long number) {
        char[] digits = new char[16];
        for (int i = 0; i < digits.length; i++) {
            digits[i] = DIGITS.charAt((int) (number >>> (60 - 4 * i)) & 0xF);
        }
        return new String(digits);
    }
}
