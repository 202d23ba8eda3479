package io.github.obserrors.api;

import java.util.List;

/** One row of server-codes.tsv, cell by cell as it stands there. */
record PrintedRow(
        String code, String edition, String spelling, String status, String reason, String message, String solution) {

    private static final List<PrintedRow> ALL = TableRows.of("server-codes.tsv").stream()
            .map(cells -> new PrintedRow(
                    cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5), cells.get(6)))
            .toList();

    /** The cells that a listing should have been made from. */
    static PrintedRow of(String code, Listing listing) {
        return new PrintedRow(
                code,
                listing.edition().label(),
                listing.spelling(),
                listing.status().map(HttpStatus::toString).orElse(""),
                listing.reasonPhrase().orElse(""),
                listing.message(),
                listing.solution().orElse(""));
    }

    static List<PrintedRow> all() {
        return ALL;
    }

    static List<PrintedRow> of(String code) {
        return ALL.stream().filter(row -> row.code().equals(code)).toList();
    }
}
