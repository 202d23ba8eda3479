package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Runs a program of the tests in its own process, with the Java that runs the tests. */
final class JavaProcess {

    private JavaProcess() {}

    /** Everything that the program printed, once it has ended successfully. */
    static String output(List<String> options, List<String> classPath, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        options.stream(),
                        Stream.of("--class-path", String.join(File.pathSeparator, classPath), program.getName()),
                        Stream.of(arguments))
                .flatMap(part -> part)
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }

    /** The folder of the tests, which is not on the module path because the tests are part of the module. */
    static String testFolder() throws URISyntaxException {
        URI tests = Objects.requireNonNull(JavaProcess.class.getResource("JavaProcess.class"))
                .toURI();
        Path file = Path.of(tests);
        int levels = Path.of(JavaProcess.class.getName().replace('.', '/')).getNameCount();
        return file.getRoot()
                .resolve(file.subpath(0, file.getNameCount() - levels))
                .toString();
    }

    /** The folder or jar that holds a class which is not a test. */
    static String placeOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
