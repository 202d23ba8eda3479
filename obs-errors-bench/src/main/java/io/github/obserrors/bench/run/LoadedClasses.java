package io.github.obserrors.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The classes that a process loads, and where they come from. */
final class LoadedClasses {

    private static final String SOURCE = " source: ";

    private final List<String> sources;

    private LoadedClasses(List<String> sources) {
        this.sources = sources;
    }

    /** Runs a command of the Java launcher once and records its classes. */
    static LoadedClasses of(List<String> command) throws IOException, InterruptedException {
        Path log = Files.createTempFile("classes", ".log");
        List<String> logging = new ArrayList<>(command);
        logging.add(1, "-Xlog:class+load:file=" + log);
        int exit = new ProcessBuilder(logging)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        List<String> sources = Files.readAllLines(log).stream()
                .filter(line -> line.contains(SOURCE))
                .map(line -> line.substring(line.indexOf(SOURCE) + SOURCE.length()))
                .toList();
        Files.delete(log);
        if (exit != 0) {
            throw new IllegalStateException(logging + " ended with " + exit);
        }
        return new LoadedClasses(sources);
    }

    int count() {
        return sources.size();
    }

    /** {@return the entries of a class path that classes came from, in the same order} */
    List<Path> from(List<Path> entries) {
        return entries.stream()
                .filter(entry -> sources.stream()
                        .anyMatch(source -> source.startsWith("file:") && source.contains(entry.toString())))
                .toList();
    }
}
