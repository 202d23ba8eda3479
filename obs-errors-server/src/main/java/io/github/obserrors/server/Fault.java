package io.github.obserrors.server;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ServerErrorCode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * One thing that goes wrong with an exchange.
 *
 * <p>A rule can have several faults, at most one of each class. They strike as the exchange passes their
 * {@linkplain Place places}: first a stall, then a disconnect. An {@link AnswerFault} is an answer in place of that of the
 * operation, which is then not carried out, unless {@link #execute()} is among the faults. All other faults leave the
 * operation as it is, and a rule has at most one answer.
 *
 * <p>Faults are immutable; two are equal if all their parts are equal. A minor release may add classes, so give every
 * {@code switch} a {@code default}.
 */
public sealed interface Fault permits AnswerFault, ClockFault, DisconnectFault, ExecuteFault, SlowFault, StallFault {

    /**
     * Returns an error with the usual status of its code.
     *
     * @param code the code
     * @return a fault with the message of the first listing of the code, if there is one
     * @throws IllegalArgumentException if the documents do not agree on one status; use {@link #error(ErrorCode, int)} then
     */
    static ErrorFault error(ServerErrorCode code) {
        return ErrorFault.of(code);
    }

    /**
     * Returns an error.
     *
     * @param code the code, listed or not
     * @param status the HTTP status, from 200 to 599; 200 for an error inside a success
     * @return a fault with the message of the first listing of the code, if there is one
     * @throws IllegalArgumentException if the status is outside this range
     * @throws io.github.obserrors.api.InvalidErrorBodyException if the code is blank, or has a character that XML 1.0 cannot
     *     hold
     */
    static ErrorFault error(ErrorCode code, int status) {
        return ErrorFault.of(code, status);
    }

    /**
     * Returns an error that comes late: after a status 200 and, if a {@linkplain LateErrorFault#withDelay(java.time.Duration) delay} is set, blanks that keep the connection alive.
     *
     * <p>OBS can answer like this to a copy or to the completion of a multipart upload.
     *
     * @param code the code
     * @return a fault without a delay
     * @throws io.github.obserrors.api.InvalidErrorBodyException if the code is blank, or has a character that XML 1.0 cannot
     *     hold
     */
    static LateErrorFault lateError(ErrorCode code) {
        return LateErrorFault.of(error(code, 200));
    }

    /**
     * Returns an answer to a multi-object delete in which some keys fail.
     *
     * @param keys the keys that fail, as a {@linkplain Match pattern}
     * @param code the code with which they fail
     * @return a fault to which {@link PartialDeleteFault#with(String, ErrorCode)} adds more keys
     * @throws io.github.obserrors.api.InvalidErrorBodyException if the code is blank, or has a character that XML 1.0 cannot
     *     hold
     */
    static PartialDeleteFault partialDelete(String keys, ErrorCode code) {
        return PartialDeleteFault.of(keys, code);
    }

    /**
     * Returns an answer with the HTML page of a proxy that could not reach the service.
     *
     * @param status the HTTP status, from 400 to 599, for example 502, 503 or 504
     * @return the fault
     * @throws IllegalArgumentException if the status is outside this range
     */
    static ProxyPageFault proxyPage(int status) {
        return new ProxyPageFault(status);
    }

    /**
     * Returns an answer of exactly these bytes, status line and headers included; the connection is closed after them.
     *
     * @param bytes the bytes, which are copied
     * @return the fault
     */
    static BytesFault bytes(byte[] bytes) {
        return BytesFault.of(bytes);
    }

    /**
     * Returns an answer of exactly this text in UTF-8, status line and headers included; the connection is closed after it.
     *
     * @param text the text, with the line ends that are to be sent
     * @return the fault
     */
    static BytesFault bytes(String text) {
        return BytesFault.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return a reset of the connection after the request, before the operation is carried out} */
    static DisconnectFault reset() {
        return new DisconnectFault(Place.BEFORE_EXECUTION, DisconnectFault.Manner.RESET);
    }

    /** {@return an orderly end of the connection after the request, before the operation is carried out} */
    static DisconnectFault close() {
        return new DisconnectFault(Place.BEFORE_EXECUTION, DisconnectFault.Manner.CLOSE);
    }

    /**
     * Returns an answer whose body is cut: the connection ends before the whole body is sent.
     *
     * @param bytes how many bytes of the body are sent, as {@link Place#inResponseBody(long)} counts them
     * @return an orderly end of the connection; {@link DisconnectFault#byReset()} makes it a reset
     * @throws IllegalArgumentException if the number is not from 0 to {@link Times#MOST}
     */
    static DisconnectFault cut(long bytes) {
        return new DisconnectFault(Place.inResponseBody(bytes), DisconnectFault.Manner.CLOSE);
    }

    /**
     * Returns the loss of an answer: the operation is carried out, and then the connection is reset.
     *
     * @return a reset at {@link Place#BEFORE_RESPONSE}; {@link DisconnectFault#byClose()} makes it an orderly end
     */
    static DisconnectFault loseAnswer() {
        return new DisconnectFault(Place.BEFORE_RESPONSE, DisconnectFault.Manner.RESET);
    }

    /**
     * Returns the execution of the operation although the answer is another, such as an error.
     *
     * <p>So a request that fails has been carried out nevertheless.
     *
     * @return the fault, which needs an answer beside it
     */
    static ExecuteFault execute() {
        return ExecuteFault.INSTANCE;
    }

    /**
     * Returns a pause until the client gives up, or the server is closed.
     *
     * @return a fault at {@link Place#BEFORE_RESPONSE}, which {@link StallFault#at(Place)} changes
     */
    static StallFault stall() {
        return StallFault.untilTheClientGoes();
    }

    /**
     * Returns a pause.
     *
     * @param duration how long it lasts, unless the client gives up before
     * @return a fault at {@link Place#BEFORE_RESPONSE}, which {@link StallFault#at(Place)} changes
     * @throws IllegalArgumentException if the duration is negative or longer than {@link StallFault#LONGEST}
     */
    static StallFault stall(Duration duration) {
        return StallFault.of(duration);
    }

    /**
     * Returns a slow transfer.
     *
     * @param bytesPerSecond how many bytes are sent, or read of a request, in a second
     * @return a fault that sends the whole answer slowly; {@link SlowFault#at(Place)} changes that
     * @throws IllegalArgumentException if the number is not positive
     */
    static SlowFault slow(int bytesPerSecond) {
        return new SlowFault(bytesPerSecond, Place.BEFORE_RESPONSE);
    }

    /**
     * Returns a clock that is wrong.
     *
     * @param shift how far the clock of the server is ahead of the right time; negative if it is behind
     * @return a fault that refuses requests whose own date differs by more than 15 minutes from that clock
     * @throws IllegalArgumentException if the shift is more than {@link Times#LONGEST} in either direction
     */
    static ClockFault clock(Duration shift) {
        return ClockFault.of(shift);
    }
}
