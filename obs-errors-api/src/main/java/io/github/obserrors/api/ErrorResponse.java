package io.github.obserrors.api;

import io.github.obserrors.api.text.LogText;
import io.github.obserrors.api.text.XmlText;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An error as a whole response tells it: the facts of the body, those of the headers beside them, and what follows.
 *
 * <p>Every fact but the details and the notes may be missing: a HEAD request has no body, a proxy sends no code. Instances
 * are equal when all their facts are.
 */
public final class ErrorResponse implements DecodedResponse {

    /** A wait of over thirty years, beyond which nobody needs more precision. */
    private static final String LONGEST_NUMBER = "999999999";

    private final @Nullable HttpStatus status;
    private final @Nullable ErrorCode code;
    private final @Nullable String message;
    private final @Nullable String requestId;
    private final @Nullable String hostId;
    private final @Nullable String headerRequestId;
    private final @Nullable String headerHostId;
    private final @Nullable String location;
    private final @Nullable String retryAfter;
    private final @Nullable String retryAfterMilliseconds;
    private final @Nullable String date;
    private final List<Note> notes;

    /** The body from which the details come once somebody asks for them; null if they are there. */
    private final @Nullable ErrorBody body;

    /** The details, if they are there. Threads that ask at the same time may each put equal ones there. */
    private @Nullable List<Detail> details;

    private ErrorResponse(Builder builder) {
        status = builder.status;
        code = builder.code;
        message = builder.message;
        requestId = builder.requestId;
        hostId = builder.hostId;
        headerRequestId = builder.headerRequestId;
        headerHostId = builder.headerHostId;
        location = builder.location;
        retryAfter = builder.retryAfter;
        retryAfterMilliseconds = builder.retryAfterMilliseconds;
        date = builder.date;
        body = builder.body;
        details = body == null ? List.copyOf(builder.details) : null;
        notes = List.copyOf(builder.notes);
    }

    /**
     * Starts an error response of which nothing is known.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Finds the error response that an {@link ObsErrorException} carries, however deeply other exceptions wrap it.
     *
     * <p>The chain of causes comes first, then what was suppressed along it. Exceptions that are their own cause, or that
     * fail when asked for it, do no harm; at most {@value Causes#MOST} exceptions are looked at.
     *
     * @param thrown what was caught, for example a {@code CompletionException}
     * @return the response of the first such exception that has one, or empty
     */
    public static Optional<ErrorResponse> in(Throwable thrown) {
        return Causes.firstResponse(Objects.requireNonNull(thrown, "thrown"));
    }

    @Override
    public Optional<HttpStatus> status() {
        return Optional.ofNullable(status);
    }

    /**
     * Returns the code, from the body or else from a header.
     *
     * @return the code, or empty if the response names none; it is never made up from the status
     */
    public Optional<ErrorCode> code() {
        return Optional.ofNullable(code);
    }

    /**
     * Returns the constant for the code of this response.
     *
     * @return the code to switch over, or empty if the response names none or one that the kit does not know
     */
    public Optional<ServerErrorCode> known() {
        return code().flatMap(ErrorCode::known);
    }

    /**
     * Returns whether the code of this response means the same as one of the given codes, as
     * {@link ErrorCode#is(ErrorCode...)} decides.
     *
     * @param codes the codes, known or not
     * @return whether one of them means the same; false if the response names no code
     */
    public boolean is(ErrorCode... codes) {
        Objects.requireNonNull(codes, "codes");
        return code != null && code.is(codes);
    }

    /**
     * Returns the message, from the body or else from a header.
     *
     * @return the message as it is, or empty if the response has none
     */
    public Optional<String> message() {
        return Optional.ofNullable(message);
    }

    @Override
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId).or(this::headerRequestId);
    }

    @Override
    public Optional<String> hostId() {
        return Optional.ofNullable(hostId).or(this::headerHostId);
    }

    /**
     * Returns the id of the request in the header, which can differ from that in the body.
     *
     * @return the id, or empty if no header has one
     */
    public Optional<String> headerRequestId() {
        return Optional.ofNullable(headerRequestId);
    }

    /**
     * Returns the id of the host in the header, which can differ from that in the body.
     *
     * @return the id, or empty if no header has one
     */
    public Optional<String> headerHostId() {
        return Optional.ofNullable(headerHostId);
    }

    /**
     * Returns the elements of the body beside code, message and ids.
     *
     * @return the elements in the order of the body, repetitions kept
     */
    public List<Detail> details() {
        List<Detail> known = details;
        if (known == null) {
            known = body == null ? List.of() : body.details();
            details = known;
        }
        return known;
    }

    /**
     * Returns the text of the first detail with this name, for example {@code Key}.
     *
     * @param name the name of the element; its case does not matter, since not all servers keep to one
     * @return the text without white space of XML at both ends, or empty if there is no such detail
     */
    public Optional<String> detail(String name) {
        Objects.requireNonNull(name, "name");
        for (Detail detail : details()) {
            if (detail.name().equalsIgnoreCase(name)) {
                return Optional.of(XmlText.trimmed(detail.text()));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the error as the body of a response, for example to send on what a proxy received.
     *
     * <p>The body holds the code, the message, the {@linkplain #requestId() request id}, the {@linkplain #hostId() host id}
     * and all details, wherever they come from. U+FFFD stands for a character that XML 1.0 cannot hold. Secrets are not
     * masked. What only headers can say is not part of a body: a redirect target, a wait, the time.
     *
     * @return the body, or empty if the response names no code
     */
    public Optional<ErrorBody> toBody() {
        return BodyOfFacts.of(code, message, requestId(), hostId(), details());
    }

    @Override
    public List<Note> notes() {
        return notes;
    }

    /**
     * Returns the address that the response names instead of the one that was asked, as the server wrote it.
     *
     * <p>A {@code Location} may be relative, and an {@code Endpoint} is a bare host: {@link #redirectUri(URI)} makes a URI
     * of them.
     *
     * <p>Never send credentials to this address unchecked: whoever can forge a response can put any address here.
     *
     * @return the {@code Location} header, else the {@code Endpoint} element, or empty; a blank one does not count
     */
    public Optional<String> redirectTarget() {
        return namedLocation().or(this::namedEndpoint);
    }

    /**
     * Returns the URI to which the response sends the request.
     *
     * <p>A {@code Location} header is resolved against the URI that was asked, as RFC 9110 and RFC 3986 say. Without one, an
     * {@code Endpoint} element takes the place of the host: scheme, path and query stay, the port is that of the element or
     * the usual one, user info and fragment are dropped.
     *
     * <p>Never send credentials to this address unchecked: whoever can forge a response can put any address here.
     *
     * @param asked the URI that was asked
     * @return an absolute URI with the scheme http or https and a host; empty if the response names no target, or none of
     *     which such a URI can be made
     */
    public Optional<URI> redirectUri(URI asked) {
        Objects.requireNonNull(asked, "asked");
        return namedLocation().isPresent()
                ? namedLocation().flatMap(location -> Redirect.toLocation(asked, location))
                : namedEndpoint().flatMap(endpoint -> Redirect.toEndpoint(asked, endpoint));
    }

    private Optional<String> namedLocation() {
        return Optional.ofNullable(location).filter(address -> !XmlText.isBlank(address));
    }

    private Optional<String> namedEndpoint() {
        return detail("Endpoint").filter(address -> !address.isEmpty());
    }

    /**
     * Returns how long the server asks to wait before the next try.
     *
     * <p>Two headers say so: {@code Retry-After} in seconds, or as a date, which is counted from the {@code Date} header and
     * not below zero; and {@code x-amz-retry-after} in milliseconds. The longer of the two counts. A number of more than nine
     * digits counts as 999,999,999.
     *
     * @return the wait; empty if there is neither header, or neither can be understood
     */
    public Optional<Duration> retryAfter() {
        if (retryAfter == null && retryAfterMilliseconds == null) {
            return Optional.empty();
        }
        return Stream.of(retryAfterHeader(), number(retryAfterMilliseconds).map(Duration::ofMillis))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    private Optional<Duration> retryAfterHeader() {
        return number(retryAfter)
                .map(Duration::ofSeconds)
                .or(() -> Optional.ofNullable(retryAfter)
                        .flatMap(wait -> ServerTime.parse(XmlText.trimmed(wait)))
                        .flatMap(until -> headerDate().map(now -> {
                            Duration left = Duration.between(now, until);
                            return left.isNegative() ? Duration.ZERO : left;
                        })));
    }

    private static Optional<Long> number(@Nullable String header) {
        return Optional.ofNullable(header)
                .map(XmlText::trimmed)
                .filter(text -> text.matches("[0-9]+"))
                .map(text -> text.replaceFirst("^0+(?=.)", ""))
                .map(text -> text.length() > LONGEST_NUMBER.length() ? LONGEST_NUMBER : text)
                .map(Long::valueOf);
    }

    /**
     * Returns what time the server had.
     *
     * @return the {@code ServerTime} element, else the {@code Date} header, or empty
     */
    public Optional<Instant> serverTime() {
        return detail("ServerTime").flatMap(ServerTime::parse).or(this::headerDate);
    }

    /**
     * Returns how far the clock of the server is ahead of that of the client.
     *
     * @param clientTime what time the client had when the response came; no system clock is read
     * @return server time minus client time, negative if the server is behind; empty without a server time
     */
    public Optional<Duration> clockSkew(Instant clientTime) {
        Objects.requireNonNull(clientTime, "clientTime");
        return serverTime().map(server -> Duration.between(clientTime, server));
    }

    /**
     * Returns whether to send the request again.
     *
     * <p>The code decides where it is {@linkplain ErrorCode#known() known}, else the status, unless that is the status of a
     * success, which says nothing of an error. With status 400, 403 or 409 and no code there is no advice, since the code
     * decides. {@link RetryAdvice#FOLLOW_REDIRECT} becomes
     * {@link RetryAdvice#DO_NOT_RETRY} where no {@linkplain #redirectTarget() target} is named. A {@link #retryAfter()} turns
     * plain retry into one after a pause, and it means a retry where no known code says otherwise.
     *
     * @return the advice, or empty if neither code nor status say anything
     */
    public Optional<RetryAdvice> retryAdvice() {
        return isWaitAsked()
                ? Optional.of(RetryAdvice.RETRY_MORE_SLOWLY)
                : isTargetMissing()
                        ? Optional.of(RetryAdvice.DO_NOT_RETRY)
                        : judgement().retryAdvice();
    }

    /**
     * Returns why {@link #retryAdvice()} says what it says.
     *
     * @return one sentence in the kit's own words, or empty if there is no advice
     */
    public Optional<String> retryReason() {
        if (isWaitAsked()) {
            return Optional.of("The server asks to wait before the next try.");
        }
        return isTargetMissing()
                ? Optional.of("The response redirects, but names no address to go to.")
                : judgement().retryReason();
    }

    /**
     * Returns who or what is at fault.
     *
     * @return the category of the code where it is {@linkplain ErrorCode#known() known}, else that of the status; empty if
     *     neither tells
     */
    public Optional<Category> category() {
        return judgement().category();
    }

    /**
     * Returns whether the request may have been carried out.
     *
     * <p>The code decides where it is {@linkplain ErrorCode#known() known}: what was throttled was refused, whatever the
     * status. Otherwise the status does.
     *
     * @return {@link Effect#POSSIBLE} unless the code, or without a known one the status, refuses the request
     */
    @Override
    public Effect effect() {
        return judgement().effect();
    }

    /**
     * {@return why {@link #effect()} says what it says, in one sentence of the kit's own}
     */
    public String effectReason() {
        return judgement().effectReason();
    }

    /**
     * Returns whether the request was refused because requests come too fast.
     *
     * @return what the code says where it is {@linkplain ErrorCode#known() known}, else what the status says
     */
    public boolean isThrottling() {
        return judgement().isThrottling();
    }

    /**
     * Returns what a person should do about the error.
     *
     * @return one to three sentences in the kit's own words; empty if neither code nor status say anything
     */
    public Optional<String> action() {
        return judgement().action();
    }

    @Override
    public NextStep nextStep(Operation operation) {
        return NextStep.after(code(), status(), retryAdvice(), operation);
    }

    private Judgement judgement() {
        return Judge.of(code(), status());
    }

    private boolean isTargetMissing() {
        return judgement()
                        .retryAdvice()
                        .filter(RetryAdvice.FOLLOW_REDIRECT::equals)
                        .isPresent()
                && redirectTarget().isEmpty();
    }

    private boolean isWaitAsked() {
        RetryAdvice without = judgement().retryAdvice().orElse(RetryAdvice.DO_NOT_RETRY);
        return retryAfter().isPresent()
                && (without == RetryAdvice.RETRY || (without == RetryAdvice.DO_NOT_RETRY && known().isEmpty()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ErrorResponse response && facts().equals(response.facts());
    }

    @Override
    public int hashCode() {
        return facts().hashCode();
    }

    /** All that two equal responses have in common. */
    private List<@Nullable Object> facts() {
        return Arrays.asList(
                status,
                code,
                message,
                requestId,
                hostId,
                headerRequestId,
                headerHostId,
                location,
                retryAfter,
                retryAfterMilliseconds,
                date,
                details(),
                notes);
    }

    @Override
    public ErrorResponse masked() {
        Builder masked = new Builder();
        masked.status = status;
        masked.code = code == null ? null : Masked.code(code);
        masked.message = Masked.optional(message);
        masked.requestId = Masked.optional(requestId);
        masked.hostId = Masked.optional(hostId);
        masked.headerRequestId = Masked.optional(headerRequestId);
        masked.headerHostId = Masked.optional(headerHostId);
        masked.location = Masked.optional(location);
        masked.retryAfter = Masked.optional(retryAfter);
        masked.retryAfterMilliseconds = Masked.optional(retryAfterMilliseconds);
        masked.date = Masked.optional(date);
        masked.details = Masked.details(details());
        masked.notes = notes;
        return new ErrorResponse(masked);
    }

    /**
     * Returns this error on one line, secrets masked and control characters escaped.
     *
     * @return a text for logs of at most {@value DecodedResponse#LONGEST_LINE} characters: it holds all facts of the
     *     response, and says what it leaves out of long ones
     */
    @Override
    public String toString() {
        return facts(LogText.LONGEST_TEXT).addDetails(details()).addNotes(notes).toString();
    }

    /** This error on a shorter line: each text is cut when it is longer than so many characters, details are only counted. */
    String shortLine(int longestText) {
        return facts(longestText).countDetails(details()).addNotes(notes).toString();
    }

    private Line facts(int longestText) {
        return new Line("ErrorResponse", longestText)
                .addStatus(status())
                .add("code", code().map(ErrorCode::value))
                .add("message", message())
                .add("requestId", Optional.ofNullable(requestId))
                .add("hostId", Optional.ofNullable(hostId))
                .add("headerRequestId", headerRequestId())
                .add("headerHostId", headerHostId())
                .add("location", Optional.ofNullable(location))
                .add("retryAfter", Optional.ofNullable(retryAfter))
                .add("retryAfterMilliseconds", Optional.ofNullable(retryAfterMilliseconds))
                .add("date", Optional.ofNullable(date));
    }

    /**
     * {@return a new builder that holds all facts of this response, to add what is known from elsewhere}
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.status = status;
        builder.code = code;
        builder.message = message;
        builder.requestId = requestId;
        builder.hostId = hostId;
        builder.headerRequestId = headerRequestId;
        builder.headerHostId = headerHostId;
        builder.location = location;
        builder.retryAfter = retryAfter;
        builder.retryAfterMilliseconds = retryAfterMilliseconds;
        builder.date = date;
        builder.details = details();
        builder.notes = notes;
        return builder;
    }

    private Optional<Instant> headerDate() {
        return Optional.ofNullable(date).flatMap(ServerTime::parse);
    }

    /** Collects what is known of an error response; not safe for use by several threads. */
    public static final class Builder {

        private @Nullable HttpStatus status;
        private @Nullable ErrorCode code;
        private @Nullable String message;
        private @Nullable String requestId;
        private @Nullable String hostId;
        private @Nullable String headerRequestId;
        private @Nullable String headerHostId;
        private @Nullable String location;
        private @Nullable String retryAfter;
        private @Nullable String retryAfterMilliseconds;
        private @Nullable String date;
        private List<Note> notes = List.of();

        /** The body that has the details; null if they are in the list. */
        private @Nullable ErrorBody body;

        private List<Detail> details = List.of();

        private Builder() {}

        /**
         * Takes over all that a body holds, in place of what was set before.
         *
         * @param body the body
         * @return this builder
         */
        public Builder body(ErrorBody body) {
            code = body.code();
            message = body.message().orElse(null);
            requestId = body.requestId().orElse(null);
            hostId = body.hostId().orElse(null);
            this.body = body;
            details = List.of();
            return this;
        }

        /**
         * Sets the HTTP status.
         *
         * @param status the status
         * @return this builder
         */
        public Builder status(HttpStatus status) {
            this.status = Objects.requireNonNull(status, "status");
            return this;
        }

        /**
         * Sets the HTTP status.
         *
         * @param status the number of the status, 100 to 999
         * @return this builder
         * @throws IllegalArgumentException if the number is outside that range
         */
        public Builder status(int status) {
            return status(HttpStatus.of(status));
        }

        /**
         * Sets the code, for responses whose body holds none.
         *
         * @param code the code
         * @return this builder
         */
        public Builder code(ErrorCode code) {
            this.code = Objects.requireNonNull(code, "code");
            return this;
        }

        /**
         * Sets the message, for responses whose body holds none.
         *
         * @param message the message
         * @return this builder
         */
        public Builder message(String message) {
            this.message = Objects.requireNonNull(message, "message");
            return this;
        }

        /**
         * Sets the id of the request in the body, for bodies that hold no code.
         *
         * @param requestId the id; all white space is removed, and nothing left means no id
         * @return this builder
         */
        public Builder requestId(String requestId) {
            this.requestId = id(requestId);
            return this;
        }

        /**
         * Sets the id of the host in the body, for bodies that hold no code.
         *
         * @param hostId the id; all white space is removed, and nothing left means no id
         * @return this builder
         */
        public Builder hostId(String hostId) {
            this.hostId = id(hostId);
            return this;
        }

        /**
         * Adds a detail after those that are there, for bodies that hold no code.
         *
         * @param detail the detail
         * @return this builder
         */
        public Builder detail(Detail detail) {
            Objects.requireNonNull(detail, "detail");
            details = with(body == null ? details : body.details(), detail);
            body = null;
            return this;
        }

        /**
         * Sets the id of the request in the header.
         *
         * @param headerRequestId the id
         * @return this builder
         */
        public Builder headerRequestId(String headerRequestId) {
            this.headerRequestId = Objects.requireNonNull(headerRequestId, "headerRequestId");
            return this;
        }

        /**
         * Sets the id of the host in the header.
         *
         * @param headerHostId the id
         * @return this builder
         */
        public Builder headerHostId(String headerHostId) {
            this.headerHostId = Objects.requireNonNull(headerHostId, "headerHostId");
            return this;
        }

        /**
         * Sets the {@code Location} header.
         *
         * @param location the value of the header
         * @return this builder
         */
        public Builder location(String location) {
            this.location = Objects.requireNonNull(location, "location");
            return this;
        }

        /**
         * Sets the {@code Retry-After} header.
         *
         * @param retryAfter the value of the header, seconds or a date
         * @return this builder
         */
        public Builder retryAfter(String retryAfter) {
            this.retryAfter = Objects.requireNonNull(retryAfter, "retryAfter");
            return this;
        }

        /**
         * Sets the {@code x-amz-retry-after} header.
         *
         * @param retryAfterMilliseconds the value of the header, milliseconds
         * @return this builder
         */
        public Builder retryAfterMilliseconds(String retryAfterMilliseconds) {
            this.retryAfterMilliseconds = Objects.requireNonNull(retryAfterMilliseconds, "retryAfterMilliseconds");
            return this;
        }

        /**
         * Sets the {@code Date} header.
         *
         * @param date the value of the header
         * @return this builder
         */
        public Builder date(String date) {
            this.date = Objects.requireNonNull(date, "date");
            return this;
        }

        /**
         * Adds a note, unless it is there already.
         *
         * @param note the note
         * @return this builder
         */
        public Builder note(Note note) {
            Objects.requireNonNull(note, "note");
            if (!notes.contains(note)) {
                notes = with(notes, note);
            }
            return this;
        }

        /** The list with one more at its end. Only lists of a builder itself are array lists, which grow. */
        private static <T> List<T> with(List<T> list, T more) {
            List<T> growing = list instanceof ArrayList<T> ? list : new ArrayList<>(list);
            growing.add(more);
            return growing;
        }

        /**
         * Returns the error response.
         *
         * @return a response with what was collected so far
         */
        public ErrorResponse build() {
            return new ErrorResponse(this);
        }

        private static @Nullable String id(String text) {
            return XmlText.isPlainWord(text) ? text : XmlText.withoutWhiteSpace(text);
        }
    }
}
