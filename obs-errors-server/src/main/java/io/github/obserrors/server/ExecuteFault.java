package io.github.obserrors.server;

/** The execution of an operation although the answer is another, as {@link Fault#execute()} describes. */
public enum ExecuteFault implements Fault {
    /** The only one. */
    INSTANCE;

    /** {@return a text for logs} */
    @Override
    public String toString() {
        return "execute";
    }
}
