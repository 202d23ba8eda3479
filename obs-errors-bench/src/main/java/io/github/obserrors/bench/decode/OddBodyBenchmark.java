package io.github.obserrors.bench.decode;

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

/**
 * What does it cost the kit to read the typical body in another form?
 *
 * <pre>{@code
 * mvn -q -DskipTests package
 * java -cp 'obs-errors-bench/target/classes:obs-errors-bench/target/libraries/*' \
 *     org.openjdk.jmh.Main OddBodyBenchmark -p body=INDENTED,COMMENT -prof gc
 * }</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 3, jvmArgsAppend = DecodeBenchmark.PARSER_OF_THE_JDK)
public class OddBodyBenchmark {

    /** Which form is read. */
    @Param
    public OddBody body = OddBody.TYPICAL;

    private final KitDecoder decoder = new KitDecoder();
    private byte[] bytes = {};

    /** Creates the body, and checks that the kit finds in it what the typical body contains. */
    @Setup
    public void check() {
        bytes = body.bytes();
        Facts found = decoder.facts(decoder.decode(bytes));
        if (!found.equals(Body.TYPICAL.facts())) {
            throw new IllegalStateException(body + " holds " + found);
        }
    }

    /**
     * What does this form cost?
     *
     * <p>{@code jmh OddBodyBenchmark -p body=NAMESPACE,PREFIX -prof gc}
     */
    @Benchmark
    public Object read() {
        return decoder.decode(bytes);
    }
}
