package io.github.obserrors.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.ServerErrorCode;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pauses and slow transfers hold the client back, and end when they should. */
class StallAndPaceTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final String PUT = "PUT /bucket/key HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello";
    private static final String GET = "GET /bucket/key HTTP/1.1\r\nHost: a\r\n\r\n";

    static Stream<Place> places() {
        return Stream.of(
                Place.BEFORE_REQUEST_BODY,
                Place.inRequestBody(2),
                Place.inRequestBody(99),
                Place.BEFORE_EXECUTION,
                Place.BEFORE_RESPONSE,
                Place.inResponseBody(0));
    }

    private static void assertNothingComes(RawClient client) throws IOException {
        client.socket().setSoTimeout(100);
        assertThrows(SocketTimeoutException.class, () -> client.receive(1));
        client.socket().setSoTimeout(20_000);
    }

    @ParameterizedTest
    @MethodSource("places")
    void aStallLastsUntilTheServerIsClosed(Place place) throws IOException {
        try (ErrorServer server = ErrorServer.start(
                        Script.of(Rule.onAny().answer(Fault.stall().at(place))));
                RawClient client = new RawClient(server.endpoint())) {
            client.send(PUT);
            assertNothingComes(client);
            assertEquals(OptionalInt.empty(), server.requests().get(0).status());

            assertTimeoutPreemptively(Duration.ofMinutes(1), server::close);
            assertEquals("", client.receiveAll().octets());
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void anAnswerFollowsAStallThatEnds(Place place) throws IOException {
        Fault stall = Fault.stall(Duration.ofMillis(150)).at(place);
        try (ErrorServer server =
                        ErrorServer.start(Script.of(Rule.onAny().first(1).answer(stall)));
                RawClient client = new RawClient(server.endpoint())) {
            client.send(PUT);
            assertNothingComes(client);
            assertTrue(client.receiveResponse().startsWith("HTTP/1.1 200 OK\r\n"));

            client.send(PUT + PUT); // what comes during a pause is kept
            assertTrue(client.receiveResponse().startsWith("HTTP/1.1 200 OK\r\n"));
            assertTrue(client.receiveResponse().startsWith("HTTP/1.1 200 OK\r\n"));
        }
    }

    @Test
    void whatTheClientSendsDuringAStallIsReadLater() throws IOException {
        Fault stall = Fault.stall(Duration.ofMillis(200)).at(Place.BEFORE_REQUEST_BODY);
        String body = "x".repeat(1_000_000);
        try (ErrorServer server =
                        ErrorServer.start(Script.of(Rule.onAny().first(1).answer(stall)));
                RawClient client = new RawClient(server.endpoint())) {
            client.send("PUT /bucket/key HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n" + body + GET);
            String put = client.receiveResponse();
            String get = client.receiveResponse();

            assertTrue(put.startsWith("HTTP/1.1 200 OK\r\n"), put);
            assertTrue(get.startsWith("HTTP/1.1 200 OK\r\n"), get);
            assertEquals(1_000_000, server.requests().get(0).bodyLength());
        }
    }

    @Test
    void aStallEndsWhenTheClientGoes() throws Exception {
        Script script = Script.of(Rule.onAny().first(1).answer(Fault.stall()));
        ErrorServerOptions options = ErrorServerOptions.defaults().withConnections(1);
        try (ErrorServer server = ErrorServer.start(script, options)) {
            RawClient first = new RawClient(server.endpoint());
            first.send(GET);
            assertNothingComes(first);
            first.close();

            // There is room for one connection, and the first one is not idle.
            try (RawClient second = new RawClient(server.endpoint())) {
                second.send(GET);
                assertTrue(second.receiveResponse().startsWith("HTTP/1.1 200 OK\r\n"));
            }
        }
    }

    @Test
    void aStallThatNobodySeesTheEndOfMakesRoom() throws Exception {
        Script script = Script.of(Rule.onAny().first(1).answer(Fault.stall().at(Place.BEFORE_REQUEST_BODY)));
        ErrorServerOptions options = ErrorServerOptions.defaults().withConnections(1);
        try (ErrorServer server = ErrorServer.start(script, options)) {
            RawClient first = new RawClient(server.endpoint());
            first.send("PUT /bucket/key HTTP/1.1\r\nHost: a\r\nContent-Length: 200000\r\n\r\n" + "x".repeat(200_000));
            // Before its request is seen, it would be an idle connection, which makes room for any other one.
            while (server.count() == 0) {
                Thread.sleep(1);
            }
            first.close(); // behind bytes that are not read

            try (RawClient second = new RawClient(server.endpoint())) {
                second.send(GET);
                assertTrue(second.receiveResponse().startsWith("HTTP/1.1 200 OK\r\n"));
            }
        }
    }

    @Test
    void aStallInABodyComesAfterItsFirstBytes() throws IOException {
        Script script = Script.of(Rule.onAny()
                .answer(Fault.error(ServerErrorCode.NO_SUCH_KEY), Fault.stall().at(Place.inResponseBody(6))));
        try (ErrorServer server = ErrorServer.start(script);
                RawClient client = new RawClient(server.endpoint())) {
            client.send(GET);
            StringBuilder received = new StringBuilder();
            while (!received.toString().endsWith("\r\n\r\n")) {
                received.append(client.receive(1));
            }
            assertEquals("<?xml ", client.receive(6));
            assertNothingComes(client);
            assertEquals(OptionalInt.of(404), server.requests().get(0).status());
        }
    }

    @Test
    void aStallAndThenTheEndOfTheConnection() throws IOException {
        Script script = Script.of(Rule.onAny()
                .answer(
                        Fault.stall(Duration.ofMillis(150)).at(Place.BEFORE_EXECUTION),
                        Fault.reset().at(Place.BEFORE_EXECUTION)));
        try (ErrorServer server = ErrorServer.start(script);
                RawClient client = new RawClient(server.endpoint())) {
            client.send(GET);
            assertNothingComes(client);
            assertEquals(new RawClient.Received("", RawClient.End.RESET), client.receiveAll());
        }
    }

    @Test
    void aSlowAnswerComesInSmallPieces() throws IOException {
        try (ErrorServer server = ErrorServer.start(Script.of(Rule.onAny().answer(Fault.slow(1))));
                RawClient client = new RawClient(server.endpoint())) {
            client.send(GET);
            assertEquals("H", client.receive(1));
            assertNothingComes(client); // the next byte comes a second later
            assertTimeoutPreemptively(Duration.ofMinutes(1), server::close);

            assertTrue(client.receiveAll().octets().length() < 100);
        }
    }

    @Test
    void aSlowBodyComesAfterAFastHead() throws IOException {
        Fault slow = Fault.slow(1).at(Place.inResponseBody(10));
        try (ErrorServer server = ErrorServer.start(Script.of(Rule.onAny().answer(slow)));
                RawClient client = new RawClient(server.endpoint())) {
            client.send(GET);
            StringBuilder received = new StringBuilder();
            while (!received.toString().endsWith("\r\n\r\n")) {
                received.append(client.receive(1));
            }
            assertEquals("obs-errors", client.receive(10));
            assertTimeoutPreemptively(Duration.ofMinutes(1), server::close);

            assertTrue(client.receiveAll().octets().length() < 100);
        }
    }

    @Test
    void aSlowReaderTakesTheBodyOfTheRequestInSmallPieces() throws IOException {
        Fault slow = Fault.slow(1).at(Place.BEFORE_REQUEST_BODY);
        try (ErrorServer server = ErrorServer.start(Script.of(Rule.onAny().answer(slow)));
                RawClient client = new RawClient(server.endpoint())) {
            client.send(PUT.replace("hello", "x".repeat(1000)).replace("5", "1000"));
            assertNothingComes(client);

            assertTrue(server.requests().get(0).bodyLength() < 900);
        }
    }

    @Test
    void aLateErrorSendsItsHeadAndBlanksFirst() throws IOException {
        LateErrorFault late =
                Fault.lateError(ServerErrorCode.INTERNAL_ERROR).withDelay(LONG).withInterval(Duration.ofMillis(20));
        try (ErrorServer server = ErrorServer.start(Script.of(Rule.onAny().answer(late)));
                RawClient client = new RawClient(server.endpoint())) {
            client.send(GET);
            String received = client.receive(500);

            assertTrue(received.startsWith("HTTP/1.1 200 OK\r\n"), received);
            assertTrue(received.contains("\r\n1\r\n \r\n1\r\n \r\n"), received);
            assertTimeoutPreemptively(Duration.ofMinutes(1), server::close);
        }
    }
}
