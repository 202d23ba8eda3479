package io.github.obserrors.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.cli.Columns;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.StringArbitrary;

/** What holds for every paragraph. */
class PageProperties {

    private static final int LABEL = 12;
    private static final int WIDTH = 80;

    @Property
    void noLineIsWiderThanTheTerminalUnlessItIsOneWord(@ForAll("words") List<String> words) {
        for (String line : item(String.join(" ", words))) {
            assertTrue(Columns.of(line) <= WIDTH || words.contains(line.substring(LABEL)), line);
        }
    }

    @Property
    void theLinesJoinedByBlanksAreTheText(@ForAll("words") List<String> words) {
        String text = String.join(" ", words);

        assertEquals(
                text,
                String.join(
                        " ",
                        item(text).stream().map(line -> line.substring(LABEL)).toList()));
    }

    @Property
    void noLineEndsBeforeItHasTo(@ForAll("words") List<String> words) {
        List<String> lines = item(String.join(" ", words));

        for (int i = 1; i < lines.size(); i++) {
            String first = lines.get(i).substring(LABEL).split(" ", -1)[0];
            assertTrue(Columns.of(lines.get(i - 1) + " " + first) > WIDTH, lines.toString());
        }
    }

    @Property
    void chineseIsWrappedAtTheWidthOfItsCharacters(@ForAll("chinese") String text) {
        List<String> lines = item(text);

        lines.forEach(line -> assertTrue(Columns.of(line) <= WIDTH, line));
        assertEquals(
                text.replace(" ", ""),
                String.join(
                                "",
                                lines.stream()
                                        .map(line -> line.substring(LABEL))
                                        .toList())
                        .replace(" ", ""));
    }

    @Property
    void everyTextIsPrintedWholeAndInAColumn(@ForAll String text) {
        List<String> lines = item(text);

        assertTrue(lines.get(0).startsWith("Label"));
        lines.stream().skip(1).forEach(line -> assertTrue(line.startsWith(" ".repeat(LABEL)), line));
        assertEquals(
                "Label" + Printable.line(text).replace(" ", ""),
                String.join("", lines).replace(" ", ""));
    }

    @Property
    void aHeadingIsWrappedLikeAParagraph(@ForAll("words") List<String> words) {
        String text = String.join(" ", words);

        List<String> lines = print(text, true);

        assertEquals(text, String.join(" ", lines));
        lines.forEach(line -> assertTrue(Columns.of(line) <= WIDTH || words.contains(line), line));
    }

    @Provide
    Arbitrary<List<String>> words() {
        StringArbitrary word = Arbitraries.strings().withCharRange('!', '~').ofMinLength(1);
        return Arbitraries.frequencyOf(Tuple.of(20, word.ofMaxLength(12)), Tuple.of(1, word.ofMaxLength(100)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<String> chinese() {
        return Arbitraries.strings()
                .withCharRange('\u4e00', '\u9fa5')
                .withChars('\u3001', '\u3002', '\uff0c', '\u300a', '\u300b', '\u3042', '\uac00', ' ')
                .ofMinLength(1)
                .ofMaxLength(200)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !text.matches(".*[\u3001\u3002\uff0c\u300a\u300b]{9}.*"));
    }

    private static List<String> item(String text) {
        return print(text, false);
    }

    private static List<String> print(String text, boolean heading) {
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out);
        Page page = new Page(printer, Screen.PLAIN);
        if (heading) {
            page.heading(text);
        } else {
            page.item("Label", text);
        }
        printer.flush();
        return out.toString().lines().toList();
    }
}
