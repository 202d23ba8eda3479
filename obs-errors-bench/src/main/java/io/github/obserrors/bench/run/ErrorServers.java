package io.github.obserrors.bench.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.bench.run.Results.Delay;
import io.github.obserrors.bench.run.Results.Memory;
import io.github.obserrors.bench.serve.AskedFor;
import io.github.obserrors.bench.serve.KeptConnection;
import io.github.obserrors.bench.serve.LongRun;
import io.github.obserrors.bench.serve.Pause;
import io.github.obserrors.server.ErrorServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures of the error server what is no time of one operation: its delays, and its memory. */
final class ErrorServers {

    private static final int WARM_UPS = 20;

    private ErrorServers() {}

    /** Measures each delay this many times, over a connection that stays open. */
    static List<Delay> delays(int rounds) throws IOException {
        List<Delay> delays = new ArrayList<>();
        for (Pause pause : Pause.values()) {
            List<Double> over = new ArrayList<>();
            try (ErrorServer server = ErrorServer.start(pause.script());
                    KeptConnection connection =
                            new KeptConnection(server.endpoint().getPort(), AskedFor.OBJECT)) {
                for (int round = -WARM_UPS; round < rounds; round++) {
                    long before = System.nanoTime();
                    connection.exchange();
                    double millis = (System.nanoTime() - before) / 1e6;
                    if (round >= 0) {
                        over.add(millis - pause.millis());
                    }
                }
            }
            delays.add(new Delay(pause.label(), over));
        }
        return delays;
    }

    /** Measures the heap of a new process while the server in it answers this many requests. */
    static Memory memory(int requests) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                ClassPath.join(ClassPath.entries()),
                LongRun.class.getName(),
                Integer.toString(requests));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IllegalStateException(command + " ended with " + exit + " and printed " + printed);
        }
        return new Memory(requests, printed.lines().map(Long::valueOf).toList());
    }
}
