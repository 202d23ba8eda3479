package io.github.obserrors.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The page of transcripts: what programs really printed, and what the command says to it. */
class TranscriptsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "transcripts.md");

    /**
     * A text that a program printed.
     *
     * @param title what happened
     * @param file the text, among the resources
     * @param origin which program printed it
     */
    private record Transcript(String title, String file, String origin) {}

    private static final String CURL = "Printed by curl 7.88.1.";

    private static final List<Transcript> TRANSCRIPTS = List.of(
            new Transcript("curl -v", "curl-verbose.txt", CURL + " The signature of the request is not shown."),
            new Transcript("curl -vI", "curl-head.txt", CURL + " It shows the head twice."),
            new Transcript(
                    "curl -v --retry", "curl-retry.txt", CURL + " Two responses, of which `retry` goes by the last."),
            new Transcript("curl -w '%{http_code}'", "curl-write-out.txt", CURL),
            new Transcript("wget -S", "wget-headers.txt", "Printed by GNU Wget 1.21.3."),
            new Transcript("The log of OkHttp", "okhttp.log", "Printed by its logging interceptor 3.12.13."),
            new Transcript("The page of a proxy", "proxy-page.html", "As nginx sends it; saved by curl 7.88.1."),
            new Transcript(
                    "A gateway",
                    "gateway.json",
                    "Sent by Huawei Cloud API Gateway, as its guide to troubleshooting shows it."),
            new Transcript("esdk-obs-java", "java-stack-trace.txt", "Printed by esdk-obs-java 3.26.6."),
            new Transcript("The log of esdk-obs-java", "java-sdk.log", "Printed by esdk-obs-java 3.26.6."),
            new Transcript("AWS SDK for Java v2", "aws-java.txt", "Printed by the AWS SDK for Java 2.57.8."),
            new Transcript("boto3", "boto3-response.txt", "The response of a ClientError of boto3 1.43.107, printed."),
            new Transcript(
                    "esdk-obs-nodejs",
                    "node-result.txt",
                    "Printed by console.log of Node.js for a result of esdk-obs-nodejs 3.26.8."));

    @Test
    void thePageIsThatOfThisRun() throws IOException {
        String page = page();
        if (Boolean.getBoolean("transcripts.write")) {
            Files.writeString(PAGE, page, UTF_8);
        }

        assertEquals(page, Files.readString(PAGE, UTF_8), "The page is made again as it says itself");
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder("""
                # What is on the screen, and what the command says

                Each of these texts was really printed, and is given to `obs-errors explain -` as it is.

                `TranscriptsPageTest` of `obs-errors-cli` makes this page, and fails when it is stale. To make it again, run

                ```sh
                .ci/test TranscriptsPageTest -Dtranscripts.write=true
                ```
                """);
        for (Transcript transcript : TRANSCRIPTS) {
            byte[] text = text(transcript.file());
            Run run = Run.withInput(text, "explain", "-");
            page.append("\n## ").append(transcript.title()).append("\n\n");
            page.append(transcript.origin())
                    .append("\n\n```text\n")
                    .append(shown(text))
                    .append("\n```\n\n");
            page.append("```text\n").append((run.out() + run.err()).strip()).append("\n```\n");
        }
        return page.toString();
    }

    private static byte[] text(String file) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(TranscriptsPageTest.class.getResourceAsStream("transcripts/" + file), file)) {
            return in.readAllBytes();
        }
    }

    /** The text as a page can hold it: a carriage return starts its line anew, as it does on a terminal. */
    private static String shown(byte[] text) {
        return new String(text, UTF_8)
                .replace("\r\n", "\n")
                .lines()
                .map(line -> line.substring(line.lastIndexOf('\r') + 1).stripTrailing())
                .reduce((before, line) -> before + "\n" + line)
                .orElse("")
                .strip();
    }
}
