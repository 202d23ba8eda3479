package io.github.obserrors.data;

import static java.util.stream.Collectors.joining;

import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.api.Sighting;
import io.github.obserrors.console.ConsoleErrorCode;
import io.github.obserrors.console.Correspondence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The server codes as CSV by RFC 4180, one row for each, for a join with logs. */
final class CodesCsv {

    /** The columns in their order. New ones go to the end. */
    static final List<Column> COLUMNS = List.of(
            new Column("code", ServerErrorCode::value),
            new Column("statuses", code -> joined(code.statuses().stream())),
            new Column("agreed_status", code -> text(code.agreedStatus())),
            new Column("category", code -> code.category().label()),
            new Column("retry", code -> code.retryAdvice().label()),
            new Column("effect", code -> code.effect().label()),
            new Column("throttling", code -> Boolean.toString(code.isThrottling())),
            new Column("documented", code -> Boolean.toString(code.isDocumented())),
            new Column(
                    "console_codes",
                    code -> joined(
                            ConsoleErrorCode.correspondences(code).stream().map(Correspondence::consoleCode))),
            new Column("meaning", ServerErrorCode::meaning),
            new Column("action", ServerErrorCode::action),
            new Column("retry_reason", ServerErrorCode::retryReason),
            new Column("effect_reason", ServerErrorCode::effectReason),
            new Column(
                    "sighted_statuses",
                    code -> joined(
                            code.sightings().stream().map(Sighting::status).flatMap(Optional::stream))),
            new Column("disagreement", code -> code.disagreement().orElse("")));

    private CodesCsv() {}

    /** One column: its name, and the cell of a code. */
    record Column(String name, Function<ServerErrorCode, String> cell) {}

    /** {@return the whole file} */
    static String text() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream().map(Column::name).toList());
        for (ServerErrorCode code : ServerErrorCode.values()) {
            rows.add(COLUMNS.stream().map(column -> column.cell().apply(code)).toList());
        }
        return rows.stream()
                .map(row -> row.stream().map(CodesCsv::cell).collect(joining(",", "", "\r\n")))
                .collect(joining());
    }

    private static String cell(String text) {
        return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String joined(Stream<?> values) {
        return values.map(Object::toString).distinct().collect(joining(" "));
    }

    private static String text(Optional<HttpStatus> status) {
        return status.map(HttpStatus::toString).orElse("");
    }
}
