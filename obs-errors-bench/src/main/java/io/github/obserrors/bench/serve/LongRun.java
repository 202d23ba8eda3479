package io.github.obserrors.bench.serve;

import io.github.obserrors.server.ErrorServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Sends a server many requests, and prints the heap that is in use after each tenth of them, in bytes.
 *
 * <pre>{@code
 * java -Xmx64m -XX:+UseSerialGC -cp 'obs-errors-bench/target/classes:obs-errors-bench/target/libraries/*' \
 *     io.github.obserrors.bench.serve.LongRun 10000000
 * }</pre>
 */
public final class LongRun {

    private static final int STEPS = 10;
    private static final int CLIENTS = 4;
    private static final int COLLECTIONS = 5;
    private static final long MILLIS_FOR_CLEANERS = 20;

    /** How many requests go over one connection. */
    private static final long PER_CONNECTION = 1000;

    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

    private LongRun() {}

    /**
     * Sends the requests.
     *
     * @param arguments how many
     */
    public static void main(String[] arguments) throws Exception {
        long requests = Long.parseLong(arguments[0]);
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try (ErrorServer server = ErrorServer.start(AskedFor.script())) {
            for (int step = 0; step < STEPS; step++) {
                send(threads, server.endpoint().getPort(), requests / STEPS);
                System.out.println(usedHeap());
            }
            if (server.count() < requests / STEPS * STEPS) {
                throw new IllegalStateException("The server counts " + server.count() + " requests");
            }
        } finally {
            threads.shutdown();
        }
    }

    private static void send(ExecutorService threads, int port, long requests)
            throws InterruptedException, ExecutionException {
        List<Future<?>> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            AskedFor asked = client % 2 == 0 ? AskedFor.OBJECT : AskedFor.ERROR;
            long share = requests / CLIENTS + (client < requests % CLIENTS ? 1 : 0);
            clients.add(threads.submit(() -> {
                send(port, asked, share);
                return asked;
            }));
        }
        for (Future<?> client : clients) {
            client.get();
        }
    }

    private static void send(int port, AskedFor asked, long requests) throws IOException {
        for (long sent = 0; sent < requests; ) {
            try (KeptConnection connection = new KeptConnection(port, asked)) {
                for (long end = Math.min(requests, sent + PER_CONNECTION); sent < end; sent++) {
                    connection.exchange();
                }
            }
        }
    }

    /** {@return the bytes in use after full collections; what sockets leave behind takes more than one} */
    private static long usedHeap() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int collection = 0; collection < COLLECTIONS; collection++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(MILLIS_FOR_CLEANERS);
            least = Math.min(least, MEMORY.getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
