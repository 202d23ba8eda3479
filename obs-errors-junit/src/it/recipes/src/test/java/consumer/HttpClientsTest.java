package consumer;

import static io.github.obserrors.api.ServerErrorCode.ACCESS_DENIED;
import static io.github.obserrors.api.ServerErrorCode.NO_SUCH_KEY;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.ObsErrorException;
import io.github.obserrors.junit.ObsErrors;
import io.github.obserrors.server.ErrorServer;
import io.github.obserrors.server.ErrorServerOptions;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.Script;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.junit.jupiter.api.Test;

/** The recipes for HTTP clients find an object, no object, or the error. */
class HttpClientsTest {

    /** Looks for an object through one client. */
    private interface Find {
        Optional<byte[]> in(URI object) throws Exception;
    }

    @ObsErrors(allowUnused = true)
    private ErrorServer server;

    @Test
    void javaNetHttpTellsAMissingObjectFromAnError() throws Exception {
        JavaHttpObjects objects = new JavaHttpObjects();
        check(object -> objects.find(object).get());
    }

    @Test
    void okHttpTellsAMissingObjectFromAnError() throws Exception {
        OkHttpObjects objects = new OkHttpObjects(new OkHttpClient());
        check(object -> objects.find(object).get());
    }

    @Test
    void apacheHttpClientTellsAMissingObjectFromAnError() throws Exception {
        try (CloseableHttpClient client =
                HttpClients.custom().disableAutomaticRetries().build()) {
            check(new ApacheObjects(client)::find);
        }
    }

    @Test
    void springTellsAMissingObjectFromAnError() throws Exception {
        check(new SpringObjects()::find);
    }

    @Test
    void anUncheckedExceptionOfAnInterceptorOfOkHttpReachesTheThreadAndHidesItsCause() throws Exception {
        BlockingQueue<Throwable> uncaught = new LinkedBlockingQueue<>();
        ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setUncaughtExceptionHandler((crashed, thrown) -> uncaught.add(thrown));
            return thread;
        });
        OkHttpClient client = new OkHttpClient.Builder()
                .dispatcher(new Dispatcher(threads))
                .addInterceptor(chain -> refuse(chain.proceed(chain.request())))
                .build();
        server.use(Script.of(Rule.onAny().answer(Fault.error(ACCESS_DENIED))));
        CompletableFuture<Optional<byte[]>> found = new OkHttpObjects(client).find(object());

        Throwable thrown = assertThrows(ExecutionException.class, found::get).getCause();
        assertInstanceOf(IOException.class, thrown);
        assertInstanceOf(ObsErrorException.class, uncaught.poll(1, TimeUnit.MINUTES));
        threads.shutdown();
    }

    private static Response refuse(Response response) {
        response.close();
        throw new ObsErrorException(
                "GET",
                ErrorResponse.builder().code(ErrorCode.of("AccessDenied")).build());
    }

    private void check(Find find) throws Exception {
        server.use(Script.of());
        assertArrayEquals(
                ErrorServerOptions.defaults().object(), find.in(object()).orElseThrow());

        server.use(Script.of(Rule.onAny().answer(Fault.error(NO_SUCH_KEY))));
        assertEquals(Optional.empty(), find.in(object()));

        server.use(Script.of(Rule.onAny().answer(Fault.error(ACCESS_DENIED).withDetail("Key", "a & b"))));
        Throwable thrown = assertThrows(Exception.class, () -> find.in(object()));
        ErrorResponse error = ErrorResponse.in(thrown).orElseThrow();
        assertTrue(error.is(ACCESS_DENIED), error::toString);
        assertEquals(Optional.of("a & b"), error.detail("Key"));
        assertEquals(error.requestId(), error.headerRequestId());
        assertEquals(List.of(), error.notes());
    }

    private URI object() {
        return server.endpoint().resolve("/photos/harbour.jpeg");
    }
}
