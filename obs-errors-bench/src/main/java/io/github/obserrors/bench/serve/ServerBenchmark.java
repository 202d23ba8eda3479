package io.github.obserrors.bench.serve;

import io.github.obserrors.server.ErrorServer;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does an exchange with the error server take, and how long with a bare socket that writes the same bytes?
 *
 * <p>Client and server share a process, so the figures hold the work of both. Each thread has a connection that stays open.
 *
 * <pre>{@code
 * java -cp 'obs-errors-bench/target/classes:obs-errors-bench/target/libraries/*' \
 *     org.openjdk.jmh.Main ServerBenchmark -p way=KIT -p asked=ERROR -t 64
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class ServerBenchmark {

    /** Which server answers. */
    public enum Way {
        /** The error server. */
        KIT,
        /** A bare socket. */
        BARE
    }

    private static final int WARMING_CONNECTIONS = 4;

    /** Which server answers. */
    @Param
    public Way way = Way.KIT;

    /** What it is asked for. */
    @Param
    public AskedFor asked = AskedFor.OBJECT;

    /**
     * How many exchanges each of a few connections makes before the measurement: 64 of them would leave the compiler no time
     * for a quarter of a minute, and a single one shows it nothing of what happens between threads.
     */
    @Param("50000")
    public int warmUps;

    private @Nullable ErrorServer kit;
    private @Nullable BareServer bare;
    private int port;

    /** Starts both servers, and checks that their answers are alike. */
    @Setup
    public void start() throws IOException, InterruptedException {
        ErrorServer server = ErrorServer.start(AskedFor.script());
        kit = server;
        byte[] answer = answer(server.endpoint().getPort());
        BareServer socket = new BareServer(answer);
        bare = socket;
        if (!Arrays.equals(answer, answer(socket.port()))) {
            throw new IllegalStateException("The bare socket gives another answer");
        }
        port = way == Way.KIT ? server.endpoint().getPort() : socket.port();
        warmUp();
    }

    private void warmUp() throws IOException, InterruptedException {
        Callable<Integer> client = this::exchangeOften;
        ExecutorService threads = Executors.newFixedThreadPool(WARMING_CONNECTIONS);
        try {
            for (Future<Integer> warmed : threads.invokeAll(Collections.nCopies(WARMING_CONNECTIONS, client))) {
                warmed.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("The server cannot be warmed up", e);
        } finally {
            threads.shutdown();
        }
    }

    private int exchangeOften() throws IOException {
        try (KeptConnection connection = new KeptConnection(port, asked)) {
            for (int exchange = 0; exchange < warmUps; exchange++) {
                connection.exchange();
            }
        }
        return warmUps;
    }

    private byte[] answer(int from) throws IOException {
        try (KeptConnection connection = new KeptConnection(from, asked)) {
            connection.exchange();
            return connection.answer();
        }
    }

    /** Ends both servers. */
    @TearDown
    public void end() throws IOException {
        if (kit != null) {
            kit.close();
        }
        if (bare != null) {
            bare.close();
        }
    }

    /** The connection of one thread. */
    @State(Scope.Thread)
    public static class Connection {

        private @Nullable KeptConnection kept;

        /** Connects. */
        @Setup
        public void open(ServerBenchmark benchmark) throws IOException {
            kept = new KeptConnection(benchmark.port, benchmark.asked);
        }

        /** Disconnects. */
        @TearDown
        public void close() throws IOException {
            if (kept != null) {
                kept.close();
            }
        }

        int exchange() throws IOException {
            if (kept == null) {
                throw new IllegalStateException("The connection is not open");
            }
            return kept.exchange();
        }
    }

    /** How long does one exchange take? */
    @Benchmark
    public int exchange(Connection connection) throws IOException {
        return connection.exchange();
    }
}
