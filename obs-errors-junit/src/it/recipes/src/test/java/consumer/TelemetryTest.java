package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ObsErrorException;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.junit.ObsErrors;
import io.github.obserrors.server.ErrorFault;
import io.github.obserrors.server.ErrorServer;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.Script;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** A span gets an error type of which there are few. */
class TelemetryTest {

    @ObsErrors
    private ErrorServer server;

    @Test
    void theTypeIsACodeThatTheKitKnowsElseTheStatusElseTheException() {
        assertEquals(
                List.of("error.type=AccessDenied", "obs.request_id", "ERROR"),
                described(Fault.error(ServerErrorCode.ACCESS_DENIED)));
        assertEquals(
                List.of("error.type=PreconditionFailed", "obs.request_id", "UNSET"),
                described(Fault.error(ServerErrorCode.PRECONDITION_FAILED)));
        assertEquals(
                List.of("error.type=418", "obs.request_id", "ERROR"),
                described(Fault.error(ErrorCode.of("Teapot" + System.nanoTime()), 418)));
        assertEquals(
                List.of("error.type=java.lang.IllegalStateException", "ERROR"), described(new IllegalStateException()));
    }

    private List<String> described(ErrorFault fault) {
        server.use(Script.of(Rule.onAny().answer(fault)));
        ExecutionException thrown = assertThrows(
                ExecutionException.class,
                () -> new JavaHttpObjects()
                        .findAsync(server.endpoint().resolve("/photos/harbour.jpeg"))
                        .get());
        assertEquals(ObsErrorException.class, thrown.getCause().getClass());
        return described(thrown);
    }

    private static List<String> described(Throwable thrown) {
        List<String> said = new ArrayList<>();
        Telemetry.describe(thrown, (Span) Proxy.newProxyInstance(
                Span.class.getClassLoader(), new Class<?>[] {Span.class}, (span, called, with) -> {
                    said.add(
                            with[0] instanceof StatusCode status
                                    ? status.name()
                                    : with[0].equals("error.type") ? with[0] + "=" + with[1] : with[0].toString());
                    return span;
                }));
        return said;
    }
}
