package io.github.obserrors.server.exchange;

import io.github.obserrors.server.Place;
import io.github.obserrors.server.channel.Channel;
import io.github.obserrors.server.channel.Pace;
import io.github.obserrors.server.message.Framing;
import io.github.obserrors.server.message.Inbound;
import io.github.obserrors.server.message.Payload;
import io.github.obserrors.server.message.Refusal;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The body of a request as it is read, with the faults that strike in it; for one thread. */
final class RequestBody implements Payload {

    /** How slowly a client may send: 512 bytes a second. */
    private static final long NANOS_PER_BYTE = TimeUnit.SECONDS.toNanos(1) / 512;

    private final Channel channel;
    private final Framing framing;
    private final BodyMarks marks;
    private final Payload content;
    private long passed;
    /** How long may still be waited for bytes. */
    private long patience;

    RequestBody(Channel channel, Framing framing, Strikes strikes, Payload content, long patience) {
        this.channel = channel;
        this.framing = framing;
        this.marks = new BodyMarks(channel, strikes, Place.Kind.IN_REQUEST_BODY);
        this.content = content;
        this.patience = patience;
        marks.slowDown(strikes.plan().slowAt(Place.Kind.BEFORE_REQUEST_BODY));
    }

    boolean isComplete() {
        return framing.isComplete();
    }

    /** Tells whether faults strike in it, so that it has to be read. */
    boolean isMarked() {
        return !marks.isEmpty() || marks.pace().isPresent();
    }

    /**
     * Waits for the next piece.
     *
     * @return where the piece ends that begins with the unused bytes of the channel; it is to be used by the caller
     * @throws Refusal if it breaks a rule of the framing, or the client ends it early
     */
    int next() throws IOException, Refusal {
        Inbound in = channel.in();
        marks.pass(passed);
        if (in.isEmpty()) {
            fill(in);
        }
        int end = in.to();
        long untilMark = marks.next() - passed;
        if (untilMark < end - in.from()) {
            end = in.from() + (int) untilMark;
        }
        if (marks.pace().isPresent()) {
            Pace pace = marks.pace().get();
            end = Math.min(end, in.from() + pace.step());
            pace.await(end - in.from());
        }
        return framing.take(in.bytes(), in.from(), end, this);
    }

    /** Ends the body: what has not struck yet strikes now. */
    void end() throws IOException {
        marks.pass(Long.MAX_VALUE);
    }

    /** Takes content from the framing. */
    @Override
    public void accept(byte[] bytes, int from, int to) throws IOException {
        passed += to - from;
        content.accept(bytes, from, to);
    }

    /** Reads with a deadline that grows with what has come, so that a client cannot keep the thread by a byte now and then. */
    private void fill(Inbound in) throws IOException, Refusal {
        long start = System.nanoTime();
        Optional<Pace> pace = marks.pace();
        channel.watch(patience);
        boolean more = pace.isPresent() ? in.fill(pace.get().step()) : in.fill();
        channel.unwatch();
        if (!more) {
            throw new Refusal("The body has no end");
        }
        patience = Math.max(0, patience - (System.nanoTime() - start)) + (in.to() - in.from()) * NANOS_PER_BYTE;
    }
}
