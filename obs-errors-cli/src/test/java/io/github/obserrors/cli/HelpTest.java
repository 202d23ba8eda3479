package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.server.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help of the command, on standard output when it was asked for. */
class HelpTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-h",
                "help",
                "explain --help",
                "explain -h",
                "help explain",
                "retry --help",
                "serve --help",
                "--version"
            })
    void helpThatWasAskedForIsNoMistake(String args) {
        Run run = Run.of(args.split(" ", -1));

        assertEquals(0, run.exitStatus());
        assertEquals("", run.err());
        run.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }

    @Test
    void theHelpOfExplainNamesEveryOptionAndWhatMayBeExplained() {
        String help = Run.of("explain", "--help").out();

        for (String word : List.of(
                "--format=text|json",
                "--status=N",
                "--guide=client|console",
                "--file",
                "--full",
                "--show-secrets",
                "WHAT...",
                "\nExit status:\n   0  everything was explained\n")) {
            assertTrue(help.contains(word), word + " in\n" + help);
        }
    }

    @Test
    void theHelpOfRetryNamesEveryExitStatus() {
        String help = Run.of("retry", "--help").out().replaceAll("\\s+", " ");

        for (String word : List.of(
                "retry [-hV] [--once] [FILE | CODE | STATUS]",
                "0 send the request again, in the way that the advice says",
                "1 the tool itself failed",
                "2 wrong usage",
                "11 do not send it again",
                "12 cannot tell",
                "13 the request did not fail",
                "14 look first whether it was done")) {
            assertTrue(help.contains(word), word + " in\n" + help);
        }
    }

    @Test
    void theHelpOfServeNamesEveryProfile() {
        String help = Run.of("serve", "--help").out().replaceAll("\\s+", " ");

        for (Profile profile : Profile.values()) {
            assertTrue(help.contains(" " + profile.label() + " ("), profile + " in\n" + help);
        }
        assertTrue(help.contains("[--rules=FILE | --profile=NAME]"), help);
    }

    @Test
    void theHelpOfTheWholeNamesItsCommands() {
        String help = Run.of("--help").out();

        assertTrue(help.startsWith("Usage: obs-errors "), help);
        assertTrue(help.contains("\n  explain  Explains codes, statuses and error responses.\n"), help);
    }

    @Test
    void theVersionIsThatOfTheModule() {
        assertTrue(Run.of("--version").out().startsWith("obs-errors "));
        assertEquals(Run.of("--version"), Run.of("explain", "--version"));
    }
}
