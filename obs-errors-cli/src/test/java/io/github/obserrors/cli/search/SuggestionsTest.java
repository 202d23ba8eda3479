package io.github.obserrors.cli.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.api.Category;
import io.github.obserrors.api.RetryAdvice;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which known names are offered for one that is not known. */
class SuggestionsTest {

    @Test
    void aNameWithOneMistakeIsOfferedAlone() {
        assertEquals(List.of("NoSuchKey"), Suggestions.of("NoSuchKy"));
        assertEquals(List.of("SignatureDoesNotMatch"), Suggestions.of("signaturedoesntmatch"));
    }

    @Test
    void theNearestNameComesFirst() {
        assertEquals(List.of("KeyTooLong"), Suggestions.of("KeyToLong"));
        assertEquals(
                List.of("MalformedXMLError", "MalformedXML", "MalformedACLError"), Suggestions.of("MalformedXMLErr"));
    }

    @Test
    void equallyNearNamesStandInTheOrderOfTheAlphabet() {
        assertEquals(
                List.of("NoSuchBucketPolicy", "NotSuchBucketPolicy"),
                Suggestions.of("NoSuchBucketPolic").subList(0, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "InvalidKey",
                "InvalidDate",
                "InvalidRegion",
                "InvalidKeyName",
                "NoSuchTrashConfiguration",
                "MalformedJSON",
                "TokenRefreshRequired",
                "AccessLabelNotFound"
            })
    void aNameThatSharesOnlyItsOtherWordsWithKnownOnesIsOfferedNothing(String name) {
        assertEquals(List.of(), Suggestions.of(name));
        assertEquals(List.of(), Suggestions.of(name.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvSource({
        "AccessDeny, AccessDenied",
        "NoSuchKye, NoSuchKey",
        "NoSuchBukets, NoSuchBucket",
        "InternalErorr, InternalError",
        "Requesturitoolarg, Request-URI Too Large",
        "TooManyReqests, TooManyRequests"
    })
    void anotherSpellingOfAWordIsOffered(String typed, String name) {
        assertEquals(name, Suggestions.of(typed).get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "BucketTaken, BucketAlreadyExists, BucketAlreadyOwnedByYou",
        "RateLimitExceeded, SlowDown, TooManyRequests",
        "RequestLimitExceeded, SlowDown, TooManyRequests",
        "ThrottlingException, SlowDown, TooManyRequests",
        "NoSuchObject, NoSuchKey,",
        "KeyNotFound, NoSuchKey,",
        "BucketNotFound, NoSuchBucket, InvalidBucket",
        "ExpiredToken, InvalidAccessKeyId,",
        "InvalidToken, InvalidAccessKeyId, InvalidSecurity",
        "QuotaExceeded, InsufficientStorageSpace, System Capacity Not enough",
        "DeniedAccess, AccessDenied, AccessForbidden",
        "TimeoutError, RequestTimeout,",
        "ServerBusy, ServiceUnavailable,",
        "bucket name taken, BucketAlreadyExists, BucketAlreadyOwnedByYou"
    })
    void aNameThatOnlyMeansTheSameIsOffered(String typed, String first, @Nullable String second) {
        List<String> expected = second == null ? List.of(first) : List.of(first, second);
        for (String text : List.of(typed, typed.toLowerCase(Locale.ROOT), typed.toUpperCase(Locale.ROOT))) {
            List<String> offered = Suggestions.of(text);
            assertEquals(expected, offered.subList(0, Math.min(2, offered.size())), text);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "forbiden,   permission",
        "forbidden,  permission",
        "permision,  permission",
        "notfound,   not-found",
        "missing,    not-found",
        "weather,",
        "'',"
    })
    void aCategoryOfAListIsOffered(String typed, @Nullable String category) {
        List<String> categories =
                Arrays.stream(Category.values()).map(Category::label).toList();
        assertEquals(category == null ? List.of() : List.of(category), Suggestions.among(typed, categories));
    }

    @ParameterizedTest
    @CsvSource({
        "slowly,    retry-more-slowly",
        "clock,     retry-after-correcting-clock",
        "redirects, follow-redirect",
        "dont-retry, do-not-retry"
    })
    void aRetryAdviceOfAListIsOffered(String typed, String advice) {
        List<String> known =
                Arrays.stream(RetryAdvice.values()).map(RetryAdvice::label).toList();
        assertEquals(List.of(advice), Suggestions.among(typed, known));
    }

    @Test
    void aNameThatIsFarFromAllIsOfferedNothing() {
        assertEquals(List.of(), Suggestions.of("SYS.0001"));
        assertEquals(List.of(), Suggestions.of(""));
        assertEquals(List.of(), Suggestions.of("a".repeat(1_000_000)));
    }

    @Test
    void theNamesAreOfferedAsAQuestion() {
        assertEquals("", Suggestions.question(Suggestions.of("SYS.0001")));
        assertEquals("; did you mean NoSuchKey?", Suggestions.question(Suggestions.of("NoSuchKy")));
        assertEquals(
                "; did you mean MalformedXMLError, MalformedXML or MalformedACLError?",
                Suggestions.question(Suggestions.of("MalformedXMLErr")));
    }
}
