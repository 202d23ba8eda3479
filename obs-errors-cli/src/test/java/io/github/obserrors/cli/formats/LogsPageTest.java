package io.github.obserrors.cli.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.cli.formats.facts.Fact;
import io.github.obserrors.cli.formats.facts.TextFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of access logs shows the files of SQL beside it, and lines that the command understands. */
class LogsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "logs.md");
    private static final Path FOLDER = Path.of("..", "docs", "logs");
    private static final Pattern BLOCK =
            Pattern.compile("(\\[docs/logs/([a-z-]+[.]sql)]\\(logs/\\2\\):\n\n```sql\n).*?(```\n)", Pattern.DOTALL);

    @Test
    void thePageShowsEveryFileOfSql() throws IOException {
        String page = Files.readString(PAGE, UTF_8);
        TreeSet<String> shown = new TreeSet<>();
        String made = BLOCK.matcher(page).replaceAll(block -> {
            shown.add(block.group(2));
            return Matcher.quoteReplacement(block.group(1) + sql(block.group(2)) + block.group(3));
        });
        if (Boolean.getBoolean("logs.write")) {
            Files.writeString(PAGE, made, UTF_8);
        }

        assertEquals(made, Files.readString(PAGE, UTF_8), "The page is made again as it says itself");
        assertEquals(shown.size(), page.split("```sql\n", -1).length - 1, "Each block of SQL is a file");
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)),
                    shown);
        }
    }

    @Test
    void theCommandUnderstandsTheLineOfEachGeneration() throws IOException {
        List<String> lines = Files.readAllLines(PAGE, UTF_8).stream()
                .filter(line -> line.matches("[0-9a-f]{32} bucket .*"))
                .toList();

        assertEquals(3, lines.size());
        TextFormat format = AccessLogFormats.ALL.get(0);
        for (String line : lines) {
            Map<Fact, String> facts = format.find(line, 0).orElseThrow().facts().values();
            assertEquals("404", facts.get(Fact.STATUS));
            assertEquals("NoSuchKey", facts.get(Fact.CODE));
            assertEquals("281599BACAD9376ECE141B842B94535B", facts.get(Fact.REQUEST_ID));
            assertEquals("bucket", facts.get(Fact.BUCKET));
            assertEquals("dir/a.txt", facts.get(Fact.KEY));
        }
    }

    @Test
    void bothEnginesMatchTheSameLines() {
        String pattern = pattern("load-duckdb.sql");

        assertTrue(pattern.startsWith("(?s)^([^ ]+) +"), pattern);
        assertEquals(pattern, pattern("load-spark.sql"));
    }

    @Test
    void noCommentEndsAStatement() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                for (String line : Files.readAllLines(file, UTF_8)) {
                    boolean ends = line.endsWith(";") && !line.contains("--");
                    assertTrue(ends || line.indexOf(';') < 0, file + ": " + line);
                }
            }
        }
    }

    /** The pieces between the quotes that the pattern of lines is made of. */
    private static String pattern(String file) {
        return sql(file)
                .lines()
                .filter(line -> line.matches(" +([|][|] )?r?'[(\\[].*"))
                .map(line -> line.replaceFirst("^[^']*'(.*)'.*$", "$1"))
                .collect(Collectors.joining());
    }

    private static String sql(String file) {
        try {
            return Files.readString(FOLDER.resolve(file), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
