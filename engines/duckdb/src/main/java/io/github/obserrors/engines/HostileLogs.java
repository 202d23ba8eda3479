package io.github.obserrors.engines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Lines that are hard to read, each in a file of its own, which every engine has to read or to count as unreadable. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class HostileLogs {

    private final Engine engine;

    /** @param engine the engine that reads; the tests close it */
    protected HostileLogs(Engine engine) {
        this.engine = engine;
    }

    @BeforeAll
    void writeAndLoad(@TempDir Path folder) throws IOException {
        String all = "";
        for (int i = 0; i < HostileLine.ALL.size(); i++) {
            String line = HostileLine.ALL.get(i).text();
            Files.writeString(folder.resolve("alone-" + i), i % 2 == 0 ? line + "\n" : "\r\n" + line + "\r\n\r\n");
            all += line + (i % 2 == 0 ? "\n" : "\r\n");
        }
        Files.writeString(folder.resolve("together"), all.substring(0, all.length() - 1));
        Files.write(folder.resolve("empty"), new byte[0]);
        Files.write(folder.resolve("blank"), "\n\r\n\n".getBytes(UTF_8));
        engine.load(folder, LogQuestions.codes());
    }

    @AfterAll
    void close() {
        engine.close();
    }

    @TestFactory
    List<DynamicTest> aLineIsReadOrCounted() {
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < HostileLine.ALL.size(); i++) {
            HostileLine line = HostileLine.ALL.get(i);
            String file = "file LIKE '%/alone-" + i + "'";
            tests.add(DynamicTest.dynamicTest(line.what(), () -> {
                boolean readable = !line.fields().isEmpty();
                assertEquals(
                        readable ? List.of(line.fields()) : List.of(),
                        engine.ask("SELECT " + HostileLine.COLUMNS + " FROM access_log WHERE " + file));
                assertEquals(
                        List.of(List.of("1", readable ? "0" : "1")),
                        engine.ask("SELECT count(*), count(unreadable) FROM log_lines WHERE " + file));
            }));
        }
        return tests;
    }

    @Test
    void linesInOneFileAreReadAsAlone() {
        long readable = HostileLine.ALL.stream()
                .filter(line -> !line.fields().isEmpty())
                .count();
        assertEquals(
                List.of(List.of(
                        Integer.toString(HostileLine.ALL.size()), Long.toString(HostileLine.ALL.size() - readable))),
                engine.ask("SELECT count(*), count(unreadable) FROM log_lines WHERE file LIKE '%/together'"));
    }

    @Test
    void blankLinesAreNoLines() {
        assertEquals(
                List.of(List.of("0")),
                engine.ask("SELECT count(*) FROM log_lines WHERE file LIKE '%/blank' OR file LIKE '%/empty'"));
    }

    @Test
    void theTimeOfALineIsThatOfUtc() {
        assertEquals(List.of(List.of("2015-08-13 01:43:42")), engine.ask("SELECT DISTINCT time FROM access_log"));
    }

    @Test
    void whatIsShownOfAnUnreadableLineIsShort() {
        assertEquals(List.of(List.of("1000")), engine.ask("SELECT max(length(unreadable)) FROM log_lines"));
    }
}
