package io.github.obserrors.bench.decode;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.xml.ErrorResponses;
import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How does the time grow with the size of a response, up to the largest that the kit keeps in memory?
 *
 * <p>The response is the result of a multi-object delete in which every object failed: no other document is as large.
 *
 * <pre>{@code
 * mvn -q -DskipTests package
 * java -cp 'obs-errors-bench/target/classes:obs-errors-bench/target/libraries/*' \
 *     org.openjdk.jmh.Main GrowthBenchmark -prof gc
 * }</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class GrowthBenchmark {

    /** The sizes in bytes, from a single entry to the bound of 16 MiB. */
    public static final List<String> SIZES = List.of("100", "1000", "10000", "100000", "1000000", "16777216");

    private static final String BEGINNING = "<DeleteResult>";
    private static final String END = "</DeleteResult>";

    /** How many bytes the response has at most. */
    @Param({"100", "1000", "10000", "100000", "1000000", "16777216"})
    public int size = 100;

    private byte[] bytes = {};

    /** Creates the response, and checks that all of its errors are found. */
    @Setup
    public void check() {
        int errors = (size - BEGINNING.length() - END.length()) / entry(0).length();
        StringBuilder body = new StringBuilder(size).append(BEGINNING);
        for (int i = 0; i < errors; i++) {
            body.append(entry(i));
        }
        bytes = body.append(END).toString().getBytes(UTF_8);
        if (!(decode() instanceof DeleteResult result && result.errors().size() == errors && result.isComplete())) {
            throw new IllegalStateException("not all errors were found in " + bytes.length + " bytes");
        }
    }

    private static String entry(int key) {
        return String.format(Locale.ROOT, "<Error><Key>%07d</Key><Code>NoSuchKey</Code></Error>", key);
    }

    /**
     * What does a whole response cost?
     *
     * <p>{@code jmh GrowthBenchmark.decode -prof gc}
     */
    @Benchmark
    public DecodedResponse decode() {
        return ErrorResponses.decode(400, Map.of(), bytes);
    }

    /**
     * What does the same document cost as a stream?
     *
     * <p>{@code jmh GrowthBenchmark.stream -prof gc}
     */
    @Benchmark
    public long stream(Blackhole hole) throws IOException {
        return ErrorXml.readDeleteResult(
                new ByteArrayInputStream(bytes), ReadOptions.defaults(), hole::consume, note -> {});
    }
}
