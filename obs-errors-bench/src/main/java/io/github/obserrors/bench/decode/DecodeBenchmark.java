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
 * What does it cost to read an error body with the kit, plain parsers and other clients, and at the very least?
 *
 * <p>If a way refuses a body, the time until its exception is measured. To run one way with one body:
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

    /** Keeps the other clients from picking up the kit's parser, which is faster. */
    public static final String PARSER_OF_THE_JDK =
            "-Djavax.xml.stream.XMLInputFactory=com.sun.xml.internal.stream.XMLInputFactoryImpl";

    /** How the body is read. */
    @Param
    public DecodeWay way = DecodeWay.SCANNER;

    /** Which body is read. */
    @Param
    public Body body = Body.TYPICAL;

    private byte[] bytes = {};

    private Decoder<?> decoder = new FloorDecoder(bytes);

    /** Creates the body and the decoder, and checks that this way finds what the body contains. */
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
