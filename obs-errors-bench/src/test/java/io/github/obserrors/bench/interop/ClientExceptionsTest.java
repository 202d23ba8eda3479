package io.github.obserrors.bench.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.xml.HeaderFamily;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the exceptions of real clients still hold is enough for the kit, even where the clients lose it. */
class ClientExceptionsTest {

    private static final ErrorBody ERROR = ErrorBody.builder(ServerErrorCode.NO_SUCH_BUCKET)
            .message("The specified bucket does not exist.")
            .requestId("0000018A4E4567BD47CF110EE1B2A4DF")
            .hostId("host")
            .detail("BucketName", "a & b")
            .build();

    @ParameterizedTest
    @EnumSource
    void theErrorOfAHeadRequestIsDecodedFromTheHeadersOfTheException(HeaderFamily family) throws Exception {
        Answer answer = new Answer(Operation.HEAD_OBJECT, HttpStatus.of(404), family, ERROR);
        try (ErrorServer server = new ErrorServer(answer);
                Client obs = new ObsJavaClient(server.port());
                Client aws = new AwsSdkClient(server.port());
                Client minio = new MinioJavaClient(server.port())) {
            for (Client client : List.of(obs, aws, minio)) {
                ErrorResponse error = client.decoded(Operation.HEAD_OBJECT);
                assertEquals(Optional.of(HttpStatus.of(404)), error.status(), client.name());
                assertEquals(Optional.of(ServerErrorCode.NO_SUCH_BUCKET), error.known(), client.name());
                assertEquals(ERROR.message(), error.message(), client.name());
                assertEquals(ERROR.requestId(), error.requestId(), client.name());
                assertEquals(ERROR.hostId(), error.hostId(), client.name());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWholeBodyIsDecodedFromTheExceptionsThatHoldIt(HeaderFamily family) throws Exception {
        Answer answer = new Answer(Operation.GET_OBJECT, HttpStatus.of(404), family, ERROR);
        try (ErrorServer server = new ErrorServer(answer);
                Client obs = new ObsJavaClient(server.port());
                Client aws = new AwsSdkClient(server.port())) {
            for (Client client : List.of(obs, aws)) {
                assertEquals(
                        Optional.of(ERROR), client.decoded(Operation.GET_OBJECT).toBody(), client.name());
            }
        }
    }
}
