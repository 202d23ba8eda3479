package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which known names are offered for one that is not known. */
class NearestNamesTest {

    @Test
    void aNameWithOneMistakeIsOfferedAlone() {
        assertEquals(List.of("NoSuchKey"), NearestNames.of("NoSuchKy"));
        assertEquals(List.of("SignatureDoesNotMatch"), NearestNames.of("signaturedoesntmatch"));
    }

    @Test
    void theNearestNameComesFirst() {
        assertEquals(List.of("KeyTooLong"), NearestNames.of("KeyToLong"));
        assertEquals(
                List.of("MalformedXMLError", "MalformedXML", "MalformedACLError"), NearestNames.of("MalformedXMLErr"));
    }

    @Test
    void equallyNearNamesStandInTheOrderOfTheAlphabet() {
        assertEquals(
                List.of("NoSuchBucketPolicy", "NotSuchBucketPolicy"),
                NearestNames.of("NoSuchBucketPolic").subList(0, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "InvalidKey",
                "InvalidToken",
                "InvalidDate",
                "InvalidRegion",
                "InvalidKeyName",
                "NoSuchObject",
                "NoSuchTrashConfiguration",
                "MalformedJSON",
                "ExpiredToken",
                "TokenRefreshRequired",
                "AccessLabelNotFound"
            })
    void aNameThatSharesOnlyItsOtherWordsWithKnownOnesIsOfferedNothing(String name) {
        assertEquals(List.of(), NearestNames.of(name));
        assertEquals(List.of(), NearestNames.of(name.toLowerCase(Locale.ROOT)));
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
        assertEquals(name, NearestNames.of(typed).get(0));
    }

    @Test
    void aNameThatIsFarFromAllIsOfferedNothing() {
        assertEquals(List.of(), NearestNames.of("SYS.0001"));
        assertEquals(List.of(), NearestNames.of(""));
        assertEquals(List.of(), NearestNames.of("a".repeat(1_000_000)));
    }

    @Test
    void theNamesAreOfferedAsAQuestion() {
        assertEquals("", NearestNames.sentence("SYS.0001"));
        assertEquals("; did you mean NoSuchKey?", NearestNames.sentence("NoSuchKy"));
        assertEquals(
                "; did you mean MalformedXMLError, MalformedXML or MalformedACLError?",
                NearestNames.sentence("MalformedXMLErr"));
    }
}
