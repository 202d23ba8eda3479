package io.github.obserrors.server.exchange;

import io.github.obserrors.server.Place;
import io.github.obserrors.server.channel.Channel;
import io.github.obserrors.server.channel.Pace;
import io.github.obserrors.server.message.Framing;
import io.github.obserrors.server.message.Payload;
import io.github.obserrors.server.message.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * Sends an answer and lets the faults strike in its body; for one thread.
 *
 * <p>A fault in a body that is not longer than its place strikes before the last byte. Since the length is not always known
 * beforehand, everything from the last byte on is held back until another one comes, or the end.
 */
final class ResponseSender implements Payload {

    private final Channel channel;
    private final Framing framing;
    private final BodyMarks marks;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream(0);
    private long passed;
    /** Where the last byte of the content is that the framing has taken, or -1. */
    private int lastAt;

    /**
     * Starts an answer.
     *
     * @param framing where its body ends
     */
    ResponseSender(Channel channel, Framing framing, Strikes strikes) {
        this.channel = channel;
        this.framing = framing;
        this.marks = new BodyMarks(channel, strikes, Place.Kind.IN_RESPONSE_BODY);
        marks.slowDown(strikes.plan().slowAt(Place.Kind.BEFORE_EXECUTION));
        marks.slowDown(strikes.plan().slowAt(Place.Kind.BEFORE_RESPONSE));
    }

    /** Tells whether nothing strikes the answer, so that its head and its body may be sent as one. */
    boolean isPlain() {
        return marks.isEmpty() && marks.pace().isEmpty();
    }

    boolean isComplete() {
        return framing.isComplete();
    }

    /** Sends bytes that do not belong to the body. */
    void head(byte[] bytes, int from, int to) throws IOException {
        Optional<Pace> pace = marks.pace();
        if (pace.isPresent()) {
            pace.get().send(bytes, from, to);
        } else {
            channel.accept(bytes, from, to);
        }
    }

    /**
     * Sends bytes of the body.
     *
     * @return where the body ends, or {@code to}
     * @throws Refusal if they break a rule of the framing
     */
    int body(byte[] bytes, int from, int to) throws IOException, Refusal {
        if (marks.isEmpty()) {
            flush();
            int end = framing.take(bytes, from, to, this);
            head(bytes, from, end);
            return end;
        }
        int at = from;
        while (at < to && !framing.isComplete()) {
            at = bodyUpToMark(bytes, at, to);
        }
        return at;
    }

    private int bodyUpToMark(byte[] bytes, int from, int to) throws IOException, Refusal {
        // Byte by byte around a mark: the first byte after it shows that the mark is not at the end.
        int step = (int) Math.min(to - from, Math.max(1, marks.next() - passed));
        lastAt = -1;
        int end = framing.take(bytes, from, from + step, this);
        if (lastAt < 0) {
            held.write(bytes, from, end - from);
            return end;
        }
        flush();
        head(bytes, from, lastAt);
        marks.pass(passed - 1);
        held.write(bytes, lastAt, end - lastAt);
        return end;
    }

    /** Takes content from the framing. */
    @Override
    public void accept(byte[] bytes, int from, int to) {
        passed += to - from;
        lastAt = to - 1;
    }

    private void flush() throws IOException {
        if (held.size() > 0) {
            byte[] bytes = held.toByteArray();
            held.reset();
            head(bytes, 0, bytes.length);
        }
    }

    /** Ends the body: what has not struck yet strikes before the last byte. */
    void end() throws IOException {
        marks.pass(Long.MAX_VALUE);
        flush();
    }
}
