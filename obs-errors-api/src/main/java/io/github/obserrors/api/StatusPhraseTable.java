package io.github.obserrors.api;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The table {@code status-phrases.tsv}, read when it is first asked. */
final class StatusPhraseTable {

    private static final Map<String, String> PHRASES =
            Table.rows("status-phrases.tsv").stream().collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));

    private StatusPhraseTable() {}

    static Optional<String> phrase(int status) {
        return Optional.ofNullable(PHRASES.get(Integer.toString(status)));
    }
}
