package io.github.obserrors.cli.serving;

import io.github.obserrors.server.RecordedRequest;
import io.github.obserrors.server.ServerObserver;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The lines of requests on their way from the connections to one printer. Safe for use by several threads.
 *
 * <p>No connection ever waits for the printer: a program that reads no further than the address of the server would stop it
 * otherwise. If the printer is too slow, lines are left out, and counted.
 */
public final class RequestLines implements ServerObserver {

    /** The most lines that wait for the printer. */
    static final int MOST_WAITING = 4096;

    private final Deque<RequestLine> waiting = new ArrayDeque<>();
    private final Totals totals = new Totals();
    private long leftOut;
    private boolean ended;

    /** Creates lines of which none has come yet. */
    public RequestLines() {}

    @Override
    public void ended(RecordedRequest request, long sent) {
        add(RequestLine.of(LocalTime.now(ZoneId.systemDefault()), request, sent));
        totals.count(request);
    }

    @Override
    public void refused(String reason) {
        add(RequestLine.refused(LocalTime.now(ZoneId.systemDefault()), reason));
    }

    private synchronized void add(RequestLine line) {
        if (waiting.size() < MOST_WAITING) {
            waiting.add(line);
        } else {
            leftOut++;
        }
        notifyAll();
    }

    /** Lets {@link #next()} return nothing once all lines have been taken. */
    public synchronized void end() {
        ended = true;
        notifyAll();
    }

    /**
     * Waits for the next line.
     *
     * @return the line; empty if there will be none any more
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public synchronized Optional<RequestLine> next() throws InterruptedException {
        while (waiting.isEmpty() && leftOut == 0 && !ended) {
            wait();
        }
        if (waiting.isEmpty() && leftOut > 0) {
            RequestLine gap = new RequestLine("", "lines left out, since they are read too slowly: " + leftOut);
            leftOut = 0;
            return Optional.of(gap);
        }
        return Optional.ofNullable(waiting.poll());
    }

    /** {@return whether the next line would have to be waited for} */
    public synchronized boolean isEmpty() {
        return waiting.isEmpty() && leftOut == 0;
    }

    /** {@return how many requests there were, and which rules struck them} */
    public Totals totals() {
        return totals;
    }
}
