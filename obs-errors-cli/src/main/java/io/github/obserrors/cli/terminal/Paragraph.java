package io.github.obserrors.cli.terminal;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines. */
final class Paragraph {

    private Paragraph() {}

    /**
     * Appends a text that begins in some column of a line and goes on below a margin. No line is wider than the width unless it
     * holds but one word, since words stay whole.
     */
    static void wrap(String text, StringBuilder lines, int column, String margin, int width) {
        int used = column;
        boolean begun = false;
        for (String word : text.split(" ", -1)) {
            String gap = begun ? " " : "";
            for (String piece : pieces(word)) {
                int wide = TextWidth.of(piece);
                if (begun && used + gap.length() + wide > width) {
                    lines.append('\n').append(margin);
                    used = margin.length();
                } else {
                    lines.append(gap);
                    used += gap.length();
                }
                lines.append(piece);
                used += wide;
                begun = true;
                gap = "";
            }
        }
    }

    /**
     * The parts of a word between which a line may break. It breaks only next to wide characters: a code, a name or an
     * address stays whole, so that it can be copied and searched for.
     */
    private static List<String> pieces(String word) {
        if (!TextWidth.hasWide(word)) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(word);
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (to == word.length()
                    || TextWidth.isWide(word.codePointBefore(to))
                    || TextWidth.isWide(word.codePointAt(to))) {
                pieces.add(word.substring(from, to));
                from = to;
            }
        }
        return pieces;
    }
}
