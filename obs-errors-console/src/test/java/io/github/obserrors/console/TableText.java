package io.github.obserrors.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The text of a table among the resources, parsed by the tests themselves. */
public final class TableText {

    private TableText() {}

    static List<List<String>> rows(String name, int width) throws IOException {
        try (InputStream in = Objects.requireNonNull(TableText.class.getResourceAsStream(name), name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<List<String>> rows = text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
            rows.forEach(row -> assertEquals(width, row.size(), () -> name + " has a row with other columns: " + row));
            return rows;
        }
    }
}
