package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A new constant breaks no program that does as the kit says and shows. */
class GrowingEnumsTest {

    private static final Path ROOT = Path.of("..");
    private static final String WARNING =
            "A minor release may add constants, so give every {@code switch} a {@code default}.";
    private static final Pattern ENUM =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s+public enum (\\w+)", Pattern.DOTALL);
    private static final Pattern SWITCH = Pattern.compile("switch \\(.*?\\n[ *]*\\}", Pattern.DOTALL);

    @Test
    void everyExportedEnumSaysThatItMayGrow() throws IOException {
        List<String> enums = new ArrayList<>();
        for (String exported : List.of("api", "xml", "console")) {
            Path sources = ROOT.resolve("obs-errors-" + exported + "/src/main/java/io/github/obserrors/" + exported);
            for (Path source : files(sources, 1, ".java")) {
                for (MatchResult found :
                        ENUM.matcher(Files.readString(source)).results().toList()) {
                    enums.add(found.group(2));
                    assertTrue(found.group(1).contains(WARNING), found.group(2));
                }
            }
        }
        assertEquals(15, enums.size(), enums::toString);
    }

    @Test
    void everySwitchThatIsShownHasADefault() throws IOException {
        List<Path> shown = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        shown.addAll(files(ROOT.resolve("docs"), 3, ".md"));
        for (String module : List.of("api", "xml", "console", "cli")) {
            Path folder = ROOT.resolve("obs-errors-" + module);
            shown.add(folder.resolve("src/main/java/module-info.java"));
            if (Files.isDirectory(folder.resolve("src/it"))) {
                shown.addAll(files(folder.resolve("src/it"), 20, ".java"));
            }
        }
        int switches = 0;
        for (Path file : shown) {
            for (MatchResult found :
                    SWITCH.matcher(Files.readString(file)).results().toList()) {
                switches++;
                assertTrue(found.group().contains("default ->"), file + ": " + found.group());
            }
        }
        assertTrue(switches >= 4, () -> "found too few of them: " + shown);
    }

    private static List<Path> files(Path folder, int depth, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        }
    }
}
