package io.github.obserrors.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.server.ErrorServer;
import io.github.obserrors.server.ErrorServerOptions;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.RecordedRequest;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.Script;
import io.github.obserrors.server.ServedOperation;
import io.github.obserrors.xml.ErrorXml;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Sixty-four clients at once: each request is answered once, and a rule strikes exactly as often as it says. */
class ManyClientsTest {

    private static final int CLIENTS = 64;
    private static final int REQUESTS = 20;
    private static final int FAILING = 500;

    @Test
    void aRuleStrikesExactlyAsOftenAsItSaysUnderManyClients() throws Exception {
        Script script = Script.of(
                Rule.on(ServedOperation.GET_OBJECT).first(FAILING).answer(Fault.error(ServerErrorCode.SLOW_DOWN)));
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try (ErrorServer server =
                ErrorServer.start(script, ErrorServerOptions.defaults().withRecords(2 * CLIENTS * REQUESTS))) {
            CyclicBarrier start = new CyclicBarrier(CLIENTS);
            List<Future<Integer>> failures = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                String name = "client-" + client;
                failures.add(threads.submit(() -> {
                    start.await();
                    return failures(server.endpoint(), name);
                }));
            }
            int sum = 0;
            for (Future<Integer> each : failures) {
                sum += each.get();
            }

            assertEquals(FAILING, sum);
            assertEquals(CLIENTS * REQUESTS, server.count());
            Map<String, Long> targets = server.requests().stream()
                    .collect(Collectors.groupingBy(RecordedRequest::target, Collectors.counting()));
            assertEquals(CLIENTS * REQUESTS, targets.size());
            assertEquals(Set.of(1L), Set.copyOf(targets.values()));
        } finally {
            threads.shutdownNow();
        }
    }

    /** How many of a client's requests failed. */
    private static int failures(URI endpoint, String client) throws IOException {
        int failures = 0;
        for (int i = 0; i < REQUESTS; i++) {
            URI object = endpoint.resolve("/bucket/" + client + "-" + i);
            HttpURLConnection connection = (HttpURLConnection) object.toURL().openConnection();
            if (connection.getResponseCode() == 503) {
                try (InputStream in = connection.getErrorStream()) {
                    ErrorBody body = ErrorXml.read(in);
                    assertEquals(ServerErrorCode.SLOW_DOWN, body.code());
                    assertEquals(
                            body.requestId().orElseThrow(),
                            connection.getHeaderField("x-obs-request-id"),
                            "of one answer");
                }
                failures++;
            } else {
                assertEquals(200, connection.getResponseCode());
                try (InputStream in = connection.getInputStream()) {
                    in.readAllBytes();
                }
            }
        }
        return failures;
    }
}
