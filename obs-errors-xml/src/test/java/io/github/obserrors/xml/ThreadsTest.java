package io.github.obserrors.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.xml.samples.Refused;
import io.github.obserrors.xml.samples.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Several threads may read at the same time. */
class ThreadsTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 50;

    private static List<Object> readAll() {
        List<Object> read = new ArrayList<>();
        for (String file : Samples.files()) {
            byte[] body = Samples.bytes(file);
            read.add(Samples.isDeleteResult(file) ? ErrorXml.readDeleteResult(body) : ErrorXml.read(body));
            read.add(Refused.of("<" + file.replace(".xml", "") + "/>"));
        }
        return read;
    }

    @Test
    void allReadTheSame() throws Exception {
        List<Object> expected = readAll();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> readings = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                readings.add(threads.submit(() -> {
                    start.await();
                    for (int round = 0; round < ROUNDS; round++) {
                        assertEquals(expected, readAll());
                    }
                    return null;
                }));
            }
            for (Future<?> reading : readings) {
                reading.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
