package io.github.obserrors.cli.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.cli.formats.facts.Example;
import io.github.obserrors.cli.formats.facts.Fact;
import io.github.obserrors.cli.formats.facts.TextFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of formats is made from the formats. */
class FormatsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "formats.md");

    @Test
    void thePageIsThatOfTheFormats() throws IOException {
        String page = page();
        if (Boolean.getBoolean("formats.write")) {
            Files.writeString(PAGE, page, UTF_8);
        }

        assertEquals(page, Files.readString(PAGE, UTF_8), "The page is made again as it says itself");
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Texts that the command understands

                `explain` and `retry` find XML bodies and whole responses in any text. Beside these they understand what the
                programs in this table print. A fact that a text does not tell is not made up: most of all, a status does not
                become a code. Places that tell of the same error count as one error.

                `FormatsPageTest` of `obs-errors-cli` makes this page from the formats, and fails when it is stale. To make it
                again, run

                ```sh
                .ci/test FormatsPageTest -Dformats.write=true
                ```

                | format | what it tells | example | origin of the example |
                | --- | --- | --- | --- |
                """);
        for (TextFormat format : TextFormats.all()) {
            for (Example example : format.examples()) {
                page.append("| ")
                        .append(cell(format.name()))
                        .append(" | ")
                        .append(cell(told(format, example)))
                        .append(" | ")
                        .append(code(example.text()))
                        .append(" | ")
                        .append(cell(example.origin()))
                        .append(" |\n");
            }
        }
        return page.toString();
    }

    /** What the example tells, in the order of the facts. */
    private static String told(TextFormat format, Example example) {
        Set<Fact> told = new LinkedHashSet<>();
        format.find(example.text(), 0)
                .ifPresent(match -> told.addAll(match.facts().values().keySet()));
        return List.of(Fact.values()).stream()
                .filter(told::contains)
                .map(fact -> fact.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ");
    }

    /** An example as code in a cell of a table, where a line break stands as an arrow. */
    private static String code(String text) {
        String line = text.strip().replace("\r", "").replace("\n", " \u21B5 ").replace("|", "\\|");
        return line.contains("`") ? "`` " + line + " ``" : "`" + line + "`";
    }
}
