package io.github.obserrors.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text that is made fit for a terminal. */
class PrintableProperties {

    @Property
    void nothingIsLeftThatCouldSteerATerminal(@ForAll("anyTexts") String text) {
        for (String shown : List.of(Printable.line(text), Printable.value(text), Printable.escaped(text))) {
            shown.codePoints().forEach(c -> assertFalse(steers(c), () -> "U+" + Integer.toHexString(c)));
        }
    }

    @Property
    void whatIsPrintableOnceStaysAsItIs(@ForAll("anyTexts") String text) {
        assertEquals(Printable.line(text), Printable.line(Printable.line(text)));
        assertEquals(Printable.value(text), Printable.value(Printable.value(text)));
        assertEquals(Printable.escaped(text), Printable.escaped(Printable.escaped(text)));
    }

    @Property
    void aTextThatIsReadHasNoTwoBlanksAndNoneAtItsEnds(@ForAll("anyTexts") String text) {
        String line = Printable.line(text);

        assertFalse(line.contains("  "), line);
        assertFalse(line.startsWith(" ") || line.endsWith(" "), line);
    }

    @Property
    void theWordsOfATextStayInTheirOrder(@ForAll("harmlessTexts") String text) {
        assertEquals(
                Arrays.stream(text.split("[ \t\r\n]+", -1))
                        .filter(word -> !word.isEmpty())
                        .toList(),
                Arrays.stream(Printable.line(text).split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    @Property
    void everyCharacterOfATextThatIsCopiedCanBeFoundAgain(@ForAll("harmlessTexts") String text) {
        String shown = Printable.escaped(text);

        assertEquals(text, shown.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t"));
        assertTrue(shown.contains(Printable.value(text)));
    }

    @Provide
    Arbitrary<String> anyTexts() {
        Arbitrary<String> odd = Arbitraries.strings()
                .withChars(
                        ' ', '\n', '\r', '\t', '\u001b', '\u007f', '\u0085', '\u200b', '\u2028', '\u202e', '\ud800',
                        'a')
                .ofMaxLength(20);
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(50), odd);
    }

    @Provide
    Arbitrary<String> harmlessTexts() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('\u4e00', '\u4eff')
                .withChars(' ', '\n', '\r', '\t', '.', '@', '|')
                .ofMaxLength(50);
    }

    private static boolean steers(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.SURROGATE
                || c == 0x2028
                || c == 0x2029;
    }
}
