package io.github.obserrors.server.exchange;

import io.github.obserrors.server.DisconnectFault;
import io.github.obserrors.server.Place;
import io.github.obserrors.server.SlowFault;
import io.github.obserrors.server.StallFault;
import io.github.obserrors.server.channel.Channel;
import io.github.obserrors.server.channel.Pace;
import java.io.IOException;
import java.util.Optional;

/** The faults that strike within a body, one after the other as its bytes pass; for one thread. */
final class BodyMarks {

    private static final long NONE = Long.MAX_VALUE;

    private final Channel channel;
    private final Strikes strikes;
    private Optional<StallFault> stall;
    private Optional<SlowFault> slow;
    private Optional<DisconnectFault> disconnect;
    private Optional<Pace> pace = Optional.empty();

    BodyMarks(Channel channel, Strikes strikes, Place.Kind kind) {
        this.channel = channel;
        this.strikes = strikes;
        this.stall = strikes.plan().stallAt(kind);
        this.slow = strikes.plan().slowAt(kind);
        this.disconnect = strikes.plan().disconnectAt(kind);
    }

    /** {@return how many bytes of the body come before the next mark; {@code Long.MAX_VALUE} if there is none} */
    long next() {
        long next = NONE;
        if (stall.isPresent()) {
            next = Math.min(next, stall.get().place().bytes());
        }
        if (slow.isPresent()) {
            next = Math.min(next, slow.get().place().bytes());
        }
        if (disconnect.isPresent()) {
            next = Math.min(next, disconnect.get().place().bytes());
        }
        return next;
    }

    boolean isEmpty() {
        return next() == NONE;
    }

    /** Lets all faults strike whose marks are not after this many bytes. */
    void pass(long bytes) throws IOException {
        if (slow.isPresent() && slow.get().place().bytes() <= bytes) {
            slowDown(slow);
            slow = Optional.empty();
        }
        if (stall.isPresent() && stall.get().place().bytes() <= bytes) {
            Optional<StallFault> due = stall;
            stall = Optional.empty();
            strikes.pause(due);
        }
        if (disconnect.isPresent() && disconnect.get().place().bytes() <= bytes) {
            strikes.disconnect(disconnect);
        }
    }

    /** Makes everything from here on slow, if there is a fault that does. */
    void slowDown(Optional<SlowFault> fault) {
        if (fault.isPresent()) {
            pace = Optional.of(new Pace(channel, fault.get().bytesPerSecond()));
        }
    }

    /** {@return the pace that is kept from here on, if one is} */
    Optional<Pace> pace() {
        return pace;
    }
}
