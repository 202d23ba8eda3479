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
 * What does it cost to read an error body with the kit, with plain parsers, with the clients of others, and at the least?
 *
 * <p>A way that refuses a body is measured up to its exception. One way with one body:
 *
 * <pre>{@code
 * mvn -q -DskipTests package
 * java -cp 'obs-errors-bench/target/classes:obs-errors-bench/target/libraries/*' \
 *     org.openjdk.jmh.Main DecodeBenchmark -p way=SCANNER -p body=TYPICAL -prof gc
 * }</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 3, jvmArgsAppend = DecodeBenchmark.PARSER_OF_THE_JDK)
public class DecodeBenchmark {

    /** Without it the clients of others would find the parser of the kit, which is faster. */
    public static final String PARSER_OF_THE_JDK =
            "-Djavax.xml.stream.XMLInputFactory=com.sun.xml.internal.stream.XMLInputFactoryImpl";

    /** How it is read. */
    @Param
    public DecodeWay way = DecodeWay.SCANNER;

    /** What is read. */
    @Param
    public Body body = Body.TYPICAL;

    private byte[] bytes = {};

    private Decoder<?> decoder = new FloorDecoder(bytes);

    /** Checks that this way finds in this body what is in it, and makes both. */
    @Setup
    public void check() {
        Outcome.check(way, body);
        bytes = body.bytes();
        decoder = way.decoder(bytes);
    }

    /**
     * What does this way cost for this body?
     *
     * <p>{@code jmh DecodeBenchmark -p way=SCANNER,BINDING,OBS_JAVA -p body=TYPICAL -prof gc}
     */
    @Benchmark
    public Object decode() {
        try {
            return decoder.decode(bytes);
        } catch (Exception e) {
            return e;
        }
    }
}
