package io.github.obserrors.bench;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.bench.decode.Body;
import io.github.obserrors.xml.ErrorXml;
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
 * What does it cost to write the typical error?
 *
 * <pre>{@code
 * mvn -q -DskipTests package
 * java -cp 'obs-errors-bench/target/classes:obs-errors-bench/target/libraries/*' \
 *     org.openjdk.jmh.Main EncodeBenchmark -p way=KIT -prof gc
 * }</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class EncodeBenchmark {

    private final ErrorBody body = ErrorXml.read(Body.TYPICAL.bytes());

    /** How the error is written. */
    @Param
    public EncodeWay way = EncodeWay.KIT;

    private EncodeWay.Writer writer = ErrorXml::write;

    /** Checks that what this way writes reads back as an equal error. */
    @Setup
    public void check() throws Exception {
        writer = way.writer();
        ErrorBody readBack = ErrorXml.read(way.bytes(writer.write(body)));
        if (!readBack.equals(body)) {
            throw new IllegalStateException(way + " wrote " + readBack);
        }
    }

    /**
     * What does this way cost?
     *
     * <p>{@code jmh EncodeBenchmark -p way=KIT,JAXB -prof gc}
     */
    @Benchmark
    public Object write() throws Exception {
        return writer.write(body);
    }
}
