package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People find a code however they type it, and no other code. */
class LenientCodeLookupTest {

    @ParameterizedTest
    @EnumSource
    void aCodeIsFoundByItsValueInAnyCase(ServerErrorCode code) {
        assertFound(code, code.value());
        assertFound(code, code.value().toLowerCase(Locale.ROOT));
        assertFound(code, code.value().toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @EnumSource
    void aCodeIsFoundByTheNameOfItsConstant(ServerErrorCode code) {
        assertFound(code, code.name());
        assertFound(code, code.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @ParameterizedTest
    @EnumSource
    void aCodeIsFoundByItsAliasesInAnyCase(ServerErrorCode code) {
        for (String alias : code.aliases()) {
            assertFound(code, alias);
            assertFound(code, alias.toUpperCase(Locale.ROOT));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nosuchkey, NO_SUCH_KEY",
        "no such key, NO_SUCH_KEY",
        "'  NoSuchKey:  ', NO_SUCH_KEY",
        "kms disabled exception, KMS_DISABLED_EXCEPTION",
        "kms.notfoundexception, KMS_NOT_FOUND_EXCEPTION",
        "KMSNotFoundException, KMS_NOT_FOUND_EXCEPTION",
        "System capacity not enough, SYSTEM_CAPACITY_NOT_ENOUGH"
    })
    void blanksDotsAndOtherSignsDoNotMatter(String text, ServerErrorCode code) {
        assertEquals(Optional.of(code), ServerErrorCode.find(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NoSuchKey\u00A0",
                "NoSuch\u200BKey",
                "\uFEFFNoSuchKey",
                "\u201CNoSuchKey\u201D",
                "NoSuchKey\u2014",
                "\uD83D\uDD25NoSuchKey",
                "NoSuchKey\uD83D"
            })
    void signsOutsideAsciiDoNotMatterEither(String copied) {
        assertFound(ServerErrorCode.NO_SUCH_KEY, copied);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NoSuchKeys",
                "NoSuchKe",
                "NoSuchKey2",
                "\u00E9NoSuchKey",
                "NoSuchKey\u4E2D",
                "NoSuchKey\uD835\uDC00",
                "NoSuchKey\u0661"
            })
    void lettersAndDigitsOfAnyScriptMatter(String text) {
        assertEquals(Optional.empty(), ServerErrorCode.find(text));
    }

    @Test
    void aCodeThatTheTablesDoNotHaveIsNotFound() {
        assertEquals(Optional.empty(), ServerErrorCode.find("ExpiredToken"));
    }

    @Test
    void aCodeThatIsOnlySeenElsewhereIsFoundAsWell() {
        assertFound(ServerErrorCode.TOO_MANY_REQUESTS, "TooManyRequests");
        assertFound(ServerErrorCode.REQUEST_URI_TOO_LARGE, "request-uri too large");
        assertFound(ServerErrorCode.REQUEST_URI_TOO_LARGE, "RequestUriTooLarge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "\uD83D\uDD25"})
    void textWithoutLettersAndDigitsFindsNothing(String text) {
        assertEquals(Optional.empty(), ServerErrorCode.find(text));
    }

    private static void assertFound(ServerErrorCode code, String text) {
        assertEquals(Optional.of(code), ServerErrorCode.find(text), text);
    }
}
