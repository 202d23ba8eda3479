package io.github.obserrors.server.exchange;

import io.github.obserrors.server.RecordedRequest;
import io.github.obserrors.server.ServedOperation;
import io.github.obserrors.server.message.RequestHead;
import io.github.obserrors.server.run.Decision;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The last requests, bounded by their number and by the bytes of their heads. Safe for use by several threads. */
public final class RequestLog {

    /** The most bytes of heads. */
    private static final long MOST_BYTES = 16 << 20;

    /** Nothing of an answer was sent. */
    static final int NO_STATUS = 0;

    private final Deque<Entry> entries = new ArrayDeque<>();
    private final int most;
    private long bytes;
    private long count;
    private long last;

    /**
     * Starts with nothing.
     *
     * @param most the most requests that are kept
     */
    public RequestLog(int most) {
        this.most = most;
    }

    /** Adds a request whose head has come. */
    Entry add(RequestHead head, ServedOperation operation, Optional<Decision> decision) {
        synchronized (this) {
            long now = System.nanoTime();
            Entry entry = new Entry(head, operation, decision, count == 0 ? 0 : now - last);
            last = now;
            count++;
            entries.addLast(entry);
            bytes += entry.size();
            while (entries.size() > most || (bytes > MOST_BYTES && !entries.isEmpty())) {
                bytes -= entries.removeFirst().size();
            }
            return entry;
        }
    }

    /** {@return how many requests there were} */
    public synchronized long count() {
        return count;
    }

    /** {@return the requests as they stand now, in the order in which their heads came} */
    public List<RecordedRequest> requests() {
        List<Entry> all;
        synchronized (this) {
            all = new ArrayList<>(entries);
        }
        return all.stream().map(Entry::record).toList();
    }

    /** A request that is being answered. */
    static final class Entry {

        private final RequestHead head;
        private final ServedOperation operation;
        private final Optional<Decision> decision;
        private final long sincePrevious;
        private volatile long bodyLength;
        private volatile int status = NO_STATUS;

        Entry(RequestHead head, ServedOperation operation, Optional<Decision> decision, long sincePrevious) {
            this.head = head;
            this.operation = operation;
            this.decision = decision;
            this.sincePrevious = sincePrevious;
        }

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
