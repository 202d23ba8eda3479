package io.github.obserrors.api.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of a server is escaped where it could break a line, steer a terminal or reorder what is read. */
class LogTextTest {

    @Test
    void lineEndsTabsAndBackslashesHaveShortEscapes() {
        assertEquals("a\\n\\r\\t\\\\b", LogText.escape("a\n\r\t\\b"));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0,
                0x7,
                0x8,
                0x1B,
                0x7F,
                0x80,
                0x85,
                0x9B,
                0x9F, // control characters
                0xAD,
                0x61C,
                0x200B,
                0x200E,
                0x202A,
                0x202E,
                0x2066,
                0x2069,
                0xFEFF,
                0xE0041, // format characters
                0x2028,
                0x2029, // line and paragraph separators
                0xD800,
                0xDBFF,
                0xDC00,
                0xDFFF, // unpaired surrogates
                0xFFFE,
                0xFFFF,
                0x1FFFF,
                0x10FFFF // no characters at all
            })
    void whatIsUnfitForALineIsWrittenAsItsCodePoint(int codePoint) {
        assertEquals(
                "a\\u{" + Integer.toHexString(codePoint) + "}b",
                LogText.escape("a" + Character.toString(codePoint) + "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "NoSuchKey", "\"", "'", "~", "\u00A0", "\u00E9", "\u4E2D\u6587", "\uD83D\uDD25"})
    void otherTextStaysAsItIs(String text) {
        assertEquals(text, LogText.escape(text));
    }

    @Test
    void anEscapeCannotBeForged() {
        assertEquals("\\\\n", LogText.escape("\\n"));
        assertEquals("\\\\u{a}", LogText.escape("\\u{a}"));
    }

    @Test
    void quotesAreEscapedWithinQuotes() {
        assertEquals("\"\"", LogText.quote(""));
        assertEquals("\"a\\\"b\"", LogText.quote("a\"b"));
        assertEquals("\"a\\\\\\\"b\"", LogText.quote("a\\\"b"));
        assertEquals("\"a\\n\"", LogText.quote("a\n"));
    }
}
