package io.github.obserrors.api.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The productions of XML 1.0 and of Namespaces in XML, held against every code point. */
class XmlTextTest {

    private static final String NAME_START =
            "A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF"
                    + "\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD"
                    + "\\x{10000}-\\x{EFFFF}";
    private static final Pattern FIRST_IN_NAME = Pattern.compile("[" + NAME_START + "]");
    private static final Pattern IN_NAME =
            Pattern.compile("[" + NAME_START + "\\-.0-9\\xB7\\u0300-\\u036F\\u203F-\\u2040]");
    private static final Pattern CHARACTER =
            Pattern.compile("[\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    @Test
    void aNameStartsWithExactlyTheCodePointsOfTheProduction() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String text = Character.toString(c);
            assertEquals(FIRST_IN_NAME.matcher(text).matches(), XmlText.isName(text), text);
        }
    }

    @Test
    void aNameGoesOnWithExactlyTheCodePointsOfTheProduction() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String text = Character.toString(c);
            assertEquals(IN_NAME.matcher(text).matches(), XmlText.isName("a" + text + "a"), text);
        }
    }

    @Test
    void textHoldsExactlyTheCodePointsOfTheProduction() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String text = Character.toString(c);
            OptionalInt expected = CHARACTER.matcher(text).matches() ? OptionalInt.empty() : OptionalInt.of(c);
            assertEquals(expected, XmlText.firstForbidden(text));
        }
    }

    @Test
    void theFirstForbiddenCodePointIsNamed() {
        assertEquals(OptionalInt.of(0xFFFF), XmlText.firstForbidden("a\uFFFFb\0"));
    }

    @Test
    void aSurrogatePairIsOneAllowedCharacterAndItsHalvesAreNone() {
        assertEquals(OptionalInt.empty(), XmlText.firstForbidden("\uD83D\uDD25"));
        assertEquals(OptionalInt.of(0xDD25), XmlText.firstForbidden("\uDD25\uD83D"));
        assertEquals(OptionalInt.of(0xD83D), XmlText.firstForbidden("\uD83D"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "a:b", "1a", "-a", ".a", "a b", " a", "a=b", "a\"b", "a<b", "\u00B7"})
    void theseAreNoNames(String text) {
        assertFalse(XmlText.isName(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "StringToSign", "_", "x-1.2", "\u4E2D\u6587", "\uD800\uDC00"})
    void theseAreNames(String text) {
        assertTrue(XmlText.isName(text));
    }
}
