package io.github.obserrors.server.wire;

import io.github.obserrors.server.answer.Answer;
import io.github.obserrors.server.answer.AnswerBytes;
import io.github.obserrors.server.channel.Channel;
import io.github.obserrors.server.exchange.Exchange;
import io.github.obserrors.server.exchange.Setup;
import io.github.obserrors.server.forward.Link;
import io.github.obserrors.server.message.Refusal;
import io.github.obserrors.server.message.RequestHead;
import java.io.IOException;
import java.net.Socket;
import java.util.Optional;

/** A connection of a client: one exchange after the other. One thread runs it; any thread may close it. */
final class Connection implements Connections.Member, Runnable {

    private static final long BUSY = 0;

    private final Setup setup;
    private final Connections connections;
    private final Channel channel;
    private final Optional<Link> link;
    private volatile long idleSince = BUSY;

    /**
     * Takes over a connection.
     *
     * @param connections those to which it belongs until it has ended
     * @param tcp the socket that carries it
     * @param socket the same one, or a layer of TLS over it
     */
    Connection(Setup setup, Connections connections, Socket tcp, Socket socket) throws IOException {
        this.setup = setup;
        this.connections = connections;
        this.channel = new Channel(tcp, socket, setup.patience());
        this.link = setup.backend().isPresent()
                ? Optional.of(new Link(setup.backend().get()))
                : Optional.empty();
    }

    /** Answers requests until there are no more. */
    @Override
    public void run() {
        try {
            Optional<Exchange> exchange = next();
            while (exchange.isPresent() && run(exchange.get())) {
                exchange = next();
            }
            if (exchange.isEmpty()) {
                channel.end();
            }
        } catch (Refusal refusal) {
            refuse(refusal);
        } catch (IOException e) {
            return; // the client has gone, or a fault or the server has ended the connection
        } finally {
            close();
            connections.remove(this);
        }
    }

    /** Begins with the next request, if there is one. */
    private Optional<Exchange> next() throws IOException, Refusal {
        try {
            Optional<RequestHead> head = nextHead();
            return head.isPresent() ? Optional.of(new Exchange(setup, channel, link, head.get())) : Optional.empty();
        } catch (Refusal refusal) {
            if (setup.observer().isPresent()) {
                setup.observer().get().refused(refusal.reason());
            }
            throw refusal;
        }
    }

    private boolean run(Exchange exchange) throws IOException {
        try {
            return exchange.run();
        } catch (Refusal refusal) {
            refuse(refusal);
            return false;
        } finally {
            exchange.end();
        }
    }

    private Optional<RequestHead> nextHead() throws IOException, Refusal {
        if (channel.in().isEmpty()) {
            idleSince = System.nanoTime() | 1; // any time but that of a busy connection
            boolean more = channel.fillWithin(setup.idle().toNanos());
            idleSince = BUSY;
            if (!more) {
                return Optional.empty();
            }
        }
        channel.watch();
        Optional<RequestHead> head = RequestHead.read(channel.in());
        channel.unwatch();
        return head;
    }

    private void refuse(Refusal refusal) {
        Answer answer = setup.errors().refused(refusal.reason());
        AnswerBytes bytes = new AnswerBytes()
                .head(answer.status(), answer.headers())
                .contentLength(answer.body().length)
                .field("Connection", "close")
                .endOfHead()
                .content(answer.body());
        try {
            channel.accept(bytes.array(), 0, bytes.length());
            channel.linger(true);
        } catch (IOException e) {
            return; // the client does not want to know
        }
    }

    @Override
    public long idleNanos() {
        long since = idleSince;
        return since == BUSY ? channel.blindNanos() : Math.max(1, System.nanoTime() - since);
    }

    @Override
    public void closeIfLate(long now) {
        if (channel.isLate(now)) {
            close();
        } else if (link.isPresent()) {
            link.get().closeIfLate(now);
        }
    }

    /** Closes the connection at once, and that to the backend. */
    @Override
    public void close() {
        channel.close();
        if (link.isPresent()) {
            link.get().close();
        }
    }
}
