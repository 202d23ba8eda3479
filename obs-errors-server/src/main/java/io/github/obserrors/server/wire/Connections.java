package io.github.obserrors.server.wire;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The open connections of a server: at most so many at a time, each closed when it is late. Safe for use by several threads.
 */
final class Connections implements Runnable {

    /** A connection as far as its bounds go; called by any thread. */
    interface Member {

        /**
         * {@return for how long nothing has happened since the last exchange, or since a pause began in which nobody sees whether
         * the client is still there; 0 during any other part of an exchange}
         */
        long idleNanos();

        /** Ends what takes too long, by {@link System#nanoTime()}. */
        void closeIfLate(long now);

        /** Closes the connection at once. */
        void close();
    }

    /** How late a channel is closed at most, unless the time that others have is longer by far. */
    private static final long LONGEST_TICK_MILLIS = 500;

    private final Set<Member> open = new HashSet<>();
    private final int most;
    private final long tickMillis;
    private boolean closed;

    Connections(int most, Duration shortestTime) {
        this.most = most;
        this.tickMillis = Math.max(1, Math.min(LONGEST_TICK_MILLIS, shortestTime.toMillis() / 4));
    }

    /**
     * Adds a connection, after waiting for room if there is none.
     *
     * <p>The connection on which nothing has happened for longest has to go then: a client that keeps it for later opens
     * another one without noticing.
     *
     * @return false if the server is closed
     */
    synchronized boolean admit(Member connection) throws InterruptedException {
        while (!closed && open.size() >= most) {
            closeLongestIdle();
            wait(tickMillis);
        }
        if (closed) {
            return false;
        }
        open.add(connection);
        notifyAll();
        return true;
    }

    private void closeLongestIdle() {
        long longest = 0;
        for (Member connection : open) {
            longest = Math.max(longest, connection.idleNanos());
        }
        for (Member connection : open) {
            if (longest > 0 && connection.idleNanos() >= longest) {
                connection.close();
                return;
            }
        }
    }

    synchronized void remove(Member connection) {
        open.remove(connection);
        notifyAll();
    }

    /** Closes connections that are late, until the server is closed. */
    @Override
    public void run() {
        try {
            while (awaitSome()) {
                closeLate();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until there are connections, and then until it is time to look at them. */
    private synchronized boolean awaitSome() throws InterruptedException {
        long end = System.nanoTime() + tickMillis * 1_000_000;
        long rest = tickMillis;
        while (!closed && (open.isEmpty() || rest > 0)) {
            wait(open.isEmpty() ? 0 : rest);
            rest = (end - System.nanoTime()) / 1_000_000;
        }
        return !closed;
    }

    private void closeLate() {
        long now = System.nanoTime();
        for (Member connection : all()) {
            connection.closeIfLate(now);
        }
    }

    private synchronized List<Member> all() {
        return new ArrayList<>(open);
    }

    /** Closes all connections and admits no more. */
    void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        for (Member connection : all()) {
            connection.close();
        }
    }
}
