package io.github.obserrors.server;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.InvalidErrorBodyException;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.api.text.FieldName;
import io.github.obserrors.api.text.LogText;
import io.github.obserrors.xml.ErrorReply;
import io.github.obserrors.xml.HeaderFamily;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An error as OBS sends it.
 *
 * <p>Each answer gets a request id of its own. The message is that of the first listing of the code unless another is set;
 * a code without a listing has none.
 */
public final class ErrorFault implements AnswerFault {

    private static final int LOWEST_STATUS = 200;
    private static final int HIGHEST_STATUS = 599;

    private final ErrorBody body;
    private final int status;
    private final Optional<HeaderFamily> family;
    private final Optional<Duration> retryAfter;
    private final List<Header> headers;

    private ErrorFault(
            ErrorBody body,
            int status,
            Optional<HeaderFamily> family,
            Optional<Duration> retryAfter,
            List<Header> headers) {
        this.body = body;
        this.status = status;
        this.family = family;
        this.retryAfter = retryAfter;
        this.headers = headers;
    }

    static ErrorFault of(ServerErrorCode code) {
        return of(code, usualStatus(code));
    }

    private static int usualStatus(ServerErrorCode code) {
        try {
            return ErrorReply.of(code).status().code();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "All documents agree on no status for " + code.value() + ": name one of " + code.statuses(), e);
        }
    }

    static ErrorFault of(ErrorCode code, int status) {
        if (status < LOWEST_STATUS || status > HIGHEST_STATUS) {
            throw new IllegalArgumentException("The status of an error is from 200 to 599, not " + status);
        }
        ErrorBody.Builder body = ErrorBody.builder(code);
        Optional<ServerErrorCode> known = code.known();
        if (known.isPresent() && known.get().isDocumented()) {
            body.message(known.get().listings().get(0));
        }
        return new ErrorFault(body.build(), status, Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * Returns this error with the headers of a family, whatever the server uses otherwise.
     *
     * @param other the family
     * @return a new fault
     */
    public ErrorFault withFamily(HeaderFamily other) {
        return new ErrorFault(body, status, Optional.of(other), retryAfter, headers);
    }

    /**
     * Returns this error with a message.
     *
     * @param message the message, which may be empty
     * @return a new fault
     * @throws InvalidErrorBodyException if XML 1.0 cannot hold a character of it
     */
    public ErrorFault withMessage(String message) {
        return withBody(
                builder(Optional.of(message), body.hostId(), body.details()).build());
    }

    /** {@return this error without a message} */
    public ErrorFault withoutMessage() {
        return withBody(builder(Optional.empty(), body.hostId(), body.details()).build());
    }

    /**
     * Returns this error with the id of a host.
     *
     * @param hostId the id; all white space is removed, and a blank text means no id
     * @return a new fault
     * @throws InvalidErrorBodyException if XML 1.0 cannot hold a character of it
     */
    public ErrorFault withHostId(String hostId) {
        return withBody(
                builder(body.message(), Optional.of(hostId), body.details()).build());
    }

    /**
     * Returns this error with one more element in its body.
     *
     * @param name the name of the element, for example {@code Key}; replaces one of the same name
     * @param text its text
     * @return a new fault
     * @throws IllegalArgumentException if the name is {@code Code}, {@code Message}, {@code RequestId} or {@code HostId}
     * @throws InvalidErrorBodyException if the name is not an XML name without a colon, or XML 1.0 cannot hold a character
     *     of the text
     */
    public ErrorFault withDetail(String name, String text) {
        if (isField(name)) {
            throw new IllegalArgumentException("\"" + name + "\" is no detail, but a field of its own");
        }
        Map<String, Detail> details = new LinkedHashMap<>();
        for (Detail detail : body.details()) {
            details.put(detail.name(), detail);
        }
        details.put(name, new Detail(name, text));
        return withBody(builder(body.message(), body.hostId(), details.values()).build());
    }

    private static boolean isField(String name) {
        return switch (name) {
            case FieldName.CODE, FieldName.MESSAGE, FieldName.REQUEST_ID, FieldName.HOST_ID -> true;
            default -> false;
        };
    }

    /**
     * Returns this error with the headers that ask the client to wait.
     *
     * <p>{@code Retry-After} counts whole seconds, rounded up. The AWS family also gets {@code x-amz-retry-after}, which
     * counts milliseconds.
     *
     * @param wait how long the client should wait
     * @return a new fault
     * @throws IllegalArgumentException if the wait is negative or longer than {@link Times#LONGEST}
     */
    public ErrorFault withRetryAfter(Duration wait) {
        Durations.requireUpTo(Times.LONGEST, "retryAfter", wait);
        return new ErrorFault(body, status, family, Optional.of(wait), headers);
    }

    /**
     * Returns this error with a {@code Location} header.
     *
     * @param location the address that the client should ask instead
     * @return a new fault
     */
    public ErrorFault withLocation(URI location) {
        return withHeader("Location", location.toASCIIString());
    }

    /**
     * Returns this error with one more header.
     *
     * <p>It replaces whatever the answer would have had under the same name.
     *
     * @param name the name, in the case in which it is to be sent
     * @param value the value; printable ASCII and blanks within
     * @return a new fault
     * @throws IllegalArgumentException if the name is no token of HTTP, or frames the body ({@code Content-Length},
     *     {@code Transfer-Encoding}), or the value holds another character, or begins or ends with a blank
     */
    public ErrorFault withHeader(String name, String value) {
        HeaderRules.requireValid(name, value);
        List<Header> others = new ArrayList<>(headers);
        others.removeIf(header -> header.isCalled(name));
        others.add(new Header(name, value));
        return new ErrorFault(body, status, family, retryAfter, Collections.unmodifiableList(others));
    }

    /** {@return the code} */
    public ErrorCode code() {
        return body.code();
    }

    /** {@return the HTTP status} */
    public int status() {
        return status;
    }

    /** {@return the family of headers; empty for that of the server} */
    public Optional<HeaderFamily> family() {
        return family;
    }

    /** {@return the message, or empty if there is none} */
    public Optional<String> message() {
        return body.message();
    }

    /** {@return the id of the host, or empty if there is none} */
    public Optional<String> hostId() {
        return body.hostId();
    }

    /** {@return the other elements of the body, which hold text alone, in order; unmodifiable} */
    public List<Detail> details() {
        return body.details();
    }

    /** {@return how long the client is asked to wait; empty if it is not asked} */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /** {@return the headers beside those that describe the error; unmodifiable} */
    public List<Header> headers() {
        return headers;
    }

    /**
     * Returns the answer, without the {@linkplain #headers() other headers}.
     *
     * @param requestId the id of the request
     * @param usual the family of headers, unless this error has one of its own
     * @return the reply
     * @throws InvalidErrorBodyException if XML 1.0 cannot hold a character of the id
     * @throws IllegalArgumentException if the id is blank
     */
    public ErrorReply reply(String requestId, HeaderFamily usual) {
        ErrorBody identified = builder(body.message(), body.hostId(), body.details())
                .requestId(requestId)
                .build();
        if (identified.requestId().isEmpty()) {
            throw new IllegalArgumentException("The request id is blank");
        }
        ErrorReply reply =
                ErrorReply.of(identified, status).withFamily(family.orElse(Objects.requireNonNull(usual, "usual")));
        return retryAfter.isPresent() ? reply.withRetryAfter(retryAfter.get()) : reply;
    }

    private ErrorFault withBody(ErrorBody other) {
        return new ErrorFault(other, status, family, retryAfter, headers);
    }

    /** Collects a body with this code. Like all that a first answer needs, it avoids lambdas, which are slow to start. */
    private ErrorBody.Builder builder(Optional<String> message, Optional<String> hostId, Iterable<Detail> details) {
        ErrorBody.Builder builder = ErrorBody.builder(body.code());
        if (message.isPresent()) {
            builder.message(message.get());
        }
        if (hostId.isPresent()) {
            builder.hostId(hostId.get());
        }
        for (Detail detail : details) {
            builder.detail(detail);
        }
        return builder;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ErrorFault fault
                && status == fault.status
                && body.equals(fault.body)
                && family.equals(fault.family)
                && retryAfter.equals(fault.retryAfter)
                && headers.equals(fault.headers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(body, status, family, retryAfter, headers);
    }

    /** {@return a text for logs: the status and the code on one line} */
    @Override
    public String toString() {
        return "error " + status + " " + LogText.word(code().value())
                + retryAfter
                        .map(wait -> ", retry after " + Durations.text(wait))
                        .orElse("");
    }
}
