package io.github.obserrors.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The questions to DuckDB. With {@code -Dlogs.write=true} it writes the answers into docs/logs.md. */
class DuckDbQuestionsTest extends LogQuestions {

    private static final Path PAGE = Sql.checkout().resolve("docs/logs.md");
    private static final Pattern ANSWER =
            Pattern.compile("(<!-- answer of ([a-z.]+) -->\n)[^<]*(<!-- end of the answer -->\n)");
    private static final int ROWS = 6;
    private static final int WIDTH = 48;

    DuckDbQuestionsTest() {
        super(new DuckDb());
    }

    @Test
    void thePageShowsTheAnswers() throws IOException {
        String page = Files.readString(PAGE);
        List<String> questions = new ArrayList<>();
        String made = ANSWER.matcher(page).replaceAll(found -> {
            questions.add(found.group(2));
            return Matcher.quoteReplacement(found.group(1) + "\n" + table(found.group(2)) + "\n" + found.group(3));
        });
        if (Boolean.getBoolean("logs.write")) {
            Files.writeString(PAGE, made);
        }

        assertEquals(
                List.of("lines.sql", "errors.sql", "retries.sql", "refusals.sql", "throttling.sql", "repeats.sql"),
                questions);
        assertEquals(made, Files.readString(PAGE), "The page is made again as it says itself");
    }

    /** The first rows of an answer, with the names of the columns above. */
    private String table(String question) {
        String sql = Sql.statements(question).get(0);
        List<String> names = new ArrayList<>();
        for (List<String> column : engine().ask("DESCRIBE " + sql.replaceAll("(?m)^--.*", ""))) {
            names.add(column.get(0));
        }
        List<List<String>> rows = engine().ask(sql);
        StringBuilder table = new StringBuilder(line(names))
                .append(line(names.stream().map(name -> "---").toList()));
        rows.stream().limit(ROWS).forEach(row -> table.append(line(row)));
        if (rows.size() > ROWS) {
            table.append("\n… and ").append(rows.size() - ROWS).append(" more rows\n");
        }
        return table.toString();
    }

    private static String line(List<String> cells) {
        StringBuilder line = new StringBuilder("|");
        for (String cell : cells) {
            String text = cell.length() > WIDTH ? cell.substring(0, WIDTH) + "…" : cell;
            line.append(' ').append(text.replace("|", "\\|")).append(" |");
        }
        return line.append('\n').toString();
    }
}
