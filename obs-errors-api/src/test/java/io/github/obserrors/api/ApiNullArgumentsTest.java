package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A null argument is refused at once, wherever one can be given. */
@SuppressWarnings("NullAway") // to give null is the point
class ApiNullArgumentsTest {

    private static final ErrorBody BODY =
            ErrorBody.builder(ServerErrorCode.NO_SUCH_KEY).build();
    private static final Optional<HttpStatus> NO_STATUS = Optional.empty();
    private static final Optional<String> NO_ID = Optional.empty();

    static Stream<Named<Executable>> calls() {
        return Stream.of(
                call("ErrorCode.of", () -> ErrorCode.of(null)),
                call("ErrorCode.of bytes", () -> ErrorCode.of(null, 0, 0)),
                call("find", () -> ServerErrorCode.find(null)),
                call("listings", () -> ServerErrorCode.NO_SUCH_KEY.listings(null)),
                call("retryAdvice of a known code", () -> ServerErrorCode.NO_SUCH_KEY.retryAdvice(null)),
                call("retryReason of a known code", () -> ServerErrorCode.NO_SUCH_KEY.retryReason(null)),
                call("retryReason of an unknown code", () -> ErrorCode.of("?").retryReason(null)),
                call("retryAdvice of an unknown code", () -> ErrorCode.of("?").retryAdvice(null)),
                call("compareTo", () -> HttpStatus.of(200).compareTo(null)),
                call("name of a detail", () -> new Detail(null, "")),
                call("text of a detail", () -> new Detail("a", null)),
                call("children of a detail", () -> new Detail("a", "", null)),
                call("child of a detail", () -> new Detail("a", "", Arrays.asList((Detail) null))),
                call("code of a body", () -> ErrorBody.builder(null)),
                call("message of a body", () -> builder().message((String) null)),
                call("listing of a message", () -> builder().message((Listing) null)),
                call("request id of a body", () -> builder().requestId(null)),
                call("host id of a body", () -> builder().hostId(null)),
                call("detail of a body", () -> builder().detail(null)),
                call("name of a detail of a body", () -> builder().detail(null, "")),
                call("text of a detail of a body", () -> builder().detail("a", null)),
                call("name of a wanted detail", () -> BODY.detail(null)),
                call("body of a key error", () -> new KeyError(null)),
                call(
                        "status of a delete result",
                        () -> new DeleteResult(null, NO_ID, NO_ID, List.of(), 0, true, List.of())),
                call(
                        "errors of a delete result",
                        () -> new DeleteResult(NO_STATUS, NO_ID, NO_ID, null, 0, true, List.of())),
                call(
                        "request id of a delete result",
                        () -> new DeleteResult(NO_STATUS, null, NO_ID, List.of(), 0, true, List.of())),
                call(
                        "host id of a delete result",
                        () -> new DeleteResult(NO_STATUS, NO_ID, null, List.of(), 0, true, List.of())),
                call("errors of the result of a body", () -> new DeleteResult(null, 0)),
                call(
                        "notes of a delete result",
                        () -> new DeleteResult(NO_STATUS, NO_ID, NO_ID, List.of(), 0, true, null)),
                call("status of no error", () -> new NoError(null, NO_ID, NO_ID, List.of())),
                call("request id of no error", () -> new NoError(NO_STATUS, null, NO_ID, List.of())),
                call("host id of no error", () -> new NoError(NO_STATUS, NO_ID, null, List.of())),
                call("notes of no error", () -> new NoError(NO_STATUS, NO_ID, NO_ID, null)),
                call("status of an unknown outcome", () -> new UnknownOutcome(null, NO_ID, NO_ID, NO_ID, List.of())),
                call(
                        "request id of an unknown outcome",
                        () -> new UnknownOutcome(NO_STATUS, null, NO_ID, NO_ID, List.of())),
                call(
                        "host id of an unknown outcome",
                        () -> new UnknownOutcome(NO_STATUS, NO_ID, null, NO_ID, List.of())),
                call(
                        "excerpt of an unknown outcome",
                        () -> new UnknownOutcome(NO_STATUS, NO_ID, NO_ID, null, List.of())),
                call("notes of an unknown outcome", () -> new UnknownOutcome(NO_STATUS, NO_ID, NO_ID, NO_ID, null)),
                call("asked URI", () -> response().build().redirectUri(null)),
                call("body", () -> response().body(null)),
                call("status", () -> response().status((HttpStatus) null)),
                call("code", () -> response().code(null)),
                call("message", () -> response().message(null)),
                call("request id", () -> response().requestId(null)),
                call("host id", () -> response().hostId(null)),
                call("detail", () -> response().detail(null)),
                call("request id of the header", () -> response().headerRequestId(null)),
                call("host id of the header", () -> response().headerHostId(null)),
                call("location", () -> response().location(null)),
                call("retry after", () -> response().retryAfter(null)),
                call("retry after in milliseconds", () -> response().retryAfterMilliseconds(null)),
                call("operation of an error", () -> response().build().nextStep(null)),
                call("operation of no error", () -> new NoError(NO_STATUS, NO_ID, NO_ID, List.of()).nextStep(null)),
                call(
                        "operation of an unknown outcome",
                        () -> new UnknownOutcome(NO_STATUS, NO_ID, NO_ID, NO_ID, List.of()).nextStep(null)),
                call("operation of a delete result", () -> new DeleteResult(List.of(), 0).nextStep(null)),
                call("operation of a key error", () -> new KeyError(BODY).nextStep(null)),
                call("error of a delay", () -> RetryDelay.defaults().next(null, 1, new Random(1))),
                call(
                        "random of a delay",
                        () -> RetryDelay.defaults().next(response().build(), 1, null)),
                call("base of a delay", () -> RetryDelay.of(null, Duration.ZERO, Duration.ZERO)),
                call("longest wait of a delay", () -> RetryDelay.defaults().withLongestWait(null)),
                call("date", () -> response().date(null)),
                call("note", () -> response().note(null)),
                call("clockSkew", () -> response().build().clockSkew(null)),
                call("response of an exception", () -> new ObsErrorException(null)),
                call("response of an exception with an attempt", () -> new ObsErrorException("", null)),
                call(
                        "attempt of an exception",
                        () -> new ObsErrorException(null, response().build())),
                call(
                        "cause of an exception",
                        () -> new ObsErrorException("", response().build(), null)),
                call(
                        "codes of an exception",
                        () -> new ObsErrorException(response().build()).is((ErrorCode[]) null)),
                call("codes of a code", () -> ServerErrorCode.NO_SUCH_KEY.is((ErrorCode[]) null)),
                call("codes of a response", () -> response().build().is((ErrorCode[]) null)),
                call(
                        "name of a wanted detail of a response",
                        () -> response().build().detail(null)),
                call("thrown", () -> ErrorResponse.in(null)),
                call("code of a neighbour", () -> new Neighbour(null, "")),
                call("difference of a neighbour", () -> new Neighbour(ServerErrorCode.NO_SUCH_KEY, null)),
                call(
                        "edition of a listing",
                        () -> new Listing(null, "", NO_STATUS, Optional.empty(), "", Optional.empty())),
                call(
                        "spelling of a listing",
                        () -> new Listing(Edition.C_SDK, null, NO_STATUS, Optional.empty(), "", Optional.empty())),
                call(
                        "status of a listing",
                        () -> new Listing(Edition.C_SDK, "", null, Optional.empty(), "", Optional.empty())),
                call(
                        "reason of a listing",
                        () -> new Listing(Edition.C_SDK, "", NO_STATUS, null, "", Optional.empty())),
                call(
                        "message of a listing",
                        () -> new Listing(Edition.C_SDK, "", NO_STATUS, Optional.empty(), null, Optional.empty())),
                call(
                        "solution of a listing",
                        () -> new Listing(Edition.C_SDK, "", NO_STATUS, Optional.empty(), "", null)));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void nullIsRefused(Executable call) {
        assertThrows(NullPointerException.class, call);
    }

    private static ErrorBody.Builder builder() {
        return ErrorBody.builder(ServerErrorCode.NO_SUCH_KEY);
    }

    private static ErrorResponse.Builder response() {
        return ErrorResponse.builder();
    }

    private static Named<Executable> call(String name, Executable call) {
        return Named.of(name, call);
    }
}
