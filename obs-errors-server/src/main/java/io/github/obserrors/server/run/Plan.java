package io.github.obserrors.server.run;

import io.github.obserrors.server.AnswerFault;
import io.github.obserrors.server.BytesFault;
import io.github.obserrors.server.ClockFault;
import io.github.obserrors.server.DisconnectFault;
import io.github.obserrors.server.ExecuteFault;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.PartialDeleteFault;
import io.github.obserrors.server.Place;
import io.github.obserrors.server.SlowFault;
import io.github.obserrors.server.StallFault;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What the faults of a rule mean for one exchange.
 *
 * @param answer the answer in place of that of the operation
 * @param executes whether the operation is carried out, unless the exchange ends before
 * @param stall the pause
 * @param slow the slow transfer
 * @param disconnect the end of the connection
 * @param clock the wrong clock
 */
public record Plan(
        Optional<AnswerFault> answer,
        boolean executes,
        Optional<StallFault> stall,
        Optional<SlowFault> slow,
        Optional<DisconnectFault> disconnect,
        Optional<ClockFault> clock) {

    /** An exchange in which nothing goes wrong. */
    public static final Plan NOTHING =
            new Plan(Optional.empty(), true, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Puts faults together.
     *
     * @throws IllegalArgumentException if they do not go together
     */
    public static Plan of(List<Fault> faults) {
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("A rule has at least one fault");
        }
        Optional<AnswerFault> answer = only(faults, AnswerFault.class, "answer");
        boolean execute = only(faults, ExecuteFault.class, "execute").isPresent();
        Plan plan = new Plan(
                answer,
                execute || answer.isEmpty(),
                only(faults, StallFault.class, "stall"),
                only(faults, SlowFault.class, "slow"),
                only(faults, DisconnectFault.class, "disconnect"),
                only(faults, ClockFault.class, "clock"));
        plan.check(execute);
        return plan;
    }

    private static <F extends Fault> Optional<F> only(List<Fault> faults, Class<F> type, String what) {
        Optional<F> found = Optional.empty();
        for (Fault fault : faults) {
            if (type.isInstance(fault)) {
                if (found.isPresent()) {
                    throw new IllegalArgumentException("A rule has one \"" + what + "\" at most: " + text(faults));
                }
                found = Optional.of(type.cast(fault));
            }
        }
        return found;
    }

    private void check(boolean execute) {
        if (execute && (answer.isEmpty() || answer.get() instanceof PartialDeleteFault)) {
            throw new IllegalArgumentException("\"execute\" needs an error or another answer beside it");
        }
        if (answer.isPresent()
                && disconnect.isPresent()
                && !isAt(disconnect.get().place(), Place.Kind.IN_RESPONSE_BODY)) {
            throw new IllegalArgumentException(
                    "The connection ends before the answer: " + answer.get() + ", " + disconnect.get());
        }
        if (clock.isPresent() && answer.isPresent() && answer.get() instanceof BytesFault) {
            throw new IllegalArgumentException("Exact bytes show no clock");
        }
    }

    /** {@return the pause at a kind of place, or empty if there is none} */
    public Optional<StallFault> stallAt(Place.Kind kind) {
        return stall.isPresent() && isAt(stall.get().place(), kind) ? stall : Optional.empty();
    }

    /** {@return the slow transfer that begins at a kind of place, or empty if there is none} */
    public Optional<SlowFault> slowAt(Place.Kind kind) {
        return slow.isPresent() && isAt(slow.get().place(), kind) ? slow : Optional.empty();
    }

    /** {@return the end of the connection at a kind of place, or empty if there is none} */
    public Optional<DisconnectFault> disconnectAt(Place.Kind kind) {
        return disconnect.isPresent() && isAt(disconnect.get().place(), kind) ? disconnect : Optional.empty();
    }

    private static boolean isAt(Place place, Place.Kind kind) {
        return place.kind() == kind;
    }

    /** {@return a text for logs: the faults, one after the other} */
    public static String text(List<Fault> faults) {
        StringBuilder text = new StringBuilder();
        for (Iterator<Fault> rest = faults.iterator(); rest.hasNext(); ) {
            text.append(rest.next()).append(rest.hasNext() ? ", " : "");
        }
        return text.toString();
    }
}
