package io.github.obserrors.server.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.server.RecordedRequest;
import io.github.obserrors.server.ServedOperation;
import io.github.obserrors.server.message.Inbound;
import io.github.obserrors.server.message.Refusal;
import io.github.obserrors.server.message.RequestHead;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RequestLogTest {

    private static final int THREADS = 8;
    private static final int OF_EACH_THREAD = 20_000;
    private static final int KEPT = 50;
    private static final int COLLECTIONS = 100;

    @Test
    void theLastRequestsAreKeptInTheirOrderWithTheTimeBetweenThem() {
        RequestLog log = new RequestLog(2);
        for (String target : List.of("/a", "/b", "/c")) {
            add(log, target);
        }

        assertEquals(3, log.count());
        assertEquals(List.of("/b", "/c"), targets(log));
        assertTrue(log.requests().stream()
                .noneMatch(request -> request.sincePrevious().isNegative()));
    }

    @Test
    void aLogThatKeepsNothingCounts() {
        RequestLog log = new RequestLog(0);
        add(log, "/a");
        add(log, "/b");

        assertEquals(2, log.count());
        assertEquals(List.of(), log.requests());
    }

    @Test
    void longHeadsAreForgottenSooner() {
        RequestLog log = new RequestLog(100_000);
        String padding = "x".repeat(60_000);
        for (int i = 0; i < 400; i++) {
            log.add(head("/" + i, padding), ServedOperation.GET_OBJECT, Optional.empty());
        }
        List<String> kept = targets(log);

        assertEquals(400, log.count());
        assertEquals("/399", kept.get(kept.size() - 1));
        assertEquals((16 << 20) / head("/399", padding).head().bytes().length, kept.size());
    }

    @Test
    void whoHoldsAnEntryKeepsNoneThatCameAfterIt() throws InterruptedException {
        RequestLog log = new RequestLog(1);
        RequestLog.Entry held = add(log, "/stalled");
        WeakReference<RequestLog.Entry> later = new WeakReference<>(add(log, "/later"));
        for (int i = 0; i < 3; i++) {
            add(log, "/last");
        }
        for (int i = 0; i < COLLECTIONS && later.get() != null; i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(10);
        }

        assertNull(later.get());
        assertEquals("/stalled", held.record().target());
    }

    /** While threads add, whoever looks sees at most as many as are kept, each thread's in the order in which it added them. */
    @Test
    void threadsThatAddAtTheSameTimeLoseNothing() throws Exception {
        RequestLog log = new RequestLog(KEPT);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> adding = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                String prefix = "/" + thread + "-";
                adding.add(threads.submit(() -> {
                    for (int i = 0; i < OF_EACH_THREAD; i++) {
                        add(log, prefix + i);
                    }
                }));
            }
            int looks = 0;
            while (adding.stream().anyMatch(thread -> !thread.isDone())) {
                assertInOrder(targets(log));
                looks++;
            }
            for (Future<?> thread : adding) {
                thread.get();
            }

            assertTrue(looks > 0);
            assertEquals((long) THREADS * OF_EACH_THREAD, log.count());
            assertEquals(KEPT, log.requests().size());
            assertInOrder(targets(log));
        } finally {
            threads.shutdownNow();
        }
    }

    private static void assertInOrder(List<String> targets) {
        assertTrue(targets.size() <= KEPT, targets.toString());
        int[] last = new int[THREADS];
        for (String target : targets) {
            int dash = target.indexOf('-');
            int thread = Integer.parseInt(target.substring(1, dash));
            int number = Integer.parseInt(target.substring(dash + 1));
            assertTrue(last[thread] == 0 || number == last[thread] + 1, targets.toString());
            last[thread] = number;
        }
    }

    private static List<String> targets(RequestLog log) {
        return log.requests().stream().map(RecordedRequest::target).toList();
    }

    private static RequestLog.Entry add(RequestLog log, String target) {
        return log.add(head(target, ""), ServedOperation.GET_OBJECT, Optional.empty());
    }

    private static RequestHead head(String target, String padding) {
        byte[] octets =
                ("GET " + target + " HTTP/1.1\r\nHost: h\r\nPadding: " + padding + "\r\n\r\n").getBytes(ISO_8859_1);
        try {
            return RequestHead.read(new Inbound(new ByteArrayInputStream(octets)))
                    .orElseThrow();
        } catch (IOException | Refusal e) {
            throw new AssertionError(e);
        }
    }
}
