package io.github.obserrors.xml.samples;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The bodies in the test resources, exactly as OBS sent them or as its documentation prints them. */
public final class Samples {

    private Samples() {}

    public static byte[] bytes(String file) {
        try (InputStream in = Samples.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }

    public static List<String> files() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError("The folder of the samples cannot be listed", e);
        }
    }

    public static boolean isDeleteResult(String file) {
        return file.startsWith("delete-result");
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(Samples.class.getResource("no-such-key.xml"))
                            .toURI())
                    .resolveSibling("");
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
