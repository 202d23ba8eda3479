package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The name of a test class alone says which one is meant, in whatever module it stands. */
class TestNamesTest {

    @Test
    void noTwoTestClassesOfAllModulesHaveOneName() throws IOException {
        Map<String, List<Path>> files = new TreeMap<>();
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(Path.of(".."), "obs-errors-*")) {
            for (Path module : modules) {
                addTests(module.resolve(Path.of("src", "test")), files);
            }
        }

        assertTrue(files.containsKey("TestNamesTest.java"), () -> "found only " + files.keySet());
        files.values().removeIf(same -> same.size() == 1);
        assertEquals(Map.of(), files);
    }

    private static void addTests(Path folder, Map<String, List<Path>> files) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(file -> file.getFileName().toString().matches(".*(Test|Properties)\\.java"))
                    .forEach(file -> files.computeIfAbsent(file.getFileName().toString(), none -> new ArrayList<>())
                            .add(file));
        }
    }
}
