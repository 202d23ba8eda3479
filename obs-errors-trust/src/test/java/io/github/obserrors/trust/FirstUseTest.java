package io.github.obserrors.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.trust.process.JavaRun;
import io.github.obserrors.trust.process.Programs;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Whichever types many threads use first, no thread waits for ever, all get the same, and the context of JAXB is made once.
 * The property {@code first.use.orders} says how many orders are tried, each in a process of its own.
 */
class FirstUseTest {

    /** So large that nothing is collected: instances that were made in vain are counted too. */
    private static final List<String> WITHOUT_COLLECTION =
            List.of("-Xms600m", "-Xmx600m", "-Xmn560m", "-XX:MetaspaceSize=256m", "-XX:+UseSerialGC");

    @Test
    void firstUseFromManyThreadsEndsInAnyOrder() throws Exception {
        int orders = Integer.getInteger("first.use.orders", 2);
        for (int order = 0; order < orders; order++) {
            JavaRun run = JavaRun.of(Programs.FIRST_USE, WITHOUT_COLLECTION, Integer.toString(order));

            assertEquals(0, run.exitStatus(), "order " + order + ": " + run.output());
            List<String> lines = run.output().lines().toList();
            assertTrue(lines.contains("collections 0"), run.output());
            assertTrue(lines.contains("contexts 1"), run.output());
        }
    }
}
