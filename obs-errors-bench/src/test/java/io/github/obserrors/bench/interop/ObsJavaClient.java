package io.github.obserrors.bench.interop;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.obs.services.ObsClient;
import com.obs.services.ObsConfiguration;
import com.obs.services.exception.ObsException;
import com.obs.services.model.AuthTypeEnum;
import com.obs.services.model.CompleteMultipartUploadRequest;
import com.obs.services.model.DeleteObjectsRequest;
import com.obs.services.model.DeleteObjectsResult;
import com.obs.services.model.PartEtag;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.api.StatusClass;
import io.github.obserrors.xml.HeaderFamily;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The client of Huawei Cloud. */
final class ObsJavaClient implements Client {

    private final ObsClient client;

    ObsJavaClient(int port) {
        client = client(port, 0);
    }

    /** {@return a client for a server on this machine, which sends a request again at most so many times} */
    static ObsClient client(int port, int retries) {
        ObsConfiguration configuration = new ObsConfiguration();
        configuration.setEndPoint("127.0.0.1");
        configuration.setEndpointHttpPort(port);
        configuration.setHttpsOnly(false);
        configuration.setPathStyle(true);
        configuration.setMaxErrorRetry(retries);
        configuration.setAuthTypeNegotiation(false);
        configuration.setAuthType(AuthTypeEnum.OBS);
        return new ObsClient("access", "secret", configuration);
    }

    @Override
    public String name() {
        return "esdk-obs-java";
    }

    @Override
    public Class<?> mainClass() {
        return ObsClient.class;
    }

    @Override
    public List<Deviation> deviations() {
        return List.of(
                new Deviation(
                        "Entities in the message stay as they are written.",
                        answer -> true,
                        (answer, outcome) ->
                                outcome.withMessage(outcome.message().map(ObsJavaClient::asWritten))),
                new Deviation(
                        "For a response without a body, it reports neither the code, apart from `RequestTimeTooSkewed`, nor the message, whatever"
                                + " the headers say; the message is the text `null`, or mentions too many errors if the status is 500 or higher.",
                        answer -> answer.isFor(Operation.HEAD_OBJECT),
                        (answer, outcome) -> (answer.error().code() == ServerErrorCode.REQUEST_TIME_TOO_SKEWED
                                        ? outcome
                                        : outcome.withoutCode())
                                .withMessage(Optional.of(
                                        answer.isOfClass(StatusClass.SERVER_ERROR)
                                                ? "Encountered too many 5xx errors (0), aborting request."
                                                : "null"))),
                new Deviation(
                        "For a response without a body, it reports no request id if the headers are those of OBS.",
                        answer -> answer.isFor(Operation.HEAD_OBJECT) && answer.family() == HeaderFamily.OBS,
                        (answer, outcome) -> outcome.withoutRequestId()),
                new Deviation(
                        "For a status from 400 to 499, the message has a second line, `Request Error.`",
                        answer -> answer.isOfClass(StatusClass.CLIENT_ERROR),
                        (answer, outcome) ->
                                outcome.withMessage(outcome.message().map(text -> text + "\nRequest Error."))),
                new Deviation(
                        "For a redirect without `Location`, it reports no code, a message of its own, and no request id if the headers are"
                                + " those of OBS.",
                        answer -> answer.isOfClass(StatusClass.REDIRECTION),
                        (answer, outcome) -> (answer.family() == HeaderFamily.OBS
                                        ? outcome.withoutRequestId()
                                        : outcome)
                                .withoutCode()
                                .withMessage(Optional.of("Try to redirect, but location is null!"))),
                new Deviation(
                        "For an error with status 200 after completing a multipart upload, it throws a `NullPointerException`.",
                        answer -> answer.isFor(Operation.COMPLETE_MULTIPART) && answer.isOfClass(StatusClass.SUCCESS),
                        (answer, outcome) -> Outcome.other("NullPointerException")));
    }

    private static String asWritten(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\u0085", "&#x85;")
                .replace("\u2028", "&#x2028;")
                .replace("\u2029", "&#x2029;");
    }

    @Override
    public Optional<Throwable> failure(Operation operation) {
        try {
            start(operation);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    @Override
    public Outcome outcome(Throwable thrown) {
        return thrown instanceof ObsException e
                ? new Outcome(
                        "error",
                        Optional.of(e.getResponseCode()),
                        Optional.ofNullable(e.getErrorCode()),
                        Optional.ofNullable(e.getErrorMessage()),
                        Optional.ofNullable(e.getErrorRequestId()))
                : Outcome.other(thrown.getClass().getSimpleName());
    }

    @Override
    public Optional<ErrorResponse> recovered(Throwable thrown) {
        return thrown instanceof ObsException e ? Optional.of(decoded(e)) : Optional.empty();
    }

    static ErrorResponse decoded(ObsException e) {
        return io.github.obserrors.bench.clients.sdk.ObsJavaClient.decoded(e);
    }

    private Object start(Operation operation) {
        return switch (operation) {
            case GET_OBJECT -> client.getObject("bucket", "key");
            case PUT_OBJECT -> client.putObject("bucket", "key", new ByteArrayInputStream("x".getBytes(UTF_8)));
            case LIST_OBJECTS -> client.listObjects("bucket");
            case DELETE_BUCKET -> client.deleteBucket("bucket");
            case COPY_OBJECT -> client.copyObject("bucket", "key", "bucket", "copy");
            case COMPLETE_MULTIPART ->
                client.completeMultipartUpload(new CompleteMultipartUploadRequest(
                        "bucket", "key", "1", new ArrayList<>(List.of(new PartEtag("e", 1)))));
            case DELETE_OBJECTS -> delete(List.of("key"));
            case HEAD_OBJECT -> client.getObjectMetadata("bucket", "key");
        };
    }

    private DeleteObjectsResult delete(List<String> keys) {
        DeleteObjectsRequest request = new DeleteObjectsRequest("bucket");
        keys.forEach(request::addKeyAndVersion);
        return client.deleteObjects(request);
    }

    @Override
    public List<String> deleteObjects(List<String> keys) {
        DeleteObjectsResult result = delete(keys);
        List<String> lines = new ArrayList<>();
        result.getDeletedObjectResults().forEach(deleted -> lines.add(deleted.getObjectKey()));
        result.getErrorResults()
                .forEach(error ->
                        lines.add(error.getObjectKey() + ": " + error.getErrorCode() + ": " + error.getMessage()));
        return lines;
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
