package io.github.obserrors.bench.clients.fault;

import io.github.obserrors.bench.clients.sdk.Call;
import io.github.obserrors.server.RecordedRequest;
import io.github.obserrors.server.Rule;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** A way in which calls fail. */
public final class FaultRow {

    private final String id;
    private final Group group;
    private final String label;
    private final Truth truth;
    private final Function<Strike, Rule> rule;
    private final Set<Call> calls;
    private final Predicate<RecordedRequest> failure;
    private final boolean isCarriedOut;
    private final boolean runsAlone;

    private FaultRow(
            String id,
            Group group,
            String label,
            Truth truth,
            Function<Strike, Rule> rule,
            Set<Call> calls,
            Predicate<RecordedRequest> failure,
            boolean isCarriedOut,
            boolean runsAlone) {
        this.id = id;
        this.group = group;
        this.label = label;
        this.truth = truth;
        this.rule = rule;
        this.calls = calls;
        this.failure = failure;
        this.isCarriedOut = isCarriedOut;
        this.runsAlone = runsAlone;
    }

    /** A fault that strikes all calls, each time, before they are carried out. */
    static FaultRow of(String id, Group group, String label, Truth truth, Function<Strike, Rule> rule) {
        return new FaultRow(
                id,
                group,
                label,
                truth,
                rule,
                EnumSet.allOf(Call.class),
                request -> request.rule().isPresent(),
                false,
                false);
    }

    FaultRow on(Set<Call> others) {
        return new FaultRow(id, group, label, truth, rule, others, failure, isCarriedOut, runsAlone);
    }

    FaultRow on(Call first, Call... more) {
        return on(EnumSet.of(first, more));
    }

    FaultRow failingWhen(Predicate<RecordedRequest> other) {
        return new FaultRow(id, group, label, truth, rule, calls, other, isCarriedOut, runsAlone);
    }

    FaultRow carriedOut() {
        return new FaultRow(id, group, label, truth, rule, calls, failure, true, runsAlone);
    }

    FaultRow alone() {
        return new FaultRow(id, group, label, truth, rule, calls, failure, isCarriedOut, true);
    }

    /** {@return the name in files and in the command} */
    public String id() {
        return id;
    }

    /** {@return the group that it belongs to} */
    public Group group() {
        return group;
    }

    /** {@return the name for people} */
    public String label() {
        return label;
    }

    /** {@return what the server tells} */
    public Truth truth() {
        return truth;
    }

    /**
     * Returns the rule by which the server fails.
     *
     * @param strike what it is to strike
     */
    public Rule rule(Strike strike) {
        return rule.apply(strike);
    }

    /** {@return the calls that are tried} */
    public Set<Call> calls() {
        return EnumSet.copyOf(calls);
    }

    /** {@return whether this request was answered with the fault} */
    public boolean isFailure(RecordedRequest request) {
        return failure.test(request);
    }

    /** {@return whether its cells run one after the other, since clients of one process share what they learn from it} */
    public boolean runsAlone() {
        return runsAlone;
    }

    /** {@return whether the request is carried out though its answer is lost or is an error} */
    public boolean isCarriedOut() {
        return isCarriedOut;
    }
}
