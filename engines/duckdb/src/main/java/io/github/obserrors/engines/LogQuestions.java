package io.github.obserrors.engines;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The questions of {@code docs/logs} on a million made-up lines, which every engine has to answer as they were counted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class LogQuestions {

    private static final int LINES = 1_000_000;

    private final Engine engine;
    private MadeUpLogs logs;

    /** @param engine the engine that answers; the tests close it */
    @SuppressWarnings("NullAway.Init")
    protected LogQuestions(Engine engine) {
        this.engine = engine;
    }

    /** {@return the engine, which has read the million lines} */
    protected Engine engine() {
        return engine;
    }

    @BeforeAll
    void writeAndLoad(@TempDir Path folder) throws IOException {
        logs = MadeUpLogs.write(folder, LINES);
        engine.load(folder, codes());
    }

    @AfterAll
    void close() {
        engine.close();
    }

    /** {@return the file codes.csv of this checkout} */
    protected static Path codes() {
        return Sql.checkout().resolve("obs-errors-data/src/main/resources/META-INF/io.github.obserrors/codes.csv");
    }

    @Test
    void everyLineIsCountedAndThoseThatCannotBeReadAreToldApart() {
        List<String> expected = new ArrayList<>(logs.tally().lines());
        int noText = logs.linesThatAreNoUtf8();
        assertTrue(noText > 50, "lines that are no UTF-8: " + noText);
        int unreadable = Integer.parseInt(expected.get(2));
        assertTrue(unreadable > 500, "unreadable lines: " + unreadable);
        expected.set(1, Integer.toString(LINES));
        expected.set(2, Integer.toString(unreadable + (engine.readsWhatIsNoUtf8() ? 0 : noText)));
        assertEquals(LINES, Integer.parseInt(logs.tally().lines().get(1)) + noText);
        assertEquals(List.of(expected), columns(answer("lines.sql"), 0, 1, 2, 3, 4));
    }

    @Test
    void whichErrorsAndSinceWhen() {
        assertAnswer(logs.tally().errors(), 19, columns(answer("errors.sql"), 0, 1, 2, 3, 4, 5, 6));
    }

    @Test
    void whatIsWorthARetry() {
        assertAnswer(logs.tally().retries(), 14, columns(answer("retries.sql"), 0, 1, 2, 3, 4, 5));
    }

    @Test
    void whoIsRefusedWhere() {
        assertAnswer(logs.tally().refusals(), 1000, answer("refusals.sql"));
    }

    @Test
    void throttlingByTheMinute() {
        assertAnswer(logs.tally().throttling(), 500, answer("throttling.sql"));
    }

    @Test
    void whatAClientRepeatedAfterAPossibleEffect() {
        assertAnswer(logs.tally().repeats(), 100, columns(answer("repeats.sql"), 0, 1, 2, 3, 4, 5, 6, 7));
    }

    @Test
    void aCodeOfTheKitHasItsMeaningAndItsAction() {
        for (List<String> row : answer("errors.sql")) {
            boolean listed = !row.get(1).isEmpty() && !row.get(1).equals("CodeOfTomorrow");
            assertEquals(listed, !row.get(7).isEmpty(), row.toString());
        }
    }

    /** {@return what a question of docs/logs gives} */
    protected List<List<String>> answer(String name) {
        List<String> statements = Sql.statements(name);
        assertEquals(1, statements.size(), name);
        return engine.ask(statements.get(0));
    }

    private static void assertAnswer(List<List<String>> expected, int atLeast, List<List<String>> actual) {
        assertTrue(expected.size() >= atLeast, "The logs ask for too little: " + expected.size() + " rows");
        List<List<String>> missing = new ArrayList<>(expected);
        missing.removeAll(new HashSet<>(actual));
        List<List<String>> superfluous = new ArrayList<>(actual);
        superfluous.removeAll(new HashSet<>(expected));
        assertAll(
                () -> assertEquals(List.of(), first(missing), missing.size() + " rows are missing"),
                () -> assertEquals(List.of(), first(superfluous), superfluous.size() + " rows are too many"),
                () -> assertEquals(expected.size(), actual.size()));
    }

    private static List<List<String>> first(List<List<String>> rows) {
        return rows.subList(0, Math.min(rows.size(), 10));
    }

    private static List<List<String>> columns(List<List<String>> rows, int... columns) {
        List<List<String>> some = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> one = new ArrayList<>();
            for (int column : columns) {
                one.add(row.get(column));
            }
            some.add(one);
        }
        return some;
    }
}
