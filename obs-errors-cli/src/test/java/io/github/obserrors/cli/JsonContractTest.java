package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of the JSON objects, which programs rely on. */
class JsonContractTest {

    static final List<String> KEYS = List.of(
            "input",
            "kind",
            "status",
            "code",
            "listed",
            "message",
            "requestId",
            "hostId",
            "headerRequestId",
            "headerHostId",
            "details",
            "notes",
            "count",
            "redirect",
            "retryAfter",
            "serverTime",
            "category",
            "retry",
            "retryReason",
            "listings",
            "correspondences",
            "consoleListings",
            "errors",
            "deleted",
            "meaning",
            "action",
            "effect",
            "throttling",
            "neighbours",
            "sightings",
            "documented",
            "complete");

    /** The keys that every answer on a known code has, beside those of the kind. */
    private static final String OF_CODE =
            " code listed documented category retry retryReason meaning action effect throttling neighbours sightings"
                    + " listings correspondences";

    private static final String OF_STATUS = " category retry retryReason action effect throttling";

    private static Stream<Arguments> oneOfEachKind() {
        String body = Sample.path("no-such-key.xml");
        String deleteResult = Sample.path("delete-result-namespace.xml");
        String none = "";
        return Stream.of(
                Arguments.of("server-code", "NoSuchKey", "status" + OF_CODE),
                Arguments.of("server-code", "RequestTimeout", OF_CODE), // no status: the documents disagree
                Arguments.of("server-code", "TooManyRequests", OF_CODE), // no status: no document gives one
                Arguments.of(
                        "server-code",
                        "NoSuchKy",
                        "code listed documented effect throttling neighbours sightings listings correspondences"),
                Arguments.of("console-code", "Obs.0012", "code listed consoleListings"),
                Arguments.of("console-code", "Obs.0099", "code listed consoleListings"),
                Arguments.of("http-status", "404", "status" + OF_STATUS),
                Arguments.of("http-status", "403", "status category action effect throttling"),
                Arguments.of("response", body, "message requestId hostId details notes count" + OF_CODE),
                Arguments.of("delete-result", deleteResult, "notes count errors deleted effect complete"),
                Arguments.of(
                        "response",
                        Sample.path("slow-down.http"),
                        "status message requestId headerRequestId details notes count retryAfter serverTime" + OF_CODE),
                Arguments.of(
                        "response", // no code, and so no facts of one, and no advice with this status
                        Sample.path("head-403.http"),
                        "status requestId hostId headerRequestId headerHostId details notes count serverTime category"
                                + " action effect throttling"),
                Arguments.of(
                        "delete-result",
                        Sample.path("delete-result.http"),
                        "status requestId hostId headerRequestId headerHostId notes count errors deleted effect"
                                + " complete"),
                Arguments.of(
                        "no-error",
                        Sample.path("head-200.http"),
                        "status requestId headerRequestId notes count effect"),
                Arguments.of(
                        "unknown-outcome",
                        Sample.path("copy-cut.http"),
                        "status requestId hostId headerRequestId headerHostId notes count effect"),
                Arguments.of("not-an-error", "-", "notes"),
                Arguments.of("unreadable", "./no-such-file", none));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void everyKindHasAllKeysInOneOrderAndNullWhereAKeyDoesNotApply(String kind, String what, String filled) {
        Map<String, @Nullable Object> answer =
                Run.of("explain", "--format", "json", what).object();

        assertEquals(KEYS, List.copyOf(answer.keySet()));
        assertEquals(kind, answer.get("kind"));
        assertEquals(what, answer.get("input"));
        List<String> filledKeys = new ArrayList<>(List.of("input", "kind"));
        filledKeys.addAll(List.of(filled.split(" ", -1)));
        filledKeys.remove("");
        assertEquals(
                new TreeSet<>(filledKeys),
                new TreeSet<>(
                        KEYS.stream().filter(key -> answer.get(key) != null).toList()));
    }

    @Test
    void aCodeThatIsOnlySeenElsewhereIsListedAndNotDocumented() {
        Map<String, @Nullable Object> answer =
                Run.of("explain", "--format", "json", "FsNotSupport").object();

        assertEquals(true, answer.get("listed"));
        assertEquals(false, answer.get("documented"));
        assertEquals(List.of(), answer.get("listings"));
        List<Map<String, @Nullable Object>> sightings = list(answer.get("sightings"));
        assertEquals(4, sightings.size());
        assertEquals(List.of("source", "status", "since"), keys(sightings.get(0)));
        assertEquals("otc", sightings.get(0).get("source"));
        assertEquals(405, sightings.get(0).get("status"));
        assertEquals("2023-07-25", sightings.get(0).get("since"));
        assertEquals(null, sightings.get(3).get("status"));
        assertEquals(null, sightings.get(3).get("since"));
        List<Map<String, @Nullable Object>> neighbours = list(answer.get("neighbours"));
        assertEquals(List.of("code", "difference"), keys(neighbours.get(0)));
        assertEquals("FileGatewayBucket", neighbours.get(0).get("code"));
    }

    @Test
    void whatWasThrottledHadNoEffectInSpiteOfItsStatus() {
        Map<String, @Nullable Object> answer = Run.of("explain", "--format", "json", "--status", "503", "SlowDown")
                .object();

        assertEquals("none", answer.get("effect"));
        assertEquals(true, answer.get("throttling"));
        assertEquals(
                "possible",
                Run.of("explain", "--format", "json", "503").object().get("effect"));
    }

    @Test
    void aServerCodeComesWithItsListingsAndCorrespondences() {
        Map<String, @Nullable Object> answer =
                Run.of("explain", "--format", "json", "NoSuchKey").object();

        assertEquals(404, answer.get("status"));
        assertEquals("NoSuchKey", answer.get("code"));
        assertEquals(true, answer.get("listed"));
        assertEquals("not-found", answer.get("category"));
        assertEquals("do-not-retry", answer.get("retry"));
        assertEquals(
                List.of(
                        listing("api-reference", "NoSuchKey", null),
                        listing("java-sdk", "NoSuchKey", "Upload the object first."),
                        listing("c-sdk", "NoSuchKey", "Upload an object first.")),
                answer.get("listings"));
        List<Map<String, @Nullable Object>> correspondences = list(answer.get("correspondences"));
        assertEquals(1, correspondences.size());
        assertEquals(
                List.of("guide", "code", "strength", "reason"),
                List.copyOf(correspondences.get(0).keySet()));
        assertEquals("client", correspondences.get(0).get("guide"));
        assertEquals("Obs.0022", correspondences.get(0).get("code"));
        assertEquals("related", correspondences.get(0).get("strength"));
    }

    @Test
    void aListingKeepsTheSpellingOfItsDocument() {
        List<Map<String, @Nullable Object>> listings =
                list(Run.of("explain", "--format", "json", "MaxMessageLengthExceeded")
                        .object()
                        .get("listings"));

        assertTrue(
                listings.stream().anyMatch(listing -> "MaxMessageLength Exceeded".equals(listing.get("spelling"))),
                listings.toString());
    }

    @Test
    void aListingWithoutStatusHasNeitherStatusNorReason() {
        Map<String, @Nullable Object> answer =
                Run.of("explain", "--format", "json", "InvalidAddressingHeader").object();

        assertEquals(null, answer.get("status"));
        Map<String, @Nullable Object> listing = list(answer.get("listings")).get(0);
        assertEquals(List.of("edition", "spelling", "status", "reason", "message", "solution"), keys(listing));
        assertEquals(null, listing.get("status"));
        assertEquals(null, listing.get("reason"));
    }

    @Test
    void aConsoleCodeHasOneListingForEachGuide() {
        Map<String, @Nullable Object> answer =
                Run.of("explain", "--format", "json", "Obs.0012").object();

        List<Map<String, @Nullable Object>> listings = list(answer.get("consoleListings"));
        assertEquals(
                List.of("client", "console"),
                listings.stream().map(listing -> listing.get("guide")).toList());
        Map<String, @Nullable Object> client = listings.get(0);
        assertEquals(List.of("guide", "description", "origin", "status", "retry", "server"), keys(client));
        assertEquals("Invalid access key ID or secret access key.", client.get("description"));
        assertEquals("server", client.get("origin"));
        assertEquals(403, client.get("status"));
        assertEquals("do-not-retry", client.get("retry"));
        List<Map<String, @Nullable Object>> server = list(client.get("server"));
        assertEquals(List.of("code", "strength", "reason"), keys(server.get(0)));
        assertEquals("InvalidAccessKeyId", server.get(0).get("code"));
        assertEquals("same-condition", server.get(0).get("strength"));
    }

    @Test
    void withOneGuideItsListingStandsForTheWholeCode() {
        Map<String, @Nullable Object> answer = Run.of("explain", "--format", "json", "--guide", "console", "Obs.0012")
                .object();

        assertEquals(409, answer.get("status"));
        assertEquals("A bucket with this name already exists.", answer.get("message"));
        assertEquals("do-not-retry", answer.get("retry"));
        assertEquals(1, list(answer.get("consoleListings")).size());
    }

    @Test
    void aGuideThatDoesNotHaveTheCodeLeavesNoListing() {
        Run run = Run.of("explain", "--format", "json", "--guide", "console", "Obs.0035");

        assertEquals(0, run.exitStatus());
        assertEquals(true, run.object().get("listed"));
        assertEquals(List.of(), run.object().get("consoleListings"));
    }

    @Test
    void theGuideAlsoChoosesTheCorrespondencesOfAServerCode() {
        List<Map<String, @Nullable Object>> correspondences =
                list(Run.of("explain", "--format", "json", "--guide", "client", "AccessDenied")
                        .object()
                        .get("correspondences"));

        assertEquals(
                List.of("Obs.0021", "Obs.0022", "Obs.0035"),
                correspondences.stream().map(pair -> pair.get("code")).toList());
    }

    @Test
    void anUnlistedCodeHasTheAdviceOfItsStatus() {
        Map<String, @Nullable Object> answer = Run.withInput(
                        "<Error><Code>SYS.0001</Code></Error>", "explain", "--format", "json", "--status", "503", "-")
                .object();

        assertEquals("response", answer.get("kind"));
        assertEquals("SYS.0001", answer.get("code"));
        assertEquals(false, answer.get("listed"));
        assertEquals(false, answer.get("documented"));
        assertEquals(null, answer.get("meaning"));
        assertEquals("possible", answer.get("effect"));
        assertEquals(List.of(), answer.get("sightings"));
        assertEquals(List.of(), answer.get("neighbours"));
        assertEquals(503, answer.get("status"));
        assertEquals("retry", answer.get("retry"));
        assertEquals("service", answer.get("category"));
        assertEquals(List.of(), answer.get("listings"));
    }

    @Test
    void detailsAreNestedAsInTheBodyWithOrderAndRepetitions() {
        Map<String, @Nullable Object> answer =
                Run.withInput("""
                        <Error>
                          <B>1</B>
                          <Code>NoSuchKey</Code>
                          <A>text<X>2</X><Y><Z/></Y><X>3</X></A>
                          <B>4</B>
                        </Error>
                        """, "explain", "--format", "json", "-").object();

        assertEquals(
                List.of(
                        detail("B", "1"),
                        detail("A", "text", detail("X", "2"), detail("Y", "", detail("Z", "")), detail("X", "3")),
                        detail("B", "4")),
                answer.get("details"));
    }

    @Test
    void theEndpointOfARedirectIsTheRedirect() {
        Map<String, @Nullable Object> answer = Run.withInput(
                        "<Error><Code>PermanentRedirect</Code><Endpoint>b.obs.example.com</Endpoint></Error>",
                        "explain",
                        "--format",
                        "json",
                        "-")
                .object();

        assertEquals("b.obs.example.com", answer.get("redirect"));
        assertEquals("follow-redirect", answer.get("retry"));
    }

    @Test
    void severalArgumentsGiveOneObjectALineInTheirOrder() {
        Run run = Run.of("explain", "--format", "json", "404", "./no-such-file", "NoSuchKey", "Obs.0001", "nothing");

        assertEquals(
                List.of("http-status", "unreadable", "server-code", "console-code", "server-code"),
                run.objects().stream().map(answer -> answer.get("kind")).toList());
        assertEquals(5, run.lines().size());
        assertEquals(2, run.err().lines().count());
        assertEquals(10, run.exitStatus());
    }

    private static Map<String, @Nullable Object> listing(String edition, String spelling, @Nullable String solution) {
        Map<String, @Nullable Object> listing = new LinkedHashMap<>();
        listing.put("edition", edition);
        listing.put("spelling", spelling);
        listing.put("status", 404);
        listing.put("reason", "Not Found");
        listing.put("message", "The specified key does not exist.");
        listing.put("solution", solution);
        return listing;
    }

    private static Map<String, Object> detail(String name, String value, Object... details) {
        return Map.of("name", name, "value", value, "details", List.of(details));
    }

    private static List<String> keys(Map<String, @Nullable Object> object) {
        return List.copyOf(object.keySet());
    }

    @SuppressWarnings("unchecked") // the test fails on the next line if it is none
    private static List<Map<String, @Nullable Object>> list(@Nullable Object value) {
        if (value == null) {
            throw new AssertionError("null where a list belongs");
        }
        return (List<Map<String, @Nullable Object>>) value;
    }
}
