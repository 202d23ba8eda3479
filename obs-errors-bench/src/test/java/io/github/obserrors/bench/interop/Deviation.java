package io.github.obserrors.bench.interop;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * What a client makes of some answers that is not what the server wrote.
 *
 * @param text one sentence for people
 * @param when the answers
 * @param effect the outcome, from the answer and the outcome without this deviation
 */
record Deviation(String text, Predicate<Answer> when, BiFunction<Answer, Outcome, Outcome> effect) {

    /** The outcome of a call to a client that is known for these deviations. */
    static Outcome applyAll(List<Deviation> deviations, Answer answer) {
        Outcome outcome = Outcome.asWritten(answer);
        for (Deviation deviation : deviations) {
            outcome = deviation.when.test(answer) ? deviation.effect.apply(answer, outcome) : outcome;
        }
        return outcome;
    }
}
