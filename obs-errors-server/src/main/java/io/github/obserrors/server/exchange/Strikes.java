package io.github.obserrors.server.exchange;

import io.github.obserrors.server.DisconnectFault;
import io.github.obserrors.server.Place;
import io.github.obserrors.server.StallFault;
import io.github.obserrors.server.channel.Channel;
import io.github.obserrors.server.run.Plan;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** The pauses and the ends of connections that strike an exchange, at their places; for one thread. */
final class Strikes {

    private final Channel channel;
    private final Plan plan;

    Strikes(Channel channel, Plan plan) {
        this.channel = channel;
        this.plan = plan;
    }

    Plan plan() {
        return plan;
    }

    /** Passes a place outside of bodies, or the place in a body that has been reached. */
    void at(Place.Kind kind) throws IOException {
        pause(plan.stallAt(kind));
        disconnect(plan.disconnectAt(kind));
    }

    void pause(Optional<StallFault> stall) throws IOException {
        if (stall.isPresent()) {
            channel.pause(stall.get().duration().map(Duration::toNanos).orElse(Long.MAX_VALUE));
        }
    }

    void disconnect(Optional<DisconnectFault> disconnect) throws IOException {
        if (disconnect.isPresent()) {
            if (disconnect.get().manner() == DisconnectFault.Manner.RESET) {
                channel.reset();
            } else {
                channel.linger(false);
            }
            throw new EndOfExchangeException();
        }
    }
}
