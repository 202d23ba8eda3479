package io.github.obserrors.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Exactly what the XML body of an error holds: the code, the message, the ids, and all other elements.
 *
 * <p>Whatever an instance holds, XML 1.0 can hold too. Two bodies are equal when all their parts are.
 */
public final class ErrorBody {

    private final ErrorCode code;
    private final @Nullable String message;
    private final @Nullable String requestId;
    private final @Nullable String hostId;
    private final List<Detail> details;

    private ErrorBody(ErrorCode code, Builder builder) {
        this.code = code;
        this.message = builder.message;
        this.requestId = builder.requestId;
        this.hostId = builder.hostId;
        this.details = List.copyOf(builder.details);
    }

    /**
     * Starts a body with this code.
     *
     * @param code the code; white space at both ends of its value is removed
     * @return a builder with nothing but the code
     * @throws InvalidErrorBodyException if the code is empty, or XML 1.0 cannot hold a character of it
     */
    public static Builder builder(ErrorCode code) {
        return new Builder(normalized(code));
    }

    /**
     * Returns the code.
     *
     * @return the code, never an empty text
     */
    public ErrorCode code() {
        return code;
    }

    /**
     * Returns the message as it stands in the body, white space included.
     *
     * @return the message, or empty if the body has none
     */
    public Optional<String> message() {
        return Optional.ofNullable(message);
    }

    /**
     * Returns the id of the request, which OBS support asks for.
     *
     * @return the id without white space, or empty if the body has none
     */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    /**
     * Returns the id of the host that answered, which OBS support asks for.
     *
     * @return the id without white space, or empty if the body has none
     */
    public Optional<String> hostId() {
        return Optional.ofNullable(hostId);
    }

    /**
     * Returns all other elements.
     *
     * @return the elements in the order of the body, repetitions kept
     */
    public List<Detail> details() {
        return details;
    }

    /**
     * Returns the text of the first detail with this name.
     *
     * @param name the name of the element, in the case of the body
     * @return the text without white space at both ends, or empty if there is no such detail
     */
    public Optional<String> detail(String name) {
        Objects.requireNonNull(name, "name");
        return details.stream()
                .filter(detail -> detail.name().equals(name))
                .findFirst()
                .map(detail -> detail.text().strip());
    }

    /**
     * Returns this body with secrets masked, as {@link Detail#masked()} describes.
     *
     * @return a body with the same code and ids
     */
    public ErrorBody masked() {
        Builder builder = new Builder(code);
        builder.message = message == null ? null : Secrets.maskUrls(message);
        builder.requestId = requestId;
        builder.hostId = hostId;
        details.forEach(detail -> builder.detail(detail.masked()));
        return builder.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ErrorBody body
                && code.equals(body.code)
                && Objects.equals(message, body.message)
                && Objects.equals(requestId, body.requestId)
                && Objects.equals(hostId, body.hostId)
                && details.equals(body.details);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, message, requestId, hostId, details);
    }

    /**
     * Returns this body on one line, secrets masked and control characters escaped.
     *
     * @return a text for logs
     */
    @Override
    public String toString() {
        return new Line("ErrorBody")
                .add("code", code.value())
                .add("message", message())
                .add("requestId", requestId())
                .add("hostId", hostId())
                .addDetails(details)
                .toString();
    }

    private static ErrorCode normalized(ErrorCode code) {
        if (code instanceof ServerErrorCode) {
            return code; // the tables hold nothing that would have to be normalized or refused
        }
        String value = code.value();
        String trimmed = trimmed(value);
        if (trimmed.isEmpty()) {
            throw new InvalidErrorBodyException("Code", "is empty");
        }
        requireXml("Code", trimmed);
        return trimmed.equals(value) ? code : ErrorCode.of(trimmed);
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && XmlText.isWhiteSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && XmlText.isWhiteSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static String requireXml(String field, String text) {
        OptionalInt forbidden = XmlText.firstForbidden(text);
        if (forbidden.isPresent()) {
            throw new InvalidErrorBodyException(field, forbidden.getAsInt());
        }
        return text;
    }

    /** Collects the parts of an {@link ErrorBody}; not safe for use by several threads. */
    public static final class Builder {

        private final ErrorCode code;
        private @Nullable String message;
        private @Nullable String requestId;
        private @Nullable String hostId;
        private final List<Detail> details = new ArrayList<>();

        private Builder(ErrorCode code) {
            this.code = code;
        }

        /**
         * Sets the message, which is kept as it is; {@link #documentedMessage(Edition)} takes that of a document.
         *
         * @param message the message
         * @return this builder
         * @throws InvalidErrorBodyException if XML 1.0 cannot hold a character of it
         */
        public Builder message(String message) {
            this.message = requireXml("Message", message);
            return this;
        }

        /**
         * Sets the message to what a document says of the code, if it says one thing.
         *
         * <p>Nothing but this call puts a text of a document into a body. {@link ServerErrorCode#listings(Edition)} shows
         * the texts that there are to choose from.
         *
         * @param edition the document
         * @return this builder
         * @throws InvalidErrorBodyException if the document does not list the code, or has several messages for it
         */
        public Builder documentedMessage(Edition edition) {
            Objects.requireNonNull(edition, "edition");
            List<String> messages = code.known().stream()
                    .flatMap(known -> known.listings(edition).stream())
                    .map(Listing::message)
                    .distinct()
                    .toList();
            if (messages.size() != 1) {
                throw new InvalidErrorBodyException(
                        "Message",
                        messages.isEmpty()
                                ? edition.label() + " does not list " + code
                                : edition.label() + " has several messages for " + code);
            }
            return message(messages.get(0));
        }

        /**
         * Sets the id of the request.
         *
         * @param requestId the id; all white space is removed, since servers wrap long ids, and nothing left means no id
         * @return this builder
         * @throws InvalidErrorBodyException if XML 1.0 cannot hold a character of it
         */
        public Builder requestId(String requestId) {
            this.requestId = id("RequestId", requestId);
            return this;
        }

        /**
         * Sets the id of the host.
         *
         * @param hostId the id; all white space is removed, since servers wrap long ids, and nothing left means no id
         * @return this builder
         * @throws InvalidErrorBodyException if XML 1.0 cannot hold a character of it
         */
        public Builder hostId(String hostId) {
            this.hostId = id("HostId", hostId);
            return this;
        }

        /**
         * Adds a detail after those that are there.
         *
         * @param detail the detail
         * @return this builder
         */
        public Builder detail(Detail detail) {
            details.add(Objects.requireNonNull(detail, "detail"));
            return this;
        }

        /**
         * Adds a detail that holds text alone.
         *
         * @param name the name of the element
         * @param text its text
         * @return this builder
         * @throws InvalidErrorBodyException as {@link Detail#Detail(String, String)} does
         */
        public Builder detail(String name, String text) {
            return detail(new Detail(name, text));
        }

        /**
         * Returns the body.
         *
         * @return a body with what was collected so far
         * @throws InvalidErrorBodyException if a detail has the name of a field that is not set: it would be read back as
         *     that field
         */
        public ErrorBody build() {
            for (Detail detail : details) {
                boolean readBackAsField = switch (detail.name()) {
                    case "Message" -> message == null;
                    case "RequestId" -> requestId == null;
                    case "HostId" -> hostId == null;
                    default -> false;
                };
                if (readBackAsField) {
                    throw new InvalidErrorBodyException(
                            detail.name(), "a detail of this name would be read back as the field, which is not set");
                }
            }
            return new ErrorBody(code, this);
        }

        private static @Nullable String id(String field, String text) {
            return XmlText.withoutWhiteSpace(requireXml(field, text));
        }
    }
}
