package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Results of a multi-object delete: what was not deleted, why, and what was. */
class DeleteResultSamplesTest {

    @Test
    void jsonHoldsOneErrorForEachKey() {
        Run run = Run.of("explain", "--full", "--format", "json", Sample.path("delete-result-namespace.xml"));

        Map<String, @Nullable Object> answer = run.object();
        assertEquals(0, run.exitStatus());
        assertEquals("delete-result", answer.get("kind"));
        assertEquals(1, answer.get("deleted"));
        assertEquals(List.of(error("Key2", null, "InternalError", true, "Internal Error")), answer.get("errors"));
        assertEquals(List.of(), answer.get("notes"));
    }

    @Test
    void aCodeThatNoDocumentListsIsAnAnswerToo() {
        Run run = Run.of("explain", "--full", "--format", "json", Sample.path("delete-result-per-key.xml"));

        assertEquals(0, run.exitStatus());
        assertEquals(
                List.of(error("Key", null, "ErrorCode", false, "Message")),
                run.object().get("errors"));
    }

    @Test
    void theStatusThatIsGivenStandsInTheAnswer() {
        String path = Sample.path("delete-result-namespace.xml");

        assertEquals(
                200,
                Run.of("explain", "--full", "--format", "json", "--status", "200", path)
                        .object()
                        .get("status"));
    }

    @Test
    void textExplainsEachCodeOnce() {
        Run run = Run.withInput("""
                <DeleteResult>
                  <Error><Key>a  b</Key><VersionId>v1</VersionId><Code>AccessDenied</Code></Error>
                  <Error><Key>c</Key><Code>InternalError</Code><Message>Oops</Message></Error>
                  <Error><Code>AccessDenied</Code><Message>No</Message></Error>
                  <Error><Key>d</Key><Code>Odd.Code</Code></Error>
                </DeleteResult>
                """, "explain", "--full", "-");

        assertEquals(0, run.exitStatus());
        assertEquals(
                List.of(
                        "Result of a multi-object delete - 0 deleted, 4 not deleted",
                        "Not deleted a  b",
                        "  Version   v1",
                        "  because   AccessDenied",
                        "Not deleted c",
                        "  because   InternalError: Oops",
                        "Not deleted an object without a key",
                        "  because   AccessDenied: No",
                        "Not deleted d",
                        "  because   Odd.Code",
                        "",
                        "AccessDenied - 403 Forbidden"),
                run.lines().subList(0, 12));
        assertEquals(
                List.of("AccessDenied - 403 Forbidden", "InternalError - 500 Internal Server Error", "Odd.Code"),
                Arrays.stream(run.out().split("\n\n", -1))
                        .skip(1)
                        .map(part -> part.lines().findFirst().orElseThrow())
                        .toList());
    }

    @Test
    void aResultWithoutErrorsIsExplainedToo() {
        Run run = Run.withInput(
                "<DeleteResult><Deleted><Key>a</Key></Deleted><Deleted><Key>b</Key></Deleted></DeleteResult>",
                "explain",
                "--full",
                "-");

        assertEquals(new Run("Result of a multi-object delete - 2 deleted, 0 not deleted\n", "", 0), run);
    }

    @Test
    void aResultThatIsLargerThanAnErrorBodyMayBeIsReadWhole() {
        String deleted = "<Deleted><Key>" + "k".repeat(1000) + "</Key></Deleted>";

        Map<String, @Nullable Object> answer = Run.withInput(
                        "<DeleteResult>" + deleted.repeat(5000) + "</DeleteResult>",
                        "explain",
                        "--full",
                        "--format=json",
                        "-")
                .object();

        assertEquals(5000, answer.get("deleted"));
    }

    @Test
    void whatWasOddAboutTheResultIsNoted() {
        String result = "<DeleteResult>stray<Error at='x'><Code>InternalError</Code></Error></DeleteResult>";

        assertEquals(
                List.of("stray-text", "attribute"),
                Run.withInput(result, "explain", "--full", "--format", "json", "-")
                        .object()
                        .get("notes"));
        String text = Run.withInput(result, "explain", "--full", "-").out();
        assertTrue(text.contains("\nNote        Text stood between the elements; it was skipped.\n"), text);
        assertTrue(text.contains("\nNote        An element had attributes; they were skipped.\n"), text);
    }

    @Test
    void anObjectWhoseErrorHasNoCodeIsNoted() {
        String result =
                "<DeleteResult><Error><Key>k</Key></Error><Error><Code>InternalError</Code></Error></DeleteResult>";

        Run run = Run.withInput(result, "explain", "--full", "--format", "json", "-");

        assertEquals(0, run.exitStatus());
        assertEquals(
                List.of(error(null, null, "InternalError", true, null)),
                run.object().get("errors"));
        assertEquals(List.of("entry-without-code"), run.object().get("notes"));
    }

    @Test
    void theIdsStandBeforeTheObjects() {
        assertEquals(
                List.of(
                        "Request id  0000018A4E4567BD47CF110EE1B2A4DF",
                        "Host id     32AAAQAAEAABAAAQAAEAABAAAQAAEAABCSXJ5",
                        "Not deleted b"),
                Run.of("explain", "--full", Sample.path("delete-result.http"))
                        .lines()
                        .subList(1, 4));
    }

    private static Map<String, @Nullable Object> error(
            @Nullable String key, @Nullable String versionId, String code, boolean listed, @Nullable String message) {
        Map<String, @Nullable Object> error = new HashMap<>();
        error.put("key", key);
        error.put("versionId", versionId);
        error.put("code", code);
        error.put("listed", listed);
        error.put("message", message);
        return error;
    }
}
