import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/**
 * Checks the three jars of a module: each contains the license, and the Javadoc links to the types of other modules.
 *
 * <p>Run it in the folder of a module: {@code java CheckJars.java NAME [ARTIFACT...]}. The name is that of the jar
 * without {@code .jar}; the Javadoc has to link to types of the artifacts.
 */
public final class CheckJars {

    private static final Path TARGET = Path.of("target");
    private static final Path DOCUMENTATION = Path.of("..", "target", "javadoc");

    private final List<String> mistakes = new ArrayList<>();

    private CheckJars() {}

    public static void main(String[] args) throws IOException {
        CheckJars check = new CheckJars();
        byte[] license = Files.readAllBytes(Path.of("..", "LICENSE"));
        for (String end : List.of("", "-sources", "-javadoc")) {
            check.license(jar(args[0] + end + ".jar"), license);
        }
        for (String artifact : Arrays.asList(args).subList(1, args.length)) {
            check.links(jar(args[0] + "-javadoc.jar"), artifact);
        }
        check.mistakes.forEach(System.err::println);
        System.exit(check.mistakes.isEmpty() ? 0 : 1);
    }

    /** The command line tool keeps its jar beside the jars that it needs. */
    private static Path jar(String name) {
        Path jar = TARGET.resolve(name);
        return Files.exists(jar) ? jar : TARGET.resolve("modules").resolve(name);
    }

    private void license(Path jar, byte[] license) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry entry = file.getEntry("META-INF/LICENSE");
            if (entry == null
                    || !Arrays.equals(license, file.getInputStream(entry).readAllBytes())) {
                mistakes.add(jar + " does not hold the LICENSE of the project as META-INF/LICENSE.");
            }
        }
    }

    /** Every link must lead to a page that exists, and at least one must lead to a type. */
    private void links(Path jar, String artifact) throws IOException {
        Pattern link = Pattern.compile("href=\"([^\"]*/" + Pattern.quote(artifact) + "/[^\"#]*)");
        TreeSet<Path> pages = new TreeSet<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            List<ZipEntry> entries = file.stream()
                    .map(entry -> (ZipEntry) entry)
                    .filter(entry -> entry.getName().endsWith(".html"))
                    .toList();
            for (ZipEntry entry : entries) {
                String html = new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                Matcher matcher = link.matcher(html);
                while (matcher.find()) {
                    pages.add(DOCUMENTATION
                            .resolve(versioned(jar))
                            .resolve(entry.getName())
                            .resolveSibling(matcher.group(1))
                            .normalize());
                }
            }
        }
        Optional<Path> lost = pages.stream().filter(Files::notExists).findFirst();
        lost.ifPresent(page -> mistakes.add(jar + " links to " + page + ", which is not there."));
        if (pages.stream().noneMatch(page -> page.getFileName().toString().matches("[A-Z]\\w*\\.html"))) {
            mistakes.add(jar + " links to no type of " + artifact + ".");
        }
    }

    /** {@return the folder for the documentation of a module and a version, as documentation servers name it} */
    private static Path versioned(Path jar) {
        Matcher name = Pattern.compile("(.*?)-(\\d.*)-javadoc\\.jar")
                .matcher(jar.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalArgumentException("Not the name of a jar with Javadoc: " + jar);
        }
        return Path.of(name.group(1), name.group(2));
    }
}
