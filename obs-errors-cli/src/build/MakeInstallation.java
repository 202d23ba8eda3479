import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes the folder {@code target/obs-errors}: a Java run-time image with the modules of the command, the script that
 * starts it, and an archive of the classes that a start loads.
 *
 * <p>Run it in the folder of the command line module: {@code java MakeInstallation.java START}, where START is the time at
 * which the build began, in the format of ISO 8601. The script in a checkout compares the sources with this time.
 */
public final class MakeInstallation {

    private static final Path TARGET = Path.of("target");
    private static final Path INSTALLED = TARGET.resolve("obs-errors");
    private static final Path MADE = TARGET.resolve("obs-errors.new");
    private static final Path REPLACED = TARGET.resolve("obs-errors.old");

    private static final String MODULE = "io.github.obserrors.cli";

    /** One of each kind of input that the command explains without its parser of options. */
    private static final List<String> USUAL_INPUTS =
            List.of("NoSuchKey", "404", "Obs.0022", "response.txt", "body.xml");

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

    private MakeInstallation() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        FileTime start = FileTime.from(Instant.parse(args[0]));
        delete(MADE);
        delete(REPLACED);

        link();
        Files.copy(Path.of("..", "LICENSE"), MADE.resolve("LICENSE"));
        Path script = MADE.resolve(Path.of("bin", "obs-errors"));
        Files.copy(Path.of("src", "main", "launcher", "obs-errors"), script, StandardCopyOption.COPY_ATTRIBUTES);
        archiveClasses();
        Files.setLastModifiedTime(script, start);

        // Renamed as a whole, so that nobody starts half of it.
        if (Files.exists(INSTALLED)) {
            Files.move(INSTALLED, REPLACED);
        }
        Files.move(MADE, INSTALLED);
        delete(REPLACED);
    }

    private static void link() {
        ToolProvider jlink = ToolProvider.findFirst("jlink")
                .orElseThrow(
                        () -> new IllegalStateException("This JDK has no jlink: " + System.getProperty("java.home")));
        String compression = Runtime.version().feature() < 21 ? "2" : "zip-6";
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
     * Makes an archive of the classes of the JDK, and one on top of it for those that explaining the usual inputs loads.
     */
    private static void archiveClasses() throws IOException, InterruptedException {
        // Only this collector can write the objects of the archive; every collector can read them.
        java(List.of("-XX:+UseG1GC", "-Xshare:dump"));

        Path samples = Files.createTempDirectory(TARGET, "samples");
        Files.writeString(samples.resolve("body.xml"), BODY);
        Files.writeString(
                samples.resolve("response.txt"),
                "HTTP/1.1 404 Not Found\r\nContent-Type: application/xml\r\nx-obs-request-id: 1\r\n\r\n" + BODY);
        List<String> command = new ArrayList<>(List.of(
                "-XX:ArchiveClassesAtExit=" + MADE.resolve(Path.of("lib", "obs-errors.jsa")),
                "-XX:+UseSerialGC",
                "--module",
                MODULE + "/" + MODULE + ".Main",
                "explain"));
        USUAL_INPUTS.forEach(input -> command.add(
                input.contains(".") && !input.startsWith("Obs.")
                        ? samples.resolve(input).toString()
                        : input));
        java(command);
        delete(samples);
    }

    /** Runs the Java of the image, and shows what it printed if it fails. */
    private static void java(List<String> arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(MADE.resolve(Path.of("bin", "java")).toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // Options of the environment would make archives that fit only there.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(printed + "\nThis command failed: " + command);
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
