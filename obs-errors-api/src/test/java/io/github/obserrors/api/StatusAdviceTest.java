package io.github.obserrors.api;

import static io.github.obserrors.api.RetryAdvice.DO_NOT_RETRY;
import static io.github.obserrors.api.RetryAdvice.FOLLOW_REDIRECT;
import static io.github.obserrors.api.RetryAdvice.RESEND_IF_REPEATABLE;
import static io.github.obserrors.api.RetryAdvice.RETRY;
import static io.github.obserrors.api.RetryAdvice.RETRY_MORE_SLOWLY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every status alone says: whether a retry helps and why, whether the request took effect, and what is at fault. */
class StatusAdviceTest {

    private static final Map<Integer, RetryAdvice> OTHER_THAN_DO_NOT_RETRY = Map.of(
            301, FOLLOW_REDIRECT,
            302, FOLLOW_REDIRECT,
            307, FOLLOW_REDIRECT,
            308, FOLLOW_REDIRECT,
            408, RESEND_IF_REPEATABLE,
            429, RETRY_MORE_SLOWLY,
            500, RETRY,
            502, RETRY,
            503, RETRY,
            504, RETRY);

    /** The code decides with the first three; of the last one no server tells. */
    private static final Set<Integer> WITHOUT_ADVICE = Set.of(400, 403, 409, 499);

    @Test
    void everyStatusHasTheAdviceThatClientsFollow() {
        for (int code = 100; code <= 999; code++) {
            assertEquals(
                    WITHOUT_ADVICE.contains(code)
                            ? Optional.empty()
                            : Optional.of(OTHER_THAN_DO_NOT_RETRY.getOrDefault(code, DO_NOT_RETRY)),
                    HttpStatus.of(code).retryAdvice(),
                    "status " + code);
        }
    }

    @Test
    void everyStatusWithAdviceSaysWhyAndEveryStatusSaysWhatToDo() {
        for (int code = 100; code <= 999; code++) {
            HttpStatus status = HttpStatus.of(code);
            assertEquals(status.retryAdvice().isPresent(), status.retryReason().isPresent(), "status " + code);
            status.retryReason().ifPresent(StatusAdviceTest::assertSentence);
            assertSentence(status.action());
            assertSentence(status.effectReason());
        }
    }

    private static void assertSentence(String text) {
        assertTrue(text.matches("(?s)[A-Z].*\\."), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100|This status is not an error.",
                "204|This status is not an error.",
                "300|This status names no other address for the same request.",
                "302|The resource answers at another address.",
                "501|What is not implemented now will not be on a retry; Huawei's SDKs retry it all the same.",
                "600|HTTP does not define this status."
            })
    void theReasonNamesWhatTheStatusSays(int code, String reason) {
        assertEquals(Optional.of(reason), HttpStatus.of(code).retryReason());
    }

    @Test
    void everyClientErrorWithAdviceNotToRetrySaysThatTheRequestOrTheResourceHasToChange() {
        for (int code = 400; code <= 499; code++) {
            HttpStatus status = HttpStatus.of(code);
            if (status.retryAdvice().equals(Optional.of(DO_NOT_RETRY))) {
                String reason = status.retryReason().orElseThrow();
                assertTrue(reason.startsWith("The request or the resource has to change"), reason);
            }
        }
    }

    @Test
    void fromFiveHundredOnAndFor429TheReasonSaysWhoseThePracticeIs() {
        for (int code = 500; code <= 599; code++) {
            String reason = HttpStatus.of(code).retryReason().orElseThrow();
            assertTrue(reason.contains("Huawei"), code + ": " + reason);
        }
        assertTrue(HttpStatus.of(429).retryReason().orElseThrow().contains("Huawei's SDKs do not"));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 409})
    void whereTheCodeDecidesTheActionSaysSoAndHowToSeeTheCode(int code) {
        String action = HttpStatus.of(code).action();
        assertTrue(action.startsWith("The code decides"), action);
        assertTrue(action.contains("after a HEAD, which has no body, repeat the request as a GET"), action);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 409})
    void withACodeThatIsNotKnownTheRequestOrTheResourceHasToChange(int code) {
        ErrorResponse response = ErrorResponse.builder()
                .status(HttpStatus.of(code))
                .code(ErrorCode.of("SYS.0001"))
                .build();
        assertEquals(Optional.of(DO_NOT_RETRY), response.retryAdvice());
        assertTrue(response.retryReason().orElseThrow().startsWith("The request or the resource has to change"));
    }

    @Test
    void onlyAStatusThatRefusesTheRequestHasNoEffect() {
        for (int code = 100; code <= 999; code++) {
            boolean refuses =
                    code >= 300 && code < 500 && !Set.of(400, 408, 499).contains(code);
            assertEquals(
                    refuses ? Effect.NONE : Effect.POSSIBLE, HttpStatus.of(code).effect(), "status " + code);
        }
    }

    @Test
    void only429Throttles() {
        for (int code = 100; code <= 999; code++) {
            assertEquals(code == 429, HttpStatus.of(code).isThrottling(), "status " + code);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "301, ADDRESS",
        "400, REQUEST",
        "401, CREDENTIALS",
        "403, PERMISSION",
        "404, NOT_FOUND",
        "405, UNSUPPORTED",
        "408, TRANSMISSION",
        "409, STATE",
        "413, LIMIT",
        "418, REQUEST",
        "429, SERVICE",
        "500, SERVICE",
        "599, SERVICE"
    })
    void theStatusOfAnErrorHasACategory(int code, Category category) {
        assertEquals(Optional.of(category), HttpStatus.of(code).category());
    }

    @Test
    void everyStatusOfAnErrorHasACategoryWithAndWithoutACode() {
        for (int code = 300; code <= 599; code++) {
            HttpStatus status = HttpStatus.of(code);
            ErrorResponse.Builder error = ErrorResponse.builder().status(status);
            assertEquals(status.category(), error.build().category());
            assertTrue(error.build().category().isPresent(), "status " + code);
            assertTrue(error.code(ErrorCode.of("SYS.0001")).build().category().isPresent(), "status " + code);
        }
    }

    @Test
    void aStatusThatIsNoErrorHasNoCategoryUnlessACodeComesWithIt() {
        assertFalse(HttpStatus.of(200).category().isPresent());
        assertFalse(HttpStatus.of(600).category().isPresent());
        assertEquals(
                Optional.of(Category.SERVICE),
                ErrorResponse.builder()
                        .status(HttpStatus.of(200))
                        .code(ErrorCode.of("SYS.0001"))
                        .build()
                        .category());
    }

    @Test
    void aListedCodeGivesItsOwnCategoryWhateverTheStatus() {
        assertEquals(
                Optional.of(Category.TRANSMISSION),
                ErrorResponse.builder()
                        .status(HttpStatus.of(503))
                        .code(ServerErrorCode.REQUEST_TIMEOUT)
                        .build()
                        .category());
    }

    @Test
    void everyRowOfTheTableIsReachedByAStatus() {
        Set<Judgement> reached = new HashSet<>();
        for (int code = 100; code <= 999; code++) {
            reached.add(StatusAdviceTable.judge(code, false));
            reached.add(StatusAdviceTable.judge(code, true));
        }
        long distinct = TableRows.of("status-advice.tsv").stream()
                .map(row -> row.subList(2, row.size()))
                .distinct()
                .count();
        assertEquals(distinct, reached.size());
    }

    @Test
    void anUnlistedCodeHasTheCategoryOfItsStatus() {
        for (int code = 400; code <= 599; code++) {
            ErrorResponse bare =
                    ErrorResponse.builder().status(HttpStatus.of(code)).build();
            ErrorResponse unlisted = ErrorResponse.builder()
                    .status(HttpStatus.of(code))
                    .code(ErrorCode.of("SYS.0001"))
                    .build();
            assertEquals(bare.category(), unlisted.category(), "status " + code);
        }
    }
}
