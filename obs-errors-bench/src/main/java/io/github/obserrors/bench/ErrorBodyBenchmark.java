package io.github.obserrors.bench;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.xml.ErrorXml;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What does it cost to read a typical error body?
 *
 * <pre>{@code
 * mvn -q -DskipTests package
 * java -cp 'obs-errors-bench/target/classes:obs-errors-bench/target/libraries/*' \
 *     org.openjdk.jmh.Main ErrorBodyBenchmark -prof gc
 * }</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class ErrorBodyBenchmark {

    private final byte[] body = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Error>
              <Code>NoSuchKey</Code>
              <Message>The specified key does not exist.</Message>
              <RequestId>DCD2FC9CAB78000001438F6640529BA9</RequestId>
              <HostId>nkbX5Pw7vRd26kP6gRwQQ4AxiN446dN608LMf4/9h/NMdhrWsc17Vnlva6VS23dq</HostId>
              <Key>object</Key>
            </Error>
            """.getBytes(StandardCharsets.UTF_8);

    /** By {@link ErrorXml#read(byte[])}, through the JAXB binding. */
    @Benchmark
    public ErrorBody byBinding() {
        return ErrorXml.read(body);
    }
}
