package io.github.obserrors.bench.clients.page;

import io.github.obserrors.bench.clients.result.CellResult;
import io.github.obserrors.bench.clients.result.Outcome;

/** Whether a client sends again, compared with what the kit advises after the same answer. */
enum Sending {
    ONCE("#DCE6EC", "#30404C", "once, which is enough, or another time would not help or is not safe"),
    AGAIN("#009E73", "#35B98F", "again, which helps and is safe"),
    NOT_AGAIN("#F0E442", "#E8DA3A", "once, though another time is safe and may help"),
    IN_VAIN("#E69F00", "#F0AC1A", "again, though the same request cannot help"),
    UNSAFE("#D55E00", "#F0772B", "again, though the caller has to look first whether the request was carried out");

    private final String light;
    private final String dark;
    private final String meaning;

    Sending(String light, String dark, String meaning) {
        this.light = light;
        this.dark = dark;
        this.meaning = meaning;
    }

    static Sending of(Matrix matrix, CellResult cell) {
        boolean succeeded = cell.outcome() == Outcome.SUCCESS && !cell.failed();
        if (succeeded && cell.sends() <= 1) {
            return ONCE;
        }
        return switch (matrix.step(cell)) {
            case "resend" -> cell.sends() > 1 ? AGAIN : NOT_AGAIN;
            case "look-first" -> cell.sends() > 1 ? UNSAFE : ONCE;
            default -> {
                if (cell.sends() <= 1) {
                    yield ONCE;
                }
                yield succeeded ? AGAIN : IN_VAIN;
            }
        };
    }

    Shade shade(String sign) {
        return new Shade(sign, light, dark, meaning);
    }
}
