package io.github.obserrors.server.exchange;

import io.github.obserrors.server.AnswerFault;
import io.github.obserrors.server.BytesFault;
import io.github.obserrors.server.ClockFault;
import io.github.obserrors.server.ErrorFault;
import io.github.obserrors.server.LateErrorFault;
import io.github.obserrors.server.PartialDeleteFault;
import io.github.obserrors.server.Place;
import io.github.obserrors.server.ProxyPageFault;
import io.github.obserrors.server.ServedOperation;
import io.github.obserrors.server.answer.Answer;
import io.github.obserrors.server.answer.Asked;
import io.github.obserrors.server.answer.ErrorAnswers;
import io.github.obserrors.server.answer.Families;
import io.github.obserrors.server.answer.PlainAnswers;
import io.github.obserrors.server.answer.RequestContent;
import io.github.obserrors.server.channel.Channel;
import io.github.obserrors.server.forward.BackendException;
import io.github.obserrors.server.forward.Link;
import io.github.obserrors.server.match.RequestDate;
import io.github.obserrors.server.match.Target;
import io.github.obserrors.server.message.Framing;
import io.github.obserrors.server.message.Inbound;
import io.github.obserrors.server.message.Refusal;
import io.github.obserrors.server.message.RequestHead;
import io.github.obserrors.server.run.Decision;
import io.github.obserrors.server.run.Plan;
import io.github.obserrors.xml.HeaderFamily;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** One request and its answer, with the faults that strike; for one thread. */
public final class Exchange {

    private final Setup setup;
    private final Channel channel;
    private final Optional<Link> link;
    private final RequestHead head;
    private final Target target;
    private final HeaderFamily family;
    private final Plan plan;
    private final Strikes strikes;
    private final RequestLog.Entry entry;
    private final AnswerSender sender;
    private final RequestContent content;
    private final RequestBody body;
    private final long sentBefore;

    /**
     * Begins with the head of a request, which counts from here on.
     *
     * @throws Refusal if nobody knows where the request ends
     */
    public Exchange(Setup setup, Channel channel, Optional<Link> link, RequestHead head) throws Refusal {
        this.setup = setup;
        this.channel = channel;
        this.link = link;
        this.head = head;
        boolean copies = head.head().value("x-amz-copy-source").isPresent()
                || head.head().value("x-obs-copy-source").isPresent();
        this.target = Target.of(head.method(), head.target(), head.host(), copies);
        this.family = setup.family().isPresent() ? setup.family().get() : Families.of(head.head(), target);
        Framing framing = head.framing();
        this.sentBefore = channel.sent();
        Session session = setup.session().get();
        Optional<Decision> decision = session.run().decide(target, head.head().fields());
        this.plan = decision.isPresent() ? decision.get().plan() : Plan.NOTHING;
        this.strikes = new Strikes(channel, plan);
        this.entry = session.log().add(head, target.operation(), decision);
        this.sender = new AnswerSender(channel, head, strikes, entry);
        this.content = new RequestContent(
                head.head(),
                plan.answer().isEmpty() && link.isEmpty() && PlainAnswers.wantsDigest(target.operation()),
                target.operation() == ServedOperation.MULTI_OBJECT_DELETE ? setup.mostKept() : 0);
        this.body = new RequestBody(
                channel, framing, strikes, content, setup.patience().toNanos());
    }

    /**
     * Reads the rest of the request and answers it.
     *
     * @return whether the connection stays open
     * @throws Refusal if the request breaks a rule of HTTP before anything of an answer was sent
     * @throws IOException if the connection has ended
     */
    public boolean run() throws IOException, Refusal {
        try {
            strikes.at(Place.Kind.BEFORE_REQUEST_BODY);
            Optional<Instant> skewed = skewedDate();
            boolean executes = plan.executes() && skewed.isEmpty();
            boolean keeps = (executes && link.isPresent()) ? relay(link.get()) : answer(skewed, executes);
            if (!keeps) {
                channel.linger(true);
            }
            return keeps;
        } catch (Refusal refusal) {
            entry.status(ErrorAnswers.REFUSED);
            throw refusal;
        }
    }

    /** Tells the observer that nothing more will happen; called once. */
    public void end() {
        if (setup.observer().isPresent()) {
            setup.observer().get().ended(entry.record(), channel.sent() - sentBefore);
        }
    }

    /** The date of the request, if a clock that is wrong refuses it. */
    private Optional<Instant> skewedDate() {
        if (plan.clock().isEmpty() || plan.answer().isPresent()) {
            return Optional.empty();
        }
        ClockFault clock = plan.clock().get();
        return RequestDate.of(head.head().fields())
                .filter(date -> clock.refuses(date, setup.stamps().now()));
    }

    private boolean answer(Optional<Instant> skewed, boolean executes) throws IOException, Refusal {
        boolean isEarly =
                !executes && head.expectsContinue() && channel.in().isEmpty() && !body.isComplete() && !body.isMarked();
        if (!isEarly) {
            readBody();
        }
        strikes.at(Place.Kind.BEFORE_EXECUTION);
        boolean keeps = head.wantsNext() && body.isComplete();
        if (skewed.isPresent()) {
            sender.send(setup.errors().skewed(asked(), plan.clock().orElseThrow(), skewed.get()), keeps);
            return keeps;
        }
        return plan.answer().isPresent() ? answer(plan.answer().get(), keeps) : succeed(keeps);
    }

    private void readBody() throws IOException, Refusal {
        if (!body.isComplete()) {
            sender.askForBody();
        }
        Inbound in = channel.in();
        while (!body.isComplete()) {
            in.use(body.next());
            entry.bodyLength(content.length());
        }
        body.end();
    }

    private boolean succeed(boolean keeps) throws IOException, Refusal {
        sender.send(setup.successes().answer(asked()), keeps);
        return keeps;
    }

    private boolean answer(AnswerFault fault, boolean keeps) throws IOException, Refusal {
        if (fault instanceof ErrorFault error) { // first: a check loads its class, and most programs use no other
            sender.send(setup.errors().answer(asked(), error), keeps);
            return keeps;
        }
        if (fault instanceof LateErrorFault late) {
            return sender.send(setup.errors().late(asked(), late.error()), late, keeps);
        }
        if (fault instanceof BytesFault bytes) {
            sender.send(bytes);
            return false;
        }
        sender.send(fixed(fault), keeps);
        return keeps;
    }

    private Answer fixed(AnswerFault fault) {
        if (fault instanceof ProxyPageFault page) {
            return setup.errors().answer(asked(), page);
        }
        if (fault instanceof PartialDeleteFault partial) {
            return setup.successes().delete(asked(), partial::failure);
        }
        throw new IllegalStateException(fault.toString());
    }

    private Asked asked() {
        Duration shift = plan.clock().isPresent() ? plan.clock().get().shift() : Duration.ZERO;
        return new Asked(head.method(), head.head(), target, family, content, shift);
    }

    private boolean relay(Link backend) throws IOException, Refusal {
        Relay relay = new Relay(channel, backend, head, strikes, entry, sender, body, content);
        try {
            relay.request();
            if (plan.answer().isPresent() || losesAnswer()) {
                relay.forget();
            }
        } catch (BackendException e) {
            sender.send(setup.errors().noBackend(asked(), e.reason()), false);
            return false;
        }
        return plan.answer().isPresent()
                ? answer(plan.answer().get(), head.wantsNext() && body.isComplete())
                : relay.response(setup.stamps());
    }

    /** Tells whether nothing of the answer is sent: the backend shall have finished before the client sees that. */
    private boolean losesAnswer() {
        return plan.disconnectAt(Place.Kind.BEFORE_RESPONSE).isPresent();
    }
}
