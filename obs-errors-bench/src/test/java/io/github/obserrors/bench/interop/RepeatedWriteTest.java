package io.github.obserrors.bench.interop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.obs.services.ObsClient;
import com.obs.services.exception.ObsException;
import com.obs.services.model.AppendObjectRequest;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.NextStep;
import io.github.obserrors.api.Operation;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.bench.store.StoringBackend;
import io.github.obserrors.server.ErrorServer;
import io.github.obserrors.server.ErrorServerOptions;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.Script;
import io.github.obserrors.server.ServedOperation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** A client sends a write again because its answer was lost, and is refused because the write was done. */
class RepeatedWriteTest {

    private static final byte[] CONTENT = "a line\n".getBytes(UTF_8);

    @Test
    void anAppendThatWasDoneIsReportedAsOneAtAWrongPosition() throws IOException {
        try (StoringBackend backend = new StoringBackend();
                ErrorServer server = losingTheFirstAnswer(backend, ServedOperation.APPEND_OBJECT);
                ObsClient client = ObsJavaClient.client(server.endpoint().getPort(), 3)) {
            AppendObjectRequest append = new AppendObjectRequest("bucket");
            append.setObjectKey("key");
            append.setPosition(0);
            append.setInput(new ByteArrayInputStream(CONTENT));

            ObsException thrown = assertThrows(ObsException.class, () -> client.appendObject(append));

            ErrorResponse error = ObsJavaClient.decoded(thrown);
            assertEquals(Optional.of(ServerErrorCode.POSITION_NOT_EQUAL_TO_LENGTH), error.known());
            assertEquals(NextStep.LOOK_FIRST, error.nextStep(Operation.APPEND));
            assertEquals(2, server.count());
            assertArrayEquals(CONTENT, backend.content("/bucket/key").orElseThrow());
        }
    }

    @Test
    void anUploadThatMustNotReplaceAnythingIsRefusedBecauseOfItself() throws IOException {
        try (StoringBackend backend = new StoringBackend();
                ErrorServer server = losingTheFirstAnswer(backend, ServedOperation.PUT_OBJECT);
                S3Client client =
                        AwsSdkClient.client(server.endpoint().getPort(), AwsRetryStrategy.standardRetryStrategy())) {
            S3Exception thrown = assertThrows(
                    S3Exception.class,
                    () -> client.putObject(
                            request -> request.bucket("bucket").key("key").ifNoneMatch("*"),
                            RequestBody.fromBytes(CONTENT)));

            ErrorResponse error = AwsSdkClient.decoded(thrown);
            assertEquals(Optional.of(ServerErrorCode.PRECONDITION_FAILED), error.known());
            assertEquals(NextStep.LOOK_FIRST, error.nextStep(Operation.PUT));
            assertEquals(2, server.count());
            assertArrayEquals(CONTENT, backend.content("/bucket/key").orElseThrow());
        }
    }

    private static ErrorServer losingTheFirstAnswer(StoringBackend backend, ServedOperation operation) {
        return ErrorServer.start(
                Script.of(Rule.on(operation).first(1).answer(Fault.loseAnswer())),
                ErrorServerOptions.defaults().withForward(backend.endpoint()));
    }
}
