package io.github.obserrors.server.exchange;

import java.io.IOException;

/** A fault has ended the connection, as it should. */
final class EndOfExchangeException extends IOException {

    private static final long serialVersionUID = 1;

    EndOfExchangeException() {
        super("A fault has ended the connection");
    }

    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
