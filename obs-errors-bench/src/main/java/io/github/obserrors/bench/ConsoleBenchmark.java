package io.github.obserrors.bench;

import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.console.ConsoleCode;
import io.github.obserrors.console.ConsoleErrorCode;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What does it cost to find a console code, and the console codes that correspond to a server code?
 *
 * <pre>{@code
 * mvn -q -DskipTests package
 * java -cp 'obs-errors-bench/target/classes:obs-errors-bench/target/libraries/*' \
 *     org.openjdk.jmh.Main ConsoleBenchmark -prof gc
 * }</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class ConsoleBenchmark {

    static final int CONSOLE_CODES = 36;
    static final int SERVER_CODES = 114;

    private final String[] texts = Arrays.stream(ConsoleErrorCode.values())
            .map(ConsoleErrorCode::value)
            .toArray(String[]::new);

    private final List<ServerErrorCode> codes = CodeKeys.CODES;

    /**
     * What does it cost to find the code in a text that a client shows?
     *
     * <p>{@code jmh ConsoleBenchmark.parse -prof gc}
     */
    @Benchmark
    @OperationsPerInvocation(CONSOLE_CODES)
    public void parse(Blackhole hole) {
        for (String text : texts) {
            hole.consume(ConsoleCode.parse(text));
        }
    }

    /**
     * What does it cost to find the console codes that a server code may appear as?
     *
     * <p>{@code jmh ConsoleBenchmark.correspondences -prof gc}
     */
    @Benchmark
    @OperationsPerInvocation(SERVER_CODES)
    public void correspondences(Blackhole hole) {
        for (ServerErrorCode code : codes) {
            hole.consume(ConsoleErrorCode.correspondences(code));
        }
    }
}
