package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The advice of a response is that of its code where it is known, else that of its status. */
class ErrorResponseAdviceTest {

    private static final HttpStatus UNAVAILABLE = HttpStatus.of(503);

    @ParameterizedTest
    @EnumSource
    void aListedCodeDecidesWhateverTheStatus(ServerErrorCode code) {
        for (HttpStatus status : HttpStatus.documented()) {
            ErrorResponse response = ErrorResponse.builder()
                    .code(code)
                    .status(status)
                    .location("https://b.example.com/")
                    .build();
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
        assertEquals(UNAVAILABLE.retryReason(), response.retryReason());
    }

    @Test
    void withoutACodeTheStatusDecides() {
        ErrorResponse response = ErrorResponse.builder().status(UNAVAILABLE).build();
        assertEquals(Optional.of(RetryAdvice.RETRY), response.retryAdvice());
        assertEquals(UNAVAILABLE.retryReason(), response.retryReason());
    }

    @Test
    void withNeitherThereIsNoAdvice() {
        ErrorResponse response =
                ErrorResponse.builder().code(ErrorCode.of("SYS.0001")).build();
        assertEquals(Optional.empty(), response.retryAdvice());
        assertEquals(Optional.empty(), response.retryReason());
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200, 204, 299})
    void theStatusOfASuccessSaysNothingOfAnError(int success) {
        ErrorResponse.Builder unlisted = ErrorResponse.builder().status(HttpStatus.of(success));
        for (ErrorResponse response : List.of(
                unlisted.build(), unlisted.code(ErrorCode.of("SYS.0001")).build())) {
            assertEquals(Optional.empty(), response.retryAdvice());
            assertEquals(Optional.empty(), response.retryReason());
        }
        ErrorResponse listed = unlisted.code(ServerErrorCode.INTERNAL_ERROR).build();
        assertEquals(Optional.of(RetryAdvice.RETRY), listed.retryAdvice());
    }

    private static void assertNamesNoAddress(ErrorResponse response) {
        assertEquals(Optional.of(RetryAdvice.DO_NOT_RETRY), response.retryAdvice());
        assertEquals(Optional.of("The response redirects, but names no address to go to."), response.retryReason());
    }

    @Test
    void aRedirectionWithoutATargetIsNotToBeFollowed() {
        for (int redirection : List.of(301, 302, 307, 308)) {
            ErrorResponse.Builder response = ErrorResponse.builder().status(HttpStatus.of(redirection));
            assertNamesNoAddress(response.build());
            assertNamesNoAddress(response.location(" ").build());
            assertNamesNoAddress(response.retryAfter("120").build());

            ErrorResponse named =
                    response.detail(new Detail("Endpoint", "b.example.com")).build();
            assertEquals(Optional.of(RetryAdvice.FOLLOW_REDIRECT), named.retryAdvice());
            assertEquals(HttpStatus.of(redirection).retryReason(), named.retryReason());
        }
        assertNamesNoAddress(ErrorResponse.builder()
                .code(ServerErrorCode.PERMANENT_REDIRECT)
                .status(UNAVAILABLE)
                .build());
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
                withWait()
                        .code(code)
                        .status(UNAVAILABLE)
                        .location("https://b.example.com/")
                        .build()
                        .retryAdvice());
    }

    @Test
    void aWaitChangesNoRedirection() {
        ErrorResponse response = withWait()
                .status(HttpStatus.of(307))
                .location("https://b.example.com/")
                .build();
        assertEquals(Optional.of(RetryAdvice.FOLLOW_REDIRECT), response.retryAdvice());
        assertEquals(HttpStatus.of(307).retryReason(), response.retryReason());
    }

    @Test
    void aWaitThatIsNotUnderstoodChangesNothing() {
        ErrorResponse response =
                ErrorResponse.builder().retryAfter("soon").status(UNAVAILABLE).build();
        assertEquals(Optional.of(RetryAdvice.RETRY), response.retryAdvice());
        assertEquals(UNAVAILABLE.retryReason(), response.retryReason());
    }
}
