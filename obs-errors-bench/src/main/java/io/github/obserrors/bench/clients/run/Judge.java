package io.github.obserrors.bench.clients.run;

import io.github.obserrors.bench.clients.fault.Truth;
import io.github.obserrors.bench.clients.result.Verdict;
import io.github.obserrors.bench.clients.result.Verdicts;
import io.github.obserrors.bench.clients.sdk.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares what is told with what the server told. */
final class Judge {

    private static final int LONGEST = 120;

    private Judge() {}

    /** Where the server tells no message, whatever a client tells in its place is no mistake. */
    static Verdicts verdicts(Truth truth, Told told) {
        return new Verdicts(
                verdict(truth.status().map(String::valueOf), told.status().map(String::valueOf)),
                verdict(truth.code(), told.code()),
                truth.message().isEmpty() ? Verdict.NONE : verdict(truth.message(), told.message()),
                ofRequestId(truth.requestId(), told.requestId()));
    }

    private static Verdict verdict(Optional<String> truth, Optional<String> told) {
        if (truth.isEmpty()) {
            return told.isEmpty() ? Verdict.NONE : Verdict.WRONG;
        }
        if (told.isEmpty()) {
            return Verdict.LOST;
        }
        if (told.equals(truth)) {
            return Verdict.RIGHT;
        }
        boolean isAround = told.get().contains(truth.get())
                || told.get().strip().equals(truth.get().strip())
                || told.get().equals(truth.get().replace("&", "&amp;"));
        return isAround ? Verdict.CHANGED : Verdict.WRONG;
    }

    private static Verdict ofRequestId(Optional<String> pattern, Optional<String> told) {
        if (pattern.isEmpty()) {
            return told.isEmpty() ? Verdict.NONE : Verdict.WRONG;
        }
        if (told.isEmpty()) {
            return Verdict.LOST;
        }
        return told.get().matches(pattern.get()) ? Verdict.RIGHT : Verdict.WRONG;
    }

    /** {@return what is told that is not what the server told} */
    static List<String> words(Verdicts verdicts, Told told) {
        List<String> words = new ArrayList<>();
        add(words, "status", verdicts.status(), told.status().map(String::valueOf));
        add(words, "code", verdicts.code(), told.code());
        add(words, "message", verdicts.message(), told.message());
        add(words, "request id", verdicts.requestId(), told.requestId());
        return words;
    }

    private static void add(List<String> words, String name, Verdict verdict, Optional<String> told) {
        if (told.isPresent() && (verdict == Verdict.WRONG || verdict == Verdict.CHANGED)) {
            String text = told.get();
            words.add(name + ": " + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text));
        }
    }
}
