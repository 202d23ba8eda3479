package io.github.obserrors.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** How foreign text is made fit for a terminal. */
class PrintableTest {

    @Test
    void aTextThatIsReadHasSingleBlanks() {
        assertEquals("a b c", Printable.line("\n  a \t b\r\nc "));
        assertEquals("", Printable.line(" \r\n\t "));
    }

    @Test
    void aTextThatIsCopiedKeepsItsBlanksAndLineEnds() {
        assertEquals("a \\t b\\r\\n c", Printable.value("\n  a \t b\r\n c "));
        assertEquals("", Printable.value(" \r\n\t "));
    }

    @Test
    void anEscapedTextKeepsItsEndsToo() {
        assertEquals("  a\\n", Printable.escaped("  a\n"));
    }

    @Test
    void aCharacterThatCouldSteerATerminalIsNamedByItsNumber() {
        assertEquals("\\u{1b}[31mred\\u{1b}[0m", Printable.line("\u001b[31mred\u001b[0m"));
        assertEquals("\\u{0}\\u{8}\\u{b}\\u{7f}\\u{9b}", Printable.value("\0\b\u000b\u007f\u009b"));
        assertEquals("a\\u{202e}b\\u{2028}c", Printable.escaped("a\u202eb\u2028c"));
    }

    @Test
    void halfACharacterIsNamedByItsNumber() {
        assertEquals("a\\u{d83d}b", Printable.line("a\ud83db"));
    }

    @Test
    void textOfAnyLanguageStaysAsItIs() {
        String text =
                "Gr\u00fc\u00dfe \u4f60\u597d \u0440\u0443\u0441 \u0639\u0631\u0628 \ud83d\ude00 C:\\path @|red x|@ 50%";

        assertEquals(text, Printable.line(text));
        assertEquals(text, Printable.value(text));
        assertEquals(text, Printable.escaped(text));
    }
}
