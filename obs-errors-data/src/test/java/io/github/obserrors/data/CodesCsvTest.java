package io.github.obserrors.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.ServerErrorCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The CSV is what RFC 4180 describes, and says what the JSON says. */
class CodesCsvTest {

    /** A cell and what ends it; nothing else may stand between the cells. */
    private static final Pattern CELL = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*+)\"|([^\",\r\n]*+))(,|\r\n)");

    private final String csv = Resources.text(DataFile.CODES.resource());

    @Test
    void theFirstColumnsStay() {
        assertEquals(
                List.of(
                        "code",
                        "statuses",
                        "agreed_status",
                        "category",
                        "retry",
                        "effect",
                        "throttling",
                        "documented",
                        "console_codes",
                        "meaning",
                        "action"),
                rows().get(0).subList(0, 11));
    }

    @Test
    void eachCodeHasOneRowThatSaysWhatTheJsonSays() {
        List<String> columns = rows().get(0);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> row : rows().subList(1, rows().size())) {
            assertEquals(columns.size(), row.size(), row::toString);
            Map<String, String> cells = new LinkedHashMap<>();
            for (int at = 0; at < row.size(); at++) {
                cells.put(columns.get(at), row.get(at));
            }
            rows.add(cells);
        }
        List<Map<String, String>> expected = new ArrayList<>();
        Resources.json(DataFile.CATALOGUE.resource()).get("serverCodes").forEach(code -> expected.add(cells(code)));
        assertEquals(ServerErrorCode.values().length, expected.size());
        assertEquals(expected, rows);
    }

    /** A blank separates two values, so no value may hold one. */
    @Test
    void theValuesOfAListHoldNoBlank() {
        for (ServerErrorCode code : ServerErrorCode.values()) {
            String row = csv.substring(csv.indexOf("\r\n" + code.value() + ",") + 2);
            assertTrue(row.matches("(?s)" + Pattern.quote(code.value()) + ",(\\d{3}( \\d{3})*)?,.*"), row);
        }
        assertFalse(csv.contains("\t"));
    }

    private static Map<String, String> cells(JsonNode code) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("code", text(code.get("code")));
        cells.put("statuses", joined(code.get("statuses")));
        cells.put("agreed_status", text(code.get("agreedStatus")));
        for (String member : List.of("category", "retry", "effect", "throttling", "documented")) {
            cells.put(member, text(code.get(member)));
        }
        cells.put("console_codes", joined(code.get("console")));
        cells.put("meaning", text(code.get("meaning")));
        cells.put("action", text(code.get("action")));
        cells.put("retry_reason", text(code.get("retryReason")));
        cells.put("effect_reason", text(code.get("effectReason")));
        cells.put(
                "sighted_statuses",
                StreamSupport.stream(code.get("sightings").spliterator(), false)
                        .map(sighting -> text(sighting.get("status")))
                        .filter(status -> !status.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" ")));
        cells.put("disagreement", text(code.get("disagreement")));
        return cells;
    }

    private static String joined(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(CodesCsvTest::text)
                .collect(Collectors.joining(" "));
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "" : value.asString();
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        Matcher cell = CELL.matcher(csv);
        int end = 0;
        while (cell.find()) {
            row.add(cell.group(1) != null ? cell.group(1).replace("\"\"", "\"") : cell.group(2));
            if (!cell.group(3).equals(",")) {
                rows.add(row);
                row = new ArrayList<>();
            }
            end = cell.end();
        }
        assertEquals(csv.length(), end, () -> "No CSV: " + Arrays.asList(csv.substring(rows.size())));
        return rows;
    }
}
