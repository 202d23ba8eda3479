package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
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

    private static final Set<String> ANSWERED = Set.of(
            "response", "delete-result", "no-error", "unknown-outcome", "server-code", "console-code", "http-status");

    /** A name that is nearly known is answered, and fails; others of the same text may be known. */
    private static final Set<String> NOT_ANSWERED =
            Set.of("not-an-error", "server-code", "console-code", "http-status");

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
            assertTrue(run.exitStatus() == 0 ? ANSWERED.contains(kind) : NOT_ANSWERED.contains(kind), kind);
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

    /** Explain puts the most frequent errors first, so the last response may be any of several answers. */
    @Property(tries = 200)
    void retryAgreesWithAnAnswerOfExplain(@ForAll("inputs") byte[] input) {
        Run retry = Run.withInput(input, "retry");
        List<Map<String, @Nullable Object>> answers = Run.withInput(input, "explain", "--full", "--format", "json", "-")
                .objects();

        Set<Integer> possible = new HashSet<>();
        answers.forEach(answer -> possible.addAll(exitStatusesOfRetry(answer)));
        assertTrue(possible.contains(retry.exitStatus()), () -> possible + " do not hold that of " + retry);
    }

    /** The exit statuses of retry for the response that an answer tells of, or for one of those that it counts. */
    private static Set<Integer> exitStatusesOfRetry(Map<String, @Nullable Object> answer) {
        if (answer.get("status") == null) {
            return Set.of(12);
        }
        return switch (String.valueOf(answer.get("kind"))) {
            case "unknown-outcome" -> Set.of(14);
            case "no-error" -> Set.of(13);
            case "response" -> {
                Object advice = answer.get("retry");
                boolean several = answer.get("count") instanceof Integer count && count > 1;
                yield several
                        ? Set.of(0, 11, 12)
                        : Set.of(advice == null ? 12 : advice.equals("do-not-retry") ? 11 : 0);
            }
            default -> Set.of(0, 11, 12, 13, 14);
        };
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
