package io.github.obserrors.xml.response;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.NoError;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.UnknownOutcome;
import io.github.obserrors.api.text.XmlText;
import io.github.obserrors.xml.Bounds;
import io.github.obserrors.xml.DecodeOptions;
import io.github.obserrors.xml.body.BodyBound;
import io.github.obserrors.xml.body.BodyContent;
import io.github.obserrors.xml.body.Notes;
import io.github.obserrors.xml.body.Root;
import io.github.obserrors.xml.salvage.BodyExcerpt;
import java.io.InputStream;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Combines what the status, the headers and the body of one response say. */
public final class ResponseDecoder {

    private static final int NO_CONTENT = 204;
    private static final int RESET_CONTENT = 205;
    private static final int NOT_MODIFIED = 304;

    private final int statusNumber;
    private final Optional<HttpStatus> status;
    private final Headers headers;
    private final DecodeOptions options;
    private final SuccessBody successBody;
    private final Notes notes = new Notes();

    /** Whether only the body is known, so that it alone tells whether there is an error. */
    private final boolean bodyAlone;

    /** Creates a decoder for a response with this status, whatever the number. */
    public ResponseDecoder(int status, Headers headers, DecodeOptions options) {
        this(status, headers, options, SuccessBody.of(Objects.requireNonNull(options, "options")));
    }

    /** Creates a decoder for a response with this status, whatever the number, and this body in case of success. */
    public ResponseDecoder(int status, Headers headers, DecodeOptions options, SuccessBody successBody) {
        this.statusNumber = status;
        this.status = HttpStatus.find(status);
        this.headers = headers;
        this.options = options;
        this.successBody = successBody;
        this.bodyAlone = false;
        if (this.status.isEmpty()) {
            notes.accept(Note.INVALID_STATUS);
        }
        if (headers.haveFailed()) {
            notes.accept(Note.HEADERS_FAILED);
        }
    }

    /** Creates a decoder for a response whose body alone is known. */
    public ResponseDecoder(DecodeOptions options) {
        this.statusNumber = 0;
        this.status = Optional.empty();
        this.headers = Headers.NONE;
        this.options = Objects.requireNonNull(options, "options");
        this.successBody = SuccessBody.RESULT_DOCUMENT;
        this.bodyAlone = true;
    }

    public DecodedResponse decode(InputStream body) {
        return isBodyRead() ? decode(ResponseBody.read(body, options.bounds().body(), this::bound)) : withoutBody();
    }

    public DecodedResponse decode(byte[] body) {
        return isBodyRead() ? decode(ResponseBody.of(body, this::bound)) : withoutBody();
    }

    /** Decodes the body of a response that is known to be an error, whatever its status. */
    public ErrorResponse decodeError(InputStream body) {
        return decodeError(ResponseBody.read(body, options.bounds().body(), this::bound));
    }

    /** Decodes the body of a response that is known to be an error, whatever its status. */
    public ErrorResponse decodeError(byte[] body) {
        return decodeError(ResponseBody.of(body, this::bound));
    }

    private ErrorResponse decodeError(ResponseBody body) {
        BodyContent content = content(body, false);
        if (content instanceof BodyContent.OfDeleteResult result) {
            content = ErrorsOfKeys.asError(result, options.bounds(), notes);
        }
        if (isSuccess() && hasCode(content)) {
            notes.accept(Note.ERROR_IN_SUCCESS);
        }
        return error(content);
    }

    private int bound(byte[] body) {
        Bounds bounds = options.bounds();
        return successBody == SuccessBody.ANY
                ? Math.max(bounds.body(), bounds.deleteResult())
                : BodyBound.of(body, bounds);
    }

    private boolean isSuccess() {
        return statusNumber >= 100 && statusNumber < 300;
    }

    private boolean isBodyRead() {
        return statusNumber != NOT_MODIFIED && (!isSuccess() || successBody != SuccessBody.UNREAD);
    }

    /** A 304 in answer to a copy does not show a success: what was not modified was not copied. */
    private DecodedResponse withoutBody() {
        return successBody == SuccessBody.RESULT_DOCUMENT ? unknownOutcome(Optional.empty()) : noError();
    }

    private NoError noError() {
        return new NoError(status, requestId(), hostId(), notes.list());
    }

    private UnknownOutcome unknownOutcome(Optional<String> excerpt) {
        return new UnknownOutcome(status, requestId(), hostId(), excerpt, notes.list());
    }

    private Optional<String> requestId() {
        return Optional.ofNullable(headers.requestId());
    }

    private Optional<String> hostId() {
        return Optional.ofNullable(headers.hostId());
    }

    private DecodedResponse decode(ResponseBody body) {
        BodyContent content = content(body, isSuccess());
        if (content instanceof BodyContent.OfDeleteResult result) {
            boolean complete = Collections.disjoint(notes.list(), Damages.NOTES);
            return new DeleteResult(
                    status, requestId(), hostId(), result.errors(), result.deleted(), complete, notes.list());
        }
        if (bodyAlone && !hasCode(content)) {
            return isResultDocument(body)
                    ? new NoError(status, requestId(), hostId(), List.of())
                    : unknownOutcome(excerpt(body));
        }
        if (isSuccess()) {
            if (!isError(content)) {
                return isOfSuccess(content, body) ? noError() : unknown(content, body);
            }
            notes.accept(Note.ERROR_IN_SUCCESS);
        }
        return error(content);
    }

    private static boolean isError(BodyContent content) {
        return content instanceof BodyContent.OfErrorBody || content instanceof BodyContent.OfError;
    }

    private static boolean hasCode(BodyContent content) {
        return content instanceof BodyContent.OfErrorBody
                || (content instanceof BodyContent.OfError error && error.code().isPresent());
    }

    /** Tells whether a body without an error shows a success. */
    private boolean isOfSuccess(BodyContent content, ResponseBody body) {
        if (body.hasFailed()) {
            return false;
        }
        if (successBody == SuccessBody.RESULT_DOCUMENT) {
            return content instanceof BodyContent.OfDocument document
                    && body.isWhole()
                    && Root.isOfSuccess(document.rootName());
        }
        return content instanceof BodyContent.OfDocument
                || content instanceof BodyContent.OfJson
                || statusNumber == NO_CONTENT
                || statusNumber == RESET_CONTENT
                || (statusNumber >= 200 && headers.announceNoBody() && BodyDecoder.isBlank(body.bytes()));
    }

    private boolean isResultDocument(ResponseBody body) {
        return body.isWhole()
                && bodyDecoder(isSuccess())
                        .rootOfWhole(body.bytes())
                        .filter(Root::isOfSuccess)
                        .isPresent();
    }

    private UnknownOutcome unknown(BodyContent content, ResponseBody body) {
        if (content instanceof BodyContent.OfJson) {
            notes.accept(Note.JSON);
        } else if (content instanceof BodyContent.OfDocument && !body.isWhole() && !body.hasFailed()) {
            notes.accept(Note.BEYOND_BOUNDS);
        }
        return unknownOutcome(excerpt(body));
    }

    private Optional<String> excerpt(ResponseBody body) {
        return isCompressed(body.bytes()) ? Optional.empty() : BodyExcerpt.of(body.bytes(), headers.charset());
    }

    private BodyContent content(ResponseBody body, boolean success) {
        if (body.hasFailed()) {
            notes.accept(Note.BODY_FAILED);
        }
        byte[] bytes = body.bytes();
        if (isCompressed(bytes)) {
            notes.accept(Note.CONTENT_CODING);
            return new BodyContent.Nothing();
        }
        OptionalLong length = headers.contentLength();
        if (body.isWhole()
                && bytes.length > 0
                && !headers.isCoded()
                && length.isPresent()
                && length.getAsLong() != bytes.length) {
            notes.accept(Note.CONTENT_LENGTH);
        }
        return bodyDecoder(success).decode(bytes);
    }

    private BodyDecoder bodyDecoder(boolean success) {
        return new BodyDecoder(options, headers.charset(), success, notes);
    }

    /** Tells whether a body is compressed. The header alone does not, since some clients keep it and decompress. */
    private boolean isCompressed(byte[] body) {
        boolean gzip = body.length > 1 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B;
        return gzip || (headers.isCoded() && !BodyDecoder.isPlain(body));
    }

    private ErrorResponse error(BodyContent content) {
        ErrorResponse.Builder error = ErrorResponse.builder();
        if (status.isPresent()) {
            error.status(status.get());
        }
        addHeaders(error);
        if (content instanceof BodyContent.OfErrorBody strict) {
            ErrorBody body = strict.body();
            addBody(error, body);
            compare(Optional.of(body.code()), body.requestId(), body.hostId());
        } else if (content instanceof BodyContent.OfError body) {
            addParts(error, body);
            compare(body.code(), body.requestId(), body.hostId());
        } else {
            addHeaderCode(error);
        }
        for (Note note : notes.list()) {
            error.note(note);
        }
        return error.build();
    }

    /** Adds what the headers say, except the code. */
    private void addHeaders(ErrorResponse.Builder error) {
        String message = headers.message();
        if (message != null) {
            error.message(message);
        }
        String requestId = headers.requestId();
        if (requestId != null) {
            error.headerRequestId(requestId);
        }
        String hostId = headers.hostId();
        if (hostId != null) {
            error.headerHostId(hostId);
        }
        String location = headers.location();
        if (location != null) {
            error.location(location);
        }
        String retryAfter = headers.retryAfter();
        if (retryAfter != null) {
            error.retryAfter(retryAfter);
        }
        String retryAfterMilliseconds = headers.retryAfterMilliseconds();
        if (retryAfterMilliseconds != null) {
            error.retryAfterMilliseconds(retryAfterMilliseconds);
        }
        String date = headers.date();
        if (date != null) {
            error.date(date);
        }
    }

    /** Adds the code of the headers. Callers do so only if the body has no code, since it must be looked up. */
    private void addHeaderCode(ErrorResponse.Builder error) {
        String code = headers.code();
        if (code != null) {
            error.code(ErrorCode.of(code));
        }
    }

    /** Adds what the body says, which replaces what the headers say. */
    private void addBody(ErrorResponse.Builder error, ErrorBody body) {
        error.body(body);
        String message = headers.message();
        if (message != null && isBlank(body.message())) {
            error.message(message);
        }
    }

    /** A message that is missing or blank says less than that of a header. */
    private static boolean isBlank(Optional<String> message) {
        return message.isEmpty() || XmlText.isBlank(message.get());
    }

    /** Adds what the body says, which replaces what the headers say; the rest of the headers stays. */
    private void addParts(ErrorResponse.Builder error, BodyContent.OfError body) {
        if (body.code().isPresent()) {
            error.code(body.code().get());
        } else {
            addHeaderCode(error);
        }
        if (body.message().isPresent() && (headers.message() == null || !isBlank(body.message()))) {
            error.message(body.message().get());
        }
        if (body.requestId().isPresent()) {
            error.requestId(body.requestId().get());
        }
        if (body.hostId().isPresent()) {
            error.hostId(body.hostId().get());
        }
        for (Detail detail : body.details()) {
            error.detail(detail);
        }
    }

    /** Adds notes if the headers and the body disagree. */
    private void compare(Optional<ErrorCode> code, Optional<String> requestId, Optional<String> hostId) {
        String ofHeader = headers.code();
        if (ofHeader != null && code.isPresent() && !code.get().value().equals(ofHeader)) {
            notes.accept(Note.CODES_DIFFER);
        }
        if (differ(requestId, headers.requestId()) || differ(hostId, headers.hostId())) {
            notes.accept(Note.IDS_DIFFER);
        }
    }

    private static boolean differ(Optional<String> ofBody, @Nullable String ofHeader) {
        return ofBody.isPresent() && ofHeader != null && !ofHeader.equals(XmlText.withoutWhiteSpace(ofBody.get()));
    }

    /** Initialized when a delete result is read. */
    private static final class Damages {

        /** The notes that mean that entries may be missing or changed. */
        static final Set<Note> NOTES = EnumSet.of(
                Note.ENTRY_WITHOUT_CODE,
                Note.TRUNCATED,
                Note.NOT_WELL_FORMED,
                Note.BAD_ENCODING,
                Note.INVALID_CHARACTER,
                Note.ENTITY,
                Note.BEYOND_BOUNDS,
                Note.BODY_FAILED);
    }
}
