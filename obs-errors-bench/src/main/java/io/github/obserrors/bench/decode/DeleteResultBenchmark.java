package io.github.obserrors.bench.decode;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.api.ServerErrorCode;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
 * What does it cost to read the result of a multi-object delete in which all 1,000 objects failed?
 *
 * <pre>{@code
 * mvn -q -DskipTests package
 * java -cp 'obs-errors-bench/target/classes:obs-errors-bench/target/libraries/*' \
 *     org.openjdk.jmh.Main DeleteResultBenchmark -p way=KIT,OBS_JAVA -prof gc
 * }</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 3, jvmArgsAppend = DecodeBenchmark.PARSER_OF_THE_JDK)
public class DeleteResultBenchmark {

    /** The most objects that one request may name. */
    static final int ERRORS = 1000;

    private static final List<ServerErrorCode> CODES =
            List.of(ServerErrorCode.ACCESS_DENIED, ServerErrorCode.INTERNAL_ERROR, ServerErrorCode.NO_SUCH_BUCKET);

    /** How the result is read. */
    @Param
    public DeleteWay way = DeleteWay.KIT;

    private byte[] bytes = {};

    private DeleteResults<?> reader = new KitDeleteResults();

    /** Creates the result, and checks that this way finds each error in it. */
    @Setup
    public void check() throws Exception {
        bytes = body();
        reader = way.reader();
        List<String> found = reader.errors(bytes);
        if (!found.equals(errors())) {
            throw new IllegalStateException(way + " finds " + found);
        }
    }

    /**
     * What does this way cost?
     *
     * <p>{@code jmh DeleteResultBenchmark -p way=KIT,TENCENT -prof gc}
     */
    @Benchmark
    public Object read() throws Exception {
        return reader.read(bytes);
    }

    private static byte[] body() {
        StringBuilder body =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><DeleteResult>");
        for (int i = 0; i < ERRORS; i++) {
            body.append("<Error><Key>")
                    .append(key(i))
                    .append("</Key><Code>")
                    .append(code(i))
                    .append("</Code><Message>")
                    .append(message(i))
                    .append("</Message></Error>");
        }
        return body.append("</DeleteResult>").toString().getBytes(UTF_8);
    }

    private static List<String> errors() {
        return IntStream.range(0, ERRORS)
                .mapToObj(i -> DeleteResults.error(key(i), code(i), message(i)))
                .toList();
    }

    private static String key(int i) {
        return "photos/2026/" + i + ".jpeg";
    }

    private static String code(int i) {
        return CODES.get(i % CODES.size()).value();
    }

    private static String message(int i) {
        return "The object " + i + " was not deleted.";
    }
}
