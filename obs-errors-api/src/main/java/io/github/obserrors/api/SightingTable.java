package io.github.obserrors.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The tables {@code sources.tsv} and {@code sightings.tsv}, read when they are first asked. */
final class SightingTable {

    private static final Map<ServerErrorCode, List<Sighting>> SIGHTINGS = new EnumMap<>(ServerErrorCode.class);

    static {
        Map<String, SightingSource> sources = new HashMap<>();
        for (String[] cells : Table.rows("sources.tsv")) {
            sources.put(cells[0], new SightingSource(cells[0], cells[1], cells[2], Table.filled(cells[3])));
        }
        for (String[] cells : Table.rows("sightings.tsv")) {
            ServerErrorCode code = Objects.requireNonNull(CodeIndex.BY_VALUE.get(cells[0]), cells[0]);
            SIGHTINGS
                    .computeIfAbsent(code, none -> new ArrayList<>())
                    .add(new Sighting(
                            Objects.requireNonNull(sources.get(cells[1]), cells[1]),
                            Table.filled(cells[2]).map(Integer::valueOf).map(HttpStatus::of),
                            Table.filled(cells[3]).map(LocalDate::parse)));
        }
        SIGHTINGS.replaceAll((code, sightings) -> List.copyOf(sightings));
    }

    private SightingTable() {}

    static List<Sighting> of(ServerErrorCode code) {
        return SIGHTINGS.getOrDefault(code, List.of());
    }
}
