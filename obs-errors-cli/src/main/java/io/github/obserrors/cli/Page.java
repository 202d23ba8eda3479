package io.github.obserrors.cli;

import java.io.PrintWriter;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi.Style;

/** Lays text out for people: headings, and labelled paragraphs in a column, at most 80 columns wide. */
final class Page {

    private static final int WIDTH = 80;
    private static final int LABEL_WIDTH = 12;
    private static final String MARGIN = " ".repeat(LABEL_WIDTH);

    private final PrintWriter out;
    private final boolean color;
    private boolean empty = true;

    Page(PrintWriter out, boolean color) {
        this.out = out;
        this.color = color;
    }

    /** A line that begins a new part, after a blank line unless it is the first. */
    void heading(String text) {
        if (!empty) {
            out.println();
        }
        empty = false;
        StringBuilder lines = new StringBuilder();
        wrap(lines, Printable.line(text), 0, "");
        out.println(bold(lines.toString()));
    }

    /** A line, unchanged. */
    void line(String text) {
        empty = false;
        out.println(text);
    }

    /** A paragraph next to its label; an empty label continues the paragraph above. */
    void item(String label, String text) {
        empty = false;
        StringBuilder lines = new StringBuilder(start(label));
        wrap(lines, Printable.line(text), LABEL_WIDTH, MARGIN);
        out.println(withoutPadding(lines.toString()));
    }

    /** A value next to its label. It is never broken, since people copy it. */
    void value(String label, String text) {
        out.println(withoutPadding(start(label) + Printable.value(text)));
    }

    /** Prints a label, which may be the name of an element that a server chose. */
    private String start(String label) {
        String shown = Printable.escaped(label);
        int width = width(shown);
        return bold(shown) + (width < LABEL_WIDTH ? " ".repeat(LABEL_WIDTH - width) : "\n" + MARGIN);
    }

    /** Removes the spaces after a label without a text; any other white space at the end belongs to the text. */
    private static String withoutPadding(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        return line.substring(0, end);
    }

    private String bold(String text) {
        // A reset ends bold, because in many terminals the code for that means a double underline.
        return color && !text.isEmpty() ? Style.bold.on() + text + Style.reset.on() : text;
    }

    private static void wrap(StringBuilder lines, String text, int column, String margin) {
        int used = column;
        boolean begun = false;
        for (String word : text.split(" ", -1)) {
            String gap = begun ? " " : "";
            for (String piece : pieces(word)) {
                int width = width(piece);
                if (begun && used + gap.length() + width > WIDTH) {
                    lines.append('\n').append(margin);
                    used = margin.length();
                } else {
                    lines.append(gap);
                    used += gap.length();
                }
                lines.append(piece);
                used += width;
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
        if (width(word) == word.codePointCount(0, word.length())) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(word);
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (to == word.length() || isWide(word.codePointBefore(to)) || isWide(word.codePointAt(to))) {
                pieces.add(word.substring(from, to));
                from = to;
            }
        }
        return pieces;
    }

    /** The number of columns of a text: Chinese, Japanese, Korean and full-width characters take two. */
    private static int width(String text) {
        int width = 0;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            width += isWide(c) ? 2 : 1;
        }
        return width;
    }

    private static boolean isWide(int c) {
        return in(c, 0x1100, 0x115F) // Korean letters
                || in(c, 0x2E80, 0xA4CF) // from the Chinese radicals to the Yi syllables
                || in(c, 0xA960, 0xA97F)
                || in(c, 0xAC00, 0xD7A3) // Korean syllables
                || in(c, 0xF900, 0xFAFF)
                || in(c, 0xFE30, 0xFE6F)
                || in(c, 0xFF00, 0xFF60) // full-width forms
                || in(c, 0xFFE0, 0xFFE6)
                || in(c, 0x1F300, 0x1FAFF) // pictures
                || in(c, 0x20000, 0x3FFFD);
    }

    private static boolean in(int c, int first, int last) {
        return first <= c && c <= last;
    }
}
