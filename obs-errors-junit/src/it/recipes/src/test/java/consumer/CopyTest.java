package consumer;

import static io.github.obserrors.api.ServerErrorCode.ACCESS_DENIED;
import static io.github.obserrors.api.ServerErrorCode.INTERNAL_ERROR;
import static io.github.obserrors.api.ServerErrorCode.SLOW_DOWN;
import static io.github.obserrors.server.ServedOperation.COPY_OBJECT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.NoError;
import io.github.obserrors.api.UnknownOutcome;
import io.github.obserrors.junit.ObsErrors;
import io.github.obserrors.server.ErrorServer;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.Script;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A copy is sent again where that helps and does no harm. */
class CopyTest {

    @ObsErrors
    private ErrorServer server;

    @Test
    void aCopyIsSentAgainUntilItIsDone() throws Exception {
        server.use(Script.of(
                Rule.on(COPY_OBJECT).first(1).answer(Fault.error(SLOW_DOWN)),
                Rule.on(COPY_OBJECT).first(1).answer(Fault.lateError(INTERNAL_ERROR))));
        assertInstanceOf(NoError.class, copy());
        assertEquals(3, server.count());
    }

    @Test
    void aCopyThatIsRefusedIsSentOnce() throws Exception {
        server.use(Script.of(Rule.on(COPY_OBJECT).answer(Fault.error(ACCESS_DENIED))));
        ErrorResponse refused = assertInstanceOf(ErrorResponse.class, copy());
        assertEquals(Optional.of(ACCESS_DENIED), refused.known());
        assertEquals(1, server.count());
    }

    @Test
    void anEmptyAnswerIsNoSuccess() throws Exception {
        server.use(Script.of(Rule.on(COPY_OBJECT)
                .answer(Fault.bytes("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))));
        assertInstanceOf(UnknownOutcome.class, copy());
        assertEquals(1, server.count());
    }

    private DecodedResponse copy() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.endpoint().resolve("/photos/copy.jpeg"))
                .header("x-obs-copy-source", "/photos/harbour.jpeg")
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();
        return new Copy().copy(request);
    }
}
