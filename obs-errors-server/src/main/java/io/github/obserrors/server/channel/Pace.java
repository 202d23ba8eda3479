package io.github.obserrors.server.channel;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** A speed that a transfer keeps on average, in small steps; for one thread. */
public final class Pace {

    private static final int STEPS_PER_SECOND = 20;
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Channel channel;
    private final int bytesPerSecond;
    private long start;
    private long passed;

    public Pace(Channel channel, int bytesPerSecond) {
        this.channel = channel;
        this.bytesPerSecond = bytesPerSecond;
    }

    /** {@return the most bytes of the next step} */
    public int step() {
        return Math.max(1, bytesPerSecond / STEPS_PER_SECOND);
    }

    /** Counts bytes that are about to pass, and waits until it is their turn. */
    public void await(int bytes) throws IOException {
        if (passed == 0) {
            start = System.nanoTime();
        }
        long due = start + (long) ((double) passed / bytesPerSecond * SECOND);
        passed += bytes;
        long rest = due - System.nanoTime();
        if (rest > 0) {
            channel.sleep(rest);
        }
    }

    /** Sends bytes at this pace. */
    public void send(byte[] bytes, int from, int to) throws IOException {
        for (int at = from; at < to; at += step()) {
            int end = Math.min(to, at + step());
            await(end - at);
            channel.accept(bytes, at, end);
        }
    }
}
