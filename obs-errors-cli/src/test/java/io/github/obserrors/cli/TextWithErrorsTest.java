package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Logs, stack traces and other texts in which errors stand: one answer for each that differs, with its count. */
class TextWithErrorsTest {

    @Test
    void theSameErrorIsAnsweredOnceWithItsCountAndTheIdsOfTheFirst() {
        List<Map<String, @Nullable Object>> answers = json(Sample.text("uploads.log"));

        assertEquals(2, answers.size());
        assertEquals(List.of("SlowDown", 3), List.of(code(answers.get(0)), count(answers.get(0))));
        assertEquals("0000018A4E4567BD47CF110EE1B2A4D1", answers.get(0).get("requestId"));
        assertEquals(List.of("NoSuchKey", 1), List.of(code(answers.get(1)), count(answers.get(1))));
        assertEquals("0000018A4E4567BD47CF110EE1B2A4D3", answers.get(1).get("requestId"));
    }

    @Test
    void anotherStatusOrCodeMakesAnotherErrorAndTheMostFrequentIsFirst() {
        assertEquals(
                List.of("A 4", "B 1"),
                json("""
                        <Error><Code>B</Code></Error>
                        <Error><Code>A</Code><Message>m</Message></Error>
                        <Error><Code>A</Code><Message>n</Message></Error>
                        <Error><Code>A</Code></Error>
                        <Error><Code>A</Code><Message>m</Message><Key>k</Key></Error>
                        """).stream()
                        .map(answer -> code(answer) + " " + count(answer))
                        .toList());
        assertEquals(
                List.of("503 2", "500 1", "404 1"),
                json(CurlOutput.of("500 x", "")
                                + CurlOutput.of("503 x", "")
                                + CurlOutput.of("404 x", "")
                                + CurlOutput.of("503 x", ""))
                        .stream()
                        .map(answer -> answer.get("status") + " " + count(answer))
                        .toList());
    }

    @Test
    void theMessageOfTheFirstIsMasked() {
        String url = "https://b.obs.example.com/k?Signature=";
        String text = "<Error><Code>A</Code><Message>" + url + "1</Message></Error>\n<Error><Code>A</Code><Message>"
                + url + "2</Message></Error>";

        assertEquals(
                List.of(url + "***"),
                json(text).stream().map(answer -> answer.get("message")).toList());
    }

    @Test
    void theCountStandsInTheHeadingAndIdsSayWhoseTheyAre() {
        String text = CurlOutput.of("503 x", "", "x-obs-request-id: R1", "x-obs-id-2: H1")
                + CurlOutput.of("503 x", "", "x-obs-request-id: R2", "x-obs-id-2: H2");

        assertEquals(
                List.of(
                        "503 Service Unavailable - no error code, 2 times",
                        "Request id  R1 (the first of 2)",
                        "Host id     H1 (the first of 2)"),
                Run.withInput(text, "explain", "--full", "-").lines().subList(0, 3));
    }

    @Test
    void theIdInTheHeaderIsThatOfTheFirstToo() {
        String body = "<Error><Code>SlowDown</Code><RequestId>BODY</RequestId></Error>";
        String text = CurlOutput.of("503 x", body, "x-obs-request-id: HEADER") + "\r\n" + CurlOutput.of("503 x", body);

        assertTrue(
                Run.withInput(text, "explain", "--full", "-").lines().contains("  in header HEADER (the first of 2)"),
                Run.withInput(text, "explain", "--full", "-").out());
    }

    @Test
    void everyDeleteResultHasAnAnswerOfItsOwn() {
        String result = "<DeleteResult><Error><Key>k</Key><Code>AccessDenied</Code></Error></DeleteResult>";

        assertEquals(
                List.of("delete-result", "delete-result"),
                json(result + "\n" + result).stream()
                        .map(answer -> answer.get("kind"))
                        .toList());
    }

    @Test
    void theErrorInTheMessageOfAnExceptionIsExplained() {
        List<Map<String, @Nullable Object>> answers = json(Sample.text("stack-trace.log"));

        assertEquals(1, answers.size());
        assertEquals("response", answers.get(0).get("kind"));
        assertEquals("AccountProblem", answers.get(0).get("code"));
        assertEquals("There is a problem with your account.", answers.get(0).get("message"));
        assertEquals(
                "buloGEikvQr7lmiZEtHxD9nO2owRwBRGQfbap4E9MFTp1YJJV66rkJNLl7cs3Zlz",
                answers.get(0).get("hostId"));
        assertEquals(List.of(), answers.get(0).get("notes"));
    }

    @Test
    void theStatusThatIsGivenIsThatOfEveryBody() {
        Run run = Run.withInput(
                "<Error><Code>A</Code></Error>\n<Error><Code>B</Code></Error>",
                "explain",
                "--full",
                "--format=json",
                "--status=503",
                "-");

        assertEquals(
                List.of(503, 503),
                run.objects().stream().map(answer -> answer.get("status")).toList());
    }

    @Test
    void everyAnswerSaysWhereItWasReadWhenThereAreSeveralPlaces() {
        String log = Sample.path("uploads.log");
        String deleteResult = Sample.path("delete-result.http");

        Run run = Run.withInput(
                CurlOutput.of("204 No Content", ""), "explain", "--full", log, "404", deleteResult, "-", "NoSuchKey");

        assertEquals(
                List.of(
                        "Read from   " + log,
                        "Read from   " + log,
                        "Read from   " + log,
                        "Read from   " + deleteResult,
                        "Read from   -"),
                run.lines().stream()
                        .filter(line -> line.startsWith("Read from"))
                        .toList());
        assertTrue(run.lines().get(1).startsWith("Read from"), run.out());
        assertTrue(Run.of("explain", "--full", log).lines().stream().noneMatch(line -> line.startsWith("Read from")));
    }

    @Test
    void everyWhatIsAnsweredAlsoWhenOthersFail() {
        Run run = Run.withInput(
                "nothing of an error",
                "explain",
                "--full",
                "--format",
                "json",
                Sample.path("uploads.log"),
                "./no-such-file",
                "-",
                Sample.path("head-200.http"),
                "404");

        assertEquals(10, run.exitStatus());
        assertEquals(
                List.of("response", "response", "unreadable", "not-an-error", "no-error", "http-status"),
                run.objects().stream().map(answer -> answer.get("kind")).toList());
        assertEquals(2, run.err().lines().count(), run.err());
    }

    @Test
    void countsAreExactInATextThatIsReadInParts() {
        String lines = ("a line of a log\n".repeat(50)
                        + "<Error><Code>SlowDown</Code><RequestId>R</RequestId></Error>\n")
                .repeat(5000);

        List<Map<String, @Nullable Object>> answers = json(lines + "<Error><Code>NoSuchKey</Code></Error>");

        assertEquals(
                List.of("SlowDown", "NoSuchKey"),
                answers.stream().map(TextWithErrorsTest::code).toList());
        assertEquals(
                List.of(5000, 1),
                answers.stream().map(TextWithErrorsTest::count).toList());
    }

    @Test
    void ofSeveralErrorsTheMessageIsShortAndThereAreNoDetails() {
        String error = "<Error><Code>A</Code><Message>" + "m".repeat(2000) + "</Message><Key>k</Key></Error>\n";

        Map<String, @Nullable Object> one = json(error).get(0);
        Map<String, @Nullable Object> two = json(error + error).get(0);

        assertEquals("m".repeat(2000), one.get("message"));
        assertEquals("m".repeat(1024) + "\u2026", two.get("message"));
        assertEquals(List.of(), two.get("details"));
    }

    @Test
    void aTableOfTheCountsComesFirstTheMostFrequentBefore() {
        List<String> lines =
                Run.of("explain", "--full", Sample.path("uploads.log")).lines();

        assertEquals(
                List.of(
                        "Several kinds of responses",
                        " count  status  code",
                        "     3          SlowDown",
                        "     1          NoSuchKey",
                        ""),
                lines.subList(0, 5));
    }

    private static List<Map<String, @Nullable Object>> json(String input) {
        Run run = Run.withInput(input, "explain", "--full", "--format", "json", "-");
        assertEquals("", run.err());
        assertEquals(0, run.exitStatus());
        return run.objects();
    }

    private static String code(Map<String, @Nullable Object> answer) {
        return String.valueOf(answer.get("code"));
    }

    private static int count(Map<String, @Nullable Object> answer) {
        return answer.get("count") instanceof Integer count ? count : -1;
    }
}
