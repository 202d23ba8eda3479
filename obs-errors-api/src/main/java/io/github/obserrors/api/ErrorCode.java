package io.github.obserrors.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;
import java.util.Optional;

/**
 * The code of an OBS error, whether a document lists it or not.
 *
 * <p>A code is its text: {@link #value()} of {@code of(text)} is always that text, even when no document lists it.
 * Codes that no document lists are normal, so a new code of a server is never an error here. Two codes are equal
 * exactly when their values are equal. Store a code by its value.
 *
 * <p>Compare a code with the constants of {@link ServerErrorCode}, or switch over {@link #known()}.
 */
public sealed interface ErrorCode permits ServerErrorCode, UnknownErrorCode {

    /**
     * Returns the code with this value.
     *
     * <p>Only the spelling that servers send gives a {@link ServerErrorCode}. See {@link #known()} for the spellings
     * that documents print, and {@link ServerErrorCode#find(String)} for what people type.
     *
     * @param value the text of the code, taken as it is; may be empty
     * @return a {@link ServerErrorCode} if the text is the value of one, otherwise an unknown code that keeps the text
     */
    static ErrorCode of(String value) {
        Objects.requireNonNull(value, "value");
        ServerErrorCode known = CodeIndex.BY_VALUE.get(value);
        return known != null ? known : new UnknownErrorCode(value);
    }

    /**
     * Returns the code whose value is the UTF-8 text in a range of an array.
     *
     * <p>The result equals that of {@link #of(String)} for the decoded text, in which U+FFFD replaces bytes that are
     * not valid UTF-8, as in {@link String#String(byte[], int, int, java.nio.charset.Charset)}. For a known code, no
     * text is decoded and no memory is allocated. The array is neither changed nor kept.
     *
     * @param utf8 the array
     * @param from the index of the first byte of the code
     * @param to the index after the last byte of the code; equal to {@code from} for the empty text
     * @return a {@link ServerErrorCode} if the text is the value of one, otherwise an unknown code that keeps the text
     * @throws IndexOutOfBoundsException if the array has no such range
     */
    static ErrorCode of(byte[] utf8, int from, int to) {
        ServerErrorCode known = ByteIndex.find(utf8, from, to);
        if (known != null) {
            return known;
        }
        // The text is checked and created only now: before the look-up, which checks what it reads, that would cost
        // more.
        String value = new String(utf8, from, to - from, UTF_8);
        return ByteIndex.hasAllOfLength(to - from) ? new UnknownErrorCode(value) : of(value);
    }

    /** {@return the text of this code, exactly as the server sent it} */
    String value();

    /** {@return the value fit for logs: control characters escaped, what is secret in it masked, and a long one cut} */
    @Override
    String toString();

    /**
     * Returns the constant that this code means.
     *
     * <p>A constant means itself. Any other code means the constant of which it is an alias, for example a spelling that a
     * document prints with a blank in the middle of the name.
     *
     * @return the constant, or empty if the kit does not know this code
     */
    Optional<ServerErrorCode> known();

    /**
     * Returns whether this code means the same as one of the given codes.
     *
     * <p>Codes mean the same if they are equal or {@linkplain #known() mean} the same constant. Unlike
     * {@code equals}, this also recognizes the other spellings of a known code.
     *
     * @param codes the codes, known or not
     * @return whether one of them means the same; false if none is given
     */
    default boolean is(ErrorCode... codes) {
        for (ErrorCode code : codes) {
            Objects.requireNonNull(code, "code");
            if (equals(code) || (known().isPresent() && known().equals(code.known()))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether to send the request again after a response with this code and status.
     *
     * <p>If the code is {@linkplain #known() known}, it decides, whatever the status is, because servers send the same
     * code with different statuses. Otherwise the status decides, unless it is that of a success, which says nothing of
     * an error.
     *
     * @param status the status of the response
     * @return the advice, or empty if neither the code nor the status tells
     */
    default Optional<RetryAdvice> retryAdvice(HttpStatus status) {
        Objects.requireNonNull(status, "status");
        return Judge.of(Optional.of(this), Optional.of(status)).retryAdvice();
    }

    /**
     * Returns whether to send the request again after a response with this code and status, as
     * {@link #retryAdvice(HttpStatus)} does.
     *
     * @param status the status of the response; a number outside 100 to 999 counts as no status
     * @return the advice, or empty if neither the code nor the status tells
     */
    default Optional<RetryAdvice> retryAdvice(int status) {
        return Judge.of(Optional.of(this), HttpStatus.find(status)).retryAdvice();
    }

    /**
     * Returns why {@link #retryAdvice(HttpStatus)} says what it says.
     *
     * @param status the status of the response
     * @return one sentence in the kit's own words, or empty if there is no advice
     */
    default Optional<String> retryReason(HttpStatus status) {
        Objects.requireNonNull(status, "status");
        return Judge.of(Optional.of(this), Optional.of(status)).retryReason();
    }

    /**
     * Returns why {@link #retryAdvice(int)} says what it says.
     *
     * @param status the status of the response; a number outside 100 to 999 counts as no status
     * @return one sentence in the kit's own words, or empty if there is no advice
     */
    default Optional<String> retryReason(int status) {
        return Judge.of(Optional.of(this), HttpStatus.find(status)).retryReason();
    }
}
