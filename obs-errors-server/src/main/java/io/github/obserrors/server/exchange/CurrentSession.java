package io.github.obserrors.server.exchange;

/** The session to which requests belong that come now. Safe for use by several threads. */
public final class CurrentSession {

    private volatile Session session;

    public CurrentSession(Session first) {
        this.session = first;
    }

    /** {@return the session} */
    public Session get() {
        return session;
    }

    /** Puts another session in its place. */
    public void set(Session next) {
        session = next;
    }
}
