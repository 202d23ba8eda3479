package io.github.obserrors.cli.serving;

import io.github.obserrors.api.text.LogText;
import io.github.obserrors.server.RecordedRequest;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.Script;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;

/** How many requests there were, and which rules struck them. Safe for use by several threads. */
public final class Totals {

    /** By identity, since a script may have the same rule twice. */
    private final IdentityHashMap<Rule, Long> struck = new IdentityHashMap<>();

    private long requests;

    /** Creates totals of no requests. */
    public Totals() {}

    synchronized void count(RecordedRequest request) {
        requests++;
        request.rule().ifPresent(rule -> struck.merge(rule, 1L, Long::sum));
    }

    /**
     * {@return the summary: the requests, those without a fault, those that each rule struck, and the rules never used}
     *
     * @param script the rules
     */
    public synchronized List<String> lines(Script script) {
        List<String> lines = new ArrayList<>();
        lines.add(requests + (requests == 1 ? " request" : " requests"));
        long unharmed =
                requests - struck.values().stream().mapToLong(Long::longValue).sum();
        lines.add(line(unharmed, "without a fault"));
        for (Rule rule : script.rules()) {
            Long count = struck.get(rule);
            if (count != null) {
                lines.add(line(count, rule.toString()));
            }
        }
        for (Rule rule : script.rules()) {
            if (!struck.containsKey(rule)) {
                lines.add("Never used: " + rule);
            }
        }
        return lines;
    }

    private static String line(long count, String what) {
        return String.format(Locale.ROOT, "%6d %s", count, LogText.word(what));
    }
}
