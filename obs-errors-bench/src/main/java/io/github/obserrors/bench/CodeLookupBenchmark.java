package io.github.obserrors.bench;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ServerErrorCode;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
 * What does it cost to find a code by its text, against a plain map?
 *
 * <pre>{@code
 * mvn -q -DskipTests package
 * java -cp 'obs-errors-bench/target/classes:obs-errors-bench/target/libraries/*' \
 *     org.openjdk.jmh.Main CodeLookupBenchmark -prof gc
 * }</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class CodeLookupBenchmark {

    private static final int TEXTS = 1024;

    private final Map<String, ServerErrorCode> map = Arrays.stream(ServerErrorCode.values())
            .collect(Collectors.toMap(ServerErrorCode::value, Function.identity()));

    private final List<String> texts = texts();
    private int next;

    /** Codes in random order, as new strings whose hash is computed on the first look-up and then known. */
    private static List<String> texts() {
        Random random = new Random(1);
        ServerErrorCode[] codes = ServerErrorCode.values();
        return Collections.nCopies(TEXTS, codes).stream()
                .map(all -> new String(all[random.nextInt(all.length)].value().toCharArray()))
                .toList();
    }

    /** By {@link ErrorCode#of(String)}. */
    @Benchmark
    public ErrorCode byErrorCode() {
        return ErrorCode.of(nextText());
    }

    /** By a {@link java.util.HashMap} from value to code. */
    @Benchmark
    public @Nullable ErrorCode byHashMap() {
        return map.get(nextText());
    }

    private String nextText() {
        return texts.get(next++ & (TEXTS - 1));
    }
}
