package io.github.obserrors.bench.run;

import io.github.obserrors.bench.decode.Body;
import io.github.obserrors.bench.run.Results.Delay;
import io.github.obserrors.bench.run.Results.Figure;
import io.github.obserrors.bench.run.Results.Image;
import io.github.obserrors.bench.run.Results.Memory;
import io.github.obserrors.bench.run.Results.Start;
import java.io.File;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Runs a set of benchmarks and writes what they measured into a file.
 *
 * <pre>{@code
 * mvn -q -DskipTests package
 * java -cp 'obs-errors-bench/target/classes:obs-errors-bench/target/libraries/*' \
 *     io.github.obserrors.bench.run.RunBenchmarks quick --out target/quick.json
 * }</pre>
 *
 * <p>{@code full} instead of {@code quick} runs everything; {@code brief} too, but so briefly that it only shows that
 * everything works. {@code --only server} at the end leaves out what has nothing to do with the error server; such results
 * are too few for the page. The JDK that runs this is the one that is measured.
 */
public final class RunBenchmarks {

    private static final List<String> ONLY_SERVER = List.of("--only", "server");
    private static final double SECONDS_OF_ALL_STARTS = 4;
    private static final double SECONDS_OF_IMAGES = 20;
    private static final double SECONDS_OF_ALL_PAUSES = 0.06;
    private static final double SECONDS_OF_A_REQUEST = 30e-6;

    private final RunSet set;
    private final boolean serverOnly;
    private final long began = System.nanoTime();

    private RunBenchmarks(RunSet set, boolean serverOnly) {
        this.set = set;
        this.serverOnly = serverOnly;
    }

    /**
     * Runs a set.
     *
     * @param arguments the name of the set, {@code --out} and the file, and {@code --only server} if that is all
     */
    public static void main(String[] arguments) throws Exception {
        Map<String, RunSet> sets = Arrays.stream(RunSet.values())
                .collect(Collectors.toMap(set -> set.name().toLowerCase(Locale.ROOT), Function.identity()));
        boolean serverOnly = Arrays.asList(arguments)
                .subList(Math.min(3, arguments.length), arguments.length)
                .equals(ONLY_SERVER);
        if (arguments.length != (serverOnly ? 5 : 3)
                || !sets.containsKey(arguments[0])
                || !arguments[1].equals("--out")) {
            System.err.println("Usage: RunBenchmarks quick|full|brief --out FILE [--only server]");
            System.exit(2);
        }
        RunSet set = Objects.requireNonNull(sets.get(arguments[0]));
        File file = new File(arguments[2]).getAbsoluteFile();
        Files.createDirectories(file.toPath().getParent());
        Results results = new RunBenchmarks(set, serverOnly).run();
        results.write(file);
        System.out.println("Written: " + file);
    }

    private Results run() throws Exception {
        Environment environment = Environment.ofThisMachine();
        List<Trial> trials = serverOnly ? Trials.ofServer(set) : Trials.of(set);
        double estimate = trials.stream()
                        .mapToDouble(trial -> trial.rounds() * set.effort().seconds())
                        .sum()
                + SECONDS_OF_ALL_STARTS * (set.startRounds() + 2)
                + (serverOnly ? 0 : SECONDS_OF_IMAGES)
                + set.pauses() * SECONDS_OF_ALL_PAUSES
                + set.requests() * SECONDS_OF_A_REQUEST;
        System.out.printf(
                "%s on %s, load %.1f: this takes about %s. Do not use the machine meanwhile.%n",
                set, environment.jdk(), environment.load(), minutes(estimate));

        System.out.println(elapsed() + " linking images");
        List<Image> images = serverOnly ? List.of() : Images.measure();
        System.out.println(elapsed() + " starting " + set.startRounds() + " processes of each kind");
        List<Start> starts = serverOnly ? Starts.ofServer(set.startRounds()) : Starts.of(set.startRounds());
        List<Figure> figures = figures(trials);
        System.out.println(elapsed() + " delays of the error server");
        List<Delay> delays = ErrorServers.delays(set.pauses());
        System.out.println(elapsed() + " " + set.requests() + " requests to the error server");
        Memory memory = ErrorServers.memory(set.requests());
        return new Results(set, environment, sizes(), figures, starts, images, delays, memory);
    }

    /** {@return the size of each body in bytes, by the name of the body} */
    static Map<String, Integer> sizes() {
        Map<String, Integer> sizes = new TreeMap<>();
        for (Body body : Body.values()) {
            sizes.put(body.name(), body.bytes().length);
        }
        return sizes;
    }

    private List<Figure> figures(List<Trial> trials) throws Exception {
        Map<Trial, Figure> figures = new LinkedHashMap<>();
        int runs = trials.stream().mapToInt(Trial::rounds).sum();
        int run = 0;
        for (int round = 0; run < runs; round++) {
            for (Trial trial : trials) {
                if (round < trial.rounds()) {
                    Figure figure = trial.run(set.effort());
                    figures.merge(trial, figure, Figure::and);
                    System.out.printf(
                            Locale.ROOT,
                            "%s %d/%d %s: %.1f ns%n",
                            elapsed(),
                            ++run,
                            runs,
                            trial.label(),
                            figure.time().median());
                }
            }
        }
        return new ArrayList<>(figures.values());
    }

    private String elapsed() {
        return minutes((System.nanoTime() - began) / 1e9);
    }

    private static String minutes(double seconds) {
        return String.format(Locale.ROOT, "%d:%02d min", (long) seconds / 60, (long) seconds % 60);
    }
}
