package io.github.obserrors.server.forward;

import io.github.obserrors.server.message.Refusal;
import java.io.IOException;

/** The backend cannot be reached, does not answer, or breaks the rules of HTTP. */
public final class BackendException extends Exception {

    private static final long serialVersionUID = 1;

    BackendException(Backend backend, String what, IOException cause) {
        super("The backend " + backend + " " + what + " (" + cause + ")", cause);
    }

    /** A response that breaks a rule of HTTP. */
    public BackendException(Refusal refusal) {
        super("The backend breaks a rule of HTTP: " + refusal.reason(), refusal);
    }

    /** {@return what is wrong, in one sentence without a full stop} */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
