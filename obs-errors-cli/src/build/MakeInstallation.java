import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes the folder {@code target/obs-errors}: a Java run-time image with the modules of the command, the script that
 * starts it, an archive of the classes that a start loads, and the scripts with which shells complete it.
 *
 * <p>Run it in the folder of the command line module: {@code java MakeInstallation.java START}, where START is the time at
 * which the build began, in the format of ISO 8601. The script in a checkout compares the sources with this time.
 */
public final class MakeInstallation {

    private static final Path TARGET = Path.of("target");
    private static final Path INSTALLED = TARGET.resolve("obs-errors");
    private static final Path MADE = TARGET.resolve("obs-errors.new");
    private static final Path REPLACED = TARGET.resolve("obs-errors.old");
    private static final Path SAMPLES = TARGET.resolve("samples");

    private static final Path ARCHIVE = Path.of("lib", "obs-errors.jsa");

    private static final String MODULE = "io.github.obserrors.cli";
    private static final String MAIN = MODULE + "/" + MODULE + ".Main";

    /** The file that says which classes a run has loaded, and those that all runs have loaded. */
    private static final String CLASS_LIST = "classes.list";

    private static final String BODY = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Error>
              <Code>NoSuchKey</Code>
              <Message>The specified key does not exist.</Message>
              <RequestId>DCD2FC9CAB78000001438F6640529BA9</RequestId>
              <HostId>nkbX5Pw7vRd26kP6gRwQQ4AxiN446dN608LMf4/9h/NMdhrWsc17Vnlva6VS23dq</HostId>
              <Key>object</Key>
            </Error>
            """;

    private static final String RESPONSE =
            "HTTP/1.1 404 Not Found\r\nContent-Type: application/xml\r\nx-obs-request-id: 1\r\n\r\n" + BODY;

    private static final String LOG =
            "2026-01-01 10:00:00 ERROR upload failed: <Error><Code>SlowDown</Code></Error>\n2026-01-01 10:00:01 INFO retrying\n"
                    + RESPONSE + "\n2026-01-01 10:00:02 ERROR <Error><Code>SlowDown</Code></Error>\n"
                    + "curl: (22) The requested URL returned error: 404\n";

    /** A run whose classes are archived, with the response on standard input, and the exit status that it must have. */
    private record Run(int exitStatus, String... arguments) {}

    /** One run of each kind; the first explains all inputs that need no parser of options. */
    private static final List<Run> RUNS = List.of(
            new Run(0, "explain", "NoSuchKey", "404", "Obs.0022", "response.txt", "body.xml", "errors.log", "-"),
            new Run(10, "Nonsense"),
            new Run(0, "--format", "json", "-"),
            new Run(0, "--full", "body.xml"),
            new Run(0, "--color", "always", "NoSuchKey"),
            new Run(11, "retry"),
            new Run(0, "list"),
            new Run(0, "search", "bucket"),
            new Run(0, "--help"));

    private MakeInstallation() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        FileTime start = FileTime.from(Instant.parse(args[0]));
        delete(MADE);
        delete(REPLACED);
        delete(SAMPLES);
        Files.createDirectory(SAMPLES);
        Files.writeString(SAMPLES.resolve("body.xml"), BODY);
        Files.writeString(SAMPLES.resolve("response.txt"), RESPONSE);
        Files.writeString(SAMPLES.resolve("errors.log"), LOG);

        link();
        Files.copy(Path.of("..", "LICENSE"), MADE.resolve("LICENSE"));
        Path script = MADE.resolve(Path.of("bin", "obs-errors"));
        Files.copy(Path.of("src", "main", "launcher", "obs-errors"), script, StandardCopyOption.COPY_ATTRIBUTES);
        archiveClasses();
        java(
                0,
                List.of(
                        "--module",
                        MODULE + "/" + MODULE + ".CompletionScripts",
                        MADE.toAbsolutePath().toString()));
        Files.setLastModifiedTime(script, start);

        // Renamed as a whole, so that nobody starts half of it.
        if (Files.exists(INSTALLED)) {
            Files.move(INSTALLED, REPLACED);
        }
        Files.move(MADE, INSTALLED);
        delete(REPLACED);
        delete(SAMPLES);
    }

    private static void link() {
        ToolProvider jlink = ToolProvider.findFirst("jlink")
                .orElseThrow(
                        () -> new IllegalStateException("This JDK has no jlink: " + System.getProperty("java.home")));
        // Classes alone: most of them come from the archive, while every start reads a table or two.
        String compression = (Runtime.version().feature() < 21 ? "2" : "zip-6") + ":filter=**.class";
        int exitStatus = jlink.run(
                System.out,
                System.err,
                "--module-path",
                TARGET.resolve("modules").toString(),
                "--add-modules",
                MODULE,
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--compress=" + compression,
                "--output",
                MADE.toString());
        if (exitStatus != 0) {
            throw new IllegalStateException("jlink ended with the exit status " + exitStatus);
        }
    }

    /**
     * Makes an archive of the classes of the JDK, and one of those that the command loads. A Java that can archives the classes
     * of the command already linked, which halves what a start costs.
     */
    private static void archiveClasses() throws IOException, InterruptedException {
        // Only this collector can write the objects of the archive; every collector can read them.
        java(0, List.of("-XX:+UseG1GC", "-Xshare:dump"));

        Path list = SAMPLES.resolve(CLASS_LIST);
        Set<String> loaded = new LinkedHashSet<>();
        for (Run run : RUNS) {
            List<String> command = new ArrayList<>(
                    List.of("-XX:DumpLoadedClassList=" + CLASS_LIST, "-XX:+UseSerialGC", "--module", MAIN));
            command.addAll(List.of(run.arguments()));
            java(run.exitStatus(), command);
            for (String line : Files.readAllLines(list)) {
                // Every list numbers its classes anew; only those that a class loader of a program defines need the
                // number.
                loaded.add(line.replaceFirst(" id: \\d+$", ""));
            }
        }
        Files.write(list, loaded);
        List<String> options = new ArrayList<>(List.of(
                "-Xshare:dump",
                "-XX:+UseG1GC",
                "-XX:SharedClassListFile=" + CLASS_LIST,
                "-XX:SharedArchiveFile=" + MADE.resolve(ARCHIVE).toAbsolutePath()));
        if (Runtime.version().feature() >= 25) {
            options.add("-XX:+AOTClassLinking");
        }
        options.addAll(List.of("--module", MAIN));
        java(0, options);
    }

    /** Runs the Java of the image in the folder of samples, and shows what it printed unless it ends with this exit status. */
    private static void java(int exitStatus, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(MADE.resolve(Path.of("bin", "java")).toAbsolutePath().toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(SAMPLES.toFile())
                .redirectInput(SAMPLES.resolve("response.txt").toFile())
                .redirectErrorStream(true);
        // Options of the environment would make archives that fit only there.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        if (status != exitStatus) {
            throw new IllegalStateException(
                    printed + "\nThis command ended with " + status + " instead of " + exitStatus + ": " + command);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
