package io.github.obserrors.server.forward;

import io.github.obserrors.server.channel.Channel;
import io.github.obserrors.server.message.Inbound;
import io.github.obserrors.server.message.Refusal;
import io.github.obserrors.server.message.ResponseHead;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The connection to the backend that belongs to one connection of a client. One thread uses it; any thread may close it.
 */
public final class Link {

    /** How long a connection is kept for the next request: servers close idle ones, and then a request would be lost. */
    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Backend backend;
    private volatile Optional<Channel> channel = Optional.empty();
    private volatile Optional<Socket> connecting = Optional.empty();
    private volatile boolean closed;
    private long lastUsed;

    public Link(Backend backend) {
        this.backend = backend;
    }

    /** Connects, unless a connection is open that was just used. */
    public void open() throws BackendException {
        if (channel.isPresent() && System.nanoTime() - lastUsed < KEPT_NANOS) {
            return;
        }
        drop();
        Socket socket = new Socket();
        connecting = Optional.of(socket);
        try {
            if (closed) {
                socket.close();
            }
            channel = Optional.of(backend.connect(socket));
        } catch (IOException e) {
            throw new BackendException(backend, "cannot be reached", e);
        } finally {
            connecting = Optional.empty();
        }
    }

    /** Sends bytes. */
    public void send(byte[] bytes, int from, int to) throws BackendException {
        try {
            channel().accept(bytes, from, to);
        } catch (IOException e) {
            throw new BackendException(backend, "does not take the request", e);
        }
    }

    /** {@return what the backend has sent} */
    public Inbound in() {
        return channel().in();
    }

    /** Waits for more of a response; false at the end of the stream. */
    public boolean fill() throws BackendException {
        try {
            return channel().fill();
        } catch (IOException e) {
            throw new BackendException(backend, "does not finish its answer", e);
        }
    }

    /** Waits for the head of a response. */
    public ResponseHead head() throws BackendException {
        try {
            return readHead();
        } catch (IOException e) {
            throw new BackendException(backend, "does not answer", e);
        }
    }

    /** Waits for the head of a response for a moment only; empty if it does not come. */
    public Optional<ResponseHead> headWithin(int millis) throws BackendException {
        try {
            channel().timeout(millis);
            try {
                return Optional.of(readHead());
            } catch (SocketTimeoutException e) {
                return Optional.empty();
            } finally {
                channel().timeout(0);
            }
        } catch (IOException e) {
            throw new BackendException(backend, "does not answer", e);
        }
    }

    private ResponseHead readHead() throws IOException, BackendException {
        Channel open = channel();
        open.watch();
        try {
            return ResponseHead.read(open.in()).orElseThrow(() -> new IOException("it closed the connection"));
        } catch (Refusal refusal) {
            throw new BackendException(refusal);
        } finally {
            open.unwatch();
        }
    }

    private Channel channel() {
        return channel.orElseThrow(() -> new IllegalStateException("The link is not open"));
    }

    /** Tells that the exchange is over and the connection may be used again, unless the backend has sent what nobody asked for. */
    public void keep() {
        if (in().isEmpty()) {
            lastUsed = System.nanoTime();
        } else {
            drop();
        }
    }

    /** Closes the connection that is open, if one is; another one may follow. */
    public void drop() {
        Optional<Channel> open = channel;
        open.ifPresent(Channel::close);
        channel = Optional.empty();
    }

    /** Closes the connection for good, also one that is being made. For any thread. */
    public void close() {
        closed = true;
        connecting.ifPresent(Link::close);
        channel.ifPresent(Channel::close);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            return; // it cannot be closed better
        }
    }

    /** Closes the connection if its deadline has passed, so that the other thread sees an error. For any thread. */
    public void closeIfLate(long now) {
        Optional<Channel> open = channel;
        if (open.isPresent() && open.get().isLate(now)) {
            open.get().close();
        }
    }
}
