package io.github.obserrors.api;

import static io.github.obserrors.api.RetryAdvice.DO_NOT_RETRY;
import static io.github.obserrors.api.RetryAdvice.FOLLOW_REDIRECT;
import static io.github.obserrors.api.RetryAdvice.RESEND_IF_REPEATABLE;
import static io.github.obserrors.api.RetryAdvice.RETRY;
import static io.github.obserrors.api.RetryAdvice.RETRY_AFTER_CORRECTING_CLOCK;
import static io.github.obserrors.api.RetryAdvice.RETRY_MORE_SLOWLY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The retry advice follows the practice of OBS and S3 clients. */
class RetryPracticeTest {

    @Test
    void anInternalErrorIsRetried() {
        assertEquals(RETRY, ServerErrorCode.INTERNAL_ERROR.retryAdvice());
    }

    @Test
    void anUnavailableServiceIsRetried() {
        assertEquals(RETRY, ServerErrorCode.SERVICE_UNAVAILABLE.retryAdvice());
    }

    @Test
    void slowDownIsRetriedMoreSlowly() {
        assertEquals(RETRY_MORE_SLOWLY, ServerErrorCode.SLOW_DOWN.retryAdvice());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 408, 503})
    void aRequestTimeoutIsRetriedByItsCodeWhateverItsStatusIfItsBodyCanBeRepeated(int status) {
        assertEquals(
                Optional.of(RESEND_IF_REPEATABLE),
                ErrorCode.of("RequestTimeout").retryAdvice(HttpStatus.of(status)));
    }

    @Test
    void anAbortedOperationIsRetried() {
        assertEquals(RETRY, ServerErrorCode.OPERATION_ABORTED.retryAdvice());
    }

    @Test
    void aSkewedTimeIsRetriedAfterTheClockIsCorrected() {
        assertEquals(RETRY_AFTER_CORRECTING_CLOCK, ServerErrorCode.REQUEST_TIME_TOO_SKEWED.retryAdvice());
    }

    @Test
    void aWrongSignatureIsNotRetriedUnlessAClockDifferenceWasMeasured() {
        assertEquals(DO_NOT_RETRY, ServerErrorCode.SIGNATURE_DOES_NOT_MATCH.retryAdvice());
        assertTrue(ServerErrorCode.SIGNATURE_DOES_NOT_MATCH
                .retryReason()
                .contains("unless a clock difference was measured"));
    }

    @Test
    void redirectsAreFollowed() {
        assertEquals(FOLLOW_REDIRECT, ServerErrorCode.PERMANENT_REDIRECT.retryAdvice());
        assertEquals(FOLLOW_REDIRECT, ServerErrorCode.TEMPORARY_REDIRECT.retryAdvice());
        assertEquals(FOLLOW_REDIRECT, ServerErrorCode.REDIRECT.retryAdvice());
    }

    @Test
    void aWebsiteRedirectIsNotFollowedInSpiteOfItsStatus() {
        assertEquals(Optional.of(DO_NOT_RETRY), ServerErrorCode.WEBSITE_REDIRECT.retryAdvice(HttpStatus.of(301)));
    }

    @Test
    void aDamagedOrIncompleteBodyIsSentAgainOnlyIfItCanBeRepeated() {
        assertEquals(RESEND_IF_REPEATABLE, ServerErrorCode.BAD_DIGEST.retryAdvice());
        assertEquals(RESEND_IF_REPEATABLE, ServerErrorCode.INCOMPLETE_BODY.retryAdvice());
    }

    @Test
    void whatIsNotImplementedIsNotRetried() {
        assertEquals(DO_NOT_RETRY, ServerErrorCode.NOT_IMPLEMENTED.retryAdvice());
        assertEquals(DO_NOT_RETRY, ServerErrorCode.SERVICE_NOT_IMPLEMENTED.retryAdvice());
    }

    @Test
    void tooManyWrongSignaturesAreNotRetried() {
        assertEquals(DO_NOT_RETRY, ServerErrorCode.TOO_MANY_WRONG_SIGNATURE.retryAdvice());
    }

    @Test
    void beyondThesePracticesOnlyABucketThatIsExpandingAndARenameInConflictAreRetried() {
        assertEquals(
                Set.of(
                        ServerErrorCode.INTERNAL_ERROR,
                        ServerErrorCode.SERVICE_UNAVAILABLE,
                        ServerErrorCode.SLOW_DOWN,
                        ServerErrorCode.TOO_MANY_REQUESTS,
                        ServerErrorCode.GET_QOS_TOKEN_EXCEPTION,
                        ServerErrorCode.REQUEST_TIMEOUT,
                        ServerErrorCode.OPERATION_ABORTED,
                        ServerErrorCode.REQUEST_TIME_TOO_SKEWED,
                        ServerErrorCode.PERMANENT_REDIRECT,
                        ServerErrorCode.TEMPORARY_REDIRECT,
                        ServerErrorCode.REDIRECT,
                        ServerErrorCode.BAD_DIGEST,
                        ServerErrorCode.INCOMPLETE_BODY,
                        ServerErrorCode.BUCKET_EXPANDING,
                        ServerErrorCode.FS_RENAME_CONFLICT),
                Arrays.stream(ServerErrorCode.values())
                        .filter(code -> code.retryAdvice() != DO_NOT_RETRY)
                        .collect(Collectors.toSet()));
        assertEquals(RETRY, ServerErrorCode.BUCKET_EXPANDING.retryAdvice());
        assertEquals(RETRY, ServerErrorCode.FS_RENAME_CONFLICT.retryAdvice());
    }

    @Test
    void whatIsThrottledIsRetriedMoreSlowlyAndNothingElseIs() {
        for (ServerErrorCode code : ServerErrorCode.values()) {
            assertEquals(code.isThrottling(), code.retryAdvice() == RETRY_MORE_SLOWLY, code::value);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theAdviceForAListedCodeDoesNotDependOnTheStatus(ServerErrorCode code) {
        for (int status = 100; status <= 999; status++) {
            assertEquals(Optional.of(code.retryAdvice()), code.retryAdvice(HttpStatus.of(status)));
            assertEquals(Optional.of(code.retryReason()), code.retryReason(HttpStatus.of(status)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theAdviceForAnAliasIsThatOfItsCodeWhateverTheStatus(ServerErrorCode code) {
        for (String alias : code.aliases()) {
            assertEquals(Optional.of(code.retryAdvice()), ErrorCode.of(alias).retryAdvice(HttpStatus.of(503)));
            assertEquals(Optional.of(code.retryAdvice()), ErrorCode.of(alias).retryAdvice(HttpStatus.of(301)));
        }
    }

    @Test
    void theAdviceForAnUnlistedCodeIsThatOfTheStatusUnlessThatIsASuccessOrTheCodeDecides() {
        ErrorCode unlisted = ErrorCode.of("SYS.0001");
        for (int status = 300; status <= 999; status++) {
            assertEquals(
                    Set.of(400, 403, 409).contains(status)
                            ? Optional.of(DO_NOT_RETRY)
                            : HttpStatus.of(status).retryAdvice(),
                    unlisted.retryAdvice(HttpStatus.of(status)),
                    "status " + status);
            assertTrue(unlisted.retryReason(HttpStatus.of(status)).isPresent(), "status " + status);
        }
        for (int status = 100; status < 300; status++) {
            assertEquals(Optional.empty(), unlisted.retryAdvice(HttpStatus.of(status)), "status " + status);
            assertEquals(Optional.empty(), unlisted.retryReason(HttpStatus.of(status)), "status " + status);
        }
    }
}
