package io.github.obserrors.bench.clients.page;

import io.github.obserrors.bench.clients.result.CellResult;
import io.github.obserrors.bench.clients.result.Outcome;
import io.github.obserrors.bench.clients.result.Verdict;
import io.github.obserrors.bench.clients.result.Verdicts;
import java.util.function.Predicate;

/** A cell in a table, in as few characters as possible. */
final class CellText {

    private CellText() {}

    static String of(CellResult cell) {
        String sends = cell.sends() + "× ";
        return switch (cell.outcome()) {
            case SUCCESS -> sends + (cell.falseSuccess() ? "**success**" : "success");
            case NULL -> sends + "**null**";
            case INCOMPLETE -> sends + "**incomplete**";
            case HANG -> sends + "**hangs**";
            case PARTIAL -> sends + "result" + facts(cell);
            case ERROR -> sends + "`" + cell.exception() + "`" + facts(cell) + (cell.deniedEffect() ? " **D**" : "");
        };
    }

    private static String facts(CellResult cell) {
        String told = letters(CellText::isRight, Verdict.NONE, cell.told(), cell.told());
        String gained = cell.outcome() == Outcome.ERROR
                ? letters(verdict -> !isRight(verdict), Verdict.RIGHT, cell.told(), cell.kit())
                : "";
        String wrong = letters(verdict -> verdict == Verdict.WRONG, Verdict.NONE, cell.told(), cell.told());
        return (told.isEmpty() ? "" : " " + told)
                + (wrong.isEmpty() ? "" : " ≠" + wrong)
                + (gained.isEmpty() ? "" : " +" + gained);
    }

    private static boolean isRight(Verdict verdict) {
        return verdict == Verdict.RIGHT || verdict == Verdict.CHANGED;
    }

    /** The letters of the facts that meet a condition, and that have a verdict, unless that is NONE. */
    private static String letters(Predicate<Verdict> condition, Verdict required, Verdicts tested, Verdicts others) {
        StringBuilder letters = new StringBuilder();
        add(letters, 'S', condition.test(tested.status()) && isMet(required, others.status()));
        add(letters, 'C', condition.test(tested.code()) && isMet(required, others.code()));
        add(letters, 'M', condition.test(tested.message()) && isMet(required, others.message()));
        add(letters, 'I', condition.test(tested.requestId()) && isMet(required, others.requestId()));
        return letters.toString();
    }

    private static boolean isMet(Verdict required, Verdict verdict) {
        return required == Verdict.NONE || required == verdict;
    }

    private static void add(StringBuilder letters, char letter, boolean isIn) {
        if (isIn) {
            letters.append(letter);
        }
    }
}
