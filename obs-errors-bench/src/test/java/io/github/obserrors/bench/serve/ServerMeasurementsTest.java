package io.github.obserrors.bench.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.server.ErrorServer;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.RecordedRequest;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.Script;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured of the error server does what its name says; nothing is timed here. */
@Isolated("what the programs print goes to standard output, which is one for all tests")
class ServerMeasurementsTest {

    @ParameterizedTest
    @EnumSource
    void theServerGivesWhatItIsAskedForOverOneConnection(AskedFor asked) throws IOException {
        try (ErrorServer server = ErrorServer.start(AskedFor.script());
                KeptConnection connection = new KeptConnection(server.endpoint().getPort(), asked)) {
            int length = connection.exchange();
            String answer = new String(connection.answer(), ISO_8859_1);

            assertEquals(length, connection.exchange());
            assertEquals(answer.length(), length);
            assertTrue(answer.startsWith("HTTP/1.1 " + asked.status() + " "), answer);
            assertEquals(asked == AskedFor.ERROR, answer.contains("<Code>SlowDown</Code>"), answer);
            assertEquals(2, server.count());
            assertEquals(
                    asked == AskedFor.ERROR ? 2 : 0,
                    server.requests().stream()
                            .map(RecordedRequest::rule)
                            .filter(rule -> rule.isPresent())
                            .count());
        }
    }

    @Test
    void theBareSocketWritesTheSameBytesForEachRequest() throws IOException {
        byte[] answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok".getBytes(UTF_8);
        try (BareServer server = new BareServer(answer);
                KeptConnection connection = new KeptConnection(server.port(), AskedFor.OBJECT)) {
            assertEquals(answer.length, connection.exchange());
            assertEquals(answer.length, connection.exchange());
            assertEquals(new String(answer, UTF_8), new String(connection.answer(), UTF_8));
        }
    }

    @Test
    void anAnswerThatIsNotTheExpectedOneStopsTheMeasurement() throws IOException {
        try (ErrorServer server = ErrorServer.start(AskedFor.script());
                KeptConnection connection = new KeptConnection(server.endpoint().getPort(), AskedFor.ERROR)) {
            connection.exchange();
            server.use(Script.of()); // every key exists, so the answer is longer and has another status
            assertThrows(IllegalStateException.class, connection::exchange);
        }
    }

    @Test
    void anAnswerThatIsCutStopsTheMeasurement() throws Exception {
        try (ErrorServer server =
                        ErrorServer.start(Script.of(Rule.onAny().nth(2).answer(Fault.cut(10))));
                KeptConnection connection = new KeptConnection(server.endpoint().getPort(), AskedFor.OBJECT)) {
            connection.exchange();
            assertThrows(EOFException.class, connection::exchange);
        }
    }

    @ParameterizedTest
    @EnumSource
    void bothWaysOfTheBenchmarkExchangeTheSameBytes(AskedFor asked) throws Exception {
        List<Integer> lengths = new ArrayList<>();
        for (ServerBenchmark.Way way : ServerBenchmark.Way.values()) {
            ServerBenchmark benchmark = new ServerBenchmark();
            benchmark.way = way;
            benchmark.asked = asked;
            benchmark.warmUps = 1;
            ServerBenchmark.Connection connection = new ServerBenchmark.Connection();
            benchmark.start();
            try {
                connection.open(benchmark);
                lengths.add(benchmark.exchange(connection));
                connection.close();
            } finally {
                benchmark.end();
            }
        }

        assertTrue(lengths.get(0) > 0);
        assertEquals(lengths.get(0), lengths.get(1));
    }

    @ParameterizedTest
    @EnumSource
    void aDelayIsThatOfTheScript(Pause pause) throws IOException {
        try (ErrorServer server = ErrorServer.start(pause.script());
                KeptConnection connection = new KeptConnection(server.endpoint().getPort(), AskedFor.OBJECT)) {
            long before = System.nanoTime();
            connection.exchange();

            assertTrue(System.nanoTime() - before >= pause.millis() * 1_000_000L);
            assertEquals(List.of(), server.unused());
        }
    }

    @Test
    void theProcessWhoseStartIsMeasuredPrintsWhatItGot() throws Exception {
        assertEquals(List.of("ERROR"), printedBy(() -> FirstAnswer.main(new String[] {"ERROR"})));
    }

    @Test
    void theLongRunPrintsTheHeapAfterEachTenth() throws Exception {
        List<String> printed = printedBy(() -> LongRun.main(new String[] {"100"}));

        assertEquals(10, printed.size());
        assertTrue(printed.stream().mapToLong(Long::parseLong).allMatch(bytes -> bytes > 0), printed.toString());
    }

    private static List<String> printedBy(Program program) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(UTF_8).lines().toList();
    }

    private interface Program {
        void run() throws Exception;
    }
}
