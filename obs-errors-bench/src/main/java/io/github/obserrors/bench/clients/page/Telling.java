package io.github.obserrors.bench.clients.page;

import io.github.obserrors.bench.clients.result.CellResult;
import io.github.obserrors.bench.clients.result.Outcome;
import io.github.obserrors.bench.clients.result.Verdict;

/** What the caller is told, from the best to the worst. */
enum Telling {
    SUCCEEDS("✓", "#009E73", "#35B98F", "succeeds in the end, by sending again, following or correcting"),
    RIGHT("", "#DCE6EC", "#30404C", "the error with its code, or an exception if no answer came"),
    LOST("?", "#F0E442", "#E8DA3A", "an error without the code that the server told"),
    MADE_UP("≠", "#E69F00", "#F0AC1A", "an error with a code that the server did not tell"),
    STUMBLES("!", "#CC79A7", "#D98FB8", "an exception of `java.lang`: the client itself stumbled"),
    DENIED("D", "#0072B2", "#4BA3DB", "an error although the first request did everything"),
    FALSE_SUCCESS("S", "#D55E00", "#F0772B", "success, or nothing at all, although it failed");

    private final String sign;
    private final String light;
    private final String dark;
    private final String meaning;

    Telling(String sign, String light, String dark, String meaning) {
        this.sign = sign;
        this.light = light;
        this.dark = dark;
        this.meaning = meaning;
    }

    static Telling of(CellResult cell) {
        if (cell.falseSuccess() || cell.outcome() == Outcome.HANG) {
            return FALSE_SUCCESS;
        }
        if (cell.outcome() == Outcome.SUCCESS) {
            return SUCCEEDS;
        }
        if (cell.deniedEffect()) {
            return DENIED;
        }
        if (cell.inJdk()) {
            return STUMBLES;
        }
        return switch (cell.told().code()) {
            case WRONG -> MADE_UP;
            case LOST -> LOST;
            default -> RIGHT;
        };
    }

    /** {@return whether a fact that the server told is not told as it was} */
    static boolean isLost(Verdict verdict) {
        return verdict == Verdict.LOST || verdict == Verdict.WRONG;
    }

    Shade shade() {
        return new Shade(sign, light, dark, meaning);
    }
}
