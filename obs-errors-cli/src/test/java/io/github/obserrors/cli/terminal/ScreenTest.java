package io.github.obserrors.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.cli.ObsErrors;
import io.github.obserrors.cli.Run;
import io.github.obserrors.cli.input.Source;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The width of lines. */
class ScreenTest {

    private static final String HOST_ID = "nkbX5Pw7vRd26kP6gRwQQ4AxiN446dN608LMf4/9h/NMdhrWsc17Vnlva6VS23dq";

    @ParameterizedTest
    @CsvSource({
        "80, 80",
        "100, 100",
        "0080, 80",
        "40, 40",
        "39, 40",
        "1, 40",
        "120, 120",
        "121, 120",
        "500, 120",
        "99999999999999999999, 120"
    })
    void linesAreAsWideAsTheTerminalWithinBounds(String columns, int width) {
        assertEquals(width, Screen.of(columns, false).width());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "000", "wide", "-1", "80x24", " 80", "8\n0", "\u0668\u0660", "80.0"})
    void whatIsNoNumberOfColumnsMeansTheUsualWidth(String columns) {
        assertEquals(80, Screen.of(columns, false).width());
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100, 120})
    void paragraphsFillTheWidthAndNotMore(int width) {
        Run run = Run.onScreen(new Screen(width, false), "explain", "--full", "RequestTimeout", "416", "Obs.0012");

        assertEquals(0, run.exitStatus());
        int widest = run.lines().stream().mapToInt(TextWidth::of).max().orElseThrow();
        assertTrue(widest <= width && widest > width - 10, widest + " of " + width);
    }

    @Test
    void anIdIsNeverBroken() {
        String body = "<Error><Code>NoSuchKey</Code><RequestId>1</RequestId><HostId>" + HOST_ID + "</HostId></Error>";

        for (int width : new int[] {40, 60, 80, 120}) {
            Run run = Run.of((out, err) -> ObsErrors.run(
                    new Source(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))),
                    new Output(out, out, err, new Screen(width, false)),
                    "explain",
                    "-"));

            assertTrue(run.lines().contains("Host id     " + HOST_ID), run.out());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "explain --help",
                "help explain",
                "list --help",
                "search --help",
                "retry --help",
                "serve --help"
            })
    void helpFillsTheWidthAndNotMore(String args) {
        for (int width : new int[] {40, 60, 80, 120}) {
            Run run = Run.onScreen(new Screen(width, false), args.split(" "));

            assertEquals(0, run.exitStatus());
            run.lines().stream()
                    .takeWhile(line -> !line.startsWith("A loop")) // which stays whole, so that it can be copied
                    .filter(line -> !line.contains("obs-errors ")
                            && !line.startsWith("  #") // and so do commands
                            && line.strip().contains(" ")) // and words
                    .forEach(line -> assertTrue(TextWidth.of(line) <= width, line));
        }
    }
}
