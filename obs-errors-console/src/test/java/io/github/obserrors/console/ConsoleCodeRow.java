package io.github.obserrors.console;

import java.io.IOException;
import java.util.List;

/** A row of {@code console-codes.tsv}, read without the code under test. */
record ConsoleCodeRow(
        String code, String guide, String origin, String status, String retry, String reason, String description) {

    static List<ConsoleCodeRow> all() throws IOException {
        return TableText.rows("console-codes.tsv", 7).stream()
                .map(cells -> new ConsoleCodeRow(
                        cells.get(0),
                        cells.get(1),
                        cells.get(2),
                        cells.get(3),
                        cells.get(4),
                        cells.get(5),
                        cells.get(6)))
                .toList();
    }

    /** {@return the row that would say the same as a listing} */
    static ConsoleCodeRow of(ConsoleErrorCode code, ConsoleListing listing) {
        return new ConsoleCodeRow(
                code.value(),
                listing.guide().label(),
                listing.origin().label(),
                listing.status().map(Object::toString).orElse(""),
                listing.retryAdvice().label(),
                listing.retryReason(),
                listing.description());
    }
}
