package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.Category;
import io.github.obserrors.api.Edition;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.api.StatusClass;
import io.github.obserrors.console.ConsoleErrorCode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code list}: the catalogue in all its forms, and the filters. */
class ListTest {

    @Test
    void theServerCodesAreListedUnlessToldOtherwise() {
        assertEquals(Run.of("list", "--server", "--format", "json"), Run.of("list", "--format", "json"));
    }

    @Test
    void jsonHasEveryServerCodeWithEveryRowOfTheDocuments() {
        List<Map<String, @Nullable Object>> codes = array(Run.of("list", "--server", "--format", "json"));
        assertEquals(114 + 19, codes.size());
        assertEquals(
                271,
                codes.stream().mapToInt(code -> list(code, "listings").size()).sum());
        assertEquals(
                Arrays.stream(ServerErrorCode.values())
                        .map(ServerErrorCode::value)
                        .toList(),
                codes.stream().map(code -> code.get("code")).toList());
    }

    @Test
    void aServerCodeHasTheKeysOfTheContractInTheirOrder() {
        for (Map<String, @Nullable Object> code : array(Run.of("list", "--server", "--format", "json"))) {
            assertEquals(
                    List.of(
                            "code",
                            "aliases",
                            "statuses",
                            "agreedStatus",
                            "category",
                            "retry",
                            "retryReason",
                            "console",
                            "correspondences",
                            "listings",
                            "sightings",
                            "documented",
                            "throttling",
                            "meaning",
                            "action",
                            "effect"),
                    List.copyOf(code.keySet()));
        }
    }

    @Test
    void theDocumentsDisagreeOnTheStatusOfRequestTimeout() {
        Map<String, @Nullable Object> code = array(Run.of("list", "--server", "--format", "json")).stream()
                .filter(object -> "RequestTimeout".equals(object.get("code")))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(400, 408), code.get("statuses"));
        assertTrue(code.containsKey("agreedStatus") && code.get("agreedStatus") == null);
        assertEquals("transmission", code.get("category"));
        assertEquals("resend-if-repeatable", code.get("retry"));
        assertEquals("possible", code.get("effect"));
        assertEquals(false, code.get("throttling"));
        assertEquals(true, code.get("documented"));
        assertEquals(List.of(), code.get("sightings"));
        assertEquals(List.of("Obs.0003"), code.get("console"));
        Map<String, @Nullable Object> listing = new LinkedHashMap<>();
        listing.put("edition", "api-reference");
        listing.put("spelling", "RequestTimeout");
        listing.put("status", 400);
        listing.put("reason", "Bad Request");
        listing.put("message", "The socket connection to the server has no reads or writes within the timeout period.");
        listing.put("solution", null);
        assertEquals(listing, list(code, "listings").get(0));
    }

    @Test
    void theConsoleCodesOfAServerCodeAreEachNamedOnce() {
        for (Map<String, @Nullable Object> code : array(Run.of("list", "--server", "--format", "json"))) {
            List<?> expected = list(code, "correspondences").stream()
                    .map(pair -> ((Map<?, ?>) pair).get("code"))
                    .distinct()
                    .toList();
            assertEquals(expected, code.get("console"));
        }
    }

    @Test
    void jsonHasEveryConsoleCodeWithTheRowsOfBothGuides() {
        List<Map<String, @Nullable Object>> codes = array(Run.of("list", "--console", "--format", "json"));
        assertEquals(36, codes.size());
        assertEquals(
                36 + 23,
                codes.stream().mapToInt(code -> list(code, "listings").size()).sum());
        for (Map<String, @Nullable Object> code : codes) {
            assertEquals(List.of("code", "listings"), List.copyOf(code.keySet()));
            for (Object listing : list(code, "listings")) {
                assertEquals(
                        List.of("guide", "description", "origin", "status", "retry", "server"),
                        List.copyOf(((Map<?, ?>) listing).keySet()));
            }
        }
    }

    @Test
    void jsonHasEveryClassAndEveryDocumentedStatusWithItsCauses() {
        Map<String, @Nullable Object> http =
                Run.of("list", "--http", "--format", "json").object();
        assertEquals(List.of("classes", "statuses"), List.copyOf(http.keySet()));
        assertEquals(
                Arrays.stream(StatusClass.values())
                        .map(found -> Map.of("class", found.label(), "description", found.description()))
                        .toList(),
                http.get("classes"));
        assertEquals(
                HttpStatus.documented().stream()
                        .map(status -> Map.of(
                                "status", status.code(),
                                "reason", status.reasonPhrase().orElseThrow(),
                                "description", status.description().orElseThrow(),
                                "causes", status.causes()))
                        .toList(),
                http.get("statuses"));
    }

    @ParameterizedTest
    @CsvSource({
        "--server, '133 codes, 271 rows, 30 sightings'",
        "--console, '36 codes, 59 rows'",
        "--http, '5 classes, 8 statuses'"
    })
    void textEndsWithACountAndKeepsTo80Columns(String table, String count) {
        Run run = Run.of("list", table);
        assertEquals(0, run.exitStatus());
        assertEquals("", run.err());
        assertEquals(count, run.lines().get(run.lines().size() - 1));
        run.lines().forEach(line -> assertTrue(Columns.of(line) <= 80, line));
    }

    @Test
    void textHasTheMeaningOfEachCodeUnderIt() {
        List<String> lines = Run.of("list", "--status", "301").lines();

        assertEquals(
                List.of(
                        "status   retry                         code",
                        "301      follow-redirect               PermanentRedirect",
                        "            The bucket has to be reached at another address, now and from now",
                        "            on.",
                        "301      do-not-retry                  WebsiteRedirect",
                        "            A website request lacks the bucket name; the status is 301."),
                lines.subList(0, 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "csv", "markdown", "json"})
    void everyFormatHasTheMeaningOfEveryCode(String format) {
        String printed = Run.of("list", "--format", format).out().replaceAll("\\s+", " ");

        for (ServerErrorCode code : ServerErrorCode.values()) {
            assertTrue(printed.contains(code.meaning()), code::value);
        }
    }

    @Test
    void aClassOfStatusesListsTheRowsOfEachOfThem() {
        assertEquals(
                codes(code -> Stream.concat(
                                code.statuses().stream(),
                                code.sightings().stream().flatMap(sighting -> sighting.status().stream()))
                        .anyMatch(status -> status.code() / 100 == 5)),
                listed("--status", "5xx"));
        assertEquals(listed("--status", "5xx"), listed("--status", "5XX"));
        assertTrue(listed("--status", "5xx").contains("SlowDown"));
        assertEquals(List.of("Obs.0001", "Obs.0003", "Obs.0005", "Obs.0020"), listed("--console", "--status", "5xx"));
        assertEquals("1 classes, 2 statuses", last(Run.of("list", "--http", "--status", "5xx")));
        assertEquals("1 classes, 1 statuses", last(Run.of("list", "--http", "--status", "503")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6xx", "0xx", "4x", "xx", "99"})
    void whatIsNoClassOfStatusesIsRefused(String typed) {
        Run run = Run.of("list", "--status", typed);

        assertEquals(2, run.exitStatus());
        assertTrue(
                run.err().contains("expected a number from 100 to 999, or 1XX to 5XX, but got '" + typed + "'"),
                run::err);
    }

    private static String last(Run run) {
        return run.lines().get(run.lines().size() - 1);
    }

    @Test
    void aCodeThatIsSeenElsewhereHasItsSightingsAndNoListings() {
        Map<String, @Nullable Object> code = array(Run.of("list", "--format", "json", "--status", "429")).stream()
                .findFirst()
                .orElseThrow();
        assertEquals("TooManyRequests", code.get("code"));
        assertEquals(false, code.get("documented"));
        assertEquals(true, code.get("throttling"));
        assertEquals("none", code.get("effect"));
        assertEquals(List.of(), code.get("listings"));
        assertEquals(List.of(), code.get("statuses"));
        assertEquals(List.of(Map.of("source", "otc", "status", 429, "since", "2025-05-26")), code.get("sightings"));
    }

    @Test
    void documentedLeavesOutTheCodesThatAreOnlySeenElsewhere() {
        assertEquals(codes(ServerErrorCode::isDocumented), listed("--documented"));
        assertEquals(114, listed("--documented").size());
        assertEquals(List.of(), listed("--documented", "--status", "429"));
        List<String> lines = Run.of("list", "--documented").lines();
        assertEquals("114 codes, 271 rows", lines.get(lines.size() - 1));
    }

    @Test
    void inCsvTheSourceOfASightingStandsInPlaceOfTheEdition() {
        List<String> lines =
                Run.of("list", "--status", "429", "--format", "csv").lines();
        assertEquals(
                "TooManyRequests,otc,TooManyRequests,429,,,,service,retry-more-slowly,"
                        + "Too many requests came in a short time.",
                lines.get(lines.size() - 1).strip());
    }

    @ParameterizedTest
    @EnumSource
    void aCategoryRestrictsTheCodes(Category category) {
        assertEquals(codes(code -> code.category() == category), listed("--category", category.label()));
    }

    @ParameterizedTest
    @EnumSource
    void aRetryAdviceRestrictsTheCodes(RetryAdvice advice) {
        assertEquals(codes(code -> code.retryAdvice() == advice), listed("--retry", advice.label()));
    }

    @ParameterizedTest
    @EnumSource
    void anEditionRestrictsTheCodesAndTheirRows(Edition edition) {
        assertEquals(codes(code -> !code.listings(edition).isEmpty()), listed("--edition", edition.label()));
        array(Run.of("list", "--format", "json", "--edition", edition.label()))
                .forEach(code -> list(code, "listings")
                        .forEach(listing -> assertEquals(edition.label(), ((Map<?, ?>) listing).get("edition"))));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 403, 408, 416, 503, 418})
    void aStatusRestrictsTheCodes(int status) {
        assertEquals(
                codes(code -> code.statuses().contains(HttpStatus.of(status))
                        || code.sightings().stream()
                                .anyMatch(seen -> seen.status().equals(Optional.of(HttpStatus.of(status))))),
                listed("--status", Integer.toString(status)));
    }

    @Test
    void onlyCodesOnWhichTheDocumentsDisagreeAreListedWithTheDisagreement() {
        assertEquals(codes(code -> code.disagreement().isPresent()), listed("--disagreements"));
        String text = Run.of("list", "--disagreements").out().replaceAll("\\s+", " ");
        assertTrue(
                text.contains("RequestTimeout Nothing was read or written on the connection for too long."
                        + " The API reference gives status 400; both SDK documents give 408."),
                text);
    }

    @Test
    void aStatusAndARetryAdviceRestrictTheConsoleCodes() {
        for (ConsoleErrorCode code : ConsoleErrorCode.values()) {
            boolean expected = code.listings().stream()
                    .anyMatch(listing -> listing.status().equals(Optional.of(HttpStatus.of(403)))
                            && listing.retryAdvice() == RetryAdvice.DO_NOT_RETRY);
            String csv = Run.of("list", "--console", "--status", "403", "--retry", "do-not-retry", "--format", "csv")
                    .out();
            assertEquals(expected, csv.contains("\n" + code.value() + ","), code::value);
        }
    }

    @Test
    void aStatusRestrictsTheHttpStatusesToItAndItsClass() {
        Map<String, @Nullable Object> http =
                Run.of("list", "--http", "--status", "404", "--format", "json").object();
        assertEquals("4XX", ((Map<?, ?>) list(http, "classes").get(0)).get("class"));
        assertEquals(1, list(http, "classes").size());
        assertEquals(404, ((Map<?, ?>) list(http, "statuses").get(0)).get("status"));
        assertEquals(1, list(http, "statuses").size());
    }

    @ParameterizedTest
    @CsvSource({"--server, 301", "--documented, 271", "--console, 59", "--http, 25"})
    void csvAndMarkdownHaveALineForEachRowOfADocumentAndEachSighting(String table, int rows) {
        assertEquals(1 + rows, Run.of("list", table, "--format", "csv").lines().size());
        assertEquals(
                2 + rows, Run.of("list", table, "--format", "markdown").lines().size());
    }

    @Test
    void csvQuotesCellsWithCommas() {
        assertTrue(Run.of("list", "--status", "408", "--format", "csv")
                .out()
                .contains(
                        ",408,Request Timeout,No read or write operation is performed within the timeout period of the"
                                + " socket connection between the user and the server.,\"Check the network and try again, or"
                                + " contact technical support.\",transmission,resend-if-repeatable,Nothing was read or"
                                + " written on the connection for too long.\r\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "--console, --category=limit",
        "--console, --edition=c-sdk",
        "--console, --disagreements",
        "--console, --documented",
        "--http, --documented",
        "--http, --category=limit",
        "--http, --edition=c-sdk",
        "--http, --disagreements",
        "--http, --retry=retry"
    })
    void aFilterThatMeansNothingForATableIsWrongUsage(String table, String filter) {
        Run run = Run.of("list", table, filter);
        String option = filter.replaceFirst("=.*", "");
        assertEquals(
                new Run(
                        "",
                        "obs-errors: " + option + " cannot be combined with " + table
                                + " (see: obs-errors list --help)\n",
                        2),
                run);
    }

    @Test
    void anUnknownCategoryIsAnsweredWithTheKnownOnes() {
        Run run = Run.of("list", "--category", "weather");
        assertEquals(2, run.exitStatus());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count());
        for (Category category : Category.values()) {
            assertTrue(run.err().contains(category.label()), run::err);
        }
        assertFalse(run.err().contains("NOT_FOUND"), run::err);
    }

    @ParameterizedTest
    @CsvSource({
        "--category, permision, permission",
        "--category, forbidden, permission",
        "--retry, slowly, retry-more-slowly",
        "--edition, java, java-sdk",
        "--format, jsn, json"
    })
    void aMistypedFilterIsAnsweredWithTheNearestOne(String option, String typed, String meant) {
        Run run = Run.of("list", option, typed);
        assertEquals(2, run.exitStatus());
        assertTrue(
                run.err()
                        .endsWith(", but got '" + typed + "'; did you mean " + meant
                                + "? (see: obs-errors list --help)\n"),
                run::err);
    }

    private static List<String> codes(Predicate<ServerErrorCode> wanted) {
        return Arrays.stream(ServerErrorCode.values())
                .filter(wanted)
                .map(ServerErrorCode::value)
                .toList();
    }

    private static List<String> listed(String... filter) {
        String[] args = new String[filter.length + 3];
        System.arraycopy(new String[] {"list", "--format", "json"}, 0, args, 0, 3);
        System.arraycopy(filter, 0, args, 3, filter.length);
        return array(Run.of(args)).stream()
                .map(code -> String.valueOf(code.get("code")))
                .toList();
    }

    @SuppressWarnings("unchecked") // each element of the arrays that are printed is an object
    private static List<Map<String, @Nullable Object>> array(Run run) {
        Map<String, @Nullable Object> wrapped = ParsedJson.object("{\"array\":" + run.out() + "}");
        return (List<Map<String, @Nullable Object>>) (List<?>) list(wrapped, "array");
    }

    private static List<?> list(Map<String, @Nullable Object> object, String key) {
        if (object.get(key) instanceof List<?> list) {
            return list;
        }
        throw new AssertionError(key + " is no array in " + object);
    }
}
