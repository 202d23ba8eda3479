package io.github.obserrors.console;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** A row of {@code correspondence.tsv}, read without the code under test. */
record CorrespondenceRow(String guide, String code, String server, String strength, String reason) {

    static List<CorrespondenceRow> all() throws IOException {
        return TableText.rows("correspondence.tsv", 5).stream()
                .map(cells ->
                        new CorrespondenceRow(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4)))
                .toList();
    }

    /** {@return the rows that would say the same as a listing} */
    static Stream<CorrespondenceRow> of(ConsoleErrorCode code, ConsoleListing listing) {
        return Stream.concat(
                listing.correspondences().stream().map(CorrespondenceRow::of),
                listing.noCorrespondence().stream()
                        .map(reason -> new CorrespondenceRow(listing.guide().label(), code.value(), "", "", reason)));
    }

    private static CorrespondenceRow of(Correspondence pair) {
        return new CorrespondenceRow(
                pair.guide().label(),
                pair.consoleCode().value(),
                pair.serverCode().value(),
                pair.strength().label(),
                pair.reason());
    }
}
