package io.github.obserrors.api;

import static io.github.obserrors.api.NextStep.LOOK_FIRST;
import static io.github.obserrors.api.NextStep.RESEND;
import static io.github.obserrors.api.NextStep.STOP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

    /** The codes with which a second request is refused because the first has been done; all others have none. */
    private static final Map<Operation, Set<ServerErrorCode>> REFUSALS = Map.of(
            Operation.PUT, Set.of(ServerErrorCode.PRECONDITION_FAILED, ServerErrorCode.FS_OBJECT_CONFLICT),
            Operation.COPY, Set.of(ServerErrorCode.PRECONDITION_FAILED, ServerErrorCode.FS_OBJECT_CONFLICT),
            Operation.COMPLETE_MULTIPART_UPLOAD,
                    Set.of(
                            ServerErrorCode.NO_SUCH_UPLOAD,
                            ServerErrorCode.PRECONDITION_FAILED,
                            ServerErrorCode.FS_OBJECT_CONFLICT),
            Operation.ABORT_MULTIPART_UPLOAD, Set.of(ServerErrorCode.NO_SUCH_UPLOAD),
            Operation.APPEND, Set.of(ServerErrorCode.POSITION_NOT_EQUAL_TO_LENGTH),
            Operation.RENAME, Set.of(ServerErrorCode.NO_SUCH_KEY),
            Operation.CREATE_BUCKET, Set.of(ServerErrorCode.BUCKET_ALREADY_OWNED_BY_YOU),
            Operation.DELETE_BUCKET, Set.of(ServerErrorCode.NO_SUCH_BUCKET));

    /** The statuses of these codes. */
    private static final Map<Operation, Set<Integer>> STATUSES_OF_REFUSALS = Map.of(
            Operation.PUT, Set.of(409, 412),
            Operation.COPY, Set.of(409, 412),
            Operation.COMPLETE_MULTIPART_UPLOAD, Set.of(404, 409, 412),
            Operation.ABORT_MULTIPART_UPLOAD, Set.of(404),
            Operation.APPEND, Set.of(409),
            Operation.RENAME, Set.of(404),
            Operation.CREATE_BUCKET, Set.of(409),
            Operation.DELETE_BUCKET, Set.of(404));

    @Test
    void fiveOperationsMustNotBeDoneTwice() {
        assertEquals(
                Set.of(
                        Operation.COMPLETE_MULTIPART_UPLOAD,
                        Operation.ABORT_MULTIPART_UPLOAD,
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
        assertTrue(Operation.ABORT_MULTIPART_UPLOAD.howToLook().contains("completed instead"));
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
        assertEquals(STOP, error(ServerErrorCode.ACCESS_DENIED).nextStep(operation));
        assertEquals(STOP, error(ServerErrorCode.INVALID_PART).nextStep(operation));
        assertEquals(
                operation == Operation.RENAME ? LOOK_FIRST : STOP,
                error(ServerErrorCode.NO_SUCH_KEY).nextStep(operation));
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalThatTheRequestItselfMayHaveCausedIsLookedAfter(Operation operation) {
        assertEquals(REFUSALS.getOrDefault(operation, Set.of()), Set.copyOf(operation.refusalsOnceDone()));
        for (ServerErrorCode code : operation.refusalsOnceDone()) {
            assertEquals(Effect.NONE, code.effect());
            assertEquals(RetryAdvice.DO_NOT_RETRY, code.retryAdvice());
            assertEquals(LOOK_FIRST, error(code).nextStep(operation));
            assertEquals(LOOK_FIRST, new KeyError(ErrorBody.builder(code).build()).nextStep(operation));
            assertTrue(operation.idempotenceReason().contains(code.value()), operation.idempotenceReason());
        }
    }

    @Test
    void howToLookAfterARefusedUploadKeepsItsConditions() {
        assertTrue(Operation.PUT.howToLook().contains("under the same conditions"));
    }

    @ParameterizedTest
    @EnumSource
    void withoutAKnownCodeTheStatusOfARefusalIsLookedAfter(Operation operation) {
        Set<Integer> refusals = STATUSES_OF_REFUSALS.getOrDefault(operation, Set.of());
        for (int status : new int[] {403, 404, 405, 409, 410, 412, 416}) {
            ErrorResponse bare =
                    ErrorResponse.builder().status(HttpStatus.of(status)).build();
            if (refusals.contains(status)) {
                ErrorResponse waiting = bare.toBuilder().retryAfter("3").build();
                assertEquals(LOOK_FIRST, bare.nextStep(operation), bare::toString);
                assertEquals(LOOK_FIRST, waiting.nextStep(operation), waiting::toString);
            } else {
                assertEquals(STOP, bare.nextStep(operation), bare::toString);
            }
        }
    }

    @Test
    void aKnownCodeOutweighsTheStatusOfARefusal() {
        ErrorResponse missing = ErrorResponse.builder()
                .status(HttpStatus.of(404))
                .code(ServerErrorCode.NO_SUCH_BUCKET)
                .build();
        assertEquals(STOP, missing.nextStep(Operation.COMPLETE_MULTIPART_UPLOAD));
        assertEquals(
                LOOK_FIRST,
                missing.toBuilder()
                        .code(ErrorCode.of("UploadNotFound"))
                        .build()
                        .nextStep(Operation.COMPLETE_MULTIPART_UPLOAD));
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
            if (REFUSALS.getOrDefault(operation, Set.of()).contains(code)) {
                assertEquals(LOOK_FIRST, step);
            } else if (code.retryAdvice() == RetryAdvice.DO_NOT_RETRY) {
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
