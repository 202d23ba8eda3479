package io.github.obserrors.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The progress of reading, on a terminal of its own and by a clock that the test turns. */
class ProgressTest {

    private static final long MILLISECOND = 1_000_000;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final PrintStream terminal = new PrintStream(shown, false, StandardCharsets.UTF_8);
    private long now = -5; // a clock may begin anywhere

    @Test
    void whatIsReadWithinASecondShowsNothing() throws IOException {
        try (InputStream in = watched(0)) {
            assertEquals(1000, in.readNBytes(1000).length);
            now += 999 * MILLISECOND;
            assertEquals(0, in.read());
        }

        assertEquals("", text());
    }

    @Test
    void afterASecondOneLineIsRewrittenAndClearedAtTheEnd() throws IOException {
        try (InputStream in = watched(8_000_000)) {
            now += 1000 * MILLISECOND;
            assertEquals(3_000_000, in.read(new byte[3_000_000]));
            assertEquals("\robs-errors: 3 MB of 8 MB, 3 MB/s", text());
            now += 199 * MILLISECOND;
            assertEquals(1, in.read(new byte[1]));
            assertEquals("\robs-errors: 3 MB of 8 MB, 3 MB/s", text(), "not more often than five times a second");
            now += 801 * MILLISECOND;
            assertEquals(999_999, in.read(new byte[999_999]));
        }

        String line = "obs-errors: 4 MB of 8 MB, 2 MB/s";
        assertEquals(
                List.of("", "obs-errors: 3 MB of 8 MB, 3 MB/s", line, " ".repeat(line.length()), ""),
                Arrays.asList(text().split("\r", -1)));
    }

    @Test
    void aShorterLineLeavesNothingOfALongerOne() throws IOException {
        try (InputStream in = watched(0)) {
            now += 1000 * MILLISECOND;
            assertEquals(100_000, in.read(new byte[100_000]));
            now += 100_000 * MILLISECOND;
            assertEquals(1, in.read(new byte[1]));
        }

        String[] lines = text().split("\r", -1);
        assertEquals("obs-errors: 100 kB read, 100 kB/s", lines[1]);
        assertEquals("obs-errors: 100 kB read, 0 kB/s  ", lines[2]);
    }

    @ParameterizedTest
    @CsvSource({
        "1000,          0,             1 kB read",
        "999999,        0,             999 kB read",
        "1000000,       0,             1 MB read",
        "999999999,     999999999,     999 MB of 999 MB",
        "1000000000,    2550000000,    1.0 GB of 2.5 GB",
        "1000000000000, 1500000000000, 1000.0 GB of 1500.0 GB",
        "2000000,       1999999,       2 MB read", // a log that grows
    })
    void sizesAreShort(long count, long length, String expected) {
        new Progress(length, terminal).show(count, 1000 * MILLISECOND);

        assertTrue(text().startsWith("\robs-errors: " + expected + ", "), text());
        assertTrue(text().length() <= 1 + 60, text());
    }

    @Test
    void theEndOfTheInputClearsTheLineBeforeTheAnswer() throws IOException {
        try (InputStream in = watched(0)) {
            now += 1000 * MILLISECOND;
            in.readAllBytes();
            assertTrue(text().endsWith(" \r"), text());
            String before = text();
            assertEquals(-1, in.read());
            assertEquals(before, text());
        }
    }

    @Test
    void aShortFileIsNotWatched(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("short"), "x".repeat(1000));

        assertFalse(isWatched(file));
    }

    @Test
    void aLongFileIsWatched(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("long"), new byte[5 << 20]);

        assertTrue(isWatched(file));
    }

    @Test
    void standardInputIsWatchedUnlessItIsTyped() throws Source.UnreadableException {
        boolean[] watched = new boolean[2];
        InputStream none = InputStream.nullInputStream();
        new Source(none, false, terminal).standardInput(in -> watched[0] = in instanceof WatchedInput);
        new Source(none, true, terminal).standardInput(in -> watched[1] = in instanceof WatchedInput);

        assertTrue(watched[0]);
        assertFalse(watched[1]);
    }

    private boolean isWatched(Path file) throws Source.UnreadableException {
        boolean[] watched = new boolean[2];
        InputStream none = InputStream.nullInputStream();
        new Source(none, false, terminal).file(file.toString(), in -> watched[0] = in instanceof WatchedInput);
        new Source(none).file(file.toString(), in -> watched[1] = in instanceof WatchedInput);
        assertFalse(watched[1], "without a terminal nothing is watched");
        return watched[0];
    }

    private InputStream watched(long length) {
        return new WatchedInput(new ByteArrayInputStream(new byte[8_000_000]), length, terminal, () -> now);
    }

    private String text() {
        terminal.flush();
        return shown.toString(StandardCharsets.UTF_8);
    }
}
