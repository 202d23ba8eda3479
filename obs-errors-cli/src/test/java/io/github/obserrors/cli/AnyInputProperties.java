package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** What holds whatever bytes stand on standard input: pieces of responses in any order, and anything at all. */
class AnyInputProperties {

    private static final Set<String> ANSWERED = Set.of("response", "delete-result", "no-error", "unknown-outcome");

    @Property(tries = 200)
    void textExplainsOrSaysOnOneLineWhyNot(@ForAll("inputs") byte[] input) {
        Run run = Run.withInput(input, "explain", "--full", "-");

        HarmlessText.check(run.out());
        HarmlessText.check(run.err());
        if (run.exitStatus() == 0) {
            assertEquals("", run.err());
            assertTrue(!run.out().isEmpty());
        } else {
            assertEquals(10, run.exitStatus());
            assertEquals("", run.out());
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().startsWith("obs-errors: -: not an OBS error: "), run.err());
        }
    }

    @Property(tries = 200)
    void jsonIsObjectsWithAllKeysThatSayTheSameAsTheExitStatus(@ForAll("inputs") byte[] input) {
        Run run = Run.withInput(input, "explain", "--full", "--format", "json", "-");

        List<Map<String, @Nullable Object>> answers = run.objects();
        assertTrue(!answers.isEmpty());
        for (Map<String, @Nullable Object> answer : answers) {
            assertEquals(JsonContractTest.KEYS, List.copyOf(answer.keySet()));
            String kind = String.valueOf(answer.get("kind"));
            assertTrue(run.exitStatus() == 0 ? ANSWERED.contains(kind) : kind.equals("not-an-error"), kind);
        }
        assertEquals(Run.withInput(input, "explain", "--full", "-").exitStatus(), run.exitStatus());
        assertEquals(Run.withInput(input, "explain", "--full", "-").err(), run.err());
    }

    @Property(tries = 200)
    void withTheStatusOfAnErrorEverythingIsExplained(@ForAll("inputs") byte[] input) {
        for (String format : List.of("text", "json")) {
            Run run = Run.withInput(input, "explain", "--full", "--status", "503", "--format", format, "-");

            assertEquals(0, run.exitStatus());
            assertEquals("", run.err());
            HarmlessText.check(run.out());
        }
    }

    @Property(tries = 200)
    void retryTellsOnOneLine(@ForAll("inputs") byte[] input) {
        Run run = Run.withInput(input, "retry");

        HarmlessText.check(run.out());
        HarmlessText.check(run.err());
        assertTrue(run.exitStatus() == 0 || (11 <= run.exitStatus() && run.exitStatus() <= 14), run.toString());
        assertEquals(1, run.out().lines().count(), run.out());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Property(tries = 200)
    void retryAgreesWithTheLastAnswerOfExplain(@ForAll("inputs") byte[] input) {
        Run retry = Run.withInput(input, "retry");
        List<Map<String, @Nullable Object>> answers = Run.withInput(input, "explain", "--full", "--format", "json", "-")
                .objects();
        Map<String, @Nullable Object> last = answers.get(answers.size() - 1);
        boolean merged = answers.stream().anyMatch(answer -> answer.get("count") instanceof Integer n && n > 1);

        if (last.get("status") == null) {
            assertEquals(12, retry.exitStatus());
        } else if ("unknown-outcome".equals(last.get("kind"))) {
            assertEquals(14, retry.exitStatus());
        } else if ("no-error".equals(last.get("kind"))) {
            assertEquals(13, retry.exitStatus());
        } else if ("response".equals(last.get("kind")) && !merged) {
            Object advice = last.get("retry");
            assertEquals(
                    advice == null ? 12 : advice.equals("do-not-retry") ? 11 : 0, retry.exitStatus(), retry.toString());
        }
    }

    /** Pieces that mean something in any order, among them bytes that mean nothing. */
    @Provide
    Arbitrary<byte[]> inputs() {
        Arbitrary<byte[]> pieces = Arbitraries.of(
                        "HTTP/1.1 404 Not Found\r\n",
                        "HTTP/1.1 200 OK\r\n",
                        "HTTP/2 503 \r\n",
                        "HTTP/1.1 304 Not Modified\n",
                        "x-obs-request-id: R\u009b\r\n",
                        "Retry-After: 1\r\n",
                        "Location: https://b.obs.example.com/\u202e\r\n",
                        "Content-Length: 10\r\n",
                        "Content-Encoding: gzip\r\n",
                        "Content-Type: application/xml; charset=utf-16\r\n",
                        "\r\n",
                        "\n",
                        " ",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
                        "<Error>",
                        "</Error>",
                        "<Code>NoSuchKey</Code>",
                        "<Code>SlowDown</Code>",
                        "<Code>Odd&#x9b;</Code>",
                        "<Code>",
                        "<Message>m\u001b[31m&amp;&nope;</Message>",
                        "<RequestId>R\u2028</RequestId>",
                        "<Detail><Within>\u0000</Within></Detail>",
                        "<DeleteResult>",
                        "</DeleteResult>",
                        "<Deleted><Key>k</Key></Deleted>",
                        "<Error><Key>k</Key><Code>InternalError</Code></Error>",
                        "<Error><Key>k</Key></Error>",
                        "<!DOCTYPE html>",
                        "<html><title>\u0007 Bad</title></html>",
                        "<ListBucketResult/>",
                        "<![CDATA[",
                        "<!--",
                        "{\"code\":\"NoSuchKey\",\"message\":\"\\u001b\"}",
                        "{",
                        "2023-09-06 ERROR ")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(4);
        Arbitrary<byte[]> gzip = Arbitraries.just(new byte[] {0x1f, (byte) 0x8b, 8});
        return Arbitraries.frequencyOf(Tuple.of(30, pieces), Tuple.of(3, bytes), Tuple.of(1, gzip))
                .list()
                .ofMaxSize(14)
                .map(AnyInputProperties::joined);
    }

    private static byte[] joined(List<byte[]> pieces) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        pieces.forEach(joined::writeBytes);
        return joined.toByteArray();
    }
}
