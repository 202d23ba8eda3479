package io.github.obserrors.bench.run;

import io.github.obserrors.bench.run.Results.Image;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Links run-time images, compressed and uncompressed, and measures their size. */
final class Images {

    private static final List<String> MODULES =
            List.of("java.base", "io.github.obserrors.api", "io.github.obserrors.xml");

    private Images() {}

    /** Links the JDK's base module alone, then together with each part of the kit. */
    static List<Image> measure() throws IOException {
        List<Image> images = new ArrayList<>();
        for (boolean compressed : List.of(false, true)) {
            for (String module : MODULES) {
                Path folder = Files.createTempDirectory("image");
                try {
                    images.add(new Image(module, compressed, link(module, compressed, folder.resolve("image"))));
                } finally {
                    delete(folder);
                }
            }
        }
        return images;
    }

    private static long link(String module, boolean compressed, Path image) throws IOException {
        // Older releases use a different word for it.
        String most = Runtime.version().feature() < 21 ? "2" : "zip-9";
        ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow();
        StringWriter output = new StringWriter();
        int exit = jlink.run(
                new PrintWriter(output),
                new PrintWriter(output),
                "--module-path",
                ClassPath.join(ClassPath.modulesOfTheKit()),
                "--add-modules",
                module,
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--compress=" + (compressed ? most : "0"),
                "--output",
                image.toString());
        if (exit != 0) {
            throw new IllegalStateException("jlink ended with " + exit + ": " + output);
        }
        long bytes = 0;
        for (Path file : filesIn(image)) {
            bytes += Files.isRegularFile(file) ? Files.size(file) : 0;
        }
        return bytes;
    }

    /** Deletes a folder with everything in it. */
    static void delete(Path folder) throws IOException {
        List<Path> files = new ArrayList<>(filesIn(folder));
        files.sort(Comparator.reverseOrder());
        for (Path file : files) {
            Files.delete(file);
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        }
    }
}
