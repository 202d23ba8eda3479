package io.github.obserrors.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first page of each module begins with an example that compiles and prints what the page says. */
class ModulePageTest {

    private static final Pattern PAGE = Pattern.compile(
            "/\\*\\*\\n"
                    + " \\* [^\\n]+\\n"
                    + " \\*\\n"
                    + " \\* <pre>\\{@code\\n(?<example>.*?) \\* }</pre>\\n"
                    + " \\*\\n"
                    + " \\* prints\\n"
                    + " \\*\\n"
                    + " \\* <pre>\\{@code\\n(?<printed>.*?) \\* }</pre>\\n",
            Pattern.DOTALL);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"api", "xml", "console"})
    void theExamplePrintsWhatThePageSays(String module) throws IOException, InterruptedException {
        Path descriptor = Path.of("..", "obs-errors-" + module, "src", "main", "java", "module-info.java");
        Matcher page = PAGE.matcher(Files.readString(descriptor));
        assertTrue(page.find(), descriptor + " does not begin with an example and what it prints");

        assertEquals(text(page.group("printed")), run("io.github.obserrors." + module, text(page.group("example"))));
    }

    /** Javadoc without its asterisks. */
    private static String text(String javadoc) {
        return javadoc.lines()
                .map(line -> line.replaceFirst("^ \\* ?", ""))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Compiles and runs an example of imports and statements in a process that sees one module of the kit. */
    private String run(String module, String example) throws IOException, InterruptedException {
        String imports = example.lines().filter(ModulePageTest::isImport).collect(Collectors.joining("\n"));
        String statements = example.lines().filter(line -> !isImport(line)).collect(Collectors.joining("\n"));
        Path source = folder.resolve("Example.java");
        Files.writeString(
                source,
                imports + "\nclass Example {\n    public static void main(String[] args) {\n" + statements
                        + "\n}\n}\n");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        System.getProperty("jdk.module.path"),
                        "--add-modules",
                        module,
                        source.toString())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return printed.replace("\r\n", "\n");
    }

    private static boolean isImport(String line) {
        return line.startsWith("import ");
    }
}
