package consumer;

import static io.github.obserrors.api.ServerErrorCode.ACCESS_DENIED;
import static io.github.obserrors.api.ServerErrorCode.NO_SUCH_KEY;
import static io.github.obserrors.api.ServerErrorCode.SERVICE_UNAVAILABLE;
import static io.github.obserrors.api.ServerErrorCode.SLOW_DOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.ObsErrorException;
import io.github.obserrors.api.Operation;
import io.github.obserrors.junit.ObsErrors;
import io.github.obserrors.server.ErrorServer;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.Script;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** The libraries try again where the kit advises it, after the wait that the server asks for, and else not. */
class RetryLibrariesTest {

    private static final Duration WAIT = Duration.ofSeconds(2);

    /** Makes a call with one library. */
    private interface Library {
        Optional<Object> run(Operation operation, Callable<Object> call) throws Exception;
    }

    private static final Library RESILIENCE4J = RetryLibraries::withResilience4j;
    private static final Library FAILSAFE = (operation, call) -> RetryLibraries.withFailsafe(operation, call::call);
    private static final Library SPRING_RETRY = RetryLibraries::withSpringRetry;

    private final SpringObjects objects = new SpringObjects();

    @ObsErrors
    private ErrorServer server;

    @Test
    void resilience4jWaitsAsTheServerAsks() throws Exception {
        triesAgain(RESILIENCE4J);
    }

    @Test
    void failsafeWaitsAsTheServerAsks() throws Exception {
        triesAgain(FAILSAFE);
    }

    @Test
    void springRetryWaitsAsTheServerAsks() throws Exception {
        triesAgain(SPRING_RETRY);
    }

    @Test
    void noLibraryRepeatsWhatIsRefused() {
        server.use(Script.of(Rule.onAny().answer(Fault.error(ACCESS_DENIED))));
        for (Library library : List.of(RESILIENCE4J, FAILSAFE, SPRING_RETRY)) {
            long before = server.count();
            Throwable thrown = assertThrows(Exception.class, () -> library.run(Operation.GET, this::find));
            assertTrue(ErrorResponse.in(thrown).orElseThrow().is(ACCESS_DENIED), thrown::toString);
            assertEquals(1, server.count() - before);
        }
    }

    @Test
    void noLibraryRepeatsWhatMayHaveBeenDoneAndDoesHarmTwice() {
        server.use(Script.of(Rule.onAny().answer(Fault.error(SERVICE_UNAVAILABLE))));
        for (Library library : List.of(RESILIENCE4J, FAILSAFE, SPRING_RETRY)) {
            long before = server.count();
            assertThrows(Exception.class, () -> library.run(Operation.APPEND, this::find));
            assertEquals(1, server.count() - before);
        }
    }

    @Test
    void aMissingObjectIsNoFailure() throws Exception {
        server.use(Script.of());
        ErrorResponse missing = ErrorResponse.builder().code(NO_SUCH_KEY).build();
        for (Library library : List.of(RESILIENCE4J, FAILSAFE, SPRING_RETRY)) {
            assertEquals(Optional.empty(), library.run(Operation.GET, () -> {
                throw new ObsErrorException("GET", missing);
            }));
            assertTrue(library.run(Operation.GET, this::find).isPresent());
        }
    }

    private void triesAgain(Library library) throws Exception {
        server.use(Script.of(
                Rule.onAny().first(1).answer(Fault.error(SLOW_DOWN).withRetryAfter(WAIT)),
                Rule.onAny().first(1).answer(Fault.error(SLOW_DOWN))));

        library.run(Operation.GET, this::find);

        assertEquals(3, server.count());
        Duration waited = server.requests().get(1).sincePrevious();
        assertTrue(waited.compareTo(WAIT) >= 0, waited::toString);
    }

    private Object find() {
        return objects.find(server.endpoint().resolve("/photos/harbour.jpeg"));
    }
}
