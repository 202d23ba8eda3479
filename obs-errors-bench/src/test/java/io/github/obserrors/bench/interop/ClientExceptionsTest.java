package io.github.obserrors.bench.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.server.ErrorServer;
import io.github.obserrors.server.Script;
import io.github.obserrors.xml.HeaderFamily;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the exceptions of real clients still hold is enough for the kit, even where the clients lose it. */
class ClientExceptionsTest {

    private static final ErrorBody ERROR = error(RequestIds.AS_WRITTEN);

    private static ErrorBody error(String requestId) {
        return ErrorBody.builder(ServerErrorCode.NO_SUCH_BUCKET)
                .message("The specified bucket does not exist.")
                .requestId(requestId)
                .hostId("host")
                .detail("BucketName", "a & b")
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void theErrorOfAHeadRequestIsDecodedFromTheHeadersOfTheException(HeaderFamily family) throws Exception {
        Answer answer = new Answer(Operation.HEAD_OBJECT, HttpStatus.of(404), family, ERROR);
        try (ErrorServer server = ErrorServer.start(Script.of(answer.rule()));
                Client obs = new ObsJavaClient(server.endpoint().getPort());
                Client aws = new AwsSdkClient(server.endpoint().getPort());
                Client minio = new MinioJavaClient(server.endpoint().getPort())) {
            RequestIds ids = new RequestIds();
            for (Client client : List.of(obs, aws, minio)) {
                ErrorResponse error = client.decoded(Operation.HEAD_OBJECT);
                assertEquals(Optional.of(HttpStatus.of(404)), error.status(), client.name());
                assertEquals(Optional.of(ServerErrorCode.NO_SUCH_BUCKET), error.known(), client.name());
                assertEquals(ERROR.message(), error.message(), client.name());
                ids.set(server.count());
                assertEquals(ERROR.requestId(), ids.asWritten(error.requestId()), client.name());
                assertEquals(ERROR.hostId(), error.hostId(), client.name());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWholeBodyIsDecodedFromTheExceptionsThatHoldIt(HeaderFamily family) throws Exception {
        Answer answer = new Answer(Operation.GET_OBJECT, HttpStatus.of(404), family, ERROR);
        try (ErrorServer server = ErrorServer.start(Script.of(answer.rule()));
                Client obs = new ObsJavaClient(server.endpoint().getPort());
                Client aws = new AwsSdkClient(server.endpoint().getPort())) {
            RequestIds ids = new RequestIds();
            for (Client client : List.of(obs, aws)) {
                ErrorBody body = client.decoded(Operation.GET_OBJECT).toBody().orElseThrow();
                ids.set(server.count());
                assertEquals(ERROR.requestId(), ids.asWritten(body.requestId()), client.name());
                assertEquals(error(body.requestId().orElseThrow()), body, client.name());
            }
        }
    }
}
