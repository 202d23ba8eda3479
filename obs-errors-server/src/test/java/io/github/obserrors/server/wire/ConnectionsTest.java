package io.github.obserrors.server.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** There are never more connections than there may be. */
class ConnectionsTest {

    private static final Duration GENEROUS = Duration.ofMinutes(1);

    private final Connections connections = new Connections(2, Duration.ofMillis(20));

    /** A connection that leaves when it is closed. */
    private final class Member implements Connections.Member {

        final AtomicLong idle = new AtomicLong();
        final CompletableFuture<Boolean> closed = new CompletableFuture<>();

        Member(long idle) {
            this.idle.set(idle);
        }

        @Override
        public long idleNanos() {
            return idle.get();
        }

        @Override
        public void closeIfLate(long now) {
            if (idle.get() == Long.MAX_VALUE) {
                close();
            }
        }

        @Override
        public void close() {
            closed.complete(true);
            new Thread(() -> connections.remove(this), "leaving").start();
        }
    }

    @Test
    void theOneThatIsIdleForLongestMakesRoom() throws Exception {
        Member busy = new Member(0);
        Member idle = new Member(5);
        Member idleForLonger = new Member(6);
        Connections three = new Connections(3, Duration.ofMillis(20));
        for (Member member : new Member[] {busy, idle, idleForLonger}) {
            assertTrue(three.admit(member));
        }
        CompletableFuture<Boolean> admitted = CompletableFuture.supplyAsync(() -> admit(three, new Member(0)));
        assertTimeoutPreemptively(GENEROUS, () -> idleForLonger.closed.get());
        three.remove(idleForLonger);

        assertTrue(assertTimeoutPreemptively(GENEROUS, () -> admitted.get()));
        assertFalse(busy.closed.isDone());
        assertFalse(idle.closed.isDone());
    }

    private static boolean admit(Connections connections, Connections.Member member) {
        try {
            return connections.admit(member);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aNewOneWaitsUntilOneIsIdle() throws Exception {
        Member first = new Member(0);
        Member second = new Member(0);
        assertTrue(connections.admit(first));
        assertTrue(connections.admit(second));
        CompletableFuture<Boolean> admitted = CompletableFuture.supplyAsync(() -> admit(connections, new Member(0)));
        assertFalse(first.closed.isDone() || second.closed.isDone() || admitted.isDone());
        second.idle.set(1);

        assertTrue(assertTimeoutPreemptively(GENEROUS, () -> admitted.get()));
        assertTrue(second.closed.isDone());
        assertFalse(first.closed.isDone());
    }

    @Test
    void whoeverWaitsForRoomIsTurnedAwayWhenAllAreClosed() throws Exception {
        Member first = new Member(0);
        assertTrue(connections.admit(first));
        assertTrue(connections.admit(new Member(0)));
        CompletableFuture<Boolean> admitted = CompletableFuture.supplyAsync(() -> admit(connections, new Member(0)));
        connections.close();

        assertFalse(assertTimeoutPreemptively(GENEROUS, () -> admitted.get()));
        assertTrue(first.closed.isDone());
        assertFalse(connections.admit(new Member(0)));
    }

    @Test
    void thoseThatAreLateAreClosed() throws Exception {
        Member inTime = new Member(0);
        Member late = new Member(Long.MAX_VALUE);
        Thread watching = new Thread(connections, "watching");
        watching.start();
        assertTrue(connections.admit(inTime));
        assertTrue(connections.admit(late));
        assertTimeoutPreemptively(GENEROUS, () -> late.closed.get());
        assertEquals(false, inTime.closed.isDone());
        connections.close();

        assertTimeoutPreemptively(GENEROUS, () -> watching.join());
    }
}
