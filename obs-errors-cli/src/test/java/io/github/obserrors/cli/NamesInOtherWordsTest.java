package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.Listing;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.console.ConsoleErrorCode;
import io.github.obserrors.console.ConsoleListing;
import io.github.obserrors.console.Guide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes and statuses as people and programs write them, rather than as documents do. */
class NamesInOtherWordsTest {

    private static final String BODY = "<Error><Code>SlowDown</Code></Error>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "404 Not Found",
                "404 not found",
                "404: Not Found",
                "404 - Not Found",
                "404 (Not Found)",
                "(404)",
                "[404]",
                "404.",
                "HTTP 404",
                "http 404",
                "HTTP/1.1 404",
                "HTTP/1.1 404 Not Found",
                "HTTP/2 404",
                "HTTP/1.0 404 Not Found\r\n",
                "HTTP status 404",
                "HTTP error 404",
                "status=404",
                "status: 404",
                "Status Code: 404",
                "statusCode=404",
                "http_code 404",
                "error 404",
                "Error: 404",
                "Response code: 404",
                "404 page not found",
                "Not Found",
                "NotFound",
                "not found",
                "Not Found (404)",
                "HTTP 404 Not Found",
                "OBS 404",
            })
    void aStatusIsKnownByWhatStandsAroundItsNumber(String what) {
        assertStatus(404, what);
    }

    @ParameterizedTest
    @CsvSource({
        "503 Service Unavailable, 503",
        "405 Method Not Allowed, 405",
        "505 HTTP Version Not Supported, 505",
        "HTTP Version Not Supported, 505",
        "Forbidden, 403",
        "Moved Permanently, 301",
        "No Content, 204",
        "OBS_STATUS_HttpErrorForbidden, 403",
        "S3StatusHttpErrorForbidden, 403",
        "ForbiddenException, 403",
        "416 Requested Range Not Satisfiable, 416",
    })
    void aStatusIsKnownByItsPhrase(String what, int status) {
        assertStatus(status, what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4XX", "4xx", "4Xx", "HTTP 4xx", "status 4XX", " 4xx "})
    void aClassOfStatusesIsAnswered(String what) {
        Map<String, @Nullable Object> answer = explain(what).object();

        assertEquals("http-status", answer.get("kind"));
        assertEquals(null, answer.get("code"));
        assertEquals(
                "Client errors. The request contains a syntax error, or the request cannot be implemented.",
                answer.get("meaning"));
        assertEquals(null, answer.get("status"));
        assertEquals(what, answer.get("input"));
    }

    @Test
    void aClassOfStatusesNamesThoseThatTheDocumentLists() {
        assertEquals(
                List.of(
                        "5XX",
                        "Meaning     Server errors. There is an error when the server is processing a",
                        "            request.",
                        "Statuses    500 Internal Server Error",
                        "            503 Service Unavailable",
                        "What to do  Explain the status itself, or better the code that came with it."),
                Run.of("explain", "5xx").lines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0xx", "6xx", "4x", "4xxx", "44x", "xx4"})
    void whatIsNoClassOfStatusesIsNotKnown(String what) {
        assertUnknown(what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22",
                "0022",
                "Obs0022",
                "obs0022",
                "OBS22",
                "OBS.22",
                "obs 0022",
                "obs 22",
                "Obs-0022",
                "Obs_0022",
                "OBS:0022",
                "OBS #22",
                "Obs.0022:",
                "'Obs.0022'",
                "(Obs.0022)",
                "Error: Obs.0022",
                "error code Obs.0022",
                "error code: 0022",
                "Obs.0022: Failed to download some objects. Try again later.",
            })
    void anObsCodeIsKnownByItsNumber(String what) {
        Map<String, @Nullable Object> answer = explain(what).object();

        assertEquals("console-code", answer.get("kind"));
        assertEquals("Obs.0022", answer.get("code"));
        assertEquals(what, answer.get("input"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"36", "99", "obs 0404"})
    void aNumberThatNoGuideListsIsSaidToBeNone(String what) {
        Run run = explain(what);

        assertEquals(10, run.exitStatus());
        assertEquals("console-code", run.object().get("kind"));
        assertTrue(run.err().contains("no guide lists this number"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"022", "-22", "22a", "\u0662\u0662", "HTTP 22", "status 7", "12345", "Obs 1234567890"})
    void otherNumbersAreNoObsCodes(String what) {
        Run run = Run.of("explain", "--format", "json", "--", what);

        assertTrue(run.objects().stream().noneMatch(answer -> "Obs.0022".equals(answer.get("code"))), run.out());
        assertEquals(10, run.exitStatus());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OBS_STATUS_NoSuchKey",
                "S3StatusErrorNoSuchKey",
                "ErrCodeNoSuchKey",
                "s3.ErrCodeNoSuchKey",
                "types.NoSuchKey",
                "*types.NoSuchKey",
                "ErrNoSuchKey",
                "NoSuchKeyException",
                "NoSuchKeyError",
                "software.amazon.awssdk.services.s3.model.NoSuchKeyException",
                "software.amazon.awssdk.services.s3.model.NoSuchKeyException: The specified key does not exist.",
                "botocore.errorfactory.NoSuchKey",
                "ServerErrorCode.NO_SUCH_KEY",
                "s3:NoSuchKey",
                "s3: NoSuchKey",
                "NoSuchKey:",
                "NoSuchKey.",
                "NoSuchKey,",
                "\"NoSuchKey\"",
                "`NoSuchKey`",
                "\u201cNoSuchKey\u201d",
                "'NoSuchKey',",
                "[NoSuchKey]",
                "(NoSuchKey)",
                "Error: NoSuchKey",
                "error NoSuchKey",
                "ERROR: NoSuchKey.",
                "Code: NoSuchKey",
                "Code=NoSuchKey",
                "error code: NoSuchKey",
                "error_code=NoSuchKey",
                "\"Code\": \"NoSuchKey\"",
                "OBS error: NoSuchKey",
                "NoSuchKey: The specified key does not exist.",
                "Error: NoSuchKey: whatever the server said",
                "NO_SUCH_KEY",
                "no such key",
                "No such key.",
                "The specified key does not exist.",
                "the specified key does not exist",
                "\"The specified key does not exist.\"",
                "The specified key\n  does not exist.",
                "Error: The specified key does not exist.",
            })
    void aCodeIsKnownByWhatProgramsAndPeoplePutAroundIt(String what) {
        Map<String, @Nullable Object> answer = explain(what).object();

        assertEquals("server-code", answer.get("kind"));
        assertEquals("NoSuchKey", answer.get("code"));
        assertEquals(404, answer.get("status")); // that of the documents
        assertEquals(what, answer.get("input"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "400 RequestTimeout",
                "HTTP 400 RequestTimeout",
                "400: RequestTimeout",
                "RequestTimeout 400",
                "RequestTimeout (400)",
                "RequestTimeout - 400 Bad Request",
                "400 - RequestTimeout",
            })
    void aCodeMayStandBesideItsStatus(String what) {
        Map<String, @Nullable Object> answer = explain(what).object();

        assertEquals("server-code", answer.get("kind"));
        assertEquals("RequestTimeout", answer.get("code"));
        assertEquals(400, answer.get("status"));
    }

    @Test
    void anUnknownCodeBesideItsStatusIsExplainedByTheStatus() {
        Run run = Run.of("explain", "503 NoSuchKyy");

        assertEquals(10, run.exitStatus());
        assertEquals("NoSuchKyy - 503 Service Unavailable", run.lines().get(0));
        assertEquals(
                "obs-errors: 503 NoSuchKyy: neither a known code nor a file; did you mean NoSuchKey?\n", run.err());
    }

    /** Some codes have blanks. */
    @ParameterizedTest
    @EnumSource
    void everyCodeMayStandBeforeItsMessage(ServerErrorCode code) {
        assertEquals(List.of(code.value()), codes(explain(code.value() + ": the server said so")));
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeIsKnownByTheNamesOfPrograms(ServerErrorCode code) {
        String ofProgram = code.value().indexOf(' ') < 0 ? "OBS_STATUS_" : "obs ";
        for (String what : List.of(ofProgram + code.value(), "s3:" + code.value(), "Error: " + code.value() + "!")) {
            assertEquals(
                    List.of(code.value()),
                    explain(what).objects().stream()
                            .map(answer -> answer.get("code"))
                            .toList(),
                    what);
        }
    }

    @Test
    void theClassesOfTheJavaLibraryThatHaveTheNamesOfCodesTellOfFiles() {
        assertUnknown("java.nio.file.AccessDeniedException");
        assertEquals("AccessDenied", explain("AccessDeniedException").object().get("code"));
    }

    /** A text may be that of several codes, and it may be the name of a code, such as "Access denied.". */
    @ParameterizedTest
    @EnumSource
    void everyTextOfADocumentGivesItsCode(ServerErrorCode code) {
        for (Listing listing : code.listings()) {
            List<@Nullable Object> codes = codes(explain(listing.message()));

            Optional<ServerErrorCode> named = ServerErrorCode.find(listing.message());
            assertTrue(codes.contains(named.orElse(code).value()), () -> listing.message() + " gives " + codes);
            assertTrue(codes.size() <= 2, () -> listing.message() + " gives " + codes);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTextOfTheClientGuideGivesItsCode(ConsoleErrorCode code) {
        for (ConsoleListing listing : code.listings()) {
            if (listing.guide() == Guide.CLIENT) {
                assertTrue(
                        explain(listing.description()).objects().stream()
                                .anyMatch(answer -> code.value().equals(answer.get("code"))),
                        listing.description());
            }
        }
    }

    @Test
    void aTextThatSeveralCodesHaveIsAnsweredByAllOfThem() {
        Run json = explain("The provided key is too long.");
        Run text = Run.of("explain", "The provided key is too long.");

        assertEquals(
                List.of("KeyTooLong", "KeyTooLongError"),
                json.objects().stream().map(answer -> answer.get("code")).toList());
        assertEquals(
                "The provided key is too long. - 2 possible meanings",
                text.lines().get(0));
        assertEquals(0, text.exitStatus());
    }

    @Test
    void aPhraseThatIsACodeTooIsAnsweredByBoth() {
        assertEquals(List.of("server-code", "http-status"), kinds(explain("Method Not Allowed")));
        assertEquals(List.of("server-code"), kinds(explain("MethodNotAllowed")));
    }

    @Test
    void aStatusWithTheWordsOfAnotherIsAnsweredByBoth() {
        assertEquals(
                List.of(404, 403),
                explain("404 Forbidden").objects().stream()
                        .map(answer -> answer.get("status"))
                        .toList());
    }

    @Test
    void aPartOfASentenceGivesTheCodesThatHaveIt() {
        assertEquals(
                List.of("NoSuchKey"),
                codes(explain("Download of a.txt failed since the specified key does not exist, it said")));
        assertEquals(List.of("InvalidAccessKeyId"), codes(explain("the customer does not exist in the system")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "we get 503 Service Unavailable from OBS since noon | 503",
                "We get `404 - Not Found`, always 404 Not Found!     | 404",
                "Unexpected response code 403                        | 403",
                "why is the response status 429?                     | 429",
                "it says that the status code was: 416.              | 416",
                "upload fails with HTTP 500 since yesterday          | 500",
            })
    void aSentenceTellsOfTheStatusInIt(String sentence, int status) {
        assertEquals(List.of(status), statuses(explain(sentence)));
        assertEquals(
                List.of(status),
                statuses(Run.withInput(sentence + "\n", "explain", "--format", "json", "-")),
                "from standard input");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first 503 Service Unavailable, then 404 Not Found",
                "we sent 503 requests",
                "it was a 404 Not Foundation",
                "the error was in line 500 of it",
                "the status 1404 is none",
                "it says that the response code was 200",
                "it goes on with code 503ms later",
                "the page x404 Not Found was no answer",
            })
    void aNumberInASentenceIsNoStatusByItself(String sentence) {
        assertUnknown(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "does not exist",
                "the request",
                "hello world",
                "The weather is fine today, isn't it?",
                "Exception",
                "error",
                "Error:",
                "HTTP",
                "status",
                "OK",
                "Found",
                "obs",
                "s3",
                "OBS_STATUS_",
                "Errand",
                "1.5",
                "2026-11-26",
                "12:30",
                "404.5",
                "404404",
                "a404",
                "404a",
                "::::",
            })
    void proseAndOtherTextIsNoName(String what) {
        assertUnknown(what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NoSuchKey,AccessDenied                  | NoSuchKey AccessDenied",
                "NoSuchKey, AccessDenied                 | NoSuchKey AccessDenied",
                "NoSuchKey AccessDenied                  | NoSuchKey AccessDenied",
                "NoSuchKey;Obs.0022,                     | NoSuchKey Obs.0022",
                "no such key, access denied, slow down   | NoSuchKey AccessDenied SlowDown",
                "\"NoSuchKey\", 'SlowDown'               | NoSuchKey SlowDown",
                "404 NoSuchKey, 503 SlowDown             | NoSuchKey SlowDown",
            })
    void severalNamesMayStandInOneArgument(String what, String codes) {
        assertEquals(List.of(codes.split(" ")), codes(explain(what)));
        assertEquals(0, explain(what).exitStatus());
    }

    @Test
    void severalStatusesMayStandInOneArgument() {
        for (String what : List.of("404,503", "404, 503", "404 503", "404;503")) {
            assertEquals(
                    List.of(404, 503),
                    explain(what).objects().stream()
                            .map(answer -> answer.get("status"))
                            .toList());
        }
    }

    @Test
    void aNameAmongOthersThatIsNotKnownIsSaidToBe() {
        Run run = explain("NoSuchKey,SlowDwn");

        assertEquals(10, run.exitStatus());
        assertEquals("obs-errors: SlowDwn: neither a known code nor a file; did you mean SlowDown?\n", run.err());
        assertEquals(List.of("NoSuchKey", "SlowDwn"), codes(run));
        assertEquals(
                List.of("NoSuchKey", "SlowDwn"),
                run.objects().stream().map(answer -> answer.get("input")).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NoSuchKey",
                "NoSuchKey\n",
                "\"NoSuchKey\"\r\n",
                "no such key\n",
                "  NoSuchKey  ",
                "NoSuchKeyException\n",
                "OBS_STATUS_NoSuchKey\n",
                "The specified key does not exist.\n",
                "The specified key\ndoes not exist.\n"
            })
    void aNameMayComeFromStandardInput(String input) {
        Map<String, @Nullable Object> answer =
                Run.withInput(input, "explain", "--format", "json", "-").object();

        assertEquals("server-code", answer.get("kind"));
        assertEquals("NoSuchKey", answer.get("code"));
    }

    @Test
    void namesMayComeFromStandardInputOneALine() {
        Run run = Run.withInput(
                "NoSuchKey\n404\r\nObs.0022\n\nHTTP 503\nNoSuchKyy\n4xx\n", "explain", "--format", "json", "-");

        assertEquals(
                List.of("server-code", "http-status", "console-code", "http-status", "server-code", "http-status"),
                kinds(run));
        assertEquals(
                List.of("NoSuchKey", "404", "Obs.0022", "HTTP 503", "NoSuchKyy", "4xx"),
                run.objects().stream().map(answer -> answer.get("input")).toList());
        assertEquals(10, run.exitStatus());
        assertEquals("obs-errors: NoSuchKyy: neither a known code nor a file; did you mean NoSuchKey?\n", run.err());
    }

    @Test
    void namesMayComeFromAFile(@TempDir Path folder) throws IOException {
        String file = Files.writeString(folder.resolve("codes.txt"), "NoSuchKey\nSlowDown\n")
                .toString();

        assertEquals(List.of("NoSuchKey", "SlowDown"), codes(explain(file)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "upstream connect error",
                "NoSuchKey is what I got, but why? I have no idea at all",
                "one\ntwo\nForbidden\n",
                "dog,cat,404",
                "[1, 2]",
                "1\n2\n",
                "hello",
                "error\n",
            })
    void otherTextOnStandardInputIsNoName(String input) {
        Run run = Run.withInput(input, "explain", "--format", "json", "-");

        assertEquals("not-an-error", run.object().get("kind"));
        assertEquals(10, run.exitStatus());
    }

    @Test
    void aWordOnStandardInputThatIsNearlyANameIsAnsweredWithThatName() {
        assertEquals(
                new Run("", "obs-errors: NoSuchKyy: neither a known code nor a file; did you mean NoSuchKey?\n", 10),
                Run.withInput("NoSuchKyy\n", "explain", "-"));
    }

    @Test
    void aPartOfASentenceMayComeFromStandardInput() {
        assertEquals(
                List.of("NoSuchKey"),
                codes(Run.withInput(
                        "Download failed since the specified key does not exist, it said\n",
                        "explain",
                        "--format",
                        "json",
                        "-")));
    }

    @Test
    void whatAProgramPrintedMayBeAnArgument() {
        Map<String, @Nullable Object> answer = explain(
                        "fatal error: An error occurred (404) when calling the HeadObject operation: Key \"a/b.txt\" does not exist")
                .object();

        assertEquals("response", answer.get("kind"));
        assertEquals(404, answer.get("status"));
        assertEquals(null, answer.get("code"));
        assertEquals("Key \"a/b.txt\" does not exist", answer.get("message"));
    }

    @Test
    void secretsInWhatAProgramPrintedAreMasked() {
        String pasted = "Retrying failed request: https://b.obs.example.com/k?Signature=hushhush (503 (Slow Down))";

        assertTrue(!explain(pasted).out().contains("hushhush"));
        assertTrue(!Run.of("explain", "--full", pasted, "NoSuchKey").out().contains("hushhush"));
        assertTrue(Run.of("explain", "--show-secrets", "--format", "json", pasted)
                .out()
                .contains("hushhush"));
    }

    @Test
    void whatHasTheIdOfARequestIsAResponseRatherThanAName() {
        Map<String, @Nullable Object> answer = explain(
                        "NoSuchKey: The specified key does not exist. status code: 404, request id: 4442587FB7D0A2F9, host id: ")
                .object();

        assertEquals("response", answer.get("kind"));
        assertEquals("NoSuchKey", answer.get("code"));
        assertEquals(404, answer.get("status"));
        assertEquals("4442587FB7D0A2F9", answer.get("requestId"));
    }

    @Test
    void aFileWithTheNameOfAnErrorIsStillAFile(@TempDir Path folder) throws IOException {
        String name = folder + "/An error occurred (404) when calling the HeadObject operation: Not Found";
        Files.writeString(Path.of(name), BODY);

        assertEquals(List.of("SlowDown"), codes(explain(name)));
    }

    @Test
    void aTextThatIsTooLongIsNoListOfNames() {
        assertEquals(0, Run.withInput("404\n".repeat(16_384), "explain", "-").exitStatus());
        assertEquals(10, Run.withInput("404\n".repeat(16_385), "explain", "-").exitStatus());
    }

    @Test
    void theStatusThatIsGivenIsThatOfEveryNameWithoutOne() {
        Run run = Run.of("explain", "--format", "json", "--status", "500", "NoSuchKeyException,400 RequestTimeout");

        assertEquals(
                List.of(500, 400),
                run.objects().stream().map(answer -> answer.get("status")).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"404 Not Found", "22", "4xx", "NoSuchKey, SlowDown", "The specified key does not exist."})
    void aPathMakesAFileOfEachOfThem(String name, @TempDir Path folder) throws IOException {
        String path = Files.writeString(folder.resolve(name), BODY).toString();

        Map<String, @Nullable Object> answer = explain(path).object();

        assertEquals("response", answer.get("kind"));
        assertEquals("SlowDown", answer.get("code"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"./404 Not Found", "/no such key", "~/no such key", "error 404.log", "HTTP/1.1", "a/b 404.xml"})
    void whatCanOnlyBeAPathIsOne(String what) {
        assertEquals(
                "obs-errors: " + what + ": there is no such file\n",
                explain(what).err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTP 503                            | 0  | retry",
                "503 Service Unavailable             | 0  | retry",
                "HTTP/1.1 404 Not Found              | 11 | do-not-retry",
                "NoSuchKeyException                  | 11 | do-not-retry",
                "OBS_STATUS_SlowDown                 | 0  | retry-more-slowly",
                "The specified key does not exist.   | 11 | do-not-retry",
                "The provided key is too long.       | 11 | do-not-retry",
                "NoSuchKey, AccessDenied             | 11 | do-not-retry",
                "NoSuchKey, SlowDown                 | 12 | cannot-tell",
                "2xx                                 | 13 | did-not-fail",
                "5xx                                 | 12 | cannot-tell",
                "22                                  | 0  | retry",
            })
    void retryKnowsTheseNamesToo(String what, int exitStatus, String word) {
        Run run = Run.of("retry", what);

        assertEquals(word + "\n", run.out());
        assertEquals(exitStatus, run.exitStatus());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    private static void assertStatus(int status, String what) {
        Map<String, @Nullable Object> answer = explain(what).object();

        assertEquals("http-status", answer.get("kind"));
        assertEquals(status, answer.get("status"));
        assertEquals(null, answer.get("code"));
        assertEquals(what, answer.get("input"));
        assertEquals(
                Run.of("explain", HttpStatus.of(status).toString()).out(),
                Run.of("explain", what).out());
    }

    private static void assertUnknown(String what) {
        Run run = Run.of("explain", "--", what);

        assertEquals("", run.out());
        assertEquals(10, run.exitStatus());
        assertTrue(run.err().contains(": neither a known code nor a file"), run.err());
    }

    private static Run explain(String what) {
        return Run.of("explain", "--format", "json", what);
    }

    private static List<@Nullable Object> codes(Run run) {
        return run.objects().stream().map(answer -> answer.get("code")).toList();
    }

    private static List<@Nullable Object> statuses(Run run) {
        return run.objects().stream().map(answer -> answer.get("status")).toList();
    }

    private static List<@Nullable Object> kinds(Run run) {
        return run.objects().stream().map(answer -> answer.get("kind")).toList();
    }
}
