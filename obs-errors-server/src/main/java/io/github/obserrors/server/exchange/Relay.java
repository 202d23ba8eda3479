package io.github.obserrors.server.exchange;

import io.github.obserrors.server.ClockFault;
import io.github.obserrors.server.Header;
import io.github.obserrors.server.Place;
import io.github.obserrors.server.answer.AnswerBytes;
import io.github.obserrors.server.answer.RequestContent;
import io.github.obserrors.server.answer.Stamps;
import io.github.obserrors.server.channel.Channel;
import io.github.obserrors.server.forward.BackendException;
import io.github.obserrors.server.forward.Link;
import io.github.obserrors.server.message.Framing;
import io.github.obserrors.server.message.Inbound;
import io.github.obserrors.server.message.LengthFraming;
import io.github.obserrors.server.message.Payload;
import io.github.obserrors.server.message.Refusal;
import io.github.obserrors.server.message.RequestHead;
import io.github.obserrors.server.message.ResponseHead;
import java.io.IOException;
import java.util.Optional;

/**
 * An exchange that is passed on to the backend, byte by byte, with the faults that strike on the way; for one thread.
 *
 * <p>The backend carries a request out when it has all of it, so its last piece waits until the faults before that have
 * struck.
 */
final class Relay {

    /** How long the backend may take to ask for the body of a request, before the client is asked for it anyway. */
    private static final int CONTINUE_MILLIS = 1000;

    private static final int SWITCHING_PROTOCOLS = 101;

    private final Channel client;
    private final Link backend;
    private final RequestHead head;
    private final Strikes strikes;
    private final RequestLog.Entry entry;
    private final AnswerSender sender;
    private final RequestBody body;
    private final RequestContent content;
    private Optional<ResponseHead> response = Optional.empty();
    private Framing framing = new LengthFraming(0);

    Relay(
            Channel client,
            Link backend,
            RequestHead head,
            Strikes strikes,
            RequestLog.Entry entry,
            AnswerSender sender,
            RequestBody body,
            RequestContent content) {
        this.client = client;
        this.backend = backend;
        this.head = head;
        this.strikes = strikes;
        this.entry = entry;
        this.sender = sender;
        this.body = body;
        this.content = content;
    }

    /** Passes the request on, and waits for the head of the response. */
    void request() throws IOException, Refusal, BackendException {
        backend.open();
        if (body.isComplete()) {
            body.end();
            strikes.at(Place.Kind.BEFORE_EXECUTION);
        }
        byte[] bytes = head.head().bytes();
        backend.send(bytes, 0, bytes.length);
        if (!body.isComplete() && head.expectsContinue()) {
            askForBody();
        }
        if (response.isEmpty()) {
            passBody();
        }
        while (response.isEmpty()) {
            take(backend.head());
        }
        try {
            framing = response.get().framing(head.method());
        } catch (Refusal refusal) {
            throw new BackendException(refusal);
        }
    }

    /** Lets the backend decide whether it wants the body of the request. */
    private void askForBody() throws IOException, BackendException {
        Optional<ResponseHead> first = backend.headWithin(CONTINUE_MILLIS);
        if (first.isPresent()) {
            take(first.get());
        } else {
            sender.askForBody();
        }
    }

    /** Keeps the response, or passes it on if another one follows. */
    private void take(ResponseHead next) throws IOException {
        if (next.isInterim()) {
            client.accept(next.head().bytes(), 0, next.head().bytes().length);
        } else {
            response = Optional.of(next);
        }
    }

    private void passBody() throws IOException, Refusal, BackendException {
        Inbound in = client.in();
        while (!body.isComplete()) {
            int length = body.next() - in.from();
            entry.bodyLength(content.length());
            if (body.isComplete()) {
                body.end();
                strikes.at(Place.Kind.BEFORE_EXECUTION);
            }
            try {
                backend.send(in.bytes(), in.from(), in.from() + length);
            } catch (BackendException e) {
                take(backend.head()); // it may have refused the request before it had all of it
                return;
            }
            in.use(in.from() + length);
        }
    }

    /** Reads the response to its end and forgets it. */
    void forget() throws IOException, BackendException {
        Inbound in = backend.in();
        while (!framing.isComplete() && (!in.isEmpty() || backend.fill())) {
            try {
                in.use(framing.take(in.bytes(), in.from(), in.to(), Payload.none()));
            } catch (Refusal refusal) {
                throw new BackendException(refusal);
            }
        }
        backend.drop();
    }

    /**
     * Passes the response on.
     *
     * @return whether the connection of the client stays open
     */
    boolean response(Stamps stamps) throws IOException {
        ResponseHead received = response.orElseThrow();
        strikes.at(Place.Kind.BEFORE_RESPONSE);
        if (framing.isComplete()) {
            strikes.at(Place.Kind.IN_RESPONSE_BODY);
        }
        entry.status(received.status());
        ResponseSender out = new ResponseSender(client, framing, strikes);
        sendHead(out, received, stamps);
        try {
            passResponseBody(out);
        } catch (BackendException | Refusal e) {
            client.linger(false);
            throw new EndOfExchangeException();
        }
        boolean keeps = head.wantsNext()
                && body.isComplete()
                && framing.isComplete()
                && received.keepsConnection()
                && received.status() != SWITCHING_PROTOCOLS;
        if (keeps) {
            backend.keep();
        } else {
            backend.drop();
        }
        return keeps;
    }

    private void passResponseBody(ResponseSender out) throws IOException, Refusal, BackendException {
        Inbound in = backend.in();
        while (!framing.isComplete()) {
            if (in.isEmpty() && !backend.fill()) {
                if (!framing.endsWithConnection()) {
                    throw new Refusal("The body has no end");
                }
                break;
            }
            in.use(out.body(in.bytes(), in.from(), in.to()));
        }
        out.end();
    }

    private void sendHead(ResponseSender out, ResponseHead received, Stamps stamps) throws IOException {
        Optional<ClockFault> clock = strikes.plan().clock();
        if (clock.isEmpty()) {
            byte[] bytes = received.head().bytes();
            out.head(bytes, 0, bytes.length);
            return;
        }
        AnswerBytes bytes = new AnswerBytes().line(received.head().startLine());
        for (Header field : received.head().fields()) {
            boolean isDate = field.isCalled("Date");
            bytes.field(field.name(), isDate ? stamps.date(clock.get().shift()) : field.value());
        }
        bytes.endOfHead();
        out.head(bytes.array(), 0, bytes.length());
    }
}
