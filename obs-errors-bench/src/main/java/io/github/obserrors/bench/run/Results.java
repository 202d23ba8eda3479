package io.github.obserrors.bench.run;

import io.github.obserrors.bench.decode.Body;
import java.io.File;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that one run measured, and where.
 *
 * @param set which set of benchmarks ran
 * @param environment the machine and the JDK
 * @param sizes the size of each body in bytes, by the name of the body
 * @param figures one for each benchmark with its parameters
 * @param starts one for each kind of process
 * @param images one for each set of modules
 * @param delays one for each delay of the error server
 * @param memory the memory of the error server during many requests
 */
public record Results(
        RunSet set,
        Environment environment,
        Map<String, Integer> sizes,
        List<Figure> figures,
        List<Start> starts,
        List<Image> images,
        List<Delay> delays,
        Memory memory) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /** Reads the results of one run. */
    public static Results read(File file) {
        return JSON.readValue(file, Results.class);
    }

    /** Writes these results. */
    void write(File file) {
        JSON.writerWithDefaultPrettyPrinter().writeValue(file, this);
    }

    /** {@return the size of a body in bytes} */
    public int size(Body body) {
        Integer size = sizes.get(body.name());
        if (size == null) {
            throw new IllegalStateException("The results do not hold the size of the body " + body);
        }
        return size;
    }

    /**
     * Returns a figure of one thread.
     *
     * @param benchmark the simple name of the class and the method
     * @param params the parameters
     * @return the figure, or empty if the set leaves it out
     */
    public Optional<Figure> figure(String benchmark, Map<String, String> params) {
        return figure(benchmark, params, 1);
    }

    /**
     * Returns a figure.
     *
     * @param benchmark the simple name of the class and the method
     * @param params the parameters
     * @param threads how many threads ran it
     * @return the figure, or empty if the set leaves it out
     */
    public Optional<Figure> figure(String benchmark, Map<String, String> params, int threads) {
        return figures.stream()
                .filter(figure -> figure.threads() == threads
                        && figure.benchmark().equals(benchmark)
                        && figure.params().equals(params))
                .findFirst();
    }

    /** {@return the start of a process with this name} */
    public Optional<Start> start(String name) {
        return starts.stream().filter(start -> start.name().equals(name)).findFirst();
    }

    /** {@return the image with this name, compressed or not} */
    public Optional<Image> image(String name, boolean compressed) {
        return images.stream()
                .filter(image -> image.name().equals(name) && image.compressed() == compressed)
                .findFirst();
    }

    /**
     * What one benchmark measured.
     *
     * @param benchmark the simple name of the class and the method
     * @param params the parameters
     * @param threads how many threads ran it at the same time
     * @param nanos the time of one operation in each iteration, in nanoseconds
     * @param cpuNanos the time that the processors worked for one operation in each iteration, in nanoseconds
     * @param bytes the bytes that one operation allocated in each iteration
     */
    public record Figure(
            String benchmark,
            Map<String, String> params,
            int threads,
            List<Double> nanos,
            List<Double> cpuNanos,
            List<Double> bytes) {

        /** {@return this figure with the iterations of another run of the same benchmark} */
        Figure and(Figure other) {
            return new Figure(
                    benchmark,
                    params,
                    threads,
                    joined(nanos, other.nanos),
                    joined(cpuNanos, other.cpuNanos),
                    joined(bytes, other.bytes));
        }

        private static List<Double> joined(List<Double> some, List<Double> others) {
            List<Double> all = new ArrayList<>(some);
            all.addAll(others);
            return all;
        }

        /** {@return the spread of the time of one operation, in nanoseconds} */
        public Spread time() {
            return Spread.of(nanos);
        }

        /** {@return the spread of the time that processors worked, in nanoseconds} */
        public Spread cpuTime() {
            return Spread.of(cpuNanos);
        }

        /** {@return the spread of the allocated bytes} */
        public Spread allocated() {
            return Spread.of(bytes);
        }
    }

    /**
     * How long whole processes took that do one thing.
     *
     * @param name what they do
     * @param millis the time of each process from start to end, in milliseconds
     * @param classes how many classes were loaded
     */
    public record Start(String name, List<Double> millis, int classes) {

        /** {@return the spread of the time, in milliseconds} */
        public Spread time() {
            return Spread.of(millis);
        }
    }

    /**
     * How exactly the error server delays an answer.
     *
     * @param name the delay
     * @param over by how much each exchange took longer than the delay, in milliseconds; negative if it was shorter
     */
    public record Delay(String name, List<Double> over) {

        /** {@return how far from the delay 99 of 100 exchanges were at most, in milliseconds} */
        public double percentile99() {
            List<Double> sorted = over.stream().map(Math::abs).sorted().toList();
            return sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1);
        }
    }

    /**
     * The memory of a process with the error server and its clients.
     *
     * @param requests how many requests the server answered
     * @param bytes the heap in use after each tenth of them, in bytes
     */
    public record Memory(long requests, List<Long> bytes) {

        /** {@return by how much the heap grew from the first tenth to the last, in bytes; negative if it shrank} */
        public long growth() {
            return bytes.get(bytes.size() - 1) - bytes.get(0);
        }
    }

    /**
     * The size of a run-time image.
     *
     * @param name the modules it was linked for
     * @param compressed whether its modules are compressed
     * @param bytes the total size of its files
     */
    public record Image(String name, boolean compressed, long bytes) {}

    /**
     * The median of values, and their extremes.
     *
     * @param min the smallest value
     * @param median the median
     * @param max the largest value
     */
    public record Spread(double min, double median, double max) {

        static Spread of(List<Double> values) {
            List<Double> sorted =
                    values.stream().sorted(Comparator.naturalOrder()).toList();
            int size = sorted.size();
            return new Spread(
                    sorted.get(0), (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2, sorted.get(size - 1));
        }
    }
}
