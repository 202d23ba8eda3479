package io.github.obserrors.server;

/**
 * Sees what happens on an {@link ErrorServer}, for example to write a log.
 *
 * <p>The thread of the connection calls it, so connections call it at the same time, and it delays only its own one. What it
 * throws ends that connection.
 */
public interface ServerObserver {

    /**
     * Called when an exchange is over: after the last byte of the answer, or the end of the connection.
     *
     * <p>A client that has its whole answer may be ahead of this call.
     *
     * @param request the request and what became of it
     * @param sent how many bytes were sent to the client in this exchange, heads included; with TLS, before they are encrypted
     */
    void ended(RecordedRequest request, long sent);

    /**
     * Called when a connection sent something that is no request, which is answered with 400 and not recorded.
     *
     * @param reason what is wrong with it, as a sentence without a full stop
     */
    default void refused(String reason) {}
}
