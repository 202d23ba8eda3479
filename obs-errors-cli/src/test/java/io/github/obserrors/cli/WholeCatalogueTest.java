package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.Category;
import io.github.obserrors.api.Effect;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.Listing;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.console.ConsoleErrorCode;
import io.github.obserrors.console.ConsoleListing;
import io.github.obserrors.console.Guide;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code and every status has an answer. */
class WholeCatalogueTest {

    private static final List<String> SERVER_CODES =
            Arrays.stream(ServerErrorCode.values()).map(ServerErrorCode::value).toList();
    private static final List<String> CONSOLE_CODES = Arrays.stream(ConsoleErrorCode.values())
            .map(ConsoleErrorCode::value)
            .toList();
    private static final List<String> STATUSES =
            IntStream.rangeClosed(100, 999).mapToObj(Integer::toString).toList();

    private static final Pattern CODES = Pattern.compile(" Codes (.*) What to do ");

    @Test
    void thereAreAHundredAndFourteenDocumentedServerCodesNineteenOthersAndThirtySixConsoleCodes() {
        assertEquals(114 + 19, SERVER_CODES.size());
        assertEquals(36, CONSOLE_CODES.size());
        assertEquals("Obs.0000", CONSOLE_CODES.get(0));
        assertEquals("Obs.0035", CONSOLE_CODES.get(35));
    }

    @Test
    void everyServerCodeIsExplainedInJson() {
        List<Map<String, @Nullable Object>> answers = explainInJson("server-code", SERVER_CODES);

        assertEquals(
                SERVER_CODES, answers.stream().map(answer -> answer.get("code")).toList());
        Iterator<Map<String, @Nullable Object>> inTheSameOrder = answers.iterator();
        for (ServerErrorCode code : ServerErrorCode.values()) {
            Map<String, @Nullable Object> answer = inTheSameOrder.next();
            assertEquals(true, answer.get("listed"), code.value());
            assertEquals(code.category().label(), answer.get("category"));
            assertEquals(code.retryAdvice().label(), answer.get("retry"));
            assertEquals(code.retryReason(), answer.get("retryReason"));
            assertEquals(code.agreedStatus().map(HttpStatus::code).orElse(null), answer.get("status"), code.value());
            assertEquals(code.listings().size(), size(answer.get("listings")), code.value());
            assertEquals(code.sightings().size(), size(answer.get("sightings")), code.value());
            assertEquals(code.neighbours().size(), size(answer.get("neighbours")), code.value());
            assertEquals(code.isDocumented(), answer.get("documented"), code.value());
            assertEquals(code.category().label(), answer.get("category"), code.value());
            assertEquals(code.meaning(), answer.get("meaning"));
            assertEquals(code.action(), answer.get("action"));
            assertEquals(code.effect().label(), answer.get("effect"), code.value());
            assertEquals(code.isThrottling(), answer.get("throttling"), code.value());
            assertEquals(
                    ConsoleErrorCode.correspondences(code).size(), size(answer.get("correspondences")), code.value());
        }
    }

    @Test
    void everyConsoleCodeIsExplainedInJson() {
        List<Map<String, @Nullable Object>> answers = explainInJson("console-code", CONSOLE_CODES);

        assertEquals(
                CONSOLE_CODES,
                answers.stream().map(answer -> answer.get("code")).toList());
        Iterator<Map<String, @Nullable Object>> inTheSameOrder = answers.iterator();
        for (ConsoleErrorCode code : ConsoleErrorCode.values()) {
            Map<String, @Nullable Object> answer = inTheSameOrder.next();
            assertEquals(code.listings().size(), size(answer.get("consoleListings")), code.value());
        }
    }

    @Test
    void everyStatusIsExplainedInJson() {
        List<Map<String, @Nullable Object>> answers = explainInJson("http-status", STATUSES);

        for (int i = 0; i < answers.size(); i++) {
            HttpStatus status = HttpStatus.of(100 + i);
            assertEquals(status.code(), answers.get(i).get("status"));
            assertEquals(
                    status.retryAdvice().map(RetryAdvice::label).orElse(null),
                    answers.get(i).get("retry"));
            assertEquals(status.retryReason().orElse(null), answers.get(i).get("retryReason"));
            assertEquals(
                    status.category().map(Category::label).orElse(null),
                    answers.get(i).get("category"));
            assertEquals(status.action(), answers.get(i).get("action"));
            assertEquals(status.effect().label(), answers.get(i).get("effect"));
            assertEquals(status.isThrottling(), answers.get(i).get("throttling"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void textHoldsAllThatTheKitAndTheDocumentsSayOfAServerCode(ServerErrorCode code) {
        Run run = Run.of("explain", "--full", code.value());

        assertEquals(0, run.exitStatus());
        assertEquals("", run.err());
        assertTrue(run.out().startsWith(code.value()), run.out());
        String text = words(run.out());
        Stream<String> said = Stream.of(code.meaning(), code.action(), code.retryReason());
        Stream<String> documented = code.listings().stream()
                .flatMap(listing -> Stream.concat(Stream.of(listing.message()), listing.solution().stream()));
        Stream<String> related = Stream.concat(
                code.neighbours().stream().map(neighbour -> neighbour.code() + ": " + neighbour.difference()),
                ConsoleErrorCode.correspondences(code).stream()
                        .flatMap(pair -> Stream.of(pair.consoleCode().value(), pair.reason())));
        Stream<String> seen = code.sightings().stream()
                .map(sighting -> sighting + " - " + sighting.source().title());
        Stream.of(said, documented, seen, related, code.disagreement().stream())
                .flatMap(texts -> texts)
                .forEach(expected -> assertTrue(text.contains(words(expected)), expected + " in\n" + run.out()));
        assertEquals(!code.isDocumented(), text.contains("No document lists this code."), run.out());
        assertEquals(
                code.effect() == Effect.POSSIBLE || code.retryAdvice() != RetryAdvice.DO_NOT_RETRY,
                text.contains(words(code.effectReason())),
                run.out());
        for (Listing listing : code.listings()) {
            assertTrue(text.contains(listing.edition().label()), run.out());
            listing.status().ifPresent(status -> assertTrue(text.contains(status + " "), run.out()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void textHoldsAllThatTheGuidesSayOfAConsoleCode(ConsoleErrorCode code) {
        Run run = Run.of("explain", "--full", code.value());

        assertEquals(0, run.exitStatus());
        assertEquals("", run.err());
        String text = words(run.out());
        for (ConsoleListing listing : code.listings()) {
            assertTrue(text.contains(words(code + " in the " + listing.guide().title())), run.out());
            assertTrue(text.contains(words(listing.description())), run.out());
            assertTrue(text.contains(words(listing.retryReason())), run.out());
            listing.correspondences().forEach(pair -> {
                assertTrue(text.contains(pair.serverCode().value()), run.out());
                assertTrue(text.contains(words(pair.reason())), run.out());
            });
            listing.noCorrespondence().ifPresent(why -> assertTrue(text.contains(words(why)), run.out()));
        }
    }

    @Test
    void textExplainsEveryStatus() {
        Run run = explain(STATUSES);

        assertEquals(0, run.exitStatus());
        assertEquals("", run.err());
        assertEquals(
                STATUSES,
                Arrays.stream(run.out().split("\n\n", -1))
                        .map(part -> part.substring(0, 3))
                        .toList());
        assertEquals(
                900,
                run.out()
                        .lines()
                        .filter(line -> line.startsWith("Retry       "))
                        .count());
    }

    @Test
    void textHoldsAllThatTheDocumentSaysOfAStatus() {
        for (HttpStatus status : HttpStatus.documented()) {
            String text = words(Run.of("explain", "--full", status.toString()).out());

            assertTrue(text.startsWith(status + " " + status.reasonPhrase().orElseThrow()), text);
            assertTrue(text.contains(words(status.description().orElseThrow())), text);
            status.causes().forEach(cause -> assertTrue(text.contains(words(cause)), text));
            status.statusClass().ifPresent(found -> assertTrue(text.contains(words(found.description())), text));
        }
    }

    @Test
    void aStatusNamesTheCodesThatTheDocumentsGiveItForOrThatAreSeenWithIt() {
        for (String status : STATUSES) {
            String text = words(Run.of("explain", "--full", status).out());

            Matcher codes = CODES.matcher(text);
            HttpStatus wanted = HttpStatus.of(Integer.parseInt(status));
            List<String> expected = Arrays.stream(ServerErrorCode.values())
                    .filter(code -> code.statuses().contains(wanted)
                            || code.sightings().stream()
                                    .anyMatch(seen -> seen.status().equals(Optional.of(wanted))))
                    .map(ServerErrorCode::value)
                    .sorted(String.CASE_INSENSITIVE_ORDER)
                    .toList();
            assertEquals(expected, codes.find() ? List.of(codes.group(1).split(", ", -1)) : List.of(), status);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--guide=client", "--guide=console", "--status=500"})
    void noLineOfAnyExplanationIsWiderThanATerminal(String option) {
        Stream<String> before = option.isEmpty() ? Stream.of("explain") : Stream.of("explain", "--full", option);
        Stream<String> names = Stream.of(SERVER_CODES, CONSOLE_CODES, STATUSES).flatMap(List::stream);

        Run run = Run.of(Stream.concat(before, names).toArray(String[]::new));

        assertEquals(0, run.exitStatus());
        run.out().lines().forEach(line -> {
            assertTrue(Columns.of(line) <= 80, line);
            assertEquals(line.stripTrailing(), line);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aGuideShowsOnlyItsOwnMeanings(Guide guide) {
        for (ConsoleErrorCode code : ConsoleErrorCode.values()) {
            Run run = Run.of("explain", "--full", "--guide", guide.label(), code.value());

            assertEquals(0, run.exitStatus());
            List<String> headings = run.out()
                    .lines()
                    .filter(line -> line.startsWith("Obs."))
                    .map(line -> line.replaceFirst(" - .*", ""))
                    .toList();
            boolean listed = code.listings().stream().anyMatch(listing -> listing.guide() == guide);
            assertEquals(List.of(listed ? code + " in the " + guide.title() : code.value()), headings);
        }
    }

    private static List<Map<String, @Nullable Object>> explainInJson(String kind, List<String> names) {
        List<String> args = new ArrayList<>(List.of("--format", "json"));
        args.addAll(names);
        Run run = explain(args);

        assertEquals(0, run.exitStatus());
        assertEquals("", run.err());
        assertTrue(run.out().chars().allMatch(c -> c == '\n' || (c >= ' ' && c <= '~')), "JSON is plain ASCII");
        List<Map<String, @Nullable Object>> answers = run.objects();
        assertEquals(names, answers.stream().map(answer -> answer.get("input")).toList());
        answers.forEach(answer -> assertEquals(kind, answer.get("kind")));
        return answers;
    }

    private static Run explain(List<String> args) {
        return Run.of(Stream.concat(Stream.of("explain"), args.stream()).toArray(String[]::new));
    }

    /** The text with all white space as single blanks. */
    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static int size(@Nullable Object list) {
        return list instanceof List<?> found ? found.size() : -1;
    }
}
