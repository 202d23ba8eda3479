package io.github.obserrors.bench.clients.page;

import io.github.obserrors.bench.clients.result.CellResult;

/** Whether a client waits as long as it is asked to. */
enum RetryAfter {
    OBEYED("yes"),
    IGNORED("no"),
    NOT_SENT_AGAIN("not sent again");

    /** The server asks for 2 s; the clock of the server and that of the client count the milliseconds differently. */
    private static final long MILLIS = 1990;

    private final String label;

    RetryAfter(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static RetryAfter of(CellResult cell) {
        if (cell.pauses().isEmpty()) {
            return NOT_SENT_AGAIN;
        }
        return cell.pauses().stream().allMatch(pause -> pause >= MILLIS) ? OBEYED : IGNORED;
    }
}
