package io.github.obserrors.bench.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.bench.run.Results;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Makes the page of the benchmarks, and its plots in a folder beside it, from files that RunBenchmarks wrote.
 *
 * <pre>{@code
 * java -cp 'obs-errors-bench/target/classes:obs-errors-bench/target/libraries/*' \
 *     io.github.obserrors.bench.report.MakeReport target/full-17.json target/full-25.json docs/benchmarks.md
 * }</pre>
 */
public final class MakeReport {

    private MakeReport() {}

    /**
     * Makes the page.
     *
     * @param arguments the files, one for each JDK, and the page
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("Usage: MakeReport FILE... PAGE");
            System.exit(2);
        }
        int last = arguments.length - 1;
        List<Results> runs = Arrays.stream(arguments, 0, last)
                .map(name -> Results.read(new File(name)))
                .sorted(Comparator.comparingInt(run -> run.environment().feature()))
                .toList();
        Path page = Path.of(arguments[last]).toAbsolutePath();
        String name = page.getFileName().toString().replaceAll("\\.md$", "");
        Plots plots = new Plots(runs, page.resolveSibling(name));
        Files.writeString(page, new Page(runs, plots).text(), UTF_8);
        System.out.println("Written: " + page);
    }
}
