package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one asks an error first: which one it is, what a detail says, whether a retry helps. */
class ErrorQuestionsTest {

    private static final ErrorCode UNLISTED = ErrorCode.of("BucketLocked");

    private static ErrorResponse response(ErrorCode code) {
        return ErrorResponse.builder().code(code).build();
    }

    @Test
    void aResponseIsTheErrorOfItsCodeAndNoOther() {
        ErrorResponse response = response(ServerErrorCode.NO_SUCH_KEY);
        assertTrue(response.is(ServerErrorCode.NO_SUCH_KEY));
        assertTrue(response.is(ServerErrorCode.NO_SUCH_BUCKET, ServerErrorCode.NO_SUCH_KEY));
        assertFalse(response.is(ServerErrorCode.NO_SUCH_BUCKET, UNLISTED));
        assertFalse(response.is());
    }

    @Test
    void anUnlistedCodeIsRecognizedByItsText() {
        assertTrue(response(ErrorCode.of("BucketLocked")).is(UNLISTED));
        assertFalse(response(UNLISTED).is(ErrorCode.of("bucketlocked")));
        assertFalse(response(UNLISTED).is(ErrorCode.of("ObjectLocked")), "neither means a listed code");
    }

    @ParameterizedTest
    @EnumSource
    void everyOtherSpellingOfACodeIsThatCodeInBothDirections(ServerErrorCode code) {
        for (String alias : code.aliases()) {
            ErrorCode spelling = ErrorCode.of(alias);
            assertTrue(response(spelling).is(code), alias);
            assertTrue(response(code).is(spelling), alias);
            assertEquals(Optional.of(code), response(spelling).known());
        }
    }

    @Test
    @SuppressWarnings("NullAway") // null is the subject
    void aResponseWithoutACodeIsNoKnownErrorAtAll() {
        ErrorResponse response = ErrorResponse.builder().status(404).build();
        assertFalse(response.is(ServerErrorCode.NO_SUCH_KEY));
        assertEquals(Optional.empty(), response.known());
        assertThrows(NullPointerException.class, () -> response.is((ErrorCode[]) null));
    }

    @Test
    @SuppressWarnings("NullAway") // null is the subject
    void aNullAmongTheCodesIsRefusedWhetherTheCodeIsKnownOrNot() {
        ErrorCode none = null;
        assertThrows(NullPointerException.class, () -> ServerErrorCode.NO_SUCH_KEY.is(none));
        assertThrows(NullPointerException.class, () -> UNLISTED.is(none));
    }

    @Test
    @SuppressWarnings("NullAway") // null is the subject
    void aDetailIsFoundInAnyCaseTheFirstOfSeveralWithoutWhiteSpaceAround() {
        ErrorResponse response = ErrorResponse.builder()
                .detail(new Detail("key", " a b\n"))
                .detail(new Detail("Key", "other"))
                .build();
        assertEquals(Optional.of("a b"), response.detail("Key"));
        assertEquals(Optional.empty(), response.detail("Resource"));
        assertThrows(NullPointerException.class, () -> response.detail(null));
    }

    @ParameterizedTest
    @EnumSource
    void everyAdviceButOneIsWorthARetry(RetryAdvice advice) {
        assertEquals(advice != RetryAdvice.DO_NOT_RETRY, advice.isWorthARetry());
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 404, 429, 500, 503, 600})
    void theNumberOfAStatusTellsWhatTheStatusTells(int number) {
        HttpStatus status = HttpStatus.of(number);
        assertEquals(UNLISTED.retryAdvice(status), UNLISTED.retryAdvice(number));
        assertEquals(UNLISTED.retryReason(status), UNLISTED.retryReason(number));
        assertEquals(
                ErrorResponse.builder().status(status).build(),
                ErrorResponse.builder().status(number).build());
    }

    @Test
    void aNumberThatIsNoStatusTellsNothingBesideACode() {
        assertEquals(Optional.empty(), UNLISTED.retryAdvice(-1));
        assertEquals(Optional.empty(), UNLISTED.retryReason(0));
        assertEquals(Optional.of(RetryAdvice.RETRY), ServerErrorCode.INTERNAL_ERROR.retryAdvice(0));
        assertThrows(
                IllegalArgumentException.class, () -> ErrorResponse.builder().status(0));
    }
}
