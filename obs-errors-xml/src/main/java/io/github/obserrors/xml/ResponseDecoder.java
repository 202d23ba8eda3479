package io.github.obserrors.xml;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.NoError;
import io.github.obserrors.api.Note;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Puts together what status, headers and body of one response say. */
final class ResponseDecoder {

    private static final int NOT_MODIFIED = 304;

    private final int statusNumber;
    private final Optional<HttpStatus> status;
    private final Headers headers;
    private final DecodeOptions options;
    private final Set<Note> notes = new LinkedHashSet<>();

    /** Whether all of the body is at hand. */
    private boolean whole = true;

    /** A decoder of a response with this status, of whatever number. */
    ResponseDecoder(int status, Headers headers, DecodeOptions options) {
        this.statusNumber = status;
        this.status = status >= 100 && status <= 999 ? Optional.of(HttpStatus.of(status)) : Optional.empty();
        this.headers = headers;
        this.options = Objects.requireNonNull(options, "options");
        if (this.status.isEmpty()) {
            notes.add(Note.INVALID_STATUS);
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
        return new NoError(status, List.copyOf(notes));
    }

    private DecodedResponse decodeBody(byte[] body) {
        BodyContent content = content(body);
        if (content instanceof BodyContent.OfDeleteResult result) {
            return new DeleteResult(
                    status,
                    headers.requestId(),
                    headers.hostId(),
                    result.errors(),
                    result.deleted(),
                    List.copyOf(notes));
        }
        if (isSuccess()) {
            if (content instanceof BodyContent.Nothing) {
                return noError();
            }
            notes.add(Note.ERROR_IN_SUCCESS);
        }
        return error(content);
    }

    private BodyContent content(byte[] body) {
        if (isCompressed(body)) {
            notes.add(Note.CONTENT_CODING);
            return new BodyContent.Nothing();
        }
        OptionalLong length = headers.contentLength();
        if (whole && body.length > 0 && !headers.isCoded() && length.isPresent() && length.getAsLong() != body.length) {
            notes.add(Note.CONTENT_LENGTH);
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
        status.ifPresent(error::status);
        headers.code().map(ErrorCode::of).ifPresent(error::code);
        headers.message().ifPresent(error::message);
        headers.requestId().ifPresent(error::headerRequestId);
        headers.hostId().ifPresent(error::headerHostId);
        headers.first("location").ifPresent(error::location);
        headers.first("retry-after").ifPresent(error::retryAfter);
        headers.first("date").ifPresent(error::date);
        if (content instanceof BodyContent.OfError body) {
            body.code().ifPresent(error::code);
            // A blank message says less than that of a header.
            body.message()
                    .filter(text -> !text.isBlank() || headers.message().isEmpty())
                    .ifPresent(error::message);
            body.requestId().ifPresent(error::requestId);
            body.hostId().ifPresent(error::hostId);
            body.details().forEach(error::detail);
            compare(body);
        }
        notes.forEach(error::note);
        return error.build();
    }

    /** Notes where headers and body say different things. */
    private void compare(BodyContent.OfError body) {
        if (differ(body.code().map(ErrorCode::value), headers.code())) {
            notes.add(Note.CODES_DIFFER);
        }
        if (differ(body.requestId().map(ResponseDecoder::withoutWhiteSpace), headers.requestId())
                || differ(body.hostId().map(ResponseDecoder::withoutWhiteSpace), headers.hostId())) {
            notes.add(Note.IDS_DIFFER);
        }
    }

    private static boolean differ(Optional<String> ofBody, Optional<String> ofHeader) {
        return ofBody.isPresent() && ofHeader.isPresent() && !ofBody.equals(ofHeader);
    }

    /** Servers wrap long ids over several lines. */
    private static String withoutWhiteSpace(String id) {
        return id.replaceAll("[ \t\r\n]+", "");
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
            notes.add(Note.BODY_FAILED);
            whole = false;
        }
        return read.toByteArray();
    }
}
