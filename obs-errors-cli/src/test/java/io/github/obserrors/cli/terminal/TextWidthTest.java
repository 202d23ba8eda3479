package io.github.obserrors.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The columns of text. */
class TextWidthTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u6570",
                "\u3042",
                "\u30ab",
                "\ud55c",
                "\u1100",
                "\ua000",
                "\u3002",
                "\uff0c",
                "\uff21",
                "\uffe5",
                "\u300a",
                "\u3000",
                "\u2705",
                "\u26a1",
                "\u2b50",
                "\ud83d\ude00",
                "\ud83d\ude80",
                "\ud83e\udd14",
                "\ud83e\ude70",
                "\ud840\udc00",
                "\ud884\udf4a",
                "\ufe30",
                "\uf900"
            })
    void wideCharactersTakeTwoColumns(String wide) {
        assertEquals(2, TextWidth.of(wide));
        assertEquals(2 + 1 + 2, TextWidth.of(wide + "a" + wide));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "\u00e9",
                "\u0416",
                "\u05d0",
                "\u0639",
                "\u0915",
                "\u0e01",
                "\u2014",
                "\u2026",
                "\u20ac",
                "\u2500",
                "\uff66",
                "\uffdc",
                "\u2713",
                "\u231c",
                "\u303f",
                "\ud83c\udde8",
                "\ud835\udd04",
                "\ua4d0"
            })
    void othersTakeOne(String narrow) {
        assertEquals(1, TextWidth.of(narrow));
    }

    @ParameterizedTest
    @ValueSource(strings = {"e\u0301", "\u0639\u064e", "\u0e01\u0e34", "a\u20dd", "\u2665\ufe0f"})
    void aMarkTakesNone(String marked) {
        assertEquals(1, TextWidth.of(marked));
    }

    @Test
    void aKoreanSyllableOfSeveralLettersTakesTwoColumns() {
        assertEquals(2, TextWidth.of("\u1112\u1161\u11ab"));
    }

    @Test
    void everyIdeographTakesTwoColumns() {
        assertEquals(
                IntStream.empty().boxed().toList(),
                IntStream.rangeClosed(0x2E80, 0x2FFFF)
                        .filter(c -> Character.isIdeographic(c) && Character.isDefined(c))
                        .filter(c -> TextWidth.of(Character.toString(c)) != 2)
                        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                        .boxed()
                        .toList());
    }
}
