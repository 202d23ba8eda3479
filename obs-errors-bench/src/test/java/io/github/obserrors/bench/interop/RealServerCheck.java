package io.github.obserrors.bench.interop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.NextStep;
import io.github.obserrors.api.Operation;
import io.github.obserrors.server.ErrorServer;
import io.github.obserrors.server.ErrorServerOptions;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.Script;
import io.github.obserrors.server.ServedOperation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Lost completions of multipart uploads on a real S3 server that asks for no credentials.
 *
 * <p>{@code .ci/s3proxy} starts such a server and runs this. The name keeps it out of the tests of the build, since that
 * server is no dependency of it.
 */
class RealServerCheck {

    private static final byte[] CONTENT = "a part\n".repeat(1000).getBytes(UTF_8);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI backend = URI.create(
            Objects.requireNonNull(System.getProperty("real.server"), "-Dreal.server=http://HOST:PORT is missing"));

    @BeforeEach
    void emptyTheBucket() throws Exception {
        send("PUT", "/bucket");
        send("DELETE", "/bucket/key");
        assertEquals(404, send("GET", "/bucket/key").statusCode());
    }

    @ParameterizedTest
    @EnumSource(LostAnswerTest.Sdk.class)
    void afterALostAnswerTheObjectIsThereAndTheUploadIsGone(LostAnswerTest.Sdk sdk) throws Exception {
        try (ErrorServer server = failingOnce(Fault.loseAnswer());
                Uploads uploads = sdk.once(server.endpoint().getPort())) {
            String id = uploads.begin();
            String etag = uploads.uploadPart(id, CONTENT);
            Uploads.Reported reported =
                    uploads.reported(assertThrows(Exception.class, () -> uploads.complete(id, etag)));

            assertEquals(Optional.empty(), reported.status());
            assertEquals(NextStep.LOOK_FIRST, reported.kit().nextStep(Operation.COMPLETE_MULTIPART_UPLOAD));
            assertEquals(List.of(), server.unused());
            assertFalse(openUploads().contains(id));
            assertArrayEquals(CONTENT, send("GET", "/bucket/key").body());
        }
    }

    @ParameterizedTest
    @EnumSource(LostAnswerTest.Sdk.class)
    void afterALostRequestTheUploadIsOpenAndCanBeCompleted(LostAnswerTest.Sdk sdk) throws Exception {
        try (ErrorServer server = failingOnce(Fault.reset());
                Uploads uploads = sdk.once(server.endpoint().getPort())) {
            String id = uploads.begin();
            String etag = uploads.uploadPart(id, CONTENT);
            Uploads.Reported reported =
                    uploads.reported(assertThrows(Exception.class, () -> uploads.complete(id, etag)));

            assertEquals(Optional.empty(), reported.status());
            assertEquals(NextStep.LOOK_FIRST, reported.kit().nextStep(Operation.COMPLETE_MULTIPART_UPLOAD));
            assertTrue(openUploads().contains(id));
            assertEquals(404, send("GET", "/bucket/key").statusCode());
            uploads.complete(id, etag);
            assertArrayEquals(CONTENT, send("GET", "/bucket/key").body());
        }
    }

    /** Asks without a client, since the server refuses parameters that one of them sends. */
    private String openUploads() throws IOException, InterruptedException {
        HttpResponse<byte[]> response = send("GET", "/bucket?uploads");
        assertEquals(200, response.statusCode());
        return new String(response.body(), UTF_8);
    }

    private ErrorServer failingOnce(Fault fault) {
        return ErrorServer.start(
                Script.of(Rule.on(ServedOperation.COMPLETE_MULTIPART_UPLOAD)
                        .first(1)
                        .answer(fault)),
                ErrorServerOptions.defaults().withForward(backend));
    }

    private HttpResponse<byte[]> send(String method, String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(backend.resolve(path))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }
}
