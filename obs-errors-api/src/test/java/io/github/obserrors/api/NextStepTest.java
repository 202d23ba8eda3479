package io.github.obserrors.api;

import static io.github.obserrors.api.NextStep.LOOK_FIRST;
import static io.github.obserrors.api.NextStep.RESEND;
import static io.github.obserrors.api.NextStep.STOP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether to send a request again, to look first whether it was done, or to stop. */
class NextStepTest {

    private static final HttpStatus UNAVAILABLE = HttpStatus.of(503);

    @Test
    void fourOperationsMustNotBeDoneTwice() {
        assertEquals(
                Set.of(
                        Operation.COMPLETE_MULTIPART_UPLOAD,
                        Operation.APPEND,
                        Operation.RENAME,
                        Operation.DELETE_BUCKET),
                Arrays.stream(Operation.values())
                        .filter(operation -> !operation.isIdempotent())
                        .collect(Collectors.toSet()));
    }

    @Test
    void operationsSayWhereToLook() {
        assertTrue(Operation.PUT.howToLook().contains("metadata of the object"));
        assertTrue(Operation.COMPLETE_MULTIPART_UPLOAD.howToLook().contains("upload ID"));
        assertTrue(Operation.DELETE_BUCKET.howToLook().contains("HEAD request for the bucket after a while"));
        assertTrue(Operation.APPEND.howToLook().contains("length"));
    }

    @ParameterizedTest
    @EnumSource
    void anInternalErrorIsLookedAfterWhereTheOperationMustNotBeDoneTwice(Operation operation) {
        NextStep expected = operation.isIdempotent() ? RESEND : LOOK_FIRST;
        assertEquals(expected, error(ServerErrorCode.INTERNAL_ERROR).nextStep(operation));
        assertEquals(expected, error(ServerErrorCode.SERVICE_UNAVAILABLE).nextStep(operation));
        assertEquals(
                expected, ErrorResponse.builder().status(UNAVAILABLE).build().nextStep(operation));
    }

    @ParameterizedTest
    @EnumSource
    void whatWasThrottledIsSentAgainWhateverTheOperation(Operation operation) {
        assertEquals(RESEND, error(ServerErrorCode.SLOW_DOWN).nextStep(operation));
        assertEquals(
                RESEND,
                ErrorResponse.builder()
                        .code(ServerErrorCode.GET_QOS_TOKEN_EXCEPTION)
                        .status(UNAVAILABLE)
                        .build()
                        .nextStep(operation));
    }

    @ParameterizedTest
    @EnumSource
    void whereNoRetryHelpsItIsTimeToStop(Operation operation) {
        assertEquals(STOP, error(ServerErrorCode.NO_SUCH_KEY).nextStep(operation));
        assertEquals(
                STOP, ErrorResponse.builder().status(HttpStatus.of(404)).build().nextStep(operation));
    }

    @ParameterizedTest
    @EnumSource
    void aSuccessIsNeverSentAgain(Operation operation) {
        assertEquals(
                STOP,
                new NoError(Optional.of(HttpStatus.of(200)), Optional.empty(), Optional.empty(), List.of())
                        .nextStep(operation));
    }

    @ParameterizedTest
    @EnumSource
    void withoutAdviceWhatMayHaveBeenDoneIsLookedAfter(Operation operation) {
        assertEquals(LOOK_FIRST, ErrorResponse.builder().build().nextStep(operation));
        assertEquals(
                LOOK_FIRST,
                ErrorResponse.builder()
                        .status(HttpStatus.of(200))
                        .code(ErrorCode.of("SYS.0001"))
                        .build()
                        .nextStep(operation));
        assertEquals(
                STOP, ErrorResponse.builder().status(HttpStatus.of(403)).build().nextStep(operation));
    }

    @ParameterizedTest
    @EnumSource
    void theStepFollowsTheAdviceAndTheEffectOfEachCode(ServerErrorCode code) {
        for (Operation operation : Operation.values()) {
            NextStep step = error(code).nextStep(operation);
            if (code.retryAdvice() == RetryAdvice.DO_NOT_RETRY) {
                assertEquals(STOP, step);
            } else if (code.effect() == Effect.POSSIBLE && !operation.isIdempotent()) {
                assertEquals(LOOK_FIRST, step);
            } else if (code.retryAdvice() != RetryAdvice.FOLLOW_REDIRECT) {
                assertEquals(RESEND, step);
            }
        }
    }

    @Test
    void aRedirectWithAnAddressIsFollowed() {
        assertEquals(
                RESEND,
                ErrorResponse.builder()
                        .code(ServerErrorCode.TEMPORARY_REDIRECT)
                        .location("https://bucket.obs.example/")
                        .build()
                        .nextStep(Operation.PUT));
    }

    @Test
    void aDeleteResultIsSentAgainForTheObjectsWhoseErrorsSaySo() {
        assertEquals(STOP, deleteResult().nextStep(Operation.MULTI_OBJECT_DELETE));
        assertEquals(STOP, deleteResult("AccessDenied").nextStep(Operation.MULTI_OBJECT_DELETE));
        assertEquals(LOOK_FIRST, deleteResult("AccessDenied", "SYS.0001").nextStep(Operation.MULTI_OBJECT_DELETE));
        assertEquals(
                RESEND,
                deleteResult("AccessDenied", "SYS.0001", "InternalError").nextStep(Operation.MULTI_OBJECT_DELETE));
    }

    @Test
    void anIncompleteDeleteResultIsLookedAfter() {
        DeleteResult complete = deleteResult("InternalError");
        DeleteResult cut = new DeleteResult(
                complete.status(),
                complete.requestId(),
                complete.hostId(),
                complete.errors(),
                complete.deleted(),
                false,
                List.of(Note.TRUNCATED));
        assertEquals(RESEND, complete.nextStep(Operation.MULTI_OBJECT_DELETE));
        assertEquals(LOOK_FIRST, cut.nextStep(Operation.MULTI_OBJECT_DELETE));
    }

    @Test
    void aDeleteResultWithTheStatusOfAnErrorProvesNothing() {
        for (int status : new int[] {200, 500}) {
            DeleteResult result = new DeleteResult(
                    Optional.of(HttpStatus.of(status)),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    0,
                    true,
                    List.of());
            assertEquals(status == 200 ? STOP : LOOK_FIRST, result.nextStep(Operation.MULTI_OBJECT_DELETE));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownOutcomeIsAlwaysLookedAfter(Operation operation) {
        UnknownOutcome outcome = new UnknownOutcome(
                Optional.of(HttpStatus.of(200)), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        assertEquals(LOOK_FIRST, outcome.nextStep(operation));
        assertEquals(Effect.POSSIBLE, outcome.effect());
    }

    @Test
    void aRedirectWithoutAnAddressLeadsNowhere() {
        assertEquals(STOP, error(ServerErrorCode.TEMPORARY_REDIRECT).nextStep(Operation.GET));
    }

    private static ErrorResponse error(ServerErrorCode code) {
        return ErrorResponse.builder().code(code).build();
    }

    private static DeleteResult deleteResult(String... codes) {
        return new DeleteResult(
                Stream.of(codes)
                        .map(code -> new KeyError(
                                ErrorBody.builder(ErrorCode.of(code)).build()))
                        .toList(),
                3);
    }
}
