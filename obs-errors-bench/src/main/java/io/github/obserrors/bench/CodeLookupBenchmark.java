package io.github.obserrors.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ServerErrorCode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What does it cost to find a code by its bytes or by its text, compared with plain maps?
 *
 * <p>The figures are for one look-up; compare those of one run. To run all of them:
 *
 * <pre>{@code
 * mvn -q -DskipTests package
 * java -cp 'obs-errors-bench/target/classes:obs-errors-bench/target/libraries/*' \
 *     org.openjdk.jmh.Main CodeLookupBenchmark -prof gc
 * }</pre>
 *
 * <p>The commands below follow the first of these two, and {@code jmh} stands for the second up to {@code Main}. The
 * texts are strings that have already computed their hash, like those of a program that looks up the same ones again.
 * {@code -t max} runs as many threads as there are processors.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(CodeKeys.COUNT)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class CodeLookupBenchmark {

    /** Which texts are looked up. */
    @Param
    public CodeKeys keys = CodeKeys.LISTED;

    /** How many different codes there are: one, as few as a service meets every day, or all documented ones. */
    @Param({"1", "10", "114"})
    public int codes = CodeKeys.CODES.size();

    private final Map<String, ServerErrorCode> hashMap = new HashMap<>(CodeKeys.BY_VALUE);
    private final Map<String, ServerErrorCode> mapOf = CodeKeys.BY_VALUE;

    /** The texts as strings that have already computed their hash. */
    private String[] texts = {};

    /** The names of the constants where the text is listed, otherwise the text. */
    private String[] names = {};

    /** The texts one after the other. */
    private byte[] bytes = {};

    /** Where in the bytes each text ends and the next one begins. */
    private int[] ends = {};

    /** Lays the texts out. */
    @Setup
    public void layOut() {
        texts = keys.texts(codes);
        names = Arrays.stream(texts)
                .map(text -> ErrorCode.of(text) instanceof ServerErrorCode code ? code.name() : text)
                .toArray(String[]::new);
        bytes = String.join("", texts).getBytes(UTF_8);
        ends = new int[CodeKeys.COUNT + 1];
        for (int i = 0; i < CodeKeys.COUNT; i++) {
            ends[i + 1] = ends[i] + texts[i].length();
        }
    }

    /**
     * What does a look-up from the bytes of a body cost?
     *
     * <p>{@code jmh CodeLookupBenchmark.bytesByKit -prof gc}
     */
    @Benchmark
    public void bytesByKit(Blackhole hole) {
        for (int i = 0; i < CodeKeys.COUNT; i++) {
            hole.consume(bytesByKit(i));
        }
    }

    /**
     * What does a look-up from bytes cost without the kit, by creating a string and asking a {@link HashMap}?
     *
     * <p>{@code jmh CodeLookupBenchmark.bytesByHashMap -prof gc}
     */
    @Benchmark
    public void bytesByHashMap(Blackhole hole) {
        for (int i = 0; i < CodeKeys.COUNT; i++) {
            hole.consume(bytesByHashMap(i));
        }
    }

    /**
     * What does a look-up from bytes cost when a string is created for a {@code switch}, as in programs written by
     * hand?
     *
     * <p>{@code jmh CodeLookupBenchmark.bytesBySwitch -prof gc}
     */
    @Benchmark
    public void bytesBySwitch(Blackhole hole) {
        for (int i = 0; i < CodeKeys.COUNT; i++) {
            hole.consume(bytesBySwitch(i));
        }
    }

    /**
     * How much of the cost from bytes is the string, if the kit looks it up?
     *
     * <p>{@code jmh CodeLookupBenchmark.bytesByStringAndKit -prof gc}
     */
    @Benchmark
    public void bytesByStringAndKit(Blackhole hole) {
        for (int i = 0; i < CodeKeys.COUNT; i++) {
            hole.consume(bytesByStringAndKit(i));
        }
    }

    /**
     * What does a look-up from a string cost?
     *
     * <p>{@code jmh CodeLookupBenchmark.textByKit -prof gc}
     */
    @Benchmark
    public void textByKit(Blackhole hole) {
        for (int i = 0; i < CodeKeys.COUNT; i++) {
            hole.consume(textByKit(i));
        }
    }

    /**
     * What does a look-up from a string cost in a {@link HashMap}, which loses a text that it does not contain?
     *
     * <p>{@code jmh CodeLookupBenchmark.textByHashMap -prof gc}
     */
    @Benchmark
    public void textByHashMap(Blackhole hole) {
        for (int i = 0; i < CodeKeys.COUNT; i++) {
            hole.consume(textByHashMap(i));
        }
    }

    /**
     * What does a look-up from a string cost in a {@link HashMap}, if a record keeps the text it does not contain, as
     * in the kit?
     *
     * <p>{@code jmh CodeLookupBenchmark.textByHashMapOrRecord -prof gc}
     */
    @Benchmark
    public void textByHashMapOrRecord(Blackhole hole) {
        for (int i = 0; i < CodeKeys.COUNT; i++) {
            hole.consume(textByHashMapOrRecord(i));
        }
    }

    /**
     * What does a look-up from a string cost in a map created by {@link Map#of()}?
     *
     * <p>{@code jmh CodeLookupBenchmark.textByMapOf -prof gc}
     */
    @Benchmark
    public void textByMapOf(Blackhole hole) {
        for (int i = 0; i < CodeKeys.COUNT; i++) {
            hole.consume(textByMapOf(i));
        }
    }

    /**
     * What does a look-up from a string cost in a {@code switch} with a case for each code?
     *
     * <p>{@code jmh CodeLookupBenchmark.textBySwitch -prof gc}
     */
    @Benchmark
    public void textBySwitch(Blackhole hole) {
        for (int i = 0; i < CodeKeys.COUNT; i++) {
            hole.consume(textBySwitch(i));
        }
    }

    /**
     * What does a look-up from the name of the constant cost, where an exception says that there is none?
     *
     * <p>{@code jmh CodeLookupBenchmark.nameByValueOf -prof gc}
     */
    @Benchmark
    public void nameByValueOf(Blackhole hole) {
        for (int i = 0; i < CodeKeys.COUNT; i++) {
            hole.consume(nameByValueOf(i));
        }
    }

    String text(int key) {
        return texts[key];
    }

    ErrorCode bytesByKit(int key) {
        return ErrorCode.of(bytes, ends[key], ends[key + 1]);
    }

    @Nullable
    ServerErrorCode bytesByHashMap(int key) {
        return hashMap.get(new String(bytes, ends[key], ends[key + 1] - ends[key], UTF_8));
    }

    @Nullable
    ServerErrorCode bytesBySwitch(int key) {
        return CodeSwitch.find(new String(bytes, ends[key], ends[key + 1] - ends[key], UTF_8));
    }

    ErrorCode bytesByStringAndKit(int key) {
        return ErrorCode.of(new String(bytes, ends[key], ends[key + 1] - ends[key], UTF_8));
    }

    ErrorCode textByKit(int key) {
        return ErrorCode.of(texts[key]);
    }

    @Nullable
    ServerErrorCode textByHashMap(int key) {
        return hashMap.get(texts[key]);
    }

    Object textByHashMapOrRecord(int key) {
        ServerErrorCode code = hashMap.get(texts[key]);
        return code != null ? code : new Unlisted(texts[key]);
    }

    @Nullable
    ServerErrorCode textByMapOf(int key) {
        return mapOf.get(texts[key]);
    }

    @Nullable
    ServerErrorCode textBySwitch(int key) {
        return CodeSwitch.find(texts[key]);
    }

    @Nullable
    ServerErrorCode nameByValueOf(int key) {
        try {
            return ServerErrorCode.valueOf(names[key]);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /** A text that a map does not contain. */
    record Unlisted(String text) {}
}
