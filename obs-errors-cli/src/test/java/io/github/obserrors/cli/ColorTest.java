package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.cli.terminal.Screen;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void theChoiceOfTheUserGoesBeforeTheTerminal() {
        Screen terminal = new Screen(80, true);
        String colored = Run.onScreen(terminal, "explain", "404").out();
        String plain = Run.of("explain", "404").out();
        assertNotEquals(colored, plain);

        assertEquals(
                plain, Run.onScreen(terminal, "explain", "--color=never", "404").out());
        assertEquals(
                plain,
                Run.onScreen(terminal, "--color", "NEVER", "explain", "404").out());
        assertEquals(
                colored,
                Run.onScreen(terminal, "explain", "--color=auto", "404").out());
        assertEquals(colored, Run.of("explain", "--color=always", "404").out());
        assertEquals(colored, Run.of("--color", "always", "explain", "404").out());
        assertEquals(plain, Run.of("--color=auto", "explain", "404").out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list --http",
                "list --console",
                "list",
                "search bucket",
                "explain 404",
                "--help",
                "list --help",
                "help explain",
                "retry --help"
            })
    void everyCommandTakesTheChoice(String command) {
        String[] always = ("--color always " + command).split(" ");
        String[] never = ("--color never " + command).split(" ");

        assertTrue(Run.of(always).out().contains("\u001b["), "color");
        assertEquals(Run.of(command.split(" ")), Run.onScreen(new Screen(80, true), never));
        assertEquals(Run.of(command.split(" ")).out(), Run.of(always).out().replaceAll("\u001b\\[[0-9;]*m", ""));
    }

    @Test
    void dataForProgramsHasNoColorEvenWhereItIsChosen() {
        for (String command : List.of("explain --format json 404", "list --format csv", "list --format markdown")) {
            assertEquals(Run.of(command.split(" ")), Run.of((command + " --color always").split(" ")));
        }
        assertEquals(Run.of("retry", "503"), Run.of("retry", "503", "--color", "always"));
    }

    @Test
    void anotherChoiceIsAMistake() {
        assertEquals(
                new Run(
                        "",
                        "obs-errors: Invalid value for option '--color': expected one of auto, always, never, but got 'red'"
                                + " (see: obs-errors explain --help)\n",
                        2),
                Run.of("explain", "--color=red", "404"));
    }
}
