package io.github.obserrors.server.run;

import io.github.obserrors.server.Header;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.match.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** A script while requests come. Safe for use by several threads. */
public final class ScriptRun {

    private final List<RuleRun> rules = new ArrayList<>();
    private final LongSupplier nanoTime;
    private final long start;

    /**
     * Starts the rules of a script.
     *
     * @param rules the rules, in order
     * @param nanoTime a clock like {@link System#nanoTime()}
     */
    public ScriptRun(List<Rule> rules, LongSupplier nanoTime) {
        for (Rule rule : rules) {
            this.rules.add(new RuleRun(rule));
        }
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    /**
     * Decides about a request; each request is to be asked about once.
     *
     * @return the first rule that strikes, or empty if none does
     */
    public Optional<Decision> decide(Target target, List<Header> headers) {
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        long nanos = nanoTime.getAsLong() - start;
        for (int i = 0; i < rules.size(); i++) {
            Optional<Decision> decision = rules.get(i).decide(target, headers, nanos);
            if (decision.isPresent()) {
                return decision;
            }
        }
        return Optional.empty();
    }

    /** {@return the rules that have not struck yet, in order} */
    public List<Rule> unused() {
        return rules.stream().filter(rule -> !rule.isUsed()).map(RuleRun::rule).toList();
    }
}
