package io.github.obserrors.api;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The table {@code editions.tsv}, read on first use. */
final class EditionTable {

    private static final Map<Edition, String> TITLES = new EnumMap<>(Edition.class);
    private static final Map<Edition, String> DOCUMENT_IDS = new EnumMap<>(Edition.class);

    static {
        for (String[] row : Table.rows("editions.tsv")) {
            Edition edition = byLabel(row[0]);
            TITLES.put(edition, row[2]);
            if (!row[1].isEmpty()) {
                DOCUMENT_IDS.put(edition, row[1]);
            }
        }
    }

    private EditionTable() {}

    static String title(Edition edition) {
        return Objects.requireNonNull(TITLES.get(edition), edition::label);
    }

    static Optional<String> documentId(Edition edition) {
        return Optional.ofNullable(DOCUMENT_IDS.get(edition));
    }

    static Edition byLabel(String label) {
        for (Edition edition : Edition.values()) {
            if (edition.label().equals(label)) {
                return edition;
            }
        }
        throw new IllegalStateException("No edition is called '" + label + "'");
    }
}
