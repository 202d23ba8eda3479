package io.github.obserrors.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.api.ServerErrorCode;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A body is cut after exactly as many bytes as the fault says, and always cut. */
class CutTest {

    private static final String OBJECT = "abcdefghijklmnopqrstuvwxyz";
    private static final String GET = "GET /bucket/key HTTP/1.1\r\nHost: a\r\n\r\n";

    @ParameterizedTest
    @EnumSource(DisconnectFault.Manner.class)
    void aBodyIsCutAtEveryOffset(DisconnectFault.Manner manner) throws IOException {
        ErrorServerOptions options = ErrorServerOptions.defaults().withObject(OBJECT.getBytes(US_ASCII));
        try (ErrorServer server = ErrorServer.start(Script.of(), options)) {
            for (int bytes = 0; bytes <= OBJECT.length() + 1; bytes++) {
                server.use(script(bytes, manner));
                RawClient.Received received = RawClient.exchange(server.endpoint(), GET);

                String body = received.octets().substring(received.octets().indexOf("\r\n\r\n") + 4);
                assertEquals(OBJECT.substring(0, Math.min(bytes, OBJECT.length() - 1)), body);
                assertEquals(manner.name(), received.end().name());
                assertEquals(200, server.requests().get(0).status().orElseThrow());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DisconnectFault.Manner.class)
    void aBodyInChunksIsCutAtEveryOffsetOfItsContent(DisconnectFault.Manner manner) throws IOException {
        LateErrorFault late = Fault.lateError(ServerErrorCode.INTERNAL_ERROR);
        try (ErrorServer server = ErrorServer.start(Script.of(Rule.onAny().answer(late)))) {
            String whole = content(RawClient.exchange(server.endpoint(), GET));
            for (int bytes = 0; bytes <= whole.length() + 1; bytes++) {
                Fault cut = script(bytes, manner).rules().get(0).faults().get(0);
                server.use(Script.of(Rule.onAny().answer(late, cut)));
                RawClient.Received received = RawClient.exchange(server.endpoint(), GET);

                assertEquals(
                        withoutId(whole.substring(0, Math.min(bytes, whole.length() - 1))),
                        withoutId(content(received)));
                assertEquals(manner.name(), received.end().name());
            }
        }
    }

    private static Script script(int bytes, DisconnectFault.Manner manner) {
        DisconnectFault cut = Fault.cut(bytes);
        return Script.of(Rule.onAny().answer(manner == DisconnectFault.Manner.RESET ? cut.byReset() : cut));
    }

    /** The content of the chunks, as far as they have come. */
    private static String content(RawClient.Received received) {
        String rest = received.octets().substring(received.octets().indexOf("\r\n\r\n") + 4);
        StringBuilder content = new StringBuilder();
        while (rest.contains("\r\n")) {
            int size = Integer.parseInt(rest.substring(0, rest.indexOf("\r\n")), 16);
            rest = rest.substring(rest.indexOf("\r\n") + 2);
            content.append(rest, 0, Math.min(size, rest.length()));
            rest = rest.substring(Math.min(size + 2, rest.length()));
        }
        return content.toString();
    }

    /** The ids differ from answer to answer, each of 32 digits. */
    private static String withoutId(String body) {
        int id = body.indexOf("<RequestId>");
        return id < 0 ? body : body.substring(0, id) + "x".repeat(body.length() - id);
    }
}
