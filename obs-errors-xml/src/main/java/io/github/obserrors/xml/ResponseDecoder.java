package io.github.obserrors.xml;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.NoError;
import io.github.obserrors.api.Note;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Puts together what status, headers and body of one response say. */
final class ResponseDecoder {

    private static final int NOT_MODIFIED = 304;

    private final int statusNumber;
    private final Optional<HttpStatus> status;
    private final Headers headers;
    private final DecodeOptions options;
    private final Notes notes = new Notes();

    /** Whether all of the body is at hand. */
    private boolean whole = true;

    /** A decoder of a response with this status, of whatever number. */
    ResponseDecoder(int status, Headers headers, DecodeOptions options) {
        this.statusNumber = status;
        this.status = status >= 100 && status <= 999 ? Optional.of(HttpStatus.of(status)) : Optional.empty();
        this.headers = headers;
        this.options = Objects.requireNonNull(options, "options");
        if (this.status.isEmpty()) {
            notes.accept(Note.INVALID_STATUS);
        }
    }

    /** A decoder of a response of which only the body is known. */
    ResponseDecoder(DecodeOptions options) {
        this.statusNumber = 0;
        this.status = Optional.empty();
        this.headers = Headers.NONE;
        this.options = Objects.requireNonNull(options, "options");
    }

    DecodedResponse decode(InputStream body) {
        return isBodyRead() ? decode(read(body)) : noError();
    }

    DecodedResponse decode(byte[] body) {
        return isBodyRead() ? decodeBody(body) : noError();
    }

    private boolean isSuccess() {
        return statusNumber >= 100 && statusNumber < 300;
    }

    private boolean isBodyRead() {
        return statusNumber != NOT_MODIFIED && (!isSuccess() || options.resultDocument());
    }

    private DecodedResponse noError() {
        return new NoError(status, notes.list());
    }

    private DecodedResponse decodeBody(byte[] body) {
        BodyContent content = content(body);
        if (content instanceof BodyContent.OfDeleteResult result) {
            return new DeleteResult(
                    status,
                    Optional.ofNullable(headers.requestId()),
                    Optional.ofNullable(headers.hostId()),
                    result.errors(),
                    result.deleted(),
                    notes.list());
        }
        if (isSuccess()) {
            if (content instanceof BodyContent.Nothing) {
                return noError();
            }
            notes.accept(Note.ERROR_IN_SUCCESS);
        }
        return error(content);
    }

    private BodyContent content(byte[] body) {
        if (isCompressed(body)) {
            notes.accept(Note.CONTENT_CODING);
            return new BodyContent.Nothing();
        }
        OptionalLong length = headers.contentLength();
        if (whole && body.length > 0 && !headers.isCoded() && length.isPresent() && length.getAsLong() != body.length) {
            notes.accept(Note.CONTENT_LENGTH);
        }
        return new BodyDecoder(options, headers.charset(), isSuccess(), notes).decode(body);
    }

    /** Tells whether a body has to be decompressed; the header stays where a client has done that. */
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

    /** Adds what the headers say beside the code. */
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
        String date = headers.date();
        if (date != null) {
            error.date(date);
        }
    }

    /** Adds the code that the headers name: only where the body has none, since it has to be looked up. */
    private void addHeaderCode(ErrorResponse.Builder error) {
        String code = headers.code();
        if (code != null) {
            error.code(ErrorCode.of(code));
        }
    }

    /** Adds what the body says, in place of what the headers say. */
    private void addBody(ErrorResponse.Builder error, ErrorBody body) {
        error.body(body);
        String message = headers.message();
        if (message != null && isBlank(body.message())) {
            error.message(message);
        }
    }

    /** A blank message says less than that of a header. */
    private static boolean isBlank(Optional<String> message) {
        return message.isEmpty() || message.get().isBlank();
    }

    /** Adds what the body says, in place of what the headers say, and leaves what it does not say. */
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

    /** Notes where headers and body say different things. */
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
        return ofBody.isPresent()
                && ofHeader != null
                && !withoutWhiteSpace(ofBody.get()).equals(ofHeader);
    }

    /** Servers wrap long ids over several lines. */
    private static String withoutWhiteSpace(String id) {
        int start = 0;
        while (start < id.length() && id.charAt(start) > ' ') {
            start++;
        }
        if (start == id.length()) {
            return id; // as nearly all are
        }
        StringBuilder text = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            if (!WhiteSpace.is(id.charAt(i))) {
                text.append(id.charAt(i));
            }
        }
        return text.toString();
    }

    /** All that comes up to the bound and one byte more, also if reading fails in the middle. */
    private byte[] read(InputStream body) {
        int most = Math.max(
                        options.bounds().body(),
                        options.resultDocument() ? options.bounds().deleteResult() : 0)
                + 1;
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            int length;
            while (read.size() < most
                    && (length = body.read(buffer, 0, Math.min(buffer.length, most - read.size()))) >= 0) {
                read.write(buffer, 0, length);
            }
            whole = read.size() < most;
        } catch (IOException | RuntimeException e) { // clients throw either where a connection is closed
            notes.accept(Note.BODY_FAILED);
            whole = false;
        }
        return read.toByteArray();
    }
}
