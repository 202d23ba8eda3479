package io.github.obserrors.server.exchange;

import io.github.obserrors.server.RecordedRequest;
import io.github.obserrors.server.ServedOperation;
import io.github.obserrors.server.message.RequestHead;
import io.github.obserrors.server.run.Decision;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The last requests, bounded by their number and by the bytes of their heads. Safe for use by several threads.
 *
 * <p>No thread waits for another one to add a request: with many connections, waiting for a lock would cost more than the
 * rest of an exchange. So the entries are a linked queue. Each of them counts those before it, which makes the order, the
 * count and the bounds one decision: that which entry follows the newest.
 */
public final class RequestLog {

    /** The most bytes of heads. */
    private static final long MOST_BYTES = 16 << 20;

    /** Nothing of an answer was sent. */
    static final int NO_STATUS = 0;

    private final int most;
    private final AtomicReference<Position> newest;

    /** The place before the oldest entry that is kept. */
    private final AtomicReference<Position> forgotten;

    /**
     * Starts with nothing.
     *
     * @param most the most requests that are kept
     */
    public RequestLog(int most) {
        this.most = most;
        Position start = new Position();
        this.newest = new AtomicReference<>(start);
        this.forgotten = new AtomicReference<>(start);
    }

    /** Adds a request whose head has come. */
    Entry add(RequestHead head, ServedOperation operation, Optional<Decision> decision) {
        Entry entry = new Entry(head, operation, decision);
        Position before = held(newest);
        entry.comeAfter(before);
        while (!newest.compareAndSet(before, entry)) {
            before = held(newest);
            entry.comeAfter(before);
        }
        before.next = entry;
        forgetOld();
        return entry;
    }

    /** The position that a reference holds, which is never null. */
    private static Position held(AtomicReference<Position> reference) {
        return Objects.requireNonNull(reference.get());
    }

    private void forgetOld() {
        Position last = held(forgotten);
        Position oldest = last.next;
        while (oldest != null && isTooMuch(oldest, held(newest))) {
            if (forgotten.compareAndSet(last, oldest)) {
                last.next = last; // so that whoever holds a forgotten entry does not keep all that came after it
            }
            last = held(forgotten);
            oldest = last.next;
        }
    }

    private boolean isTooMuch(Position oldest, Position last) {
        return last.number - oldest.number >= most || last.bytes - oldest.bytes + oldest.size() > MOST_BYTES;
    }

    /** {@return how many requests there were} */
    public long count() {
        return held(newest).number;
    }

    /** {@return the requests as they stand now, in the order in which their heads came} */
    public List<RecordedRequest> requests() {
        List<Entry> entries = new ArrayList<>();
        while (!collect(entries)) {
            entries.clear();
        }
        List<RecordedRequest> records = new ArrayList<>();
        for (int i = Math.max(0, entries.size() - most); i < entries.size(); i++) {
            records.add(entries.get(i).record());
        }
        return Collections.unmodifiableList(records);
    }

    /** Collects the entries up to the newest one; false if one was forgotten meanwhile. */
    @SuppressWarnings("ReferenceEquality") // a forgotten position refers to itself
    private boolean collect(List<Entry> entries) {
        Position last = held(newest);
        Position at = held(forgotten);
        while (at.number < last.number) {
            Position next = at.next;
            if (next == at) {
                return false;
            }
            if (next == null) {
                Thread.onSpinWait(); // another thread is just about to link it
            } else {
                entries.add((Entry) next);
                at = next;
            }
        }
        return true;
    }

    /** A position in the queue: an entry, or the start before all of them. */
    static class Position {

        /** How many entries there are up to this one. */
        long number;
        /** How many bytes the heads of these entries have. */
        long bytes;
        /** When its head came, by {@link System#nanoTime()}. */
        long time;
        /** The entry after this one; this one itself once it is forgotten. */
        volatile @Nullable Position next;

        int size() {
            return 0;
        }
    }

    /** A request that is being answered. */
    static final class Entry extends Position {

        private final RequestHead head;
        private final ServedOperation operation;
        private final Optional<Decision> decision;
        private long sincePrevious;
        private volatile long bodyLength;
        private volatile int status = NO_STATUS;

        Entry(RequestHead head, ServedOperation operation, Optional<Decision> decision) {
            this.head = head;
            this.operation = operation;
            this.decision = decision;
        }

        /** Takes the place after another one, before any other thread sees this entry. */
        private void comeAfter(Position before) {
            number = before.number + 1;
            bytes = before.bytes + size();
            time = System.nanoTime();
            sincePrevious = number == 1 ? 0 : time - before.time;
        }

        @Override
        int size() {
            return head.head().bytes().length;
        }

        void bodyLength(long length) {
            bodyLength = length;
        }

        /** Tells that an answer with this status is about to be sent. */
        void status(int sent) {
            status = sent;
        }

        RecordedRequest record() {
            int sent = status;
            return new RecordedRequest(
                    head.method(),
                    head.target(),
                    operation,
                    head.head().fields(),
                    bodyLength,
                    Duration.ofNanos(sincePrevious),
                    decision.map(Decision::rule),
                    sent == NO_STATUS ? OptionalInt.empty() : OptionalInt.of(sent));
        }
    }
}
