package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Color, which is bold type for headings and labels and nothing else. */
class ColorTest {

    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private static final String[] WHATS = {
        "RequestTimeout",
        "Obs.0012",
        "416",
        Sample.path("request-time-too-skewed.xml"),
        Sample.path("delete-result-namespace.xml")
    };

    private static final String[] FULL =
            Stream.concat(Stream.of("--full"), Stream.of(WHATS)).toArray(String[]::new);

    @Test
    void withoutColorNoEscapeSequenceIsPrinted() {
        assertFalse(Run.of(explain("text")).out().contains("\u001b"));
    }

    @Test
    void withColorTheTextIsTheSame() {
        String colored = Run.inColor(FULL).out();

        assertEquals(Run.of(explain("text")).out(), colored.replace(BOLD, "").replace(PLAIN, ""));
    }

    @Test
    void headingsAndLabelsAreBold() {
        List<String> lines = Run.inColor("--full", "416").lines();

        assertEquals(BOLD + "416 Range Not Satisfiable" + PLAIN, lines.get(0));
        assertEquals(
                BOLD + "Class" + PLAIN + "       4XX: Client errors. The request contains a syntax error, or the",
                lines.get(1));
        assertEquals("            request cannot be implemented.", lines.get(2));
    }

    @Test
    void everyHeadingIsBold() {
        String colored = Run.inColor(FULL).out();

        for (String part : colored.split("\n\n", -1)) {
            assertTrue(part.startsWith(BOLD), part);
            String heading = part.substring(0, part.indexOf(PLAIN));
            assertFalse(heading.substring(BOLD.length()).contains("\u001b"), heading);
        }
    }

    @Test
    void jsonHasNoColor() {
        assertEquals(
                Run.of(explain("json")).out(),
                Run.inColor("--format", "json", WHATS[0], WHATS[1], WHATS[2], WHATS[3], WHATS[4])
                        .out());
    }

    private static String[] explain(String format) {
        return new String[] {"explain", "--full", "--format", format, WHATS[0], WHATS[1], WHATS[2], WHATS[3], WHATS[4]};
    }
}
