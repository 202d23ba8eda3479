package io.github.obserrors.bench.interop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.Effect;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.NextStep;
import io.github.obserrors.api.Operation;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.bench.store.StoringBackend;
import io.github.obserrors.server.ErrorServer;
import io.github.obserrors.server.ErrorServerOptions;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.RecordedRequest;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.Script;
import io.github.obserrors.server.ServedOperation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;

/** A multipart upload whose completion has no answer: what clients report, what the kit says, and how to find out. */
class LostAnswerTest {

    private static final byte[] CONTENT = "a part\n".repeat(1000).getBytes(UTF_8);

    /** Lost answers: nothing of one comes, or not the whole. */
    enum Loss {
        RESET,
        CLOSE,
        CUT;

        Fault fault() {
            return switch (this) {
                case RESET -> Fault.loseAnswer();
                case CLOSE -> Fault.loseAnswer().byClose();
                case CUT -> Fault.cut(20);
            };
        }
    }

    /** A client. */
    enum Sdk {
        OBS_JAVA,
        AWS,
        MINIO;

        /** {@return one that sends no request again} */
        Uploads once(int port) {
            return switch (this) {
                case OBS_JAVA -> new ObsJavaUploads(ObsJavaClient.client(port, 0));
                case AWS -> new AwsUploads(AwsSdkClient.client(port, AwsRetryStrategy.doNotRetry()));
                case MINIO -> new MinioUploads(MinioJavaClient.clientWithoutRetries(port), false);
            };
        }

        /** {@return one that sends requests again by itself} */
        Uploads again(int port) {
            return switch (this) {
                case OBS_JAVA -> new ObsJavaUploads(ObsJavaClient.client(port, 3));
                case AWS -> new AwsUploads(AwsSdkClient.client(port, AwsRetryStrategy.standardRetryStrategy()));
                case MINIO -> new MinioUploads(MinioJavaClient.client(port), true);
            };
        }

        /** {@return the exception by which it tells that no answer came} */
        String thrownAfter(Loss loss) {
            return switch (this) {
                case OBS_JAVA -> "ObsException";
                case AWS -> "SdkClientException";
                case MINIO ->
                    switch (loss) {
                        case RESET -> "SocketException";
                        case CLOSE -> "EOFException";
                        case CUT -> "ProtocolException";
                    };
            };
        }
    }

    /** An upload up to its completion, which the server lets fail as the script says. */
    private static final class Upload implements AutoCloseable {

        final StoringBackend backend = new StoringBackend();
        final ErrorServer server;
        final Uploads uploads;
        final String id;
        final String etag;

        /** Uploads the part; the server lets the first completion fail. */
        Upload(IntFunction<Uploads> client, Fault first, Fault... more) throws Exception {
            Rule rule =
                    Rule.on(ServedOperation.COMPLETE_MULTIPART_UPLOAD).first(1).answer(first, more);
            server = ErrorServer.start(
                    Script.of(rule), ErrorServerOptions.defaults().withForward(backend.endpoint()));
            uploads = client.apply(server.endpoint().getPort());
            id = uploads.begin();
            etag = uploads.uploadPart(id, CONTENT);
        }

        Uploads.Reported reported() {
            return uploads.reported(assertThrows(Exception.class, () -> uploads.complete(id, etag)));
        }

        void assertLookingTellsThatItIsComplete() throws Exception {
            assertEquals(List.of(), uploads.open());
            assertEquals(Optional.of(id), uploads.uploadOfObject());
            assertArrayEquals(CONTENT, backend.content("/bucket/key").orElseThrow());
        }

        long completions() {
            return server.requests().stream()
                    .map(RecordedRequest::operation)
                    .filter(ServedOperation.COMPLETE_MULTIPART_UPLOAD::equals)
                    .count();
        }

        @Override
        public void close() {
            uploads.close();
            server.close();
            backend.close();
        }
    }

    @ParameterizedTest
    @MethodSource
    void whoLooksFindsThatTheUploadIsCompleteThoughTheAnswerWasLost(Sdk sdk, Loss loss) throws Exception {
        try (Upload upload = new Upload(sdk::once, loss.fault())) {
            Uploads.Reported reported = upload.reported();

            assertEquals(sdk.thrownAfter(loss), reported.thrown());
            assertEquals(Optional.empty(), reported.status());
            assertSaysToLookFirst(reported.kit());
            assertEquals(1, upload.completions());
            upload.assertLookingTellsThatItIsComplete();
        }
    }

    static Stream<Arguments> whoLooksFindsThatTheUploadIsCompleteThoughTheAnswerWasLost() {
        return Arrays.stream(Sdk.values())
                .flatMap(sdk -> Arrays.stream(Loss.values()).map(loss -> Arguments.of(sdk, loss)));
    }

    @ParameterizedTest
    @EnumSource
    void theReportAfterALostRequestIsTheSameAndWhoLooksFindsThatTheUploadIsOpen(Sdk sdk) throws Exception {
        Uploads.Reported afterLostAnswer;
        try (Upload upload = new Upload(sdk::once, Fault.loseAnswer())) {
            afterLostAnswer = upload.reported();
        }
        try (Upload upload = new Upload(sdk::once, Fault.reset())) {
            assertEquals(afterLostAnswer, upload.reported());
            assertEquals(1, upload.completions());

            assertEquals(List.of(upload.id), upload.uploads.open());
            assertEquals(Optional.empty(), upload.backend.content("/bucket/key"));
            upload.uploads.complete(upload.id, upload.etag);
            upload.assertLookingTellsThatItIsComplete();
        }
    }

    @ParameterizedTest
    @EnumSource
    void afterAnErrorThatTheServerSentThoughItCompletedTheUploadTheKitSaysToLookFirst(Sdk sdk) throws Exception {
        try (Upload upload = new Upload(sdk::once, Fault.execute(), Fault.error(ServerErrorCode.INTERNAL_ERROR))) {
            Uploads.Reported reported = upload.reported();

            assertEquals(Optional.of(500), reported.status());
            assertSaysToLookFirst(reported.kit());
            assertEquals(1, upload.completions());
            upload.assertLookingTellsThatItIsComplete();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClientThatSendsAgainByItselfReportsACompleteUploadAsMissing(Sdk sdk) throws Exception {
        try (Upload upload = new Upload(sdk::again, Fault.loseAnswer())) {
            Uploads.Reported reported = upload.reported();

            assertEquals(2, upload.completions());
            assertEquals(Optional.of(404), reported.status());
            assertEquals(
                    Optional.of(ServerErrorCode.NO_SUCH_UPLOAD), reported.kit().known());
            String action = reported.kit().action().orElseThrow();
            assertTrue(
                    action.contains("If an earlier request may have completed the upload, look for its object"),
                    action);
            assertEquals(NextStep.LOOK_FIRST, reported.kit().nextStep(Operation.COMPLETE_MULTIPART_UPLOAD));
            upload.assertLookingTellsThatItIsComplete();
        }
    }

    private static void assertSaysToLookFirst(ErrorResponse error) {
        assertEquals(Effect.POSSIBLE, error.effect());
        assertEquals(NextStep.LOOK_FIRST, error.nextStep(Operation.COMPLETE_MULTIPART_UPLOAD));
    }
}
