package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A code is its text, and only the spelling of the wire gives a constant. */
class ErrorCodeTest {

    @ParameterizedTest
    @EnumSource
    void theValueOfAListedCodeGivesItsConstant(ServerErrorCode code) {
        assertSame(code, ErrorCode.of(code.value()));
    }

    @ParameterizedTest
    @EnumSource
    void aListedCodeMeansItself(ServerErrorCode code) {
        assertEquals(Optional.of(code), code.known());
    }

    @ParameterizedTest
    @EnumSource
    void aListedCodePrintsItsValue(ServerErrorCode code) {
        assertEquals(code.value(), code.toString());
    }

    @ParameterizedTest
    @EnumSource
    void theNameOfAConstantIsNoCodeOfTheWire(ServerErrorCode code) {
        assertUnlistedAndUnknown(code.name());
    }

    @ParameterizedTest
    @EnumSource
    void aValueInAnotherCaseIsAnotherCode(ServerErrorCode code) {
        assertUnlistedAndUnknown(code.value().toLowerCase(Locale.ROOT));
        assertUnlistedAndUnknown(code.value().toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @EnumSource
    void aValueWithABlankAroundItIsAnotherCode(ServerErrorCode code) {
        assertUnlistedAndUnknown(" " + code.value());
        assertUnlistedAndUnknown(code.value() + " ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SYS.0001",
                "ExpiredToken",
                "InvalidToken",
                "TokenRefreshRequired",
                "NoSuchTrashConfiguration",
                "AccessLabelNotFound",
                "BadAccessLabel",
                "CrossLocationLoggingProhibited",
                "XAmzContentSHA256Mismatch",
                "Throttling",
                "Request URI Too Large"
            })
    void aCodeOutsideTheTablesKeepsItsTextAndMeansNoListedOne(String text) {
        assertUnlistedAndUnknown(text);
    }

    @Test
    void theEmptyTextIsAnUnlistedCode() {
        assertUnlistedAndUnknown("");
    }

    @Test
    void unlistedCodesAreEqualByTheirText() {
        assertEquals(ErrorCode.of("SYS.0001"), ErrorCode.of("SYS.0001"));
        assertNotEquals(ErrorCode.of("SYS.0001"), ErrorCode.of("SYS.0002"));
    }

    @Test
    void anUnlistedCodePrintsItsTextFitForALog() {
        assertEquals("SYS.0001", ErrorCode.of("SYS.0001").toString());
        assertEquals("SYS\\n\\u{1b}[31m", ErrorCode.of("SYS\n\u001B[31m").toString());
    }

    private static void assertUnlistedAndUnknown(String text) {
        ErrorCode code = ErrorCode.of(text);
        assertEquals(text, code.value());
        assertEquals(Optional.empty(), code.known());
        for (ServerErrorCode listed : ServerErrorCode.values()) {
            assertNotEquals(listed, code);
        }
    }
}
