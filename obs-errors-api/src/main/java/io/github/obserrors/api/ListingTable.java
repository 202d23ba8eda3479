package io.github.obserrors.api;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The table {@code server-codes.tsv}, read on first use; the rows of a code when they are first asked for. */
final class ListingTable {

    private static final Map<ServerErrorCode, List<String>> LINES = new EnumMap<>(ServerErrorCode.class);
    private static final Map<ServerErrorCode, List<Listing>> LISTINGS = new ConcurrentHashMap<>();

    static {
        for (String line : Table.lines("server-codes.tsv")) {
            String value = Table.firstCell(line);
            ServerErrorCode code = Objects.requireNonNull(CodeIndex.BY_VALUE.get(value), value);
            List<String> lines = LINES.get(code);
            if (lines == null) {
                lines = new ArrayList<>(4);
                LINES.put(code, lines);
            }
            lines.add(line);
        }
    }

    private ListingTable() {}

    static List<Listing> of(ServerErrorCode code) {
        List<Listing> listings = LISTINGS.get(code);
        if (listings == null) {
            listings = read(LINES.getOrDefault(code, List.of()));
            LISTINGS.put(code, listings);
        }
        return listings;
    }

    private static List<Listing> read(List<String> lines) {
        List<Listing> listings = new ArrayList<>();
        for (String line : lines) {
            listings.add(listing(Table.cells(line)));
        }
        return List.copyOf(listings);
    }

    private static Listing listing(String[] row) {
        return new Listing(
                Edition.byLabel(row[1]),
                row[2],
                row[3].isEmpty() ? Optional.empty() : Optional.of(HttpStatus.of(Integer.parseInt(row[3]))),
                Table.filled(row[4]),
                row[5],
                Table.filled(row[6]));
    }
}
