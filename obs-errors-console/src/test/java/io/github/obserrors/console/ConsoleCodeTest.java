package io.github.obserrors.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type for an {@code Obs.00xx} code, and similar texts that are not one. */
class ConsoleCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Obs.0012",
                "obs.0012",
                "OBS.0012",
                "oBS.0012",
                "Obs.12",
                "obs.12",
                "obs.012",
                "Obs.00012",
                "Obs.000000012",
                "0012",
                " Obs.0012",
                "Obs.0012 ",
                "\t0012\r\n",
                "\u3000obs.12\u2003"
            })
    void everySpellingOfAListedCodeGivesItsConstant(String text) {
        assertEquals(Optional.of(ConsoleErrorCode.OBS_0012), ConsoleCode.parse(text));
    }

    @ParameterizedTest
    @EnumSource
    void everyListedCodeIsReadFromItsPrintedFormAndFromItsFourDigits(ConsoleErrorCode code) {
        assertEquals(Optional.of(code), ConsoleCode.parse(code.value()));
        assertEquals(Optional.of(code), ConsoleCode.parse(code.value().substring("Obs.".length())));
    }

    @ParameterizedTest
    @CsvSource({
        "Obs.0036,      36,        Obs.0036",
        "obs.36,        36,        Obs.0036",
        "0036,          36,        Obs.0036",
        "Obs.9999,      9999,      Obs.9999",
        "9999,          9999,      Obs.9999",
        "Obs.12345,     12345,     Obs.12345",
        "Obs.999999999, 999999999, Obs.999999999"
    })
    void aNumberThatNoGuideListsIsKept(String text, int number, String value) {
        ConsoleCode code = ConsoleCode.parse(text).orElseThrow();

        assertFalse(code instanceof ConsoleErrorCode);
        assertEquals(number, code.number());
        assertEquals(value, code.value());
        assertEquals(value, code.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "12",
                "404",
                "00012",
                "12345",
                "Obs",
                "Obs.",
                "Obs0012",
                "Obs 0012",
                "Obs..0012",
                "Obs. 0012",
                "Obs.-12",
                "Obs.+012",
                "-012",
                "Obs.0x12",
                "Obs.12.0",
                "Obs.0012.",
                "Obs.0012 Obs.0013",
                "0012 0013",
                "Obs_0012",
                "OBS_0012",
                "xObs.0012",
                "Obs.0012x",
                "NoSuchKey",
                "0012\u0000"
            })
    void anyOtherTextIsNoCode(String text) {
        assertEquals(Optional.empty(), ConsoleCode.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uff10\uff10\uff11\uff12", // full-width digits
                "Obs.\uff10\uff10\uff11\uff12",
                "\u0660\u0660\u0661\u0662", // Arabic-Indic digits
                "Obs.\u0660\u0660\u0661\u0662",
                "Obs\uff0e0012", // full-width full stop
                "ob\u017f.0012", // long s, whose capital is an ordinary S
                "\uff2f\uff22\uff33.0012" // full-width letters
            })
    void lettersAndDigitsOutsideAsciiMakeNoCode(String text) {
        assertEquals(Optional.empty(), ConsoleCode.parse(text));
    }

    /** Ten digits may not fit into an {@code int}. */
    @ParameterizedTest
    @ValueSource(strings = {"Obs.1234567890", "Obs.9999999999", "Obs.99999999999999999999", "Obs.0000000012"})
    void moreThanNineDigitsAreNoCode(String text) {
        assertEquals(Optional.empty(), ConsoleCode.parse(text));
    }

    @Test
    void codesThatNoGuideListsAreEqualByNumber() {
        ConsoleCode code = ConsoleCode.parse("Obs.0036").orElseThrow();

        assertEquals(code, ConsoleCode.parse("0036").orElseThrow());
        assertEquals(code.hashCode(), ConsoleCode.parse("obs.36").orElseThrow().hashCode());
        assertNotEquals(code, ConsoleCode.parse("Obs.0037").orElseThrow());
        assertNotEquals(code, ConsoleErrorCode.OBS_0035);
    }
}
