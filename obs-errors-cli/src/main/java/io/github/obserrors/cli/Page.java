package io.github.obserrors.cli;

import java.io.PrintWriter;
import java.text.BreakIterator;
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

    /** A line that begins a new part, with a blank line before it unless it is the first. */
    void heading(String text) {
        if (!empty) {
            out.println();
        }
        empty = false;
        StringBuilder lines = new StringBuilder();
        wrap(lines, Printable.line(text), 0, "");
        out.println(bold(lines.toString()));
    }

    /** A line as it is. */
    void line(String text) {
        empty = false;
        out.println(text);
    }

    /** A paragraph beside its label; a blank label continues the paragraph above. */
    void item(String label, String text) {
        empty = false;
        StringBuilder lines = new StringBuilder(start(label));
        wrap(lines, Printable.line(text), LABEL_WIDTH, MARGIN);
        out.println(lines);
    }

    /** A value beside its label that people copy, and that is never broken. */
    void value(String label, String text) {
        out.println(start(label) + Printable.line(text));
    }

    private String start(String label) {
        if (label.length() < LABEL_WIDTH) {
            return bold(label) + " ".repeat(LABEL_WIDTH - label.length());
        }
        return bold(label) + "\n" + MARGIN;
    }

    private String bold(String text) {
        // Ended by a reset: the code that ends bold alone underlines twice in many terminals.
        return color && !text.isEmpty() ? Style.bold.on() + text + Style.reset.on() : text;
    }

    private static void wrap(StringBuilder lines, String text, int column, String margin) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int used = column;
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String piece = text.substring(from, to);
            int width = width(piece.stripTrailing());
            if (used > margin.length() && used + width > WIDTH) {
                stripTrailing(lines);
                lines.append('\n').append(margin);
                used = margin.length();
            }
            lines.append(piece);
            used += width(piece);
        }
    }

    private static void stripTrailing(StringBuilder lines) {
        while (!lines.isEmpty() && lines.charAt(lines.length() - 1) == ' ') {
            lines.setLength(lines.length() - 1);
        }
    }

    /** The columns that a text takes: Chinese, Japanese, Korean and full-width characters take two. */
    private static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default ->
                (codePoint >= 0x3000 && codePoint <= 0x303F)
                        || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
                        || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF);
        };
    }
}
