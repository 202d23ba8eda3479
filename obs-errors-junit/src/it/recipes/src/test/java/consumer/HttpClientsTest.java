package consumer;

import static io.github.obserrors.api.ServerErrorCode.ACCESS_DENIED;
import static io.github.obserrors.api.ServerErrorCode.NO_SUCH_KEY;
import static io.github.obserrors.api.ServerErrorCode.TEMPORARY_REDIRECT;
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
import org.junit.jupiter.api.function.Executable;

/** The recipes for HTTP clients find an object, no object, or the error. */
class HttpClientsTest {

    private static final URI ELSEWHERE = URI.create("https://moved.example.com/photos/harbour.jpeg");

    /** Looks for an object through one client. */
    private interface Find {
        Optional<byte[]> in(URI object) throws Exception;
    }

    @ObsErrors(allowUnused = true)
    private ErrorServer server;

    @Test
    void javaNetHttpTellsAMissingObjectFromAnError() throws Exception {
        JavaHttpObjects objects = new JavaHttpObjects();
        check(objects::find);
        check(object -> objects.findAsync(object).get());
    }

    @Test
    void httpUrlConnectionTellsAMissingObjectFromAnError() throws Exception {
        check(new UrlConnectionObjects()::find);
    }

    @Test
    void okHttpTellsAMissingObjectFromAnError() throws Exception {
        OkHttpObjects objects = new OkHttpObjects(
                new OkHttpClient.Builder().followRedirects(false).build());
        check(objects::find);
        check(object -> objects.findAsync(object).get());
    }

    @Test
    void apacheHttpClientTellsAMissingObjectFromAnError() throws Exception {
        try (CloseableHttpClient client = HttpClients.custom()
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .build()) {
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
        CompletableFuture<Optional<byte[]>> found = new OkHttpObjects(client).findAsync(object());

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

        server.use(Script.of(Rule.onAny().answer(Fault.error(TEMPORARY_REDIRECT).withLocation(ELSEWHERE))));
        ObsErrorException moved = assertInstanceOf(ObsErrorException.class, cause(() -> find.in(object())));
        assertEquals(Optional.of(ELSEWHERE), moved.response().orElseThrow().redirectUri(object()));
        assertEquals(1, server.count());
    }

    private static Throwable cause(Executable call) {
        Throwable thrown = assertThrows(Exception.class, call);
        return thrown instanceof ExecutionException e ? e.getCause() : thrown;
    }

    private URI object() {
        return server.endpoint().resolve("/photos/harbour.jpeg");
    }
}
