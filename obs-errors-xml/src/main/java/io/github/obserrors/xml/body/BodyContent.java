package io.github.obserrors.xml.body;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.KeyError;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a body turned out to be. */
public sealed interface BodyContent {

    /** An error that was read strictly. */
    record OfErrorBody(ErrorBody body) implements BodyContent {}

    /** An error in which any part may be missing; the ids are exactly as in the body. */
    record OfError(
            Optional<ErrorCode> code,
            Optional<String> message,
            Optional<String> requestId,
            Optional<String> hostId,
            List<Detail> details)
            implements BodyContent {

        public boolean isEmpty() {
            return code.isEmpty() && message.isEmpty() && requestId.isEmpty() && hostId.isEmpty() && details.isEmpty();
        }

        /** The fields that are present, in the order of OBS. */
        public Map<Field, String> fields() {
            Map<Field, String> fields = new EnumMap<>(Field.class);
            code.ifPresent(text -> fields.put(Field.CODE, text.value()));
            message.ifPresent(text -> fields.put(Field.MESSAGE, text));
            requestId.ifPresent(text -> fields.put(Field.REQUEST_ID, text));
            hostId.ifPresent(text -> fields.put(Field.HOST_ID, text));
            return fields;
        }

        public static OfError ofDetails(List<Detail> details) {
            return new OfError(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), details);
        }

        public static OfError ofMessage(String message) {
            return new OfError(Optional.empty(), Optional.of(message), Optional.empty(), Optional.empty(), List.of());
        }
    }

    /** The outcome of a multi-object delete. */
    record OfDeleteResult(List<KeyError> errors, long deleted) implements BodyContent {}

    /** A whole XML document with another root; the name has no prefix. */
    record OfDocument(String rootName) implements BodyContent {}

    /** Whole JSON without an error code. */
    record OfJson() implements BodyContent {}

    /** Nothing that says anything about an error. */
    record Nothing() implements BodyContent {}
}
