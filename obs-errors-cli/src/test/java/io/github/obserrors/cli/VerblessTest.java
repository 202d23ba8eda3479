package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.cli.arguments.UsualArguments;
import io.github.obserrors.cli.arguments.Verbs;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The command without a verb explains. */
class VerblessTest {

    private static final String BODY = "<Error><Code>SlowDown</Code></Error>";

    /** Arguments are separated by a blank. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NoSuchKey",
                "404",
                "Obs.0022",
                "-",
                "NoSuchKey 404 -",
                "Nonsense",
                "--format json NoSuchKey",
                "--format=json NoSuchKey",
                "NoSuchKey --format json",
                "--full NoSuchKey",
                "--status 503 Nonsense",
                "--status 503 -",
                "--format json",
                "--full",
                "-- NoSuchKey",
                "-- -odd-file",
                "-- list",
                "NoSuchKey list",
                "NoSuchKey --full explain",
                "./missing.xml",
                "--nonsense NoSuchKey",
                "--status text NoSuchKey",
                "--format",
                "NoSuchKey --help"
            })
    void whatIsExplainedWithTheVerbIsExplainedWithoutIt(String arguments) {
        Run with = Run.withInput(BODY, ("explain " + arguments).split(" "));

        Run without = Run.withInput(BODY, arguments.split(" "));

        assertEquals(with, without);
        assertTrue(!without.out().isEmpty() || !without.err().isEmpty());
    }

    @Test
    void withoutAnythingStandardInputIsExplained() {
        Run expected = Run.withInput(BODY, "explain", "-");
        assertTrue(expected.out().startsWith("SlowDown - 503"), expected.out());

        assertEquals(expected, Run.withInput(BODY));
        assertEquals(expected, Run.withInput(BODY, "explain"));
        assertEquals(
                Run.withInput(BODY, "explain", "--format", "json", "-"),
                Run.withInput(BODY, "explain", "--format", "json"));
    }

    @Test
    void nothingOnStandardInputIsNoAnswer() {
        assertEquals(10, Run.of().exitStatus());
        assertTrue(Run.of().err().startsWith("obs-errors: -: not an OBS error: it is empty"));
    }

    @Test
    void aTerminalIsReadOnlyOnDemand() {
        Run whole = Run.onTerminal(BODY);
        assertEquals(2, whole.exitStatus());
        assertEquals("", whole.out());
        assertTrue(whole.err().startsWith("Usage: obs-errors "), whole.err());

        for (String form : new String[] {"explain", "--full", "explain --format json"}) {
            assertEquals(
                    new Run("", "obs-errors: Missing required parameter: 'WHAT' (see: obs-errors explain --help)\n", 2),
                    Run.onTerminal(BODY, form.split(" ")));
        }
        for (String form : new String[] {"retry", "retry --once", "--once retry"}) {
            Run retry = Run.onTerminal(BODY, form.split(" "));
            assertEquals(2, retry.exitStatus(), form);
            assertEquals("", retry.out());
            assertTrue(retry.err().startsWith("obs-errors: Missing required parameter: "), retry.err());
        }
        assertEquals(Run.withInput(BODY, "-"), Run.onTerminal(BODY, "-"));
        assertEquals(Run.withInput(BODY, "retry", "-"), Run.onTerminal(BODY, "retry", "-"));
        assertEquals(Run.of("NoSuchKey"), Run.onTerminal(BODY, "NoSuchKey"));
    }

    @ParameterizedTest
    @CsvSource({
        "--format json list --http,      list --http --format json",
        "--format json search bucket,    search --format json bucket",
        "--status 404 list,              list --status 404",
        "--category conflict list,       list --category conflict",
        "--full explain NoSuchKey,       explain --full NoSuchKey",
        "--once retry,                   retry --once",
        "--help list,                    list --help",
        "--full list,                    list --full",
    })
    void aVerbMayFollowItsOptions(String arguments, String inOrder) {
        Run expected = Run.withInput(BODY, inOrder.split(" "));

        assertEquals(expected, Run.withInput(BODY, arguments.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "explian NoSuchKey,    explain",
        "explain1,             explain",
        "Explain NoSuchKey,    explain",
        "EXPLAIN,              explain",
        "xplain NoSuchKey,     ''",
        "expalin,              explain",
        "explan NoSuchKey 404, explain",
        "serach too many,      search",
        "seach,                search",
        "lsit --console,       list",
        "lists,                list",
        "--format json lsit,   list",
        "retyr answer,         retry",
        "retries,              ''",
        "hlep,                 help",
        "Nonsense,             ''",
        "last,                 list",
        "lost,                 list",
        "least,                ''",
        "text,                 ''",
        "-- lsit,              ''",
    })
    void aSlipInAVerbIsAQuestionAboutTheVerb(String arguments, String verb) {
        Run run = Run.of(arguments.split(" "));

        if (verb.isEmpty()) {
            assertEquals(10, run.exitStatus(), run.err());
        } else {
            String typed = arguments.replaceAll("^--format json ", "").replaceAll(" .*", "");
            assertEquals(
                    new Run(
                            "",
                            "obs-errors: '" + typed
                                    + "' is neither a command nor a known code nor a file; did you mean " + verb
                                    + "? (see: obs-errors --help)\n",
                            2),
                    run);
        }
    }

    @Test
    void noCodeIsTakenForASlip() {
        long distances = Stream.of(ServerErrorCode.values())
                .filter(code -> Verbs.ALL.stream()
                        .anyMatch(verb -> verb.charAt(0)
                                == Character.toLowerCase(code.value().charAt(0))))
                .peek(code -> assertEquals(Optional.empty(), Verbs.meantBy(code.value())))
                .count();

        assertTrue(distances > 10, "codes that begin like a verb: " + distances);
    }

    @Test
    void theVerbsAreTheCommandsOfTheParserOfOptions() {
        Set<String> commands = Run.commandLine().getSubcommands().keySet();

        assertEquals(commands, new TreeSet<>(Verbs.ALL));
        for (String verb : commands) {
            assertEquals(Optional.empty(), UsualArguments.whats(verb, "--help"));
        }
    }

    @Test
    void theOptionsOfExplainThatTakeAValueTakeNoVerb() {
        CommandLine explain =
                Objects.requireNonNull(Run.commandLine().getSubcommands().get("explain"));
        for (String value : Verbs.ALL) {
            for (String option : new String[] {"--format", "--status", "--guide"}) {
                assertEquals(2, Run.of("explain", option, value, "404").exitStatus());
                assertTrue(explain.getCommandSpec().findOption(option) != null);
            }
        }
    }
}
