package io.github.obserrors.server.channel;

import io.github.obserrors.server.message.Inbound;
import io.github.obserrors.server.message.Payload;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * One end of a connection. One thread reads and writes; any thread may close it, which ends at once whatever the other does.
 *
 * <p>Reads and writes block without a time-out of the socket, which would cost two more system calls for each. Instead,
 * somebody else has to close a channel that is {@linkplain #isLate(long) late}.
 */
public final class Channel implements Payload {

    /** How many bytes the other side has to take within its time. */
    private static final int LONGEST_WRITE = 64 * 1024;

    /** How long the other side may go on sending after the end was announced to it. */
    private static final long LINGER_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** The most bytes that are kept of what the other side sends during a pause. */
    private static final int MOST_AHEAD = 64 * 1024;

    /** The longest time for which a pause does not look whether the channel was closed. */
    private static final int LONGEST_WAIT = 1 << 20;

    private static final long NO_DEADLINE = Long.MAX_VALUE;
    private static final long NOT_BLIND = 0;

    private final Socket tcp;
    private final Socket socket;
    private final Inbound in;
    private final OutputStream out;
    private final long patience;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile long deadline = NO_DEADLINE;
    private volatile long blindSince = NOT_BLIND;
    /** Only for the thread that writes. */
    private long sent;

    /**
     * Takes over a connection.
     *
     * @param tcp the socket that carries it
     * @param socket the socket with the plain content: the same one, or a layer of TLS over it
     * @param patience how long the other side may stay silent
     */
    public Channel(Socket tcp, Socket socket, Duration patience) throws IOException {
        this.tcp = tcp;
        this.socket = socket;
        this.in = new Inbound(socket.getInputStream());
        this.out = socket.getOutputStream();
        this.patience = patience.toNanos();
    }

    /** {@return what has arrived} */
    public Inbound in() {
        return in;
    }

    /** Reads more within this time; false at the end of the stream. */
    public boolean fillWithin(long nanos) throws IOException {
        watch(nanos);
        boolean more = in.fill();
        unwatch();
        return more;
    }

    /** Reads more of something that comes in one go; false at the end of the stream. */
    public boolean fill() throws IOException {
        return fillWithin(patience);
    }

    /** Sets the time within which all reads that follow have to end, until the next call of any method that reads. */
    public void watch(long nanos) {
        deadline = System.nanoTime() + nanos;
    }

    /** Sets the usual time within which all reads that follow have to end. */
    public void watch() {
        watch(patience);
    }

    /** Sets how long a single read waits before it fails, in milliseconds; 0 for as long as the deadline allows. */
    public void timeout(int millis) throws IOException {
        if (!socket.isClosed()) {
            socket.setSoTimeout(millis);
        }
    }

    /** Lets all reads that follow take as long as they want. */
    public void unwatch() {
        deadline = NO_DEADLINE;
    }

    /** {@return whether the deadline has passed} */
    public boolean isLate(long now) {
        long last = deadline;
        return last != NO_DEADLINE && now - last > 0;
    }

    /** Sends bytes at once. */
    @Override
    public void accept(byte[] bytes, int from, int to) throws IOException {
        for (int at = from; at < to; at += LONGEST_WRITE) {
            watch();
            int length = Math.min(LONGEST_WRITE, to - at);
            out.write(bytes, at, length);
            sent += length;
        }
        unwatch();
    }

    /** {@return how many bytes were sent; for the thread that sends them} */
    public long sent() {
        return sent;
    }

    /**
     * Waits, and keeps what the other side sends meanwhile.
     *
     * @param nanos how long; {@code Long.MAX_VALUE} for as long as the other side stays
     * @throws ClientGoneException if the other side closes the connection
     * @throws IOException if the connection fails, or is closed by another thread
     */
    public void pause(long nanos) throws IOException {
        long start = System.nanoTime();
        long rest = nanos;
        while (rest > 0) {
            if (in.to() - in.from() < MOST_AHEAD) {
                listen(rest);
            } else {
                sleepBlindly(rest);
            }
            rest = nanos == Long.MAX_VALUE ? nanos : nanos - (System.nanoTime() - start);
        }
    }

    /** Waits although the other side has sent so much that nobody sees whether it is still there. */
    private void sleepBlindly(long nanos) throws IOException {
        blindSince = System.nanoTime() | 1; // any time but that of a channel that sees
        sleep(nanos);
        blindSince = NOT_BLIND;
    }

    /** {@return for how long the channel has been pausing without seeing the other side, or 0 if it does not} */
    public long blindNanos() {
        long since = blindSince;
        return since == NOT_BLIND ? 0 : Math.max(1, System.nanoTime() - since);
    }

    private void listen(long nanos) throws IOException {
        long millis = nanos / 1_000_000 + (nanos % 1_000_000 == 0 ? 0 : 1);
        timeout((int) Math.min(LONGEST_WAIT, millis));
        try {
            if (!in.fill()) {
                throw new ClientGoneException();
            }
        } catch (SocketTimeoutException e) {
            return; // as intended
        } finally {
            timeout(0);
        }
    }

    /** Waits without listening to the other side. */
    public void sleep(long nanos) throws IOException {
        try {
            if (closed.await(nanos, TimeUnit.NANOSECONDS)) {
                throw new IOException("The connection is closed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The server is closed", e);
        }
    }

    /** Ends the connection by a reset. */
    public void reset() throws IOException {
        tcp.setSoLinger(true, 0);
        close();
    }

    /**
     * Ends the connection in an orderly way after everything was read and sent.
     *
     * <p>With TLS, the end is announced in TLS too.
     */
    public void end() throws IOException {
        watch(LINGER_NANOS);
        try {
            socket.close();
        } finally {
            close();
        }
    }

    /**
     * Announces the end, and then reads on for a moment: to close a socket that has unread bytes would reset the connection,
     * and the other side could lose what was sent to it.
     *
     * @param inTls whether the end is announced in TLS too; without that, it looks as if the connection was cut
     */
    public void linger(boolean inTls) throws IOException {
        watch(LINGER_NANOS);
        try {
            if (inTls && !socket.equals(tcp)) {
                socket.shutdownOutput();
            }
            tcp.shutdownOutput();
            Inbound rest = new Inbound(tcp.getInputStream());
            while (rest.fill()) {
                rest.use(rest.to());
            }
        } finally {
            close();
        }
    }

    /** Closes the connection at once, whatever is going on. */
    public void close() {
        closed.countDown();
        try {
            tcp.close();
        } catch (IOException e) {
            return; // it cannot be closed better
        }
    }
}
