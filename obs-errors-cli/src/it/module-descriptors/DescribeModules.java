import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Compares what {@code jar --describe-module} says of the jars of the kit with committed texts.
 *
 * <p>Run as {@code java DescribeModules.java FOLDER_OF_JARS FOLDER_OF_TEXTS}.
 */
public final class DescribeModules {

    private static final List<String> ARTIFACTS =
            List.of("obs-errors-api", "obs-errors-xml", "obs-errors-console", "obs-errors-cli");

    private DescribeModules() {}

    public static void main(String[] args) throws IOException {
        boolean same = true;
        for (String artifact : ARTIFACTS) {
            String actual = describe(jar(Path.of(args[0]), artifact));
            Path expected = Path.of(args[1], artifact + ".expected.txt");
            if (!Files.exists(expected) || !actual.equals(Files.readString(expected))) {
                System.err.println(expected + " does not say what the jar tool says:\n" + actual);
                same = false;
            }
        }
        System.exit(same ? 0 : 1);
    }

    private static Path jar(Path folder, String artifact) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(artifact + "-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The description without the version and the place of the jar, which change. */
    private static String describe(Path jar) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        ToolProvider.findFirst("jar").orElseThrow().run(out, out, "--describe-module", "--file", jar.toString());
        return text.toString()
                .replaceAll("\\R", "\n")
                .replaceFirst("@\\S+ jar:file:\\S+", "")
                .strip()
                .concat("\n");
    }
}
