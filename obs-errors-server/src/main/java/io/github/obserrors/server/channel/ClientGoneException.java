package io.github.obserrors.server.channel;

import java.io.IOException;

/** The other side has closed its connection during a pause. */
public final class ClientGoneException extends IOException {

    private static final long serialVersionUID = 1;

    ClientGoneException() {
        super("The client has gone");
    }
}
