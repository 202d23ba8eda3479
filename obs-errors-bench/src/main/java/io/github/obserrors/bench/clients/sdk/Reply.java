package io.github.obserrors.bench.clients.sdk;

import org.jspecify.annotations.Nullable;

/**
 * What a call returns that throws nothing.
 *
 * @param kind what the caller gets
 * @param keyError what it tells of the key {@code b} that was not deleted
 */
public record Reply(Kind kind, Told keyError) {

    /** What the caller gets. */
    public enum Kind {
        /** What it asked for, as far as the client tells. */
        DONE,
        /** A null instead of a result. */
        NULL,
        /** Less of the object than there is, without any sign of it. */
        INCOMPLETE,
        /** A result that says that a key was not deleted. */
        PARTIAL
    }

    /** What was asked for. */
    static final Reply DONE = new Reply(Kind.DONE, Told.NOTHING);

    /** {@return what a result means that may be null} */
    static Reply of(@Nullable Object result) {
        return result == null ? new Reply(Kind.NULL, Told.NOTHING) : DONE;
    }

    /** {@return what the content of an object means} */
    static Reply content(byte[] content) {
        return content.length == Call.content().length ? DONE : new Reply(Kind.INCOMPLETE, Told.NOTHING);
    }

    /** {@return a result that says that a key was not deleted} */
    static Reply partial(@Nullable String code, @Nullable String message) {
        return new Reply(Kind.PARTIAL, Told.of(0, code, message, null));
    }
}
