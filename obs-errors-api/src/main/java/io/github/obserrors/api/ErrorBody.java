package io.github.obserrors.api;

import io.github.obserrors.api.text.CheckedTexts;
import io.github.obserrors.api.text.FieldName;
import io.github.obserrors.api.text.XmlText;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Exactly what the XML body of an error holds: the code, the message, the ids, and all other elements.
 *
 * <p>XML 1.0 can hold whatever an instance holds. Instances are immutable and safe for use by several threads. Two
 * bodies are equal if all their parts are equal.
 */
public final class ErrorBody {

    private final ErrorCode code;
    private final @Nullable String message;
    private final @Nullable String requestId;
    private final @Nullable String hostId;

    /**
     * The name of each detail, followed by its text or by the detail itself.
     *
     * <p>Many callers read only the code and the message, so a detail without children is created when somebody asks
     * for it, and replaces its text. Threads that do so at the same time create equal details, and any of them may
     * remain.
     */
    private final Object[] details;

    private ErrorBody(Builder builder) {
        this.code = builder.code;
        this.message = builder.message;
        this.requestId = builder.requestId;
        this.hostId = builder.hostId;
        this.details = builder.exactDetails();
    }

    /**
     * Starts a body with this code.
     *
     * @param code the code; white space at both ends of its value is removed
     * @return a builder with nothing but the code
     * @throws InvalidErrorBodyException if the code is blank or has a character that XML 1.0 cannot hold
     */
    public static Builder builder(ErrorCode code) {
        return new CheckedBuilder(normalized(code));
    }

    /** {@return the code, whose value is never empty} */
    public ErrorCode code() {
        return code;
    }

    /** {@return the message exactly as in the body, white space included; empty if the body has none} */
    public Optional<String> message() {
        return Optional.ofNullable(message);
    }

    /**
     * Returns the request id, which OBS support asks for.
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

    /** {@return all other elements in the order of the body, repetitions included} */
    public List<Detail> details() {
        Detail[] all = new Detail[details.length / 2];
        for (int i = 0; i < all.length; i++) {
            Object textOrDetail = details[2 * i + 1];
            Detail detail = textOrDetail instanceof Detail made
                    ? made
                    : new Detail((String) details[2 * i], (String) textOrDetail);
            details[2 * i + 1] = detail;
            all[i] = detail;
        }
        return List.of(all);
    }

    /**
     * Returns the text of the first detail with this name.
     *
     * @param name the name of the element, in exactly this case
     * @return the text without XML white space at both ends, or empty if there is no such detail
     */
    public Optional<String> detail(String name) {
        Objects.requireNonNull(name, "name");
        for (int i = 0; i < details.length; i += 2) {
            if (details[i].equals(name)) {
                Object text = details[i + 1];
                return Optional.of(XmlText.trimmed(text instanceof Detail detail ? detail.text() : (String) text));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns this body with secrets masked, as {@link Detail#masked()} describes.
     *
     * @return a body in which no text holds a secret, not even the code and the ids
     */
    public ErrorBody masked() {
        Builder builder = new CheckedBuilder(Masked.code(code));
        builder.message = Masked.optional(message);
        builder.requestId = Masked.optional(requestId);
        builder.hostId = Masked.optional(hostId);
        Masked.details(details()).forEach(builder::detail);
        return builder.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ErrorBody body
                && code.equals(body.code)
                && Objects.equals(message, body.message)
                && Objects.equals(requestId, body.requestId)
                && Objects.equals(hostId, body.hostId)
                && details().equals(body.details());
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, message, requestId, hostId, details());
    }

    /**
     * Returns this body on one line, with secrets masked and control characters escaped.
     *
     * @return a text for logs of at most {@value DecodedResponse#LONGEST_LINE} characters, which says what was left out
     */
    @Override
    public String toString() {
        return new Line("ErrorBody")
                .add("code", code.value())
                .add("message", message())
                .add("requestId", requestId())
                .add("hostId", hostId())
                .addDetails(details())
                .toString();
    }

    private static ErrorCode normalized(ErrorCode code) {
        if (code instanceof ServerErrorCode) {
            return code; // the tables hold nothing that would have to be normalized or refused
        }
        String value = code.value();
        String trimmed = XmlText.trimmed(value);
        if (trimmed.isEmpty()) {
            throw new InvalidErrorBodyException(FieldName.CODE, "is empty");
        }
        requireXml(FieldName.CODE, trimmed);
        return trimmed.equals(value) ? code : ErrorCode.of(trimmed);
    }

    private static String requireXml(String field, String text) {
        OptionalInt forbidden = XmlText.firstForbidden(text);
        if (forbidden.isPresent()) {
            throw new InvalidErrorBodyException(field, forbidden.getAsInt());
        }
        return text;
    }

    /** Collects the parts of an {@link ErrorBody}; not safe for use by several threads. */
    public static class Builder {

        private static final Object[] NO_DETAILS = {};

        /** Names and texts: most errors have no more than two details. */
        private static final int FIRST_LENGTH = 4;

        private final ErrorCode code;
        private @Nullable String message;
        private @Nullable String requestId;
        private @Nullable String hostId;
        private Object[] details = NO_DETAILS;
        private int detailCount;

        private Builder(ErrorCode code) {
            this.code = code;
        }

        /**
         * Sets the message, which is kept as it is.
         *
         * @param message the message
         * @return this builder
         * @throws InvalidErrorBodyException if XML 1.0 cannot hold a character of it
         */
        public Builder message(String message) {
            this.message = requireXml(FieldName.MESSAGE, message);
            return this;
        }

        /**
         * Sets the message to that of a document.
         *
         * <p>Only this call puts a text of a document into a body. The code need not be that of the listing.
         *
         * @param listing the row of the document, for example one of {@link ServerErrorCode#listings(Edition)}
         * @return this builder
         */
        public Builder message(Listing listing) {
            return message(listing.message());
        }

        /**
         * Sets the id of the request.
         *
         * @param requestId the id; all white space is removed, since servers wrap long ids, and nothing left means no id
         * @return this builder
         * @throws InvalidErrorBodyException if XML 1.0 cannot hold a character of it
         */
        public Builder requestId(String requestId) {
            this.requestId = id(FieldName.REQUEST_ID, requestId);
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
            this.hostId = id(FieldName.HOST_ID, hostId);
            return this;
        }

        /**
         * Adds a detail after those that are there.
         *
         * @param detail the detail
         * @return this builder
         */
        public Builder detail(Detail detail) {
            return add(detail.name(), detail.children().isEmpty() ? detail.text() : detail);
        }

        /** The array without its unused rest; it stays as it is, since adding to a full one makes another. */
        private Object[] exactDetails() {
            return 2 * detailCount == details.length ? details : Arrays.copyOf(details, 2 * detailCount);
        }

        private Builder add(String name, Object textOrDetail) {
            if (2 * detailCount == details.length) {
                details = Arrays.copyOf(details, Math.max(FIRST_LENGTH, 2 * details.length));
            }
            details[2 * detailCount] = name;
            details[2 * detailCount + 1] = textOrDetail;
            detailCount++;
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
            for (int i = 0; i < detailCount; i++) {
                String name = (String) details[2 * i];
                boolean readBackAsField = switch (name) {
                    case FieldName.MESSAGE -> message == null;
                    case FieldName.REQUEST_ID -> requestId == null;
                    case FieldName.HOST_ID -> hostId == null;
                    default -> false;
                };
                if (readBackAsField) {
                    throw new InvalidErrorBodyException(
                            name, "a detail of this name would be read back as the field, which is not set");
                }
            }
            return new ErrorBody(this);
        }

        private static @Nullable String id(String field, String text) {
            return XmlText.isPlainWord(text) ? text : XmlText.withoutWhiteSpace(requireXml(field, text));
        }
    }

    /** What every builder is: the door for readers of the kit, which need not check twice. */
    private static final class CheckedBuilder extends Builder implements CheckedTexts {

        CheckedBuilder(ErrorCode code) {
            super(code);
        }

        @Override
        public void checkedMessage(String text) {
            ((Builder) this).message = text;
        }

        @Override
        public void checkedRequestId(@Nullable String id) {
            ((Builder) this).requestId = id;
        }

        @Override
        public void checkedHostId(@Nullable String id) {
            ((Builder) this).hostId = id;
        }

        @Override
        public void checkedDetail(String name, String text) {
            ((Builder) this).add(name, text);
        }
    }
}
