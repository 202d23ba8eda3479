package io.github.obserrors.bench.interop;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * A way in which the report of a client differs from what the server wrote.
 *
 * @param text one sentence for people
 * @param when the answers for which it differs
 * @param effect the outcome, from the answer and the outcome without this deviation
 */
record Deviation(String text, Predicate<Answer> when, BiFunction<Answer, Outcome, Outcome> effect) {

    /** {@return the expected outcome of a call to a client with these deviations} */
    static Outcome applyAll(List<Deviation> deviations, Answer answer) {
        Outcome outcome = Outcome.asWritten(answer);
        for (Deviation deviation : deviations) {
            outcome = deviation.when.test(answer) ? deviation.effect.apply(answer, outcome) : outcome;
        }
        return outcome;
    }
}
