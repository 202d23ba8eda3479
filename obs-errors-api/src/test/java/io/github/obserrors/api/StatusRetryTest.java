package io.github.obserrors.api;

import static io.github.obserrors.api.RetryAdvice.DO_NOT_RETRY;
import static io.github.obserrors.api.RetryAdvice.FOLLOW_REDIRECT;
import static io.github.obserrors.api.RetryAdvice.RETRY;
import static io.github.obserrors.api.RetryAdvice.RETRY_MORE_SLOWLY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every status alone says about a retry, and why. */
class StatusRetryTest {

    private static final Map<Integer, RetryAdvice> OTHER_THAN_DO_NOT_RETRY = Map.of(
            301, FOLLOW_REDIRECT,
            302, FOLLOW_REDIRECT,
            307, FOLLOW_REDIRECT,
            308, FOLLOW_REDIRECT,
            408, RETRY,
            429, RETRY_MORE_SLOWLY,
            500, RETRY,
            502, RETRY,
            503, RETRY,
            504, RETRY);

    @Test
    void everyStatusHasTheAdviceThatClientsFollow() {
        for (int code = 100; code <= 999; code++) {
            assertEquals(
                    OTHER_THAN_DO_NOT_RETRY.getOrDefault(code, DO_NOT_RETRY),
                    HttpStatus.of(code).retryAdvice(),
                    "status " + code);
        }
    }

    @Test
    void everyStatusSaysWhy() {
        Map<Integer, String> expected = new HashMap<>();
        for (int code = 100; code <= 999; code++) {
            expected.put(
                    code,
                    switch (code / 100) {
                        case 1, 2 -> "This status is not an error.";
                        case 3 -> "This status names no other address for the same request.";
                        case 4 -> "The request has to change before it can succeed.";
                        case 5 -> "Clients do not commonly retry this status.";
                        default -> "HTTP does not define this status.";
                    });
        }
        for (int redirect : new int[] {301, 302, 307, 308}) {
            expected.put(redirect, "The resource answers at another address.");
        }
        for (int passing : new int[] {500, 502, 503, 504}) {
            expected.put(passing, "Clients commonly retry this status: the fault tends to pass.");
        }
        expected.put(408, "The server waited too long for the request.");
        expected.put(429, "The server asks for fewer requests.");
        expected.put(501, "What is not implemented now will not be on a retry.");

        expected.forEach(
                (code, reason) -> assertEquals(reason, HttpStatus.of(code).retryReason(), "status " + code));
    }
}
