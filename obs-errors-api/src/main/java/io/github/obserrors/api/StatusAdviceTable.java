package io.github.obserrors.api;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The table {@code status-advice.tsv}, read when it is first asked. */
final class StatusAdviceTable {

    private static final Map<String, Judgement> ROWS = new HashMap<>();

    static {
        for (String[] cells : Table.rows("status-advice.tsv")) {
            ROWS.put(
                    key(cells[0], cells[1]),
                    new Judgement(
                            Table.filled(cells[2]).map(cell -> Label.constant(Category.class, cell)),
                            Table.filled(cells[3]).map(cell -> Label.constant(RetryAdvice.class, cell)),
                            Table.filled(cells[4]),
                            Label.constant(Effect.class, cells[5]),
                            cells[6],
                            Table.isYes(cells[7]),
                            Optional.of(cells[8])));
        }
    }

    private StatusAdviceTable() {}

    /** What a status says of a response whose code, if it has one, is no constant. */
    static Judgement judge(int status, boolean hasCode) {
        String code = hasCode ? "unlisted" : "none";
        String statusClass = StatusClass.of(status).map(StatusClass::label).orElse("other");
        return Stream.of(Integer.toString(status), statusClass)
                .flatMap(row -> Stream.of(key(row, code), key(row, "any")))
                .map(ROWS::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static String key(String status, String code) {
        return status + ' ' + code;
    }
}
