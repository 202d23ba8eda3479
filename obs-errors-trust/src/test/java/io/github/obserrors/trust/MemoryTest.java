package io.github.obserrors.trust;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.trust.process.JavaRun;
import io.github.obserrors.trust.process.Programs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In a heap of 32 MiB, decoding, explaining, streaming and serving go on for ever, and nothing that came from a server stays.
 * The property {@code memory.seconds} says for how long.
 */
class MemoryTest {

    /** What the collector and the virtual machine themselves may add. */
    private static final long TOLERANCE = 512 * 1024;

    private static final Pattern MARK = Pattern.compile("kept-b3d9[0-9x]*");

    @Test
    void nothingGrowsAndNothingThatServersSentStays(@TempDir Path folder) throws Exception {
        Path heap = folder.resolve("heap.hprof");
        String seconds = System.getProperty("memory.seconds", "5");

        JavaRun run = JavaRun.of(Programs.LONG_USE, List.of("-Xmx32m", "-XX:+UseSerialGC"), seconds, heap.toString());

        assertEquals(0, run.exitStatus(), run.output());
        Map<String, Long> printed = run.output()
                .lines()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(words -> words[0], words -> Long.valueOf(words[1])));
        long growth = printed.getOrDefault("after", Long.MAX_VALUE) - printed.getOrDefault("before", 0L);
        assertTrue(growth < TOLERANCE, "grew by " + growth + " bytes: " + printed);
        TreeSet<String> kept = new TreeSet<>();
        Matcher matcher = MARK.matcher(new String(Files.readAllBytes(heap), ISO_8859_1));
        while (matcher.find()) {
            kept.add(matcher.group());
        }
        assertEquals(new TreeSet<>(), kept);
    }
}
