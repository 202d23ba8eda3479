package io.github.obserrors.cli.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.cli.Run;
import io.github.obserrors.console.ConsoleErrorCode;
import io.github.obserrors.console.ConsoleListing;
import io.github.obserrors.console.Guide;
import io.github.obserrors.console.Origin;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of the text for what JSON has names for, and for what a body holds beside its code. */
class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "InternalError,        Retry.",
        "SlowDown,             Retry more slowly.",
        "RequestTimeTooSkewed, Retry after correcting the clock.",
        "TemporaryRedirect,    Follow the redirect.",
        "BadDigest,            Resend if the body can be repeated.",
        "NoSuchKey,            Do not retry.",
    })
    void theLineOnRetriesBeginsWithTheAdvice(String code, String advice) {
        assertTrue(retry(ServerErrorCode.find(code).orElseThrow()).startsWith(advice + " "), code);
    }

    @Test
    void eachAdviceHasWordsOfItsOwnBeforeTheReason() {
        Map<RetryAdvice, Set<String>> words = new TreeMap<>();
        for (ServerErrorCode code : ServerErrorCode.values()) {
            String line = retry(code);
            assertTrue(line.endsWith(". " + code.retryReason()), line);
            String advice = line.substring(0, line.length() - code.retryReason().length());
            words.computeIfAbsent(code.retryAdvice(), none -> new TreeSet<>()).add(advice);
        }

        assertEquals(Set.of(RetryAdvice.values()), words.keySet(), "each advice is that of a code");
        assertEachHasOneOfItsOwn(words);
        words.forEach((advice, one) ->
                assertEquals(advice == RetryAdvice.DO_NOT_RETRY, one.toString().contains("not"), one.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "client,  Obs.0004, the server",
        "client,  Obs.0007, 'the client, not OBS'",
        "client,  Obs.0013, 'the client, from several responses of the server'",
        "console, Obs.0013, the client or the server; no source says which",
    })
    void aConsoleCodeSaysWhereItArises(String guide, String code, String place) {
        assertEquals(List.of(place), origins("--guide", guide, code));
    }

    @Test
    void eachOriginHasWordsOfItsOwnForEachGuide() {
        Map<Origin, Set<String>> words = new TreeMap<>();
        for (ConsoleErrorCode code : ConsoleErrorCode.values()) {
            List<ConsoleListing> listings = code.listings();
            List<String> shown = origins(code.value());
            assertEquals(listings.size(), shown.size(), code.value());
            for (int i = 0; i < listings.size(); i++) {
                words.computeIfAbsent(listings.get(i).origin(), none -> new TreeSet<>())
                        .add(shown.get(i));
            }
        }

        assertEquals(Set.of(Origin.values()), words.keySet(), "each origin is that of a code");
        assertEachHasOneOfItsOwn(words);
    }

    @ParameterizedTest
    @EnumSource
    void theGuideAlsoChoosesWhichConsoleCodesAServerCodeIsShownAs(Guide guide) {
        String text = Run.of("explain", "--full", "--guide", guide.label(), "AccessDenied")
                .out();

        for (Guide other : Guide.values()) {
            assertEquals(other == guide, text.contains(", " + other.title() + " ("), text);
        }
    }

    @Test
    void detailsWithinDetailsAreATree() {
        List<String> lines = Run.withInput("""
                <Error><Code>A</Code><B>1<C><D>2</D></C><E>3</E></B><F/></Error>
                """, "explain", "--full", "-").lines();

        assertEquals(List.of("B           1", "  C", "    D       2", "  E         3", "F"), untilTheMeaning(lines));
    }

    @Test
    void detailsThatLieTooDeepToBeIndentedAreNumbered() {
        List<String> lines = Run.withInput("""
                <Error><Code>A</Code><B><C><D><E><F><G>1</G>2</F></E>3</D></C></B></Error>
                """, "explain", "--full", "-").lines();

        assertEquals(
                List.of("B", "  C", "    D       3", "      E", "        F   2", "        level 6: G", "            1"),
                untilTheMeaning(lines));
    }

    @Test
    void aRedirectIsShownWithAWarning() {
        List<String> lines = Run.withInput(
                        "<Error><Code>TemporaryRedirect</Code><Endpoint>b.obs.example.com</Endpoint></Error>",
                        "explain",
                        "--full",
                        "-")
                .lines();

        assertTrue(lines.contains("Redirect    b.obs.example.com (check it before use)"), lines.toString());
    }

    /** The lines after the heading and before what the kit says. */
    private static List<String> untilTheMeaning(List<String> lines) {
        return lines.subList(1, lines.size()).stream()
                .takeWhile(line -> !line.startsWith("Meaning "))
                .toList();
    }

    /** What the text says of retries, on one line. */
    private static String retry(ServerErrorCode code) {
        return Run.of("explain", "--full", code.value()).lines().stream()
                .dropWhile(line -> !line.startsWith("Retry "))
                .takeWhile(line -> line.startsWith("Retry ") || line.startsWith(" "))
                .map(line -> line.substring("Retry       ".length()))
                .collect(Collectors.joining(" "));
    }

    /** Where a console code arises, for each guide that is shown. */
    private static List<String> origins(String... args) {
        String label = "Arises in   ";
        String[] explain = new String[args.length + 1];
        explain[0] = "explain";
        System.arraycopy(args, 0, explain, 1, args.length);
        return Run.of(explain).lines().stream()
                .filter(line -> line.startsWith(label))
                .map(line -> line.substring(label.length()))
                .toList();
    }

    private static void assertEachHasOneOfItsOwn(Map<?, Set<String>> words) {
        words.values().forEach(one -> assertEquals(1, one.size(), one.toString()));
        assertEquals(words.size(), words.values().stream().distinct().count(), words.toString());
    }
}
