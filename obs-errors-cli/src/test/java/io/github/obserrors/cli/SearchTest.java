package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.cli.terminal.Screen;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@code search}: codes by the words of their names and texts. */
class SearchTest {

    @Test
    void aWordOfANameInAnyCaseFindsTheCode() {
        Run run = Run.of("search", "slowDOWN");
        assertEquals(0, run.exitStatus());
        assertTrue(run.out().startsWith("SlowDown    "), run::out);
    }

    @Test
    void allWordsFindFewerCodesThanOne() {
        Run run = Run.of("search", "lifecycle", "configure");
        assertEquals(0, run.exitStatus());
        assertEquals(
                1, run.out().lines().filter(line -> line.startsWith("NoSuch")).count(), run::out);
        assertTrue(run.out().startsWith("NoSuchLifecycleConfiguration"), run::out);
    }

    @Test
    void aWordOfADocumentThatNoTextOfTheKitHoldsFindsTheCode() {
        assertTrue(Run.of("search", "reinitialize").out().startsWith("NoSuchUpload"));
    }

    @Test
    void theConsoleCodesAreFoundUnderTheNameOfTheirGuide() {
        String found = Run.of("search", "arrears").out();
        assertTrue(found.contains("Obs.0011    client guide: The account balance is in arrears"), found);
        assertTrue(found.contains("Obs.0009    console guide: "), found);
    }

    @Test
    void nothingFoundIsSaidOnStandardErrorWithASuggestion() {
        String suggestion = "; try another word, or see every code with: obs-errors list\n";
        assertEquals(
                new Run("", "obs-errors: nothing matches zzyx xyzzy" + suggestion, 10),
                Run.of("search", "zzyx", "xyzzy"));
        assertEquals(new Run("", "obs-errors: nothing matches ''" + suggestion, 10), Run.of("search", " "));
        assertEquals(
                new Run("[]\n", "obs-errors: nothing matches \\u{1b}[31m" + suggestion, 10),
                Run.of("search", "--format", "json", "\u001b[31m"));
    }

    @Test
    void aWordThatOccursNowhereIsLeftOutAndSaidOnStandardError() {
        Run run = Run.of("search", "slow", "xyzzy");
        assertEquals(0, run.exitStatus());
        assertTrue(run.out().startsWith("SlowDown    "), run::out);
        assertEquals("obs-errors: nothing matches xyzzy; left out\n", run.err());
    }

    @Test
    void ofManyWordsThatOccurNowhereOneLineTells() {
        Run run = Run.of("search", "slow", "xyzzy zzyx ".repeat(20) + "q".repeat(500) + " signture throtle");
        assertEquals(0, run.exitStatus());
        assertEquals(
                List.of(
                        "obs-errors: nothing matches signture, throtle; searched for signature, throttle",
                        "obs-errors: nothing matches xyzzy, zzyx, " + "q".repeat(187) + "...; left out"),
                run.err().lines().toList());
    }

    @Test
    void aMistypedWordIsReadAsTheNearestAndSaidOnStandardError() {
        Run run = Run.of("search", "throtle");
        assertEquals(Run.of("search", "throttle").out(), run.out());
        assertEquals(new Run(run.out(), "obs-errors: nothing matches throtle; searched for throttle\n", 0), run);
    }

    @Test
    void aCodeHasItsMeaningAndOnlyWhereNeededTheTextThatMatches() {
        assertEquals(
                List.of(
                        "NoSuchUpload",
                        "            The multipart upload is not open: its ID is unknown, or it was",
                        "            aborted or completed.",
                        "            java-sdk: Use the existing part or reinitialize the part."),
                Run.of("search", "reinitialize").lines());
        assertEquals(
                List.of(
                        "416         Range Not Satisfiable",
                        "InvalidRange",
                        "            OBS cannot deliver the range that the request asks for."),
                Run.of("search", "416").lines());
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        Run.of("search", "bucket").lines().forEach(line -> assertTrue(Columns.of(line) <= 80, line));
    }

    @Test
    void whatMatchesIsRedOnATerminalWithColorsAndThatIsAll() {
        String red = "\u001b[31m";
        String notRed = "\u001b[39m";
        String bold = "\u001b[1m";
        String plain = "\u001b[0m";
        for (String[] words : List.of(
                new String[] {"bucket", "already"},
                new String[] {"throttle"},
                new String[] {"reinitialize"},
                new String[] {"part"},
                new String[] {"404"})) {
            String colored = inColor(words).out();
            String[] args = Stream.concat(Stream.of("search"), Stream.of(words)).toArray(String[]::new);
            assertEquals(
                    Run.of(args).out(),
                    colored.replace(red, "")
                            .replace(notRed, "")
                            .replace(bold, "")
                            .replace(plain, ""));
            assertTrue(colored.contains(red) && colored.contains(bold), colored);
            assertFalse(Run.of(args).out().contains("\u001b"), () -> String.join(" ", words));
        }
        assertEquals(
                List.of(
                        bold + red + "BucketAlready" + notRed + "Exists" + plain,
                        "            The name of the new " + red + "bucket" + notRed + " is " + red + "already" + notRed
                                + " in use somewhere in OBS."),
                inColor("bucket", "already").lines().subList(0, 2));
        assertEquals(
                bold + red + "NoSuchK" + notRed + "ey" + plain + "   The bucket holds no object with this key.",
                inColor("nosuchk").lines().get(0));
        assertEquals(
                bold + red + "SlowDown" + notRed + plain
                        + "    The client sends requests faster than OBS accepts them.",
                inColor("throttle").lines().get(0));
    }

    @Test
    void jsonHasNoColor() {
        assertEquals(
                Run.of("search", "--format", "json", "bucket").out(),
                inColor("--format", "json", "bucket").out());
    }

    @Test
    void jsonTellsInTheOrderOfTheRanksWhatMatchedWhere() {
        List<Map<String, @Nullable Object>> found = json("arrears", "reinitialize");
        for (Map<String, @Nullable Object> entry : found) {
            assertEquals(List.of("kind", "code", "status", "guide", "meaning", "matches"), List.copyOf(entry.keySet()));
        }
        Map<String, @Nullable Object> expected = new LinkedHashMap<>();
        expected.put("kind", "server-code");
        expected.put("code", "NoSuchUpload");
        expected.put("status", 404);
        expected.put("guide", null);
        expected.put("meaning", "The multipart upload is not open: its ID is unknown, or it was aborted or completed.");
        expected.put(
                "matches",
                List.of(Map.of(
                        "word", "reinitialize",
                        "how", "word",
                        "in", "solution",
                        "source", "java-sdk",
                        "text", "Use the existing part or reinitialize the part.")));
        assertTrue(found.contains(expected), found::toString);
        assertEquals("InArrearOrInsufficientBalance", found.get(0).get("code"));
        assertEquals(
                List.of("client", "console"),
                found.stream()
                        .filter(entry -> "console-code".equals(entry.get("kind")))
                        .map(entry -> entry.get("guide"))
                        .sorted(Comparator.comparing(String::valueOf))
                        .distinct()
                        .toList());
    }

    @Test
    void jsonTellsASynonymAMistakeAndAPart() {
        assertEquals("synonym", match(json("throttle").get(0)).get("how"));
        assertEquals("SlowDown", match(json("throttle").get(0)).get("text"));
        assertEquals("spelling", match(json("signture").get(0)).get("how"));
        assertEquals("part", match(json("nosuchk").get(0)).get("how"));

        Map<String, ?> onlyInTheTable = match(json("throttle").stream()
                .filter(entry -> "ServiceUnavailable".equals(entry.get("code")))
                .findFirst()
                .orElseThrow());
        assertEquals(
                Arrays.asList("synonym", null, null, null),
                Arrays.asList(
                        onlyInTheTable.get("how"),
                        onlyInTheTable.get("in"),
                        onlyInTheTable.get("source"),
                        onlyInTheTable.get("text")));
    }

    @Test
    void jsonOfAStatusHasNoCode() {
        Map<String, @Nullable Object> status = json("gateway", "timeout").get(0);
        assertEquals("http-status", status.get("kind"));
        assertEquals(504, status.get("status"));
        assertTrue(status.containsKey("code") && status.get("code") == null, status::toString);
        assertEquals("reason", match(status).get("in"));
    }

    @Test
    void jsonIsTheSameAsTheText() {
        for (String word : List.of("bucket", "throttle", "404", "md5")) {
            String text = Run.of("search", word).out();
            List<String> names = text.lines()
                    .filter(line -> !line.startsWith(" "))
                    .map(line ->
                            line.startsWith("System Capacity Not enough") || line.startsWith("Request-URI Too Large")
                                    ? line
                                    : line.split(" ", 2)[0])
                    .toList();
            assertEquals(
                    names,
                    json(word).stream()
                            .map(entry ->
                                    String.valueOf(entry.get("code") == null ? entry.get("status") : entry.get("code")))
                            .toList());
        }
    }

    private static Run inColor(String... args) {
        return Run.onScreen(
                new Screen(80, true),
                Stream.concat(Stream.of("search"), Stream.of(args)).toArray(String[]::new));
    }

    private static Map<String, ?> match(Map<String, @Nullable Object> entry) {
        if (entry.get("matches") instanceof List<?> matches && matches.get(0) instanceof Map<?, ?> first) {
            Map<String, @Nullable Object> match = new LinkedHashMap<>();
            first.forEach((key, value) -> match.put(String.valueOf(key), value));
            return match;
        }
        throw new AssertionError("no matches in " + entry);
    }

    @SuppressWarnings("unchecked") // each element of the array that is printed is an object
    private static List<Map<String, @Nullable Object>> json(String... words) {
        Run run = Run.of(Stream.concat(Stream.of("search", "--format", "json"), Stream.of(words))
                .toArray(String[]::new));
        Object found = ParsedJson.object("{\"found\":" + run.out() + "}").get("found");
        if (found instanceof List<?> list) {
            return (List<Map<String, @Nullable Object>>) list;
        }
        throw new AssertionError("no array: " + run.out());
    }

    @Test
    void noWordIsWrongUsage() {
        Run run = Run.of("search");
        assertEquals(2, run.exitStatus());
        assertEquals(1, run.err().lines().count());
    }
}
