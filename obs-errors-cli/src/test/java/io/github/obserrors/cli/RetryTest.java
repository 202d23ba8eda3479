package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.ServerErrorCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What a script is told: 0 worth a retry, 1 not, 2 wrong usage, 3 cannot tell, and why on one line. */
class RetryTest {

    private static final String ENDPOINT = "<Endpoint>b.obs.example.com</Endpoint>";

    @ParameterizedTest
    @EnumSource
    void everyListedCodeHasTheAdviceOfTheKit(ServerErrorCode code) {
        Run run = retry("<Error><Code>" + code.value() + "</Code>" + ENDPOINT + "</Error>");

        boolean worthIt = code.retryAdvice() != RetryAdvice.DO_NOT_RETRY;
        assertEquals(worthIt ? 0 : 1, run.exitStatus());
        assertEquals("", run.err());
        assertEquals(1, run.lines().size(), run.out());
        assertTrue(run.out().startsWith(code.value() + ": "), run.out());
        assertTrue(run.out().endsWith(". " + code.retryReason() + "\n"), run.out());
        assertEquals(!worthIt, run.out().startsWith(code.value() + ": Do not retry. "), run.out());
    }

    @ParameterizedTest
    @CsvSource({
        "InternalError,        0, Retry. ",
        "SlowDown,             0, Retry more slowly. ",
        "RequestTimeTooSkewed, 0, Retry after correcting the clock. ",
        "TemporaryRedirect,    0, Follow the redirect. ",
        "BadDigest,            0, Resend if the body can be repeated. ",
        "NoSuchKey,            1, Do not retry. ",
    })
    void theConditionOfARetryIsSaid(String code, int exitStatus, String advice) {
        Run run = retry("<Error><Code>" + code + "</Code>" + ENDPOINT + "</Error>");

        assertEquals(exitStatus, run.exitStatus());
        assertTrue(run.out().startsWith(code + ": " + advice), run.out());
    }

    @ParameterizedTest
    @CsvSource({
        "500, 0", "502, 0", "503, 0", "307, 0", "429, 0", "404, 1", "405, 1", "501, 1", "200, 1", "204, 1", "304, 1",
    })
    void withoutACodeTheStatusDecides(int status, int exitStatus) {
        Run run = retry(CurlOutput.of(
                status + " x", "", "Content-Length: 0", status == 307 ? "Location: https://b.example.com/" : "x: y"));

        assertEquals(exitStatus, run.exitStatus());
        assertEquals("", run.err());
        assertTrue(
                run.out()
                        .startsWith(
                                status < 300 || status == 304 ? "Nothing to retry: " : "HTTP status " + status + ": "),
                run.out());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 409})
    void whereTheCodeDecidesNothingIsKnownWithoutIt(int status) {
        Run run = retry(CurlOutput.of(status + " x", ""));

        assertEquals(3, run.exitStatus());
        assertEquals("", run.out());
        assertTrue(
                run.err()
                        .startsWith("obs-errors: -: neither the code nor the HTTP status " + status
                                + " tells: The code decides whether a retry helps"),
                run.err());
    }

    @Test
    void theWaitThatTheServerAsksForIsSaid() {
        Run run = retry(CurlOutput.of("503 x", "", "Retry-After: 30"));

        assertEquals(
                new Run(
                        "HTTP status 503: Retry more slowly. The server asks to wait before the next try."
                                + " Wait 30 seconds.\n",
                        "",
                        0),
                run);
    }

    @Test
    void noWaitIsSaidWhereARetryIsOfNoUse() {
        Run run = retry(CurlOutput.of("404 x", "<Error><Code>NoSuchKey</Code></Error>", "Retry-After: 30"));

        assertEquals(1, run.exitStatus());
        assertTrue(run.out().startsWith("NoSuchKey: Do not retry. "), run.out());
        assertTrue(!run.out().contains("Wait"), run.out());
    }

    @Test
    void ofSeveralResponsesTheLastCounts() {
        String redirect = CurlOutput.of("307 x", "", "Location: https://b.obs.example.com/");
        String missing = CurlOutput.of("404 x", "<Error><Code>NoSuchKey</Code></Error>");

        assertEquals(1, retry(redirect + missing).exitStatus());
        assertEquals(0, retry(missing + "\r\n" + redirect).exitStatus());
        assertEquals(
                1, retry(redirect + CurlOutput.of("200 OK", "data", "ETag: a")).exitStatus());
        assertEquals(3, retry(redirect + CurlOutput.of("200 OK", "data")).exitStatus());
    }

    @Test
    void aRedirectionWithoutATargetIsNotToBeFollowed() {
        Run ofStatus = retry(CurlOutput.of("307 x", ""));
        Run ofCode = retry("<Error><Code>TemporaryRedirect</Code></Error>");

        assertEquals(
                new Run(
                        "HTTP status 307: Do not retry. The response redirects, but names no address to go to.\n",
                        "",
                        1),
                ofStatus);
        assertEquals(
                new Run(
                        "TemporaryRedirect: Do not retry. The response redirects, but names no address to go to.\n",
                        "",
                        1),
                ofCode);
    }

    @Test
    void ofALogTheLastErrorCountsAlsoWhenItStoodThereBefore() {
        String slowDown = "<Error><Code>SlowDown</Code></Error>\n";
        String noSuchKey = "<Error><Code>NoSuchKey</Code></Error>\n";

        assertEquals(0, retry(slowDown + noSuchKey + slowDown).exitStatus());
        assertEquals(1, retry(noSuchKey + slowDown + noSuchKey).exitStatus());
    }

    @Test
    void ofADeleteResultTheFirstErrorThatIsWorthARetryCounts() {
        Run run = retry(deleteResult("AccessDenied", "SlowDown", "InternalError", "OfNoDocument"));

        assertEquals(0, run.exitStatus());
        assertTrue(run.out().startsWith("SlowDown: Retry more slowly. "), run.out());
    }

    @Test
    void ofADeleteResultWithoutAnErrorThatIsWorthARetryTheFirstIsSaid() {
        Run run = retry(deleteResult("InvalidArgument", "AccessDenied"));

        assertEquals(1, run.exitStatus());
        assertTrue(run.out().startsWith("InvalidArgument: Do not retry. "), run.out());
    }

    @Test
    void aDeleteResultWithoutErrorsIsASuccess() {
        assertEquals(
                new Run("Nothing to retry: every object was deleted.\n", "", 1),
                retry("<DeleteResult><Deleted><Key>k</Key></Deleted></DeleteResult>"));
    }

    @Test
    void ofADeleteResultThatIsNotCompleteNothingIsKnownUnlessAnErrorIsWorthARetry() {
        String cut = "<DeleteResult><Deleted><Key>k</Key></Deleted>";
        Run unknown = new Run("", "obs-errors: -: the result of the multi-object delete is not complete\n", 3);

        assertEquals(unknown, retry(cut));
        assertEquals(unknown, retry(cut + "<Error><Key>k</Key><Code>AccessDenied</Code></Error>"));
        assertEquals(
                0,
                retry(cut + "<Error><Key>k</Key><Code>SlowDown</Code></Error>").exitStatus());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<CopyObjectResult><ETag>", "<html><body>Sign in</body></html>"})
    void ofASuccessThatTellsNothingNothingIsKnown(String body) {
        assertEquals(
                new Run("", "obs-errors: -: the response holds neither a whole result nor an error\n", 3),
                retry(CurlOutput.of("200 OK", body, "Content-Length: 500")));
    }

    @Test
    void anUnlistedCodeInASuccessTellsNothing() {
        assertEquals(
                new Run("", "obs-errors: -: no document lists this code, and the status is that of a success\n", 3),
                retry(CurlOutput.of("200 OK", "<Error><Code>OfNoDocument</Code></Error>")));
    }

    @Test
    void ofADeleteResultWithACodeThatNoDocumentListsNothingIsKnown() {
        Run unknown = new Run("", "obs-errors: -: no document lists some of the codes of the multi-object delete\n", 3);

        assertEquals(unknown, retry(deleteResult("OfNoDocument")));
        assertEquals(unknown, retry(deleteResult("AccessDenied", "OfNoDocument")));
        assertEquals(unknown, retry("<DeleteResult><Error><Key>k</Key></Error></DeleteResult>"));
    }

    @Test
    void ofACodeThatNoDocumentListsNothingIsKnownWithoutTheStatus() {
        String body = "<Error><Code>OfNoDocument</Code></Error>";

        assertEquals(
                new Run(
                        "",
                        "obs-errors: -: no document lists this code, and the HTTP status is missing:"
                                + " give the output of curl -i\n",
                        3),
                retry(body));
        assertEquals(0, retry(CurlOutput.of("503 x", body)).exitStatus());
        assertEquals(1, retry(CurlOutput.of("400 x", body)).exitStatus());
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
                        "",
                        "obs-errors: -: not an OBS error: " + explanation
                                + "; if it is the body of a response, give the output of curl -i\n",
                        3),
                retry(input));
    }

    @Test
    void xmlWithoutAnErrorTellsNothingEither() {
        Run run = retry("<ListBucketResult/>");

        assertEquals(3, run.exitStatus());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("obs-errors: -: not an OBS error: the root element is ListBucketResult"));
        assertTrue(run.err().endsWith(" near: <ListBucketResult/>\n"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--", "-"})
    void standardInputIsReadByDefaultAndByItsName(String what) {
        assertEquals(
                retry("<Error><Code>SlowDown</Code></Error>"),
                Run.withInput("<Error><Code>SlowDown</Code></Error>", "retry", what));
    }

    @Test
    void aFileIsReadWhateverItsName(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("NoSuchKey"), "<Error><Code>SlowDown</Code></Error>");

        assertEquals(0, Run.of("retry", file.toString()).exitStatus());
        assertEquals(
                new Run("", "obs-errors: ./no-such-file: there is no such file\n", 3),
                Run.of("retry", "./no-such-file"));
        assertEquals(
                new Run("", "obs-errors: " + folder + ": is a directory\n", 3), Run.of("retry", folder.toString()));
    }

    @Test
    void aFileWithoutANameDoesNotExist() {
        assertEquals(new Run("", "obs-errors: '': there is no such file\n", 3), Run.of("retry", ""));
    }

    @Test
    void twoFilesAreOneTooMany() {
        assertEquals(
                new Run("", "obs-errors: Expected nothing more, but got 'b' (see: obs-errors retry --help)\n", 2),
                Run.of("retry", "a", "b"));
        assertEquals(2, Run.of("retry", "--nope").exitStatus());
    }

    @Test
    void ofATextThatIsNotReadWholeNothingIsKnown() {
        String error = "<Error><Code>SlowDown</Code></Error>";
        byte[] text = (error + " ".repeat(1 << 20)).getBytes(StandardCharsets.UTF_8);

        assertEquals(
                new Run("", "obs-errors: -: only the first 1 MiB were read\n", 3),
                withSource(new ByteArrayInputStream(text), 1));
    }

    @Test
    void theCodeOfAServerIsEscaped() {
        Run run = retry(CurlOutput.of("503 x", XmlError.of("A\u202e\n\u009b", "m", "r", "d")));

        assertEquals(0, run.exitStatus());
        assertTrue(run.out().startsWith("A\\u{202e} \\u{9b}: Retry. "), run.out());
    }

    private static Run retry(String input) {
        return Run.withInput(input, "retry");
    }

    private static String deleteResult(String... codes) {
        StringBuilder result = new StringBuilder("<DeleteResult>");
        for (String code : codes) {
            result.append("<Error><Key>k</Key><Code>").append(code).append("</Code></Error>");
        }
        return result.append("</DeleteResult>").toString();
    }

    private static Run withSource(InputStream in, int mostMebibytes) {
        return Run.of(
                (out, err) -> new CommandLine(new RetryCommand(new Source(in, mostMebibytes), out, err)).execute());
    }
}
