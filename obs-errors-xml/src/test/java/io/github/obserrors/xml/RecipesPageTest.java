package io.github.obserrors.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The recipes are lines of programs that are compiled and run. */
class RecipesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "recipes.md");
    private static final Path README = Path.of("..", "README.md");
    private static final List<Path> PROGRAMS = List.of(
            Path.of("src/it/fat-jar-and-isolated-loader"),
            Path.of("src/it/fat-jar-and-isolated-loader/src/main/java/consumer"),
            Path.of("../obs-errors-api/src/it/json-and-spring/src/main/java/consumer"),
            Path.of("../obs-errors-junit/src/it/recipes/src/main/java/consumer"),
            Path.of("../obs-errors-junit/src/it/recipes/src/test/java/consumer"),
            Path.of("../obs-errors-junit/src/it/recipes-for-sdks/src/main/java/consumer"),
            Path.of("../obs-errors-junit/src/it/recipes-for-sdks/src/test/java/consumer"));
    private static final Path CLIENTS =
            Path.of("../obs-errors-bench/src/main/java/io/github/obserrors/bench/clients/sdk");
    private static final Pattern DECODER =
            Pattern.compile("    public static \\S+ decoded\\(\\w+Exception e\\) \\{\n.*?\n    \\}\n", Pattern.DOTALL);
    /** What a screen shows at once. */
    private static final int LINES_OF_A_SCREEN = 40;

    /** The sections whose code decides nothing by a code. */
    private static final Set<String> WITHOUT_SWITCH = Set.of(
            "MinIO, without a trace",
            "Test esdk-obs-java",
            "Test the AWS SDK for Java 2",
            "Test MinIO",
            "Jackson 3",
            "Adapters for Jackson 3",
            "Jackson 2",
            "Adapters for Jackson 2",
            "The facts of a response",
            "The details of an error");

    private static final Pattern SECTION = Pattern.compile("\n(?=##+ )");
    private static final Pattern BLOCK = Pattern.compile("```(?:java|xml)\n(.*?)```", Pattern.DOTALL);

    @Test
    void eachRecipeStandsInAProgram() throws IOException {
        List<String> recipes = blocks(PAGE);
        List<String> tests = blocks(README).stream()
                .filter(block -> block.startsWith("@Test"))
                .toList();
        String programs = PROGRAMS.stream()
                .flatMap(RecipesPageTest::files)
                .map(RecipesPageTest::read)
                .collect(Collectors.joining());

        assertEquals(32, recipes.size());
        assertEquals(1, tests.size()); // what else the README shows is run from there
        for (String recipe : recipes) {
            assertTrue(programs.contains(recipe), recipe);
        }
        assertTrue(recipes.containsAll(tests), tests.toString());
    }

    @Test
    void eachSectionFitsOnAScreen() throws IOException {
        sections()
                .forEach((heading, section) -> assertTrue(
                        section.strip().lines().count() <= LINES_OF_A_SCREEN,
                        () -> heading + ": " + section.strip().lines().count()));
    }

    @Test
    void eachRecipeEndsWithASwitchThatHasADefault() throws IOException {
        Set<String> without = sections().entrySet().stream()
                .filter(section -> section.getValue().contains("```java\n"))
                .filter(section -> !lastBlock(section.getValue()).contains("switch ("))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertEquals(WITHOUT_SWITCH, without);
        for (String block : blocks(PAGE)) {
            assertEquals(count(block, "switch ("), count(block, "\ndefault -> "), block);
        }
    }

    @Test
    void theExceptionsOfClientsAreCountedAsTheRecipesDecodeThem() throws IOException {
        List<String> decoders = files(CLIENTS)
                .map(RecipesPageTest::text)
                .flatMap(program -> DECODER.matcher(program).results())
                .map((MatchResult decoder) -> withoutIndentation(decoder.group().replaceFirst("public ", "")))
                .toList();
        String recipes = withoutIndentation(Files.readString(PAGE));

        assertEquals(3, decoders.size(), decoders::toString);
        for (String decoder : decoders) {
            assertTrue(recipes.contains(decoder), decoder);
        }
    }

    private static List<String> blocks(Path page) throws IOException {
        return BLOCK.matcher(Files.readString(page))
                .results()
                .map((MatchResult block) -> withoutIndentation(block.group(1)))
                .toList();
    }

    /** {@return each section of the page, by its heading} */
    private static Map<String, String> sections() throws IOException {
        Map<String, String> sections = new TreeMap<>();
        for (String section : SECTION.split(Files.readString(PAGE), -1)) {
            String heading = section.lines().findFirst().orElseThrow().replaceFirst("^#+ ", "");
            assertNull(sections.put(heading, section), heading);
        }
        assertTrue(sections.size() > 20, sections.keySet()::toString);
        return sections;
    }

    private static String lastBlock(String section) {
        return section.substring(section.lastIndexOf("```java\n"));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new AssertionError(folder.toString(), e);
        }
    }

    private static String read(Path file) {
        return withoutIndentation(text(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    private static String withoutIndentation(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n", "", "\n"));
    }
}
