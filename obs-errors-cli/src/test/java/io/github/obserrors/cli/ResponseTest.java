package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole responses as {@code curl -i} prints them: status, headers and body make one answer. */
class ResponseTest {

    private static final String SLOW_DOWN =
            "<Error><Code>SlowDown</Code><Message>m</Message><RequestId>BODY</RequestId></Error>";

    @Test
    void theIdsOfBodyAndHeadersStandBesideEachOther() {
        Map<String, @Nullable Object> answer =
                json(Sample.text("redirected.http"), 2).get(1);

        assertEquals("response", answer.get("kind"));
        assertEquals(404, answer.get("status"));
        assertEquals("NoSuchKey", answer.get("code"));
        assertEquals("0000018A4E4567BD47CF110EE1B2A4DF", answer.get("requestId"));
        assertEquals("0000018A4E4567BD47CF110EE1B2A4DF", answer.get("headerRequestId"));
        assertEquals("DRmhM6VfpWGBYYGrx6tpvbs8yoGi+uvlu5/20rpZ/Y2kTuq9mRuCXeA84734xs0+", answer.get("hostId"));
        assertEquals("32AAAQAAEAABAAAQAAEAABAAAQAAEAABCSXJ5", answer.get("headerHostId"));
        assertEquals(List.of("ids-differ"), answer.get("notes"));
        assertEquals("2023-09-06T07:12:21Z", answer.get("serverTime"));
        assertEquals(1, answer.get("count"));
    }

    @Test
    void aRedirectWithoutABodyHasItsTarget() {
        Map<String, @Nullable Object> answer =
                json(Sample.text("redirected.http"), 2).get(0);

        assertEquals("response", answer.get("kind"));
        assertEquals(307, answer.get("status"));
        assertEquals(null, answer.get("code"));
        assertEquals(null, answer.get("listed"));
        assertEquals("follow-redirect", answer.get("retry"));
        assertEquals(
                "https://examplebucket.obs.example.com/object?AccessKeyId=***&Signature=***", answer.get("redirect"));
        assertEquals("0000018A4E4567A247CF110EE1B2A4D0", answer.get("requestId"));
    }

    @Test
    void theHeadersTellTheIdsThatTheBodyLacks() {
        String response = CurlOutput.of(
                "503 Service Unavailable",
                "<Error><Code>SlowDown</Code></Error>",
                "x-amz-request-id: R",
                "x-amz-id-2: H");

        Map<String, @Nullable Object> answer = json(response, 1).get(0);

        assertEquals(
                List.of("R", "H", "R", "H"),
                List.of(
                        String.valueOf(answer.get("requestId")),
                        String.valueOf(answer.get("hostId")),
                        String.valueOf(answer.get("headerRequestId")),
                        String.valueOf(answer.get("headerHostId"))));
        List<String> lines = text(response);
        assertTrue(lines.containsAll(List.of("Request id  R", "Host id     H")), lines.toString());
        assertEquals(
                0, lines.stream().filter(line -> line.contains("in header")).count(), "the same id is not said twice");
    }

    @ParameterizedTest
    @CsvSource({"30, 30 seconds", "1, 1 second", "0, 0 seconds"})
    void theWaitThatTheServerAsksForStandsBesideTheAdvice(int seconds, String shown) {
        String response = CurlOutput.of("503 Service Unavailable", SLOW_DOWN, "Retry-After: " + seconds);

        assertEquals(seconds, json(response, 1).get(0).get("retryAfter"));
        List<String> lines = text(response);
        int wait = lines.indexOf("Retry-After " + shown);
        assertTrue(lines.get(wait - 2).startsWith("Retry       Retry more slowly. "), lines.toString());
    }

    @Test
    void aWaitDoesNotMakeARetryOfWhatIsNotWorthOne() {
        String response = CurlOutput.of("404 Not Found", "<Error><Code>NoSuchKey</Code></Error>", "Retry-After: 30");

        assertEquals("do-not-retry", json(response, 1).get(0).get("retry"));
        assertEquals(30, json(response, 1).get(0).get("retryAfter"));
        List<String> lines = text(response);
        assertTrue(lines.contains("Retry-After 30 seconds"), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("Retry       Do not retry. ")), lines.toString());
    }

    @Test
    void theTimeOfTheServerIsThatOfTheDateHeader() {
        String date = "Date: Wed, 06 Sep 2023 07:12:21 GMT";
        String time = "2023-09-06T07:12:21Z";

        assertEquals(
                time, json(CurlOutput.of("403 Forbidden", "", date), 1).get(0).get("serverTime"));
        assertTrue(text(CurlOutput.of("403 Forbidden", "", date)).contains("Server time " + time));
    }

    @Test
    void theTimeOfTheServerIsNotSaidTwice() {
        String body = "<Error><Code>RequestTimeTooSkewed</Code><ServerTime>2023-09-06T07:12:21Z</ServerTime></Error>";

        List<String> lines = text(CurlOutput.of("403 Forbidden", body, "Date: Wed, 06 Sep 2023 07:12:21 GMT"));

        assertTrue(lines.contains("ServerTime  2023-09-06T07:12:21Z"), lines.toString());
        assertTrue(lines.stream().noneMatch(line -> line.startsWith("Server time")), lines.toString());
    }

    @Test
    void theHeadersOfAHeadRequestNameTheError() {
        String response = CurlOutput.of(
                "404 Not Found",
                "",
                "x-obs-error-code: NoSuchBucket",
                "x-obs-error-message: The specified bucket does not exist",
                "x-obs-request-id: R");

        Map<String, @Nullable Object> answer = json(response, 1).get(0);

        assertEquals("NoSuchBucket", answer.get("code"));
        assertEquals("The specified bucket does not exist", answer.get("message"));
        assertEquals(List.of(), answer.get("details"));
        assertEquals(
                List.of(
                        "NoSuchBucket - 404 Not Found",
                        "Message     The specified bucket does not exist",
                        "Request id  R"),
                text(response).subList(0, 3));
    }

    @Test
    void aResponseWithoutACodeHasWhatItsStatusTells() {
        Map<String, @Nullable Object> answer =
                json(Sample.text("head-403.http"), 1).get(0);

        assertEquals("response", answer.get("kind"));
        assertEquals(403, answer.get("status"));
        assertEquals(null, answer.get("code"));
        assertEquals("permission", answer.get("category"));
        assertEquals(null, answer.get("listings"));
        assertEquals(null, answer.get("retry"));
        assertEquals(null, answer.get("retryReason"));
        assertEquals("none", answer.get("effect"));
        assertTrue(String.valueOf(answer.get("action")).startsWith("The code decides"), answer.toString());
    }

    @Test
    void anErrorInASuccessIsAnError() {
        String response = CurlOutput.of("200 OK", "<Error><Code>InternalError</Code></Error>", "x-obs-request-id: R");

        Map<String, @Nullable Object> answer = json(response, 1).get(0);

        assertEquals("response", answer.get("kind"));
        assertEquals(200, answer.get("status"));
        assertEquals("InternalError", answer.get("code"));
        assertEquals("retry", answer.get("retry"));
        assertEquals(List.of("error-in-success"), answer.get("notes"));
        List<String> lines = text(response);
        assertEquals("InternalError - 200 OK", lines.get(0));
        assertTrue(lines.contains("            No document lists this code with status 200."), lines.toString());
        assertEquals("Note        The status says success, but the body is an error.", lines.get(lines.size() - 1));
    }

    @ParameterizedTest
    @CsvSource({
        "200 OK, Content-Length: 0",
        "200 OK, ETag: a",
        "204 No Content, Server: OBS",
        "205 Reset Content, Server: OBS",
        "304 Not Modified, Server: OBS",
    })
    void aResponseWithoutAnErrorIsExplainedAsSuch(String status, String header) {
        String response = CurlOutput.of(status, "", "x-obs-request-id: R", header);
        int number = Integer.parseInt(status.substring(0, 3));

        Map<String, @Nullable Object> answer = json(response, 1).get(0);

        assertEquals("no-error", answer.get("kind"));
        assertEquals(number, answer.get("status"));
        assertEquals(List.of(), answer.get("notes"));
        assertEquals(1, answer.get("count"));
        assertEquals(null, answer.get("retry"));
        assertEquals("R", answer.get("requestId"));
        assertEquals("R", answer.get("headerRequestId"));
        assertEquals(
                List.of(
                        "No error - " + status,
                        "Request id  R",
                        "Meaning     Neither the status nor the body is an error."),
                text(response));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<CompleteMultipartUploadResult><Buck",
                "<html><body>Sign in</body></html>",
                "{\"policy\":",
                "plain text",
            })
    void aSuccessThatTellsNothingIsAnUnknownOutcome(String body) {
        String response = CurlOutput.of("200 OK", body, "Content-Length: 500", "x-obs-request-id: R");

        Map<String, @Nullable Object> answer = json(response, 1).get(0);

        assertEquals("unknown-outcome", answer.get("kind"));
        assertEquals(200, answer.get("status"));
        assertEquals(null, answer.get("code"));
        assertEquals(null, answer.get("retry"));
        assertEquals(null, answer.get("retryReason"));
        assertEquals("R", answer.get("requestId"));
        List<String> lines = text(response);
        assertEquals(
                List.of(
                        "Unknown outcome - 200 OK",
                        "Request id  R",
                        "Meaning     The response does not tell whether the request succeeded: it holds",
                        "            neither a whole result nor an error.",
                        "What to do  Check whether the request took effect before you rely on it or send",
                        "            it again."),
                lines.subList(0, 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<ListBucketResult><Name>b</Name></ListBucketResult>", "{\"policy\":[1]}", "[]"})
    void aWholeDocumentIsNoErrorSinceTheRequestIsNotKnown(String body) {
        assertEquals("no-error", json(CurlOutput.of("200 OK", body), 1).get(0).get("kind"));
    }

    @Test
    void theDataOfAnObjectIsNotLookedAt() {
        for (String header : List.of("ETag: a", "Last-Modified: a", "Accept-Ranges: bytes", "Content-Range: a")) {
            String response = CurlOutput.of("200 OK", "<Error><Code>NoSuchKey</Code></Error>", header);

            assertEquals("no-error", json(response, 1).get(0).get("kind"));
        }
    }

    @Test
    void aDeleteResultThatWasCutSaysSo() {
        String response = CurlOutput.of("200 OK", "<DeleteResult><Deleted><Key>a</Key></Deleted><Err");

        Map<String, @Nullable Object> answer = json(response, 1).get(0);

        assertEquals("delete-result", answer.get("kind"));
        assertEquals(1, answer.get("deleted"));
        assertEquals(false, answer.get("complete"));
        assertEquals(
                "Result of a multi-object delete - 1 deleted, 0 not deleted, incomplete",
                text(response).get(0));
    }

    @Test
    void anUnlistedCodeInASuccessGetsNoAdvice() {
        String response = CurlOutput.of("200 OK", "<Error><Code>OfNoDocument</Code></Error>");

        Map<String, @Nullable Object> answer = json(response, 1).get(0);

        assertEquals("OfNoDocument", answer.get("code"));
        assertEquals(null, answer.get("retry"));
        assertEquals(null, answer.get("retryReason"));
        String advice = "Retry       Unknown: neither the code nor the status tells.";
        assertTrue(text(response).contains(advice), text(response).toString());
        Run typed = Run.of("explain", "--full", "--status", "200", "OfNoDocument");
        assertTrue(typed.lines().contains(advice), typed.out());
        assertEquals(
                null,
                Run.of("explain", "--full", "--format", "json", "--status", "200", "OfNoDocument")
                        .object()
                        .get("retry"));
    }

    @Test
    void aRedirectionWithoutATargetIsNotToBeFollowed() {
        Map<String, @Nullable Object> answer =
                json(CurlOutput.of("307 Temporary Redirect", ""), 1).get(0);

        assertEquals("do-not-retry", answer.get("retry"));
        assertEquals("The response redirects, but names no address to go to.", answer.get("retryReason"));
    }

    @Test
    void theDataOfAnObjectIsNoError() {
        String response = CurlOutput.of("200 OK", "<Report><Error><Code>NoSuchKey</Code></Error></Report>");

        assertEquals("no-error", json(response, 1).get(0).get("kind"));
    }

    @Test
    void whatCouldNotBeReadOfASuccessIsNoted() {
        String response = CurlOutput.of("200 OK", "\u001f\u008b\b", "Content-Encoding: gzip");

        assertEquals(List.of("content-coding"), json(response, 1).get(0).get("notes"));
        assertEquals("Unknown outcome - 200 OK", text(response).get(0));
        assertTrue(
                text(response).get(5).startsWith("Note        The body was compressed"),
                text(response).toString());
    }

    @Test
    void theStatusThatIsGivenMayBeThatOfASuccess() {
        for (String body : List.of("", "<ListBucketResult/>", "text")) {
            Run run = Run.withInput(body, "explain", "--full", "--format", "json", "--status", "200", "-");

            assertEquals(0, run.exitStatus());
            assertEquals(
                    body.startsWith("<") ? "no-error" : "unknown-outcome",
                    run.object().get("kind"));
            assertEquals(200, run.object().get("status"));
        }
        Run deleted = Run.withInput("", "explain", "--full", "--format", "json", "--status", "204", "-");
        assertEquals("no-error", deleted.object().get("kind"));
    }

    @Test
    void aSuccessThatCouldNotBeReadKeepsItsNotesWithAGivenStatus() {
        Run run = Run.withInput(
                new byte[] {0x1f, (byte) 0x8b, 8, 0}, "explain", "--full", "--format", "json", "--status", "200", "-");

        assertEquals(List.of("content-coding"), run.object().get("notes"));
    }

    @Test
    void aDeleteResultHasTheIdsOfItsHeaders() {
        Map<String, @Nullable Object> answer =
                json(Sample.text("delete-result.http"), 1).get(0);

        assertEquals("delete-result", answer.get("kind"));
        assertEquals(200, answer.get("status"));
        assertEquals("0000018A4E4567BD47CF110EE1B2A4DF", answer.get("requestId"));
        assertEquals("0000018A4E4567BD47CF110EE1B2A4DF", answer.get("headerRequestId"));
        assertEquals("32AAAQAAEAABAAAQAAEAABAAAQAAEAABCSXJ5", answer.get("hostId"));
        assertEquals("32AAAQAAEAABAAAQAAEAABAAAQAAEAABCSXJ5", answer.get("headerHostId"));
        assertEquals(1, answer.get("deleted"));
        assertEquals(1, answer.get("count"));
    }

    @Test
    void theStatusLineWinsOverTheStatusThatIsGiven() {
        Run run = Run.withInput(
                CurlOutput.of("404 Not Found", ""), "explain", "--full", "--format", "json", "--status", "503", "-");

        assertEquals(404, run.object().get("status"));
    }

    @Test
    void interimResponsesAreLeftOut() {
        String text = "HTTP/1.1 100 Continue\r\n\r\n" + CurlOutput.of("403 Forbidden", "");

        assertEquals(403, json(text, 1).get(0).get("status"));
    }

    @Test
    void responsesOfNewerVersionsOfHttpHaveNoReasonPhrase() {
        assertEquals(
                503,
                json("HTTP/2 503 \r\nserver: OBS\r\n\r\n" + SLOW_DOWN, 1).get(0).get("status"));
    }

    @Test
    void aBodyThatIsNotXmlIsExplainedByItsStatus() {
        List<List<String>> answers = new ArrayList<>();
        for (String body : List.of(
                "<html><head><title>502 Bad &amp; Gateway</title></head></html>",
                "no healthy upstream\n",
                "{\"message\":\"too busy\"}",
                "\u0000\u0001\u0002")) {
            Map<String, @Nullable Object> answer =
                    json(CurlOutput.of("502 Bad Gateway", body), 1).get(0);
            assertEquals("retry", answer.get("retry"));
            answers.add(List.of(String.valueOf(answer.get("message")), String.valueOf(answer.get("notes"))));
        }

        assertEquals(
                List.of(
                        List.of("502 Bad & Gateway", "[html]"),
                        List.of("no healthy upstream", "[plain-text]"),
                        List.of("too busy", "[json]"),
                        List.of("null", "[unknown-content]")),
                answers);
    }

    private static List<Map<String, @Nullable Object>> json(String input, int answers) {
        Run run = Run.withInput(input, "explain", "--full", "--format", "json", "-");
        assertEquals("", run.err());
        assertEquals(0, run.exitStatus());
        assertEquals(answers, run.objects().size(), run.out());
        return run.objects();
    }

    private static List<String> text(String input) {
        Run run = Run.withInput(input, "explain", "--full", "-");
        assertEquals("", run.err());
        assertEquals(0, run.exitStatus());
        return run.lines();
    }

    @Test
    void anAnswerToHeadSaysHowToSeeTheCode() {
        String note = "send the same request with GET to see the code";

        assertTrue(explained(CurlOutput.of("404 x", "", "Content-Length: 0")).contains(note));
        assertTrue(!explained(CurlOutput.of("404 x", "<Error><Code>NoSuchKey</Code></Error>"))
                .contains(note));
        assertTrue(explained(CurlOutput.of("403 x", "")).contains("repeat the request as a GET"));
    }

    private static String explained(String response) {
        return Run.withInput(response, "explain", "-").out().replaceAll("\\s+", " ");
    }
}
