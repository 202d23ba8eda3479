package io.github.obserrors.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The files in {@code docs/logs} of this checkout. */
public final class Sql {

    private Sql() {}

    /** {@return the top folder of the checkout} */
    public static Path checkout() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("docs/logs"))) {
                return folder;
            }
        }
        throw new IllegalStateException(
                "There is no docs/logs above " + Path.of("").toAbsolutePath());
    }

    /**
     * {@return the statements of a file}
     *
     * @param name the name of the file, such as {@code errors.sql}
     */
    public static List<String> statements(String name) {
        return Arrays.asList(text(name).split(";\\s*\n"));
    }

    /**
     * {@return a statement with the path of a test in place of the path that a user would have}
     *
     * @param statement the statement
     * @param written the path in the statement
     * @param real the path of the test
     */
    public static String with(String statement, String written, Path real) {
        return statement.replace(written, real.toString().replace('\\', '/'));
    }

    static String text(String name) {
        try {
            return Files.readString(checkout().resolve("docs/logs").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
