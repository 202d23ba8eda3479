package io.github.obserrors.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** How text is laid out for people. */
class PageTest {

    @Test
    void aBlankLineStandsBeforeEveryHeadingButTheFirst() {
        assertEquals(List.of("One", "", "Two"), print(page -> {
            page.heading("One");
            page.heading("Two");
        }));
    }

    @Test
    void aParagraphStandsInAColumnBesideItsLabel() {
        assertEquals(
                List.of(
                        "Label       one two three four five six seven eight nine ten eleven twelve",
                        "            thirteen",
                        "            under no label"),
                print(page -> {
                    page.item("Label", "one two three four five six seven eight nine ten eleven twelve thirteen");
                    page.item("", "under no label");
                }));
    }

    @Test
    void aLineMayBeExactlyAsWideAsTheTerminal() {
        String word = "a".repeat(33);

        assertEquals(
                List.of("Label       " + word + " " + word + "b", "            c"),
                print(page -> page.item("Label", word + " " + word + "b c")));
        assertEquals(
                List.of("Label       " + word, "            " + word + "bb c"),
                print(page -> page.item("Label", word + " " + word + "bb c")));
    }

    @Test
    void whiteSpaceBeyondTheBlankAtTheEndOfATextIsKept() {
        assertEquals(List.of("Label       a\u2004"), print(page -> page.item("Label", "a\u2004")));
        assertEquals(List.of("Label       \u2000"), print(page -> page.value("Label", "\u2000")));
    }

    @Test
    void aLongHeadingIsWrappedWithoutAMargin() {
        assertEquals(
                List.of("a".repeat(50), "b".repeat(50)),
                print(page -> page.heading("a".repeat(50) + " " + "b".repeat(50))));
    }

    @Test
    void aWordThatIsWiderThanTheColumnStaysWhole() {
        assertEquals(
                List.of("Label       a", "            " + "b".repeat(100), "            c"),
                print(page -> page.item("Label", "a " + "b".repeat(100) + " c")));
    }

    @Test
    void namesWithHyphensAndDotsAreNotBroken() {
        String filler = "a".repeat(60);

        for (String name :
                List.of("x-obs-request-id", "KMS.NotFoundException", "a/b/c/d/e/f", "https://obs.com/?a=b")) {
            assertEquals(
                    List.of("Label       " + filler, "            " + name),
                    print(page -> page.item("Label", filler + " " + name)));
        }
    }

    @Test
    void aLongLabelHasALineOfItsOwn() {
        assertEquals(
                List.of("ElevenChars x", "TwelveLetter", "            x", "TwelveLetter", "            x"),
                print(page -> {
                    page.value("ElevenChars", "x");
                    page.value("TwelveLetter", "x");
                    page.item("TwelveLetter", "x");
                }));
    }

    @Test
    void aValueIsNeverBroken() {
        String value = "a b ".repeat(50).strip();

        assertEquals(List.of("Label       " + value), print(page -> page.value("Label", value)));
    }

    @Test
    void aValueKeepsItsBlanksAndLineEnds() {
        assertEquals(List.of("Label       a  b\\nc"), print(page -> page.value("Label", "\n a  b\nc \n")));
    }

    @Test
    void nothingLeavesNoBlanksBehind() {
        assertEquals(List.of("Label", "Label"), print(page -> {
            page.item("Label", "");
            page.value("Label", " \n");
        }));
    }

    @Test
    void chineseTakesTwoColumnsAndIsBrokenBetweenCharacters() {
        String text = "\u6570\u636e".repeat(20);

        assertEquals(
                List.of("Label       " + text.substring(0, 34), "            " + text.substring(34)),
                print(page -> page.item("Label", text)));
    }

    @Test
    void aLineMayEndBetweenLatinAndChinese() {
        assertEquals(
                List.of("Label       " + "a".repeat(67), "            \u6570" + "a".repeat(66), "            \u6570"),
                print(page -> page.item("Label", "a".repeat(67) + "\u6570" + "a".repeat(66) + "\u6570")));
    }

    @Test
    void noLineBeginsWithAFullStop() {
        String text = "\u6570".repeat(34) + "\u3002";

        assertEquals(
                List.of("Label       " + "\u6570".repeat(33), "            \u6570\u3002"),
                print(page -> page.item("Label", text)));
    }

    @Test
    void otherWideCharactersTakeTwoColumnsToo() {
        for (String wide : List.of("\u30ab", "\u3042", "\ud55c", "\uff21", "\uffe5", "\ud83d\ude00", "\ud840\udc00")) {
            assertEquals(
                    List.of("Label       " + wide + " " + "a".repeat(65), "            b"),
                    print(page -> page.item("Label", wide + " " + "a".repeat(65) + " b")));
            assertEquals(
                    List.of("Label       " + wide, "            " + "a".repeat(66)),
                    print(page -> page.item("Label", wide + " " + "a".repeat(66))));
        }
    }

    @Test
    void aLabelOfWideCharactersLeavesTheColumnWhereItIs() {
        assertEquals(List.of("\u8be6\u7ec6        x", "\u8be6".repeat(6), "            x"), print(page -> {
            page.value("\u8be6\u7ec6", "x");
            page.value("\u8be6".repeat(6), "x");
        }));
    }

    @Test
    void aLabelIsEscaped() {
        assertEquals(List.of("a\\u{61c}b   x"), print(page -> page.value("a\u061cb", "x")));
    }

    private static List<String> print(Consumer<Page> text) {
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out);
        text.accept(new Page(printer, Screen.PLAIN));
        printer.flush();
        return out.toString().lines().toList();
    }
}
