package io.github.obserrors.server.run;

import io.github.obserrors.server.Header;
import io.github.obserrors.server.Match;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.ServedOperation;
import io.github.obserrors.server.Times;
import io.github.obserrors.server.match.Glob;
import io.github.obserrors.server.match.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** One rule while requests come: how many it was for, and whether it has struck. */
final class RuleRun {

    private record HeaderMatch(String name, Glob pattern) {}

    private final Rule rule;
    private final Plan plan;
    private final Set<ServedOperation> operations;
    private final Optional<Glob> bucket;
    private final Optional<Glob> key;
    private final List<HeaderMatch> headers = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final AtomicLong count = new AtomicLong();
    private volatile boolean used;

    RuleRun(Rule rule) {
        this.rule = rule;
        this.plan = Plan.of(rule.faults());
        Match match = rule.match();
        this.operations = match.operations();
        this.bucket = pattern(match.bucket());
        this.key = pattern(match.key());
        for (Map.Entry<String, String> header : match.headers().entrySet()) {
            headers.add(new HeaderMatch(header.getKey(), Glob.of(header.getValue())));
        }
        for (Times times : rule.times()) {
            conditions.add(Conditions.of(times));
        }
    }

    private static Optional<Glob> pattern(Optional<String> text) {
        return text.isPresent() ? Optional.of(Glob.of(text.get())) : Optional.empty();
    }

    Rule rule() {
        return rule;
    }

    boolean isUsed() {
        return used;
    }

    /** Counts the request if the rule is for it; nothing if the rule does not strike. */
    Optional<Decision> decide(Target target, List<Header> sent, long nanos) {
        if (!matches(target, sent)) {
            return Optional.empty();
        }
        long number = count.incrementAndGet();
        for (Condition condition : conditions) {
            if (!condition.strikes(number, nanos)) {
                return Optional.empty();
            }
        }
        used = true;
        return Optional.of(new Decision(rule, number, plan));
    }

    private boolean matches(Target target, List<Header> sent) {
        if (!operations.isEmpty() && !operations.contains(target.operation())) {
            return false;
        }
        if (bucket.isPresent() && !matches(bucket.get(), target.bucket())) {
            return false;
        }
        if (key.isPresent() && !matches(key.get(), target.key())) {
            return false;
        }
        for (HeaderMatch header : headers) {
            if (!matches(header, sent)) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(Glob pattern, Optional<String> text) {
        return text.isPresent() && pattern.matches(text.get());
    }

    private static boolean matches(HeaderMatch wanted, List<Header> sent) {
        for (Header header : sent) {
            if (header.isCalled(wanted.name()) && wanted.pattern().matches(header.value())) {
                return true;
            }
        }
        return false;
    }
}
