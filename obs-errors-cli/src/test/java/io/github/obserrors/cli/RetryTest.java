package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.Effect;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.ServerErrorCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a script is told: 0 resend, 11 do not, 12 cannot tell, 13 did not fail, 14 look first; the advice on standard output,
 * and the sentence on standard error.
 */
class RetryTest {

    private static final String ENDPOINT = "<Endpoint>b.obs.example.com</Endpoint>";

    @ParameterizedTest
    @EnumSource
    void everyListedCodeHasTheAdviceOfTheKit(ServerErrorCode code) {
        Run ofResponse = retry(error("<Error><Code>" + code.value() + "</Code>" + ENDPOINT + "</Error>"));
        Run ofName = Run.of("retry", code.value());

        assertEquals(ofResponse, ofName);
        assertEquals(code.retryAdvice() == RetryAdvice.DO_NOT_RETRY ? 11 : 0, ofName.exitStatus());
        assertEquals(code.retryAdvice().label() + "\n", ofName.out());
        assertEquals(1, ofName.err().lines().count(), ofName.err());
        assertTrue(ofName.err().startsWith(code.value() + ": "), ofName.err());
        assertTrue(ofName.err().endsWith(". " + code.retryReason() + "\n"), ofName.err());
    }

    @ParameterizedTest
    @EnumSource
    void whereAnEffectIsPossibleARequestThatMustNotBeDoneTwiceIsLookedForFirst(ServerErrorCode code) {
        Run run = Run.of("retry", "--once", code.value());

        if (code.effect() == Effect.POSSIBLE) {
            assertEquals(14, run.exitStatus());
            assertEquals("look-first\n", run.out());
        } else {
            assertEquals(Run.of("retry", code.value()), run);
        }
        assertEquals(run, retry(error("<Error><Code>" + code.value() + "</Code>" + ENDPOINT + "</Error>"), "--once"));
    }

    @ParameterizedTest
    @CsvSource({
        "InternalError,        0,  retry,                        Retry. ",
        "SlowDown,             0,  retry-more-slowly,            Retry more slowly. ",
        "RequestTimeTooSkewed, 0,  retry-after-correcting-clock, Retry after correcting the clock. ",
        "TemporaryRedirect,    0,  follow-redirect,              Follow the redirect. ",
        "BadDigest,            0,  resend-if-repeatable,         Resend if the body can be repeated. ",
        "NoSuchKey,            11, do-not-retry,                 Do not retry. ",
    })
    void theConditionOfARetryIsSaid(String code, int exitStatus, String word, String advice) {
        Run run = retry(error("<Error><Code>" + code + "</Code>" + ENDPOINT + "</Error>"));

        assertEquals(exitStatus, run.exitStatus());
        assertEquals(word + "\n", run.out());
        assertTrue(run.err().startsWith(code + ": " + advice), run.err());
    }

    @ParameterizedTest
    @CsvSource({
        "500, 0", "502, 0", "503, 0", "307, 0", "429, 0", "404, 11", "405, 11", "501, 11", "204, 13", "304, 13",
        "400, 12", "403, 12", "409, 12",
    })
    void withoutACodeTheStatusDecides(int status, int exitStatus) {
        String location = status == 307 ? "Location: https://b.example.com/" : "x: y";
        Run ofResponse = retry(CurlOutput.of(status + " x", "", "Content-Length: 0", location));
        Run ofStatus = Run.of("retry", String.valueOf(status));

        assertEquals(exitStatus, ofResponse.exitStatus());
        assertEquals(exitStatus, ofStatus.exitStatus());
        assertEquals(ofResponse.out(), ofStatus.out());
        assertEquals(1, ofResponse.err().lines().count(), ofResponse.err());
    }

    @Test
    void aTypedStatusOfASuccessIsNoFailure() {
        assertEquals(13, Run.of("retry", "200").exitStatus());
        assertEquals(13, Run.of("retry", "206").exitStatus());
    }

    @Test
    void aRefusalIsNotLookedForFirst() {
        assertEquals(Run.of("retry", "429"), Run.of("retry", "--once", "429"));
        assertEquals(14, Run.of("retry", "--once", "503").exitStatus());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 409})
    void whereTheCodeDecidesNothingIsKnownWithoutIt(int status) {
        assertEquals(
                new Run(
                        "cannot-tell\n",
                        "Cannot tell: neither the code nor the HTTP status " + status + " tells.\n",
                        12),
                retry(CurlOutput.of(status + " x", "")));
    }

    @Test
    void curlSaysThatNoResponseCame() {
        Run run = Run.of("retry", "000");

        assertEquals(12, run.exitStatus());
        assertTrue(run.err().contains("exit status"), run.err());
    }

    @ParameterizedTest
    @CsvSource({"Obs.0022, 0", "Obs.0012, 11", "Obs.0001, 12", "Obs.0099, 12"})
    void aConsoleCodeIsACodeToo(String code, int exitStatus) {
        assertEquals(exitStatus, Run.of("retry", "--", code).exitStatus());
    }

    @Test
    void theWaitThatTheServerAsksForIsSaid() {
        assertEquals(
                new Run(
                        "retry-more-slowly 30\n",
                        "HTTP status 503: Retry more slowly. The server asks to wait before the next try."
                                + " Wait 30 seconds.\n",
                        0),
                retry(CurlOutput.of("503 x", "", "Retry-After: 30")));
    }

    @Test
    void noWaitIsSaidWhereARetryIsOfNoUse() {
        Run run = retry(CurlOutput.of("404 x", "<Error><Code>NoSuchKey</Code></Error>", "Retry-After: 30"));

        assertEquals(11, run.exitStatus());
        assertEquals("do-not-retry\n", run.out());
        assertTrue(!run.err().contains("Wait"), run.err());
    }

    @Test
    void ofSeveralResponsesTheLastCounts() {
        String redirect = CurlOutput.of("307 x", "", "Location: https://b.obs.example.com/");
        String missing = CurlOutput.of("404 x", "<Error><Code>NoSuchKey</Code></Error>");

        assertEquals(11, retry(redirect + missing).exitStatus());
        assertEquals(0, retry(missing + "\r\n" + redirect).exitStatus());
        assertEquals(
                13, retry(redirect + CurlOutput.of("200 OK", "data", "ETag: a")).exitStatus());
        assertEquals(14, retry(redirect + CurlOutput.of("200 OK", "data")).exitStatus());
    }

    @Test
    void aRedirectionWithoutATargetIsNotToBeFollowed() {
        String sentence = "Do not retry. The response redirects, but names no address to go to.\n";

        assertEquals(new Run("do-not-retry\n", "HTTP status 307: " + sentence, 11), retry(CurlOutput.of("307 x", "")));
        assertEquals(
                new Run("do-not-retry\n", "TemporaryRedirect: " + sentence, 11),
                retry(CurlOutput.of("307 x", "<Error><Code>TemporaryRedirect</Code></Error>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Error><Code>SlowDown</Code></Error>",
                "12:00 <Error><Code>SlowDown</Code></Error>\n12:01 <Error><Code>NoSuchKey</Code></Error>\n",
                "12:00 HTTP/1.1 503 Service Unavailable\n<Error><Code>SlowDown</Code></Error>",
            })
    void aTextWithoutAHeadMayBeADownload(String text) {
        Run run = retry(text);

        assertEquals(12, run.exitStatus());
        assertEquals("cannot-tell\n", run.out());
        assertTrue(
                run.err()
                        .startsWith("Cannot tell: -: it has no head, so it may be a file that was downloaded:"
                                + " give the output of curl -i, or the code itself: "),
                run.err());
    }

    @ParameterizedTest
    @CsvSource({
        "200 OK,              ETag: a",
        "200 OK,              Last-Modified: Mon",
        "206 Partial Content, Content-Range: bytes 0-99/200",
        "206 Partial Content, x: y",
    })
    void theContentOfADownloadCountsForNothing(String status, String header) {
        for (String content : new String[] {
            "<Error><Code>SlowDown</Code></Error>",
            "GET /\nHTTP/1.1 503 Service Unavailable\n\n<Error><Code>SlowDown</Code></Error>\n",
        }) {
            assertEquals(13, retry(CurlOutput.of(status, content, header)).exitStatus());
            assertEquals(
                    13,
                    retry(CurlOutput.of(status, content, header, "Content-Length: " + content.length()))
                            .exitStatus());
        }
    }

    @Test
    void ofADeleteResultTheFirstErrorThatIsWorthARetryCounts() {
        Run run = retry(deleteResult("AccessDenied", "SlowDown", "InternalError", "OfNoDocument"));

        assertEquals(0, run.exitStatus());
        assertEquals("retry-more-slowly\n", run.out());
        assertTrue(run.err().startsWith("SlowDown: Retry more slowly. "), run.err());
    }

    @Test
    void ofADeleteResultWithoutAnErrorThatIsWorthARetryTheFirstIsSaid() {
        Run run = retry(deleteResult("InvalidArgument", "AccessDenied"));

        assertEquals(11, run.exitStatus());
        assertTrue(run.err().startsWith("InvalidArgument: Do not retry. "), run.err());
    }

    @Test
    void aDeleteResultWithoutErrorsIsASuccess() {
        assertEquals(
                new Run("did-not-fail\n", "Nothing to retry: every object was deleted.\n", 13),
                retry(success("<DeleteResult><Deleted><Key>k</Key></Deleted></DeleteResult>")));
    }

    @Test
    void ofADeleteResultThatIsNotCompleteTheRestIsLookedForFirst() {
        String cut = "<DeleteResult><Deleted><Key>k</Key></Deleted>";
        Run unknown = new Run(
                "look-first\n",
                "Look first whether the request was carried out: the result of the multi-object delete is not complete.\n",
                14);

        assertEquals(unknown, retry(success(cut)));
        assertEquals(unknown, retry(success(cut + "<Error><Key>k</Key><Code>AccessDenied</Code></Error>")));
        assertEquals(unknown, retry(success(cut + "<Error><Key>k</Key><Code>SlowDown</Code></Error>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<CopyObjectResult><ETag>", "<html><body>Sign in</body></html>", "a log\nof a day"})
    void ofASuccessThatTellsNothingTheOutcomeIsLookedForFirst(String body) {
        assertEquals(
                new Run(
                        "look-first\n",
                        "Look first whether the request was carried out: the response holds neither a whole result nor"
                                + " an error.\n",
                        14),
                retry(CurlOutput.of("200 OK", body, "Content-Length: 500")));
    }

    @Test
    void anUnlistedCodeInASuccessTellsNothing() {
        assertEquals(
                new Run(
                        "cannot-tell\n",
                        "Cannot tell: no document lists this code, and the status is that of a success.\n",
                        12),
                retry(success("<Error><Code>OfNoDocument</Code></Error>")));
    }

    @Test
    void ofADeleteResultWithACodeThatNoDocumentListsNothingIsKnown() {
        assertEquals(
                new Run(
                        "cannot-tell\n",
                        "Cannot tell: no document lists some of the codes of the multi-object delete.\n",
                        12),
                retry(deleteResult("AccessDenied", "OfNoDocument")));
        assertEquals(14, retry(deleteResult("OfNoDocument"), "--once").exitStatus());
    }

    @Test
    void ofACodeThatNoDocumentListsTheStatusDecides() {
        String body = "<Error><Code>OfNoDocument</Code></Error>";

        assertEquals(0, retry(CurlOutput.of("503 x", body)).exitStatus());
        assertEquals(11, retry(CurlOutput.of("400 x", body)).exitStatus());
        assertEquals(14, retry(CurlOutput.of("503 x", body), "--once").exitStatus());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                         | it is empty",
                "nothing of an error        | it is text that contains no error",
                "<html><body>x</body></html>| it is an HTML page, most likely from a proxy",
            })
    void whatIsNoErrorTellsNothing(String input, String explanation) {
        assertEquals(
                new Run(
                        "cannot-tell\n",
                        "Cannot tell: -: not an OBS error: " + explanation
                                + "; if it is the body of a response, give the output of curl -i.\n",
                        12),
                retry(input));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--", "-"})
    void standardInputIsReadByDefaultAndByItsName(String what) {
        String response = error("<Error><Code>SlowDown</Code></Error>");

        assertEquals(retry(response), Run.withInput(response, "retry", what));
    }

    @Test
    void namesWinOverFilesUnlessAPathIsTyped(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("NoSuchKey"), error("<Error><Code>SlowDown</Code></Error>"), StandardCharsets.UTF_8);

        assertEquals(0, Run.of("retry", file.toString()).exitStatus());
        assertEquals(11, Run.of("retry", "NoSuchKey").exitStatus());
    }

    @Test
    void whatCannotBeReadTellsNothing(@TempDir Path folder) {
        assertEquals(
                new Run("cannot-tell\n", "Cannot tell: ./no-such-file: there is no such file.\n", 12),
                Run.of("retry", "./no-such-file"));
        assertEquals(
                new Run("cannot-tell\n", "Cannot tell: " + folder + ": is a directory.\n", 12),
                Run.of("retry", folder.toString()));
        assertEquals(
                new Run(
                        "cannot-tell\n",
                        "Cannot tell: SlowDwn: neither a known code nor a file; did you mean SlowDown?\n",
                        12),
                Run.of("retry", "SlowDwn"));
        assertEquals(12, Run.of("retry", "").exitStatus());
    }

    @Test
    void twoFilesAreOneTooMany() {
        assertEquals(
                new Run("", "obs-errors: Expected nothing more, but got 'b' (see: obs-errors retry --help)\n", 2),
                Run.of("retry", "a", "b"));
        assertEquals(2, Run.of("retry", "--nope").exitStatus());
    }

    @Test
    void theLastResponseOfALongTextCounts() {
        String text = error("<Error><Code>SlowDown</Code></Error>")
                + "\r\n".repeat(1 << 20)
                + error("<Error><Code>NoSuchKey</Code></Error>");

        assertEquals(11, retry(text).exitStatus());
    }

    @Test
    void theCodeOfAServerIsEscaped() {
        Run run = retry(CurlOutput.of("503 x", XmlError.of("A\u202e\n\u009b", "m", "r", "d")));

        assertEquals(0, run.exitStatus());
        assertTrue(run.err().startsWith("A\\u{202e} \\u{9b}: Retry. "), run.err());
    }

    private static Run retry(String input) {
        return Run.withInput(input, "retry");
    }

    private static Run retry(String input, String option) {
        return Run.withInput(input, "retry", option);
    }

    /** A response whose status has no advice of its own. */
    private static String error(String body) {
        return CurlOutput.of("400 x", body);
    }

    private static String success(String body) {
        return CurlOutput.of("200 OK", body);
    }

    private static String deleteResult(String... codes) {
        StringBuilder result = new StringBuilder("<DeleteResult>");
        for (String code : codes) {
            result.append("<Error><Key>k</Key><Code>").append(code).append("</Code></Error>");
        }
        return success(result.append("</DeleteResult>").toString());
    }
}
