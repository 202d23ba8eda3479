package io.github.obserrors.bench.clients.page;

import io.github.obserrors.bench.clients.result.CellResult;
import io.github.obserrors.bench.clients.result.Outcome;
import io.github.obserrors.bench.clients.result.Verdict;
import io.github.obserrors.bench.clients.result.Verdicts;
import java.util.List;

/** What the kit gets out of an exception that the client does not say itself. */
enum Recovery {
    NO_ANSWER("", "#DCE6EC", "#30404C", "no exception, or the server told nothing"),
    NOT_NEEDED(
            "=", "#56B4E9", "#3D8FC4", "the client tells all that the server told: status, code, message, request id"),
    ALL("+", "#009E73", "#35B98F", "the client does not; with the kit, all of it is there"),
    PART("~", "#F0E442", "#E8DA3A", "with the kit, more of it is there"),
    NONE("×", "#D55E00", "#F0772B", "the exception holds no more than the client tells");

    private final String sign;
    private final String light;
    private final String dark;
    private final String meaning;

    Recovery(String sign, String light, String dark, String meaning) {
        this.sign = sign;
        this.light = light;
        this.dark = dark;
        this.meaning = meaning;
    }

    static Recovery of(CellResult cell) {
        boolean isTold = verdicts(cell.told()).stream().anyMatch(verdict -> verdict != Verdict.NONE);
        if (cell.outcome() != Outcome.ERROR || !isTold) {
            return NO_ANSWER;
        }
        long byClient = right(cell.told());
        long byKit = right(cell.kit());
        if (isAll(cell.told())) {
            return NOT_NEEDED;
        }
        if (isAll(cell.kit())) {
            return ALL;
        }
        return byKit > byClient ? PART : NONE;
    }

    private static boolean isAll(Verdicts verdicts) {
        return verdicts(verdicts).stream().allMatch(verdict -> verdict == Verdict.NONE || verdict == Verdict.RIGHT);
    }

    private static long right(Verdicts verdicts) {
        return verdicts(verdicts).stream()
                .filter(verdict -> verdict == Verdict.NONE || verdict == Verdict.RIGHT)
                .count();
    }

    private static List<Verdict> verdicts(Verdicts verdicts) {
        return List.of(verdicts.status(), verdicts.code(), verdicts.message(), verdicts.requestId());
    }

    Shade shade() {
        return new Shade(sign, light, dark, meaning);
    }
}
