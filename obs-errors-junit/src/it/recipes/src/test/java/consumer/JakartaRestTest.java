package consumer;

import static io.github.obserrors.api.ServerErrorCode.ACCESS_DENIED;
import static io.github.obserrors.api.ServerErrorCode.NO_SUCH_KEY;
import static io.github.obserrors.api.ServerErrorCode.SLOW_DOWN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.junit.ObsErrors;
import io.github.obserrors.server.ErrorServer;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.Script;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.WebTarget;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client of Jakarta REST throws errors of OBS, and a server of it answers with problem details. */
class JakartaRestTest {

    /** A service that hands on an object. */
    @Path("photo")
    public static final class Photo {

        private final WebTarget object;

        Photo(WebTarget object) {
            this.object = object;
        }

        /** {@return the object} */
        @GET
        public byte[] content() {
            return object.request().get(byte[].class);
        }
    }

    @ObsErrors
    private ErrorServer server;

    private Client client;

    @BeforeEach
    void start() {
        client = ClientBuilder.newBuilder().register(new ErrorFilter()).build();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void theFilterThrowsTheWholeError() {
        server.use(Script.of(Rule.onAny().answer(Fault.error(ACCESS_DENIED).withDetail("Key", "a & b"))));
        ErrorResponse error = ErrorResponse.in(assertThrows(
                        ProcessingException.class, () -> object().request().get(byte[].class)))
                .orElseThrow();
        assertTrue(error.is(ACCESS_DENIED), error::toString);
        assertEquals(Optional.of("a & b"), error.detail("Key"));
        assertTrue(error.requestId().isPresent());
    }

    @Test
    void aMissingObjectIsToldFromAnError() {
        server.use(Script.of());
        assertTrue(JakartaObjects.find(object()).isPresent());
        server.use(Script.of(Rule.onAny().answer(Fault.error(NO_SUCH_KEY))));
        assertEquals(Optional.empty(), JakartaObjects.find(object()));
        server.use(Script.of(Rule.onAny().answer(Fault.error(ACCESS_DENIED))));
        assertThrows(ProcessingException.class, () -> JakartaObjects.find(object()));
    }

    @Test
    void theFilterKnowsTheCodeOfAHeadRequest() {
        server.use(Script.of(Rule.onAny().answer(Fault.error(NO_SUCH_KEY))));
        Throwable thrown =
                assertThrows(ProcessingException.class, () -> object().request().head());
        assertTrue(ErrorResponse.in(thrown).orElseThrow().is(NO_SUCH_KEY), thrown::toString);
    }

    @Test
    void theServerAnswersWithProblemDetails() throws Exception {
        server.use(Script.of(Rule.onAny().answer(Fault.error(NO_SUCH_KEY))));
        assertEquals(404, problem().get("status").intValue());

        server.use(Script.of(Rule.onAny().answer(Fault.error(ACCESS_DENIED))));
        JsonNode refused = problem();
        assertEquals(502, refused.get("status").intValue());
        assertEquals("Bad Gateway", refused.get("title").textValue());
        assertEquals(32, refused.get("obsRequestId").textValue().length());

        server.use(Script.of(Rule.onAny().answer(Fault.error(SLOW_DOWN).withRetryAfter(Duration.ofSeconds(7)))));
        assertEquals("7", answer(new ByteArrayOutputStream()).getHeaderString("Retry-After"));
    }

    private WebTarget object() {
        return client.target(server.endpoint()).path("photos/harbour.jpeg");
    }

    private JsonNode problem() throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        ContainerResponse answer = answer(body);
        assertEquals("application/problem+json", answer.getMediaType().toString());
        JsonNode problem = new ObjectMapper().readTree(body.toString(UTF_8));
        assertEquals(answer.getStatus(), problem.get("status").intValue());
        return problem;
    }

    /** Has the service answer a request, with all of Jersey but a socket. */
    private ContainerResponse answer(ByteArrayOutputStream body) throws Exception {
        ResourceConfig service = new ResourceConfig();
        service.registerInstances(new Photo(object()), new ProblemMapper());
        ContainerRequest request = new ContainerRequest(
                URI.create("http://localhost/"),
                URI.create("http://localhost/photo"),
                "GET",
                null,
                new MapPropertiesDelegate(),
                null);
        return new ApplicationHandler(service).apply(request, body).get();
    }
}
