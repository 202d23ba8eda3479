package io.github.obserrors.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;
import java.util.Optional;

/**
 * The code of an OBS error, listed by a document or not.
 *
 * <p>A code is its text: {@link #value()} of {@code of(text)} is always that text, also when no document lists it. Codes
 * outside the documents are normal traffic, so a server's new code is never an error here. Two codes are equal exactly
 * when their values are. Store a code by its value.
 *
 * <p>Compare with constants of {@link ServerErrorCode}, or switch over {@link #known()}.
 */
public sealed interface ErrorCode permits ServerErrorCode, UnlistedErrorCode {

    /**
     * Returns the code with this value.
     *
     * <p>Only the spelling of the wire gives a {@link ServerErrorCode}; see {@link #known()} for the spellings that
     * documents print, and {@link ServerErrorCode#find(String)} for what people type.
     *
     * @param value the text of the code, taken as it is; may be empty
     * @return a {@link ServerErrorCode} if the text is the value of one, else an unlisted code that keeps the text
     */
    static ErrorCode of(String value) {
        Objects.requireNonNull(value, "value");
        ServerErrorCode listed = CodeIndex.BY_VALUE.get(value);
        return listed != null ? listed : new UnlistedErrorCode(value);
    }

    /**
     * Returns the code whose value stands in UTF-8 between two places of an array.
     *
     * <p>The result is that of {@link #of(String)} for the decoded text, in which U+FFFD replaces what is not valid UTF-8,
     * as {@link String#String(byte[], int, int, java.nio.charset.Charset)} has it. For a listed code no text is
     * decoded and nothing is allocated. The array is neither changed nor kept.
     *
     * @param utf8 the array
     * @param from the place of the first byte of the code
     * @param to the place behind the last byte of the code; that of the first one gives the empty text
     * @return a {@link ServerErrorCode} if the text is the value of one, else an unlisted code that keeps the text
     * @throws IndexOutOfBoundsException if the array has no such range
     */
    static ErrorCode of(byte[] utf8, int from, int to) {
        ServerErrorCode listed = ByteIndex.find(utf8, from, to);
        if (listed != null) {
            return listed;
        }
        // Before the look-up, which checks what it reads, this would cost a tenth of it.
        Objects.checkFromToIndex(from, to, utf8.length);
        return of(new String(utf8, from, to - from, UTF_8));
    }

    /**
     * Returns the text of this code as it stands on the wire.
     *
     * @return the text exactly as the server sent it
     */
    String value();

    /**
     * Returns the text of this code for logs.
     *
     * @return the value, with control characters escaped
     */
    @Override
    String toString();

    /**
     * Returns the listed code that this code means.
     *
     * <p>A listed code means itself. An unlisted one means the listed code of which it is an alias: a spelling that a
     * document prints with a blank in the middle of the name, for example.
     *
     * @return the listed code, or empty if no document lists this code
     */
    Optional<ServerErrorCode> known();

    /**
     * Returns whether to send the request again, for a response with this code and status.
     *
     * <p>The code decides where it is {@linkplain #known() known}, whatever the status: servers send the same code with
     * different statuses. Otherwise the status does.
     *
     * @param status the status of the response
     * @return the advice
     */
    default RetryAdvice retryAdvice(HttpStatus status) {
        Objects.requireNonNull(status, "status");
        return known().map(ServerErrorCode::retryAdvice).orElseGet(status::retryAdvice);
    }
}
