package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The advice of a response is that of its code where it is known, else that of its status. */
class ErrorResponseAdviceTest {

    private static final HttpStatus UNAVAILABLE = HttpStatus.of(503);

    @ParameterizedTest
    @EnumSource
    void aListedCodeDecidesWhateverTheStatus(ServerErrorCode code) {
        for (HttpStatus status : HttpStatus.documented()) {
            ErrorResponse response =
                    ErrorResponse.builder().code(code).status(status).build();
            assertEquals(Optional.of(code.retryAdvice()), response.retryAdvice());
            assertEquals(Optional.of(code.retryReason()), response.retryReason());
        }
    }

    @Test
    void aListedCodeDecidesWithoutAStatus() {
        ErrorResponse response =
                ErrorResponse.builder().code(ServerErrorCode.SLOW_DOWN).build();
        assertEquals(Optional.of(RetryAdvice.RETRY_MORE_SLOWLY), response.retryAdvice());
        assertEquals(Optional.of(ServerErrorCode.SLOW_DOWN.retryReason()), response.retryReason());
    }

    @Test
    void aPrintedSpellingDecidesLikeItsCode() {
        ErrorResponse response = ErrorResponse.builder()
                .code(ErrorCode.of("MaxMessageLength Exceeded"))
                .status(UNAVAILABLE)
                .build();
        assertEquals(Optional.of(RetryAdvice.DO_NOT_RETRY), response.retryAdvice());
        assertEquals(Optional.of(ServerErrorCode.MAX_MESSAGE_LENGTH_EXCEEDED.retryReason()), response.retryReason());
    }

    @Test
    void withAnUnlistedCodeTheStatusDecides() {
        ErrorResponse response = ErrorResponse.builder()
                .code(ErrorCode.of("SYS.0001"))
                .status(UNAVAILABLE)
                .build();
        assertEquals(Optional.of(RetryAdvice.RETRY), response.retryAdvice());
        assertEquals(Optional.of(UNAVAILABLE.retryReason()), response.retryReason());
    }

    @Test
    void withoutACodeTheStatusDecides() {
        ErrorResponse response = ErrorResponse.builder().status(UNAVAILABLE).build();
        assertEquals(Optional.of(RetryAdvice.RETRY), response.retryAdvice());
        assertEquals(Optional.of(UNAVAILABLE.retryReason()), response.retryReason());
    }

    @Test
    void withNeitherThereIsNoAdvice() {
        ErrorResponse response =
                ErrorResponse.builder().code(ErrorCode.of("SYS.0001")).build();
        assertEquals(Optional.empty(), response.retryAdvice());
        assertEquals(Optional.empty(), response.retryReason());
    }

    private static ErrorResponse.Builder withWait() {
        return ErrorResponse.builder().retryAfter("120");
    }

    private static void assertWaitIsAsked(ErrorResponse response) {
        assertEquals(Optional.of(RetryAdvice.RETRY_MORE_SLOWLY), response.retryAdvice());
        assertEquals(Optional.of("The server asks to wait before the next try."), response.retryReason());
    }

    @Test
    void aWaitTurnsARetryIntoASlowerOne() {
        assertWaitIsAsked(withWait().code(ServerErrorCode.INTERNAL_ERROR).build());
        assertWaitIsAsked(withWait().status(UNAVAILABLE).build());
    }

    @Test
    void aWaitIsARetryWhereNoListedCodeSaysOtherwise() {
        assertWaitIsAsked(withWait().status(HttpStatus.of(404)).build());
        assertWaitIsAsked(withWait().code(ErrorCode.of("SYS.0001")).build());
        assertWaitIsAsked(withWait().build());
    }

    @ParameterizedTest
    @EnumSource
    void aWaitChangesNoOtherAdviceOfAListedCode(ServerErrorCode code) {
        RetryAdvice expected =
                code.retryAdvice() == RetryAdvice.RETRY ? RetryAdvice.RETRY_MORE_SLOWLY : code.retryAdvice();
        assertEquals(
                Optional.of(expected),
                withWait().code(code).status(UNAVAILABLE).build().retryAdvice());
    }

    @Test
    void aWaitChangesNoRedirection() {
        ErrorResponse response = withWait().status(HttpStatus.of(307)).build();
        assertEquals(Optional.of(RetryAdvice.FOLLOW_REDIRECT), response.retryAdvice());
        assertEquals(Optional.of(HttpStatus.of(307).retryReason()), response.retryReason());
    }

    @Test
    void aWaitThatIsNotUnderstoodChangesNothing() {
        ErrorResponse response =
                ErrorResponse.builder().retryAfter("soon").status(UNAVAILABLE).build();
        assertEquals(Optional.of(RetryAdvice.RETRY), response.retryAdvice());
        assertEquals(Optional.of(UNAVAILABLE.retryReason()), response.retryReason());
    }
}
