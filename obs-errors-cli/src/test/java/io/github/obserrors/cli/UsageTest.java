package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong usage: one line on standard error that says where help is, nothing on standard output, exit status 2. */
class UsageTest {

    private static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("Unknown option: '--nope'", "--nope", "404"),
                mistake("Unknown option: '-x'", "404", "-x"),
                mistake("Unknown options: '-x', '--nope'", "404", "-x", "--nope"),
                mistake("Unknown option: '--%n%s${user.home}@|red x|@'", "404", "--%n%s${user.home}@|red x|@"),
                mistake("Unknown option: '--a b\\u{1b}[31m'", "404", "--a\nb\u001b[31m"),
                mistake(
                        "Invalid value for option '--status': expected a number from 100 to 999, but got 'text'",
                        "--status",
                        "text",
                        "404"),
                mistake(
                        "Invalid value for option '--status': expected a number from 100 to 999, but got '99'",
                        "--status",
                        "99",
                        "404"),
                mistake(
                        "Invalid value for option '--status': expected a number from 100 to 999, but got '1000'",
                        "--status",
                        "1000",
                        "404"),
                mistake(
                        "Invalid value for option '--status': expected a number from 100 to 999, but got '-404'",
                        "--status=-404",
                        "404"),
                mistake(
                        "Invalid value for option '--status': expected a number from 100 to 999, but got ''",
                        "--status=",
                        "404"),
                mistake(
                        "Invalid value for option '--status': expected a number from 100 to 999, but got"
                                + " '99999999999999999999'",
                        "--status=99999999999999999999",
                        "404"),
                mistake(
                        "Invalid value for option '--guide': expected one of client, console, but got 'web'",
                        "--guide",
                        "web",
                        "404"),
                mistake(
                        "Invalid value for option '--format': expected one of text, json, but got 'yaml'",
                        "--format",
                        "yaml",
                        "404"),
                mistake(
                        "Invalid value for option '--format': expected one of text, json, but got '%d a \\u{202e}'",
                        "--format", "%d\na \u202e", "404"),
                mistake("Missing required parameter for option '--status' (N)", "404", "--status"),
                mistake("Missing required parameter for option '--format' (text|json)", "404", "--format"),
                mistake("Missing required parameter for option '--guide' (client|console)", "404", "--guide"),
                mistake("option '--status' (N) should be specified only once", "--status=404", "--status=405", "404"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsSaidOnOneLine(String message, String[] args) {
        assertEquals(new Run("", "obs-errors: " + message + " (see: obs-errors explain --help)\n", 2), Run.of(args));
    }

    @Test
    void otherCommandsSayTheirMistakesOnOneLineToo() {
        assertEquals(
                new Run(
                        "",
                        "obs-errors: Expected nothing more, but got 'NoSuchKey' (see: obs-errors list --help)\n",
                        2),
                Run.of("list", "NoSuchKey"));
        assertEquals(
                new Run(
                        "",
                        "obs-errors: --server, --http are mutually exclusive (specify only one)"
                                + " (see: obs-errors list --help)\n",
                        2),
                Run.of("list", "--server", "--http"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TEXT", "Text", "text"})
    void formatsAndGuidesAreKnownInAnyCaseOfLetters(String format) {
        assertEquals(Run.of("explain", "404"), Run.of("explain", "--format", format, "404"));
        assertEquals(
                Run.of("explain", "--guide", "client", "Obs.0001"), Run.of("explain", "--guide", "CLIENT", "Obs.0001"));
    }

    private static Arguments mistake(String message, String... args) {
        return Arguments.of(
                message, Stream.concat(Stream.of("explain"), Stream.of(args)).toArray(String[]::new));
    }
}
