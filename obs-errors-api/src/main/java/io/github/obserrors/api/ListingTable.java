package io.github.obserrors.api;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The table {@code server-codes.tsv}, read on first use. */
final class ListingTable {

    private static final Map<ServerErrorCode, List<Listing>> LISTINGS = new EnumMap<>(ServerErrorCode.class);

    static {
        for (String[] row : Table.rows("server-codes.tsv")) {
            ServerErrorCode code = Objects.requireNonNull(CodeIndex.BY_VALUE.get(row[0]), row[0]);
            LISTINGS.computeIfAbsent(code, none -> new ArrayList<>(4)).add(listing(row));
        }
        LISTINGS.replaceAll((code, listings) -> List.copyOf(listings));
    }

    private ListingTable() {}

    static List<Listing> of(ServerErrorCode code) {
        return LISTINGS.getOrDefault(code, List.of());
    }

    private static Listing listing(String[] row) {
        return new Listing(
                Edition.byLabel(row[1]),
                row[2],
                Table.filled(row[3]).map(Integer::valueOf).map(HttpStatus::of),
                Table.filled(row[4]),
                row[5],
                Table.filled(row[6]));
    }
}
