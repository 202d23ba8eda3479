package io.github.obserrors.server.message;

/** A message that is not read, because it breaks a rule of HTTP or a bound. It has no stack trace: the sender is at fault. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    public Refusal(String reason) {
        super(reason, null, false, false);
    }

    /** {@return what is wrong, in one sentence without a full stop} */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
